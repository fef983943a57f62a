/**
 * Corrections so sure that they may be made without asking for each: the one slip of one cell that explains what is
 * broken, where nothing else that happens in offices explains it too. Everything else is left to a person.
 */
import type { Change } from '../../core/fill/change';
import { isDateFormat, isPercentFormat, isTextFormat } from '../../core/number/format/numberFormat';
import { writeFigure } from '../../core/number/write';
import { ownedCells } from '../../core/rule/kinds/definingRule';
import type { Finding } from '../../core/finding/finding';
import { totalsOfAdded } from '../../core/check/gaps/toldOnce';
import { brokenTogether, faultsAmong } from '../../core/check/judge/faults';
import { keyOf, supposing, type WhatIf, whatIf } from '../../core/check/judge/whatIf';
import { type Caution, rivalOf } from '../../core/check/suspects/rivals';
import { type Correction, singleSlips, wrongSigns } from '../../core/check/suspects/singleSlips';
import { readTable, type TableCell } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import type { CheckedTable } from './checkTables';
import { mendOf } from './mend';

export interface Fix extends Change {
  readonly row: string;
  readonly label: string;
  /** "D62" */
  readonly cell: string;
  readonly printedBefore: string;
  readonly printedAfter: string;
  /** Findings that are gone with it. */
  readonly clears: number;
}

/** What may be written, and what looked sure until the whole table was checked with it. */
export interface SureFixes {
  readonly fixes: readonly Fix[];
  /** Left as they are: with them something else would no longer agree, or something near them would still not. */
  readonly withheld: readonly Fix[];
}

/** A table with one fault has most likely one slip; several faults may be a block that was pasted over it. */
const ONE_FAULT: Caution = { alone: 0.14, among: 0.24, shifted: 0.12 };
const SEVERAL_FAULTS: Caution = { alone: 0.03, among: 0.1, shifted: null };

/**
 * 2.677 -> 2.647 where no other figure one keystroke away satisfies the rules and nothing else explains what is broken;
 * 56 -> 57 or 56,96 is a choice and no fix.
 */
export function sureFixes(checked: Pick<CheckedTable, 'table' | 'judgement' | 'open'>): SureFixes {
  const { table, judgement } = checked;
  const readings = readTable(table);
  const rules = whatIf(table, readings);
  const owned = ownedCells(table.form, readings.rowCodes);
  // One fault is a slip; several rates that disagree may be old ones beside new counts.
  const several = brokenTogether(rules).length > 1;
  const likely: LikelyFix[] = [];
  for (const correction of likelyCorrections(rules, checked.open)) {
    const place = readings.cells.find(({ quantity }) => keyOf(quantity) === correction.key);
    const cell = place?.quantity.cell ?? '';
    const inError = checked.open.some(({ severity, cells }) => severity === 'error' && cells.includes(cell));
    const printed = writeFigure(correction.figure);
    const mend = inError || owned.has(correction.key) ? mendOf(table, judgement, [{ cell, printed }]) : null;
    const fix = mend && place ? fixOf(table, place, correction, mend.clears) : null;
    if (fix && several && !owned.has(correction.key) && mayBeNewer(fix, checked.open)) continue;
    if (fix && mend) likely.push({ ...fix, correction, clean: mend.fresh === 0 && mend.clears > 0 });
  }
  const kept = withoutDoubt(
    likely.filter(({ clean }) => clean),
    rules,
  );
  // Each was judged alone; all together too, as the sheet will show them, formulas calculated anew.
  const contents = kept.map(({ cell, printedAfter }) => ({ cell, printed: printedAfter }));
  const together = kept.length < 2 || mendOf(table, judgement, contents)?.fresh === 0;
  const fixes = together ? kept : [];
  return { fixes, withheld: likely.filter((fix) => !fixes.includes(fix)) };
}

/**
 * 8 for 7, where nothing but a rate speaks against it: the count may have been brought up to date beside an old rate,
 * and neither is sure.
 */
