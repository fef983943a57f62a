/** Which rule computes which cell of a form. */
import { type Form, isAdditive } from '../../form/form';
import { isTotalRow } from '../../form/ownRows';
import { kindOf, readRule } from './kinds';
import { cellKey, type Ref, type Rule } from '../rule';

/** The row or column that a rule over columns or rows is put to; both null for a rule over single cells. */
export interface RuleContext {
  readonly row: string | null;
  readonly column: string | null;
}

/** A cell that the form computes, with the rule that owns it: the first that names it as target. */
export interface OwnedCell {
  readonly rule: Rule;
  readonly context: RuleContext;
}

/** Rules of a form, read once a form: the texts are the form's own and do not change. */
const rulesOfForm = new WeakMap<Form, readonly Rule[]>();

export function rulesOf(form: Form): readonly Rule[] {
  let rules = rulesOfForm.get(form);
  if (!rules) {
    rules = form.rules.map(readRule);
    rulesOfForm.set(form, rules);
  }
  return rules;
}

/**
 * A rule over rows holds in every column, a rule over columns in every row, a rule over cells once. Rates and averages
 * are not added up: a sum over rows says nothing of a column of them, nor one over columns of such a row.
 */
export function contextsOf(rule: Rule, form: Form, rowCodes: readonly string[]): readonly RuleContext[] {
  let ofForm = contexts.get(rowCodes);
  if (ofForm?.form !== form)
    contexts.set(rowCodes, (ofForm = { form, byRule: new Map<Rule, readonly RuleContext[]>() }));
  let found = ofForm.byRule.get(rule);
  if (!found) ofForm.byRule.set(rule, (found = findContexts(rule, form, rowCodes)));
  return found;
}

/** By the list of rows that is asked for: tables of like sheets share theirs. */
const contexts = new WeakMap<
  readonly string[],
  { readonly form: Form; readonly byRule: Map<Rule, readonly RuleContext[]> }
>();

/** Hundreds of rules are tried on the rows of one list: what they are put to is made once. */
const rowContexts = new WeakMap<readonly string[], readonly RuleContext[]>();

function inEachRow(rows: readonly string[]): readonly RuleContext[] {
  const made = rowContexts.get(rows) ?? rows.map((row) => ({ row, column: null }));
  rowContexts.set(rows, made);
  return made;
}

function findContexts(rule: Rule, form: Form, rowCodes: readonly string[]): readonly RuleContext[] {
  const refs = kindOf(rule.body).refs(rule.body);
  if (refs.every((ref: Ref) => ref.row === null)) {
    const summed = rule.body.kind === 'sum' || rule.body.kind === 'bound' || rule.ofCounts === true;
    const rows = summed
      ? addedRows(form, rowCodes)
      : rule.body.kind === 'product'
        ? unlessSummed(form, rowCodes)
        : rowCodes;
    return inEachRow(rows);
  }
  if (refs.every((ref: Ref) => ref.column === null)) {
    const only = form.columns.length === 1;
    const columns = only ? form.columns : form.columns.filter(isAdditive);
    return columns.map((column) => ({ row: null, column: column.key }));
  }
  return [{ row: null, column: null }];
}

/**
 * A product is rounded, so what is true of every row is not of their total: three times 2,4 are three rows of 2 and a total of 6,
 * where the product of the totals is 7. A row that is the sum of others is no product. Nor are averages added up.
 */
function unlessSummed(form: Form, rowCodes: readonly string[]): readonly string[] {
  const summed: Record<string, true> = {};
  for (const { body } of rulesOf(form)) {
    if (body.kind !== 'sum') continue;
    const kind = kindOf(body);
    const row = kind.target(body)?.row ?? null;
    if (row !== null && kind.refs(body).every(({ column }) => column === null)) summed[row] = true;
  }
  return rowCodes.filter((code) => !summed[code] && !(form.ownRows && isTotalRow(code)));
}

function addedRows(form: Form, rowCodes: readonly string[]): readonly string[] {
  const apart = form.rows.filter((row) => !isAdditive(row)).map(({ code }) => code);
  return apart.length === 0 ? rowCodes : rowCodes.filter((code) => !apart.includes(code));
}

/** By cell key. `rowCodes` are the rows with figures that there are. */
export function ownedCells(form: Form, rowCodes: readonly string[]): ReadonlyMap<string, OwnedCell> {
  const owned = new Map<string, OwnedCell>();
  for (const rule of rulesOf(form)) {
    const target = kindOf(rule.body).target(rule.body);
    if (!target) continue;
    for (const context of contextsOf(rule, form, rowCodes)) {
      const key = cellKey(target.row ?? context.row ?? '', target.column ?? context.column ?? '');
      if (!owned.has(key)) owned.set(key, { rule, context });
    }
  }
  return owned;
}

/** The live formula of an owned cell; `address` is null for a cell that is not on the sheet, and then so is the formula. */
export function ownFormula(
  owned: OwnedCell,
  form: Form,
  address: (row: string, column: string) => string | null,
): string | null {
  const { rule, context } = owned;
  const place = (ref: Ref): string | null =>
    address(ref.row ?? context.row ?? '', ref.column ?? context.column ?? '');
  const kind = kindOf(rule.body);
  if (kind.refs(rule.body).some((ref) => place(ref) === null)) return null;
  return kind.formula(rule.body, form, (ref) => place(ref) ?? '');
}
