/** Every rule of the form put to the table's figures. */
import type { Verdict } from '../../rule/kinds/kind';
import type { Remark } from '../../finding/remark';
import { kindOf } from '../../rule/kinds/kinds';
import { contextsOf, type RuleContext, rulesOf } from '../../rule/kinds/definingRule';
import type { Quantity } from '../../rule/quantity';
import { cellKey, type Rule } from '../../rule/rule';
import type { Table } from '../../table/table';
import { hasRow, isFirstPart, otherParts } from '../../table/parts';
import type { Readings } from '../../table/readings';

/** A rule in one column (or one row): what is judged and counted. */
export interface Judged {
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly verdict: Verdict;
  /** It is counted and said with another part of the table, in which the first of its rows stands. */
  readonly elsewhere?: true;
}

export function judgeRules(table: Table, readings: Readings): Judged[] {
  const judged: Judged[] = [];
  for (const rule of rulesOf(table.form)) {
    for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
      const home = homeOf(table, rule, context);
      if (home === 'apart') continue;
      const verdict = kindOf(rule.body).judge(rule.body, rule, table.form, readings.look(context));
      judged.push({ rule, context, verdict, ...(home === 'elsewhere' ? { elsewhere: true as const } : {}) });
    }
  }
  return judged;
}

/** Of a table in several parts: where the rule is said, and whether it speaks of this part at all. */
function homeOf(table: Table, rule: Rule, context: RuleContext): 'here' | 'elsewhere' | 'apart' {
  if (table.beside) return homeBeside(table, rule, context);
  const others = otherParts(table);
  if (others.length === 0) return 'here';
  const codes = kindOf(rule.body)
    .refs(rule.body)
    .map(({ row }) => row ?? context.row ?? '');
  const known = codes.filter((code) => [table, ...others].some((part) => hasRow(part, code)));
  const [first] = known;
  if (first === undefined) return isFirstPart(table) ? 'here' : 'apart';
  if (hasRow(table, first)) return 'here';
  return known.some((code) => hasRow(table, code)) ? 'elsewhere' : 'apart';
}

/** Of a table whose columns stand on two sheets: where the first of the rule's cells is. */
function homeBeside(table: Table, rule: Rule, context: RuleContext): 'here' | 'elsewhere' | 'apart' {
  const own = kindOf(rule.body)
    .refs(rule.body)
    .map(({ column }) => table.columns.figures.has(column ?? context.column ?? ''));
  if (own[0] === true) return 'here';
  return own.some((each) => each) ? 'elsewhere' : 'apart';
}

export interface RuledRemark {
  readonly remark: Remark;
  readonly rule: Rule;
}

export function remarksOf(judged: readonly Judged[]): RuledRemark[] {
  const all: RuledRemark[] = [];
  for (const { rule, verdict } of judged) for (const remark of verdict.remarks) all.push({ remark, rule });
  return all;
}

/** Keys of the blank cells that some rule says are right as they are. */
export function rightlyBlankCells(judged: readonly Judged[]): ReadonlyMap<string, Quantity> {
  const cells = new Map<string, Quantity>();
  for (const { verdict } of judged) {
    for (const quantity of verdict.rightlyBlank) cells.set(cellKey(quantity.row, quantity.column), quantity);
  }
  return cells;
}

/**
 * Cells whose live formula shows nothing because figures that it needs are not
 * typed yet: those figures are said to be missing, not the result.
 */
export function waitingFormulas(judged: readonly Judged[], readings: Readings): string[] {
  const waiting: string[] = [];
  if (readings.cells.every(({ cell }) => cell?.formula === null)) return waiting;
  for (const { rule, context } of judged) {
    const kind = kindOf(rule.body);
    const target = kind.target(rule.body);
    if (!target) continue;
    const look = readings.look(context);
    const [result, ...needed] = kind.refs(rule.body).map(look);
    if (!result || readings.at(result.row, result.column)?.cell?.formula === null) continue;
    if (needed.some((quantity) => quantity.figure === null)) waiting.push(cellKey(result.row, result.column));
  }
  return waiting;
}