function mayBeNewer({ cell, printedBefore, printedAfter }: Fix, open: readonly Finding[]): boolean {
  const [one, other] = [printedBefore.replace(/\D/g, ''), printedAfter.replace(/\D/g, '')];
  const differing = one.split('').filter((digit, i) => digit !== other.charAt(i)).length;
  const against = open.filter(({ cells, severity }) => severity !== 'info' && cells.includes(cell));
  return (
    one.length === other.length && differing === 1 && against.every(({ code }) => code === 'rate/broken')
  );
}

type LikelyFix = Fix & { readonly correction: Correction; readonly clean: boolean };

function likelyCorrections(rules: WhatIf, open: readonly Finding[]): readonly Correction[] {
  const faults = brokenTogether(rules);
  const caution = faults.length > 1 ? SEVERAL_FAULTS : ONE_FAULT;
  const corrections: Correction[] = wrongSigns(rules);
  const added = totalsOfAdded(open);
  for (const broken of faults) {
    const texts = broken.map((rule) => rules.rules[rule]?.rule.text);
    // What was accepted with a reason, and what has the answers of a habit, is left alone.
    const findings = open.filter(({ rule, severity }) => severity !== 'info' && texts.includes(rule ?? ''));
    if (findings.length === 0 || findings.some(({ code }) => code === 'rate/truncated')) continue;
    // Whether what the office added counts is asked first.
    if (findings.some(({ cells }) => cells.some((cell) => added.includes(cell)))) continue;
    const [only, ...others] = singleSlips(rules, broken);
    if (only && others.length === 0 && !rivalOf(rules, broken, only, caution)) corrections.push(only);
  }
  return corrections;
}

/** So near to what stays broken, a figure may be part of the same fault. */
const NEAR = 12;
/** Where more rules or faults than these stay broken, whatever happened to the table is not understood. */
const MOST_LEFT = { rules: 2, faults: 1 };

/** Those whose neighbourhood agrees once all of them are made. */
function withoutDoubt(fixes: readonly LikelyFix[], rules: WhatIf): readonly LikelyFix[] {
  const outcomes = rules.suppose(
    supposing(...fixes.map(({ correction: { key, figure } }) => [key, figure] as const)),
  );
  const left = rules.rules
    .map(({ verdict }, rule) => ((outcomes.get(rule) ?? verdict.outcome) === 'broken' ? rule : -1))
    .filter((rule) => rule >= 0);
  if (left.length > MOST_LEFT.rules || faultsAmong(rules, left).length > MOST_LEFT.faults) return [];
  const places = left.reduce<number[]>(
    (all, rule) => all.concat(rules.cellsOf(rule).map((key) => rules.keys.indexOf(key))),
    [],
  );
  const still = fixes.filter(({ correction }) => {
    const at = rules.keys.indexOf(correction.key);
    return places.every((place) => Math.abs(place - at) > NEAR);
  });
  return still.length === fixes.length ? still : withoutDoubt(still, rules);
}

function fixOf(
  table: Table,
  { cell, position, quantity }: TableCell,
  { figure }: Correction,
  clears: number,
): Fix | null {
  // A live formula is mended at what it looks at, not written over.
  if (typeof cell?.formula === 'string') return null;
  const format = cell?.format ?? 'General';
  const misleading = isTextFormat(format) || isDateFormat(format) || isPercentFormat(format);
  return {
    position,
    before: { value: cell?.value ?? null, formula: null },
    after: { value: Number(figure.value.toString()), formula: null },
    ...(misleading ? { format: quantity.measure === 'count' ? '#,##0' : 'General' } : {}),
    row: quantity.row,
    label: table.form.rows.find((row) => row.code === quantity.row)?.label ?? '',
    cell: quantity.cell,
    printedBefore: quantity.printed,
    printedAfter: writeFigure(figure),
    clears,
  };
}
