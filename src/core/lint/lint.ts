/** Lint of a form: what is wrong with its own rows and rules, before any figure is put in (the idea of R `validatetools`). */
import type { PutRule } from '../locate/solver/cellsAndRules';
import { kindOf, readRule } from '../rule/kinds/kinds';
import { contextsOf } from '../rule/kinds/definingRule';
import type { Quantity } from '../rule/quantity';
import { cellKey, type Ref, type Rule, type RuleText } from '../rule/rule';
import { RuleTextError } from '../rule/statement';
import { consequencesOf } from './consequences';
import { faultOf, type FormFault } from './fault';
import { bySeverity } from '../finding/severity';
import { type Form, measureAt, type Row } from '../form/form';

/** Worst first. Rules that cannot be read, or name nothing, are left out of what follows from the others. */
export function lintForm(form: Form): FormFault[] {
  const faults = rowFaults(form.rows);
  const rules: Rule[] = [];
  for (const text of form.rules) {
    const read = readOrFault(text);
    const unknown = 'body' in read ? unknownIn(read, form) : [read];
    faults.push(...unknown);
    if ('body' in read && unknown.length === 0) rules.push(read);
  }
  const put = putToNothing(form, rules);
  faults.push(...cycles(put), ...consequencesOf(form, put));
  return faults.sort(bySeverity);
}

function rowFaults(rows: readonly Row[]): FormFault[] {
  const faults: FormFault[] = [];
  const seen: Record<string, true> = {};
  for (const { code, kind, unit } of rows) {
    if (seen[code]) faults.push(faultOf('form/duplicate', [], [code]));
    seen[code] = true;
    if (kind === 'indicator' && unit.trim() === '') faults.push(faultOf('form/noUnit', [], [code]));
  }
  return faults;
}

function readOrFault(text: RuleText): Rule | FormFault {
  try {
    return readRule(text);
  } catch (error) {
    if (error instanceof RuleTextError) return faultOf('form/unreadable', [text.text], [], error.message);
    throw error;
  }
}

function unknownIn(rule: Rule, form: Form): FormFault[] {
  const unknown: string[] = [];
  for (const body of [rule.body, ...rule.alternativeBodies]) {
    for (const { row, column } of kindOf(body).refs(body)) {
      const known = row === null || form.rows.some(({ code, kind }) => code === row && kind === 'indicator');
      if (!known && !unknown.includes(row)) unknown.push(row);
      const place = '[' + (column ?? '') + ']';
      const listed = column === null || form.columns.some(({ key }) => key === column);
      if (!listed && !unknown.includes(place)) unknown.push(place);
    }
  }
  return unknown.length > 0 ? [faultOf('form/unknown', [rule.text], unknown)] : [];
}

/**
 * The rules over cells of which nothing is known. A rule over rows stands in one column, since it says the same in each,
 * and one over columns in one row; a form whose rows the office lists has one row for all.
 */
function putToNothing(form: Form, rules: readonly Rule[]): PutRule[] {
  const indicators = form.rows.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);
  const put: PutRule[] = [];
  for (const rule of rules) {
    for (const context of contextsOf(rule, form, indicators.length > 0 ? indicators : ['A']).slice(0, 1)) {
      const look = (ref: Ref): Quantity =>
        nothingAt(form, ref.row ?? context.row ?? '', ref.column ?? context.column ?? '');
      put.push({ rule, look, outcome: 'unknown' });
    }
  }
  return put;
}

function nothingAt(form: Form, code: string, key: string): Quantity {
  const row = form.rows.find((each) => each.code === code);
  const column = form.columns.find((each) => each.key === key);
  return {
    row: code,
    column: key,
    label: row?.label ?? '',
    unit: row?.unit ?? '',
    cell: '',
    at: null,
    printed: '',
    measure: row && column ? measureAt(row, column) : (column?.measure ?? 'count'),
    figure: null,
    absence: 'blank',
    sign: false,
  };
}

/** A = B + C beside B = A - D: neither can be computed before the other. */
function cycles(put: readonly PutRule[]): FormFault[] {
  const computedFrom = new Map<string, { rule: string; row: string; from: string[] }>();
  for (const { rule, look } of put) {
    const kind = kindOf(rule.body);
    const target = kind.target(rule.body);
    if (!target) continue;
    const at = look(target);
    const key = cellKey(at.row, at.column);
    const from = kind
      .refs(rule.body)
      .map(look)
      .slice(1)
      .map((each) => cellKey(each.row, each.column));
    if (!computedFrom.has(key)) computedFrom.set(key, { rule: rule.text, row: at.row, from });
  }
  const faults: FormFault[] = [];
  const done: Record<string, true> = {};
  const visit = (key: string, path: readonly string[]): void => {
    const start = path.indexOf(key);
    if (start >= 0) {
      const round = path
        .slice(start)
        .map((each) => computedFrom.get(each))
        .filter((each) => each !== undefined);
      faults.push(
        faultOf(
          'form/cycle',
          round.map(({ rule }) => rule),
          round.map(({ row }) => row),
        ),
      );
    }
    if (done[key]) return;
    done[key] = true;
    for (const next of computedFrom.get(key)?.from ?? []) visit(next, path.concat(key));
  };
  computedFrom.forEach((_each, key) => {
    visit(key, []);
  });
  return faults;
}
