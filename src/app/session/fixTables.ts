/**
 * Corrections so sure that they may be made without asking for each: the one
 * figure, a single keystroke away, that clears a cause. Everything else is left
 * to a person.
 */
import type { Judgement } from '../../core/check/evaluate';
import { type Readings, readTable } from '../../core/table/readings';
import { type Correction, mendedBy, rivalOf } from '../../core/check/suspects/rivals';
import { keyOf, supposing, type WhatIf, whatIf } from '../../core/check/judge/whatIf';
import type { ProposedValue } from '../../core/check/suspects/suspects';
import type { Change } from '../../core/fill/change';
import { isDateFormat, isPercentFormat, isTextFormat } from '../../core/number/format/numberFormat';
import { ownedCells } from '../../core/rule/kinds/definingRule';
import { cellKey } from '../../core/rule/rule';
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

interface Sure {
  readonly value: ProposedValue;
  readonly clears: number;
}

/** What may be written, and what looked sure until the whole table was checked with it. */
export interface SureFixes {
  readonly fixes: readonly Fix[];
  /** Left as they are: with them something else would no longer agree, or something near them would still not. */
  readonly withheld: readonly Fix[];
}

/**
 * 2.677 -> 2.647 where no other figure one keystroke away satisfies the rules and nothing else that happens in offices
 * explains what is broken; 56 -> 57 or 56,96 is a choice and no fix, and so is a count that nothing but a rate, perhaps
 * an old one, disagrees with by one digit.
 */
export function sureFixes(checked: Pick<CheckedTable, 'table' | 'judgement' | 'open'>): SureFixes {
  const { table, judgement } = checked;
  const readings = readTable(table);
  const rules = whatIf(table, readings);
  const sheet = readings.cells.map(({ quantity }) => keyOf(quantity));
  const likely = likelyFixes(checked, readings, rules, sheet);
  const kept = withoutDoubt(likely, rules, sheet);
  const contents = kept.map(({ cell, printedAfter }) => ({ cell, printed: printedAfter }));
  // Each alone and all together, as the sheet will show them, formulas calculated anew.
  const clean = (of: typeof contents): boolean =>
    of.length === 0 || mendOf(table, judgement, of)?.fresh === 0;
  const fixes = clean(contents) ? kept.filter((_, at) => clean(contents.slice(at, at + 1))) : [];
  return { fixes, withheld: likely.filter((fix) => !fixes.includes(fix)) };
}

function likelyFixes(
  { table, judgement, open }: Pick<CheckedTable, 'table' | 'judgement' | 'open'>,
  readings: Readings,
  rules: WhatIf,
  sheet: readonly string[],
): LikelyFix[] {
  const owned = ownedCells(table.form, readings.rowCodes);
  const fixes: LikelyFix[] = [];
  for (const cause of judgement.causes) {
    // What only usually holds is no ground for changing a figure.
    const findings = open.filter(({ cause: id, severity }) => id === cause.id && severity !== 'info');
    const sure = cause.outcome === 'listed' ? onlyKeystroke(cause) : null;
    if (!sure || findings.length === 0) continue;
    const { row, column, cell, figure, printed } = sure.value;
    const key = cellKey(row, column);
    const isDerived = owned.has(key);
    const inError = findings.some((finding) => finding.severity === 'error' && finding.cells.includes(cell));
    const place = readings.at(row, column);
    const stale =
      !isDerived &&
      findings.every(({ code }) => code === 'rate/broken') &&
      isOneDigit(place?.quantity.printed ?? '', printed);
    const fix = (isDerived || inError) && !stale ? fixOf(table, place, sure) : null;
    if (!fix || !figure || fixes.some((other) => other.cell === fix.cell)) continue;
    const correction = { key, figure };
    if (mendedBy(rules, correction).length === 0 || rivalOf(rules, sheet, correction)) continue;
    fixes.push({ ...fix, correction });
  }
  return fixes;
}

type LikelyFix = Fix & { readonly correction: Correction };

/** So near to what stays broken, a figure may be part of the same fault. */
const NEAR = 12;
/** Where more than this stays broken, whatever happened to the table is not understood. */
const MOST_LEFT = 2;

/** Those whose neighbourhood agrees once all of them are made. */
function withoutDoubt(
  fixes: readonly LikelyFix[],
  rules: WhatIf,
  sheet: readonly string[],
): readonly LikelyFix[] {
  const outcomes = rules.suppose(
    supposing(...fixes.map(({ correction: { key, figure } }) => [key, figure] as const)),
  );
  const left = rules.rules
    .map(({ verdict }, rule) => ((outcomes.get(rule) ?? verdict.outcome) === 'broken' ? rule : -1))
    .filter((rule) => rule >= 0);
  if (left.length > MOST_LEFT) return [];
  const places = left.reduce<number[]>(
    (all, rule) => all.concat(rules.cellsOf(rule).map((key) => sheet.indexOf(key))),
    [],
  );
  const still = fixes.filter(({ correction }) => {
    const at = sheet.indexOf(correction.key);
    return places.every((place) => Math.abs(place - at) > NEAR);
  });
  return still.length === fixes.length ? still : withoutDoubt(still, rules, sheet);
}

type CauseReport = Judgement['causes'][number];

/**
 * 9 for 8. Where only a rate speaks for it, a count that was brought up to date
 * beside an old rate looks the same: neither is sure.
 */
function isOneDigit(before: string, after: string): boolean {
  const [one, other] = [before.replace(/\D/g, ''), after.replace(/\D/g, '')];
  let differing = 0;
  for (let i = 0; i < one.length; i++) if (one.charAt(i) !== other.charAt(i)) differing++;
  return one.length === other.length && differing === 1;
}

/** The single correction of one cell and one keystroke, or null where there are none or several. */
function onlyKeystroke(cause: CauseReport): Sure | null {
  let only: Sure | null = null;
  for (const { corrections } of cause.explanations) {
    for (const { values, clears, unusual } of corrections) {
      const value = values[0];
      if (!value || values.length > 1 || value.distance > 1) continue;
      // What usually holds may hold by chance on the wrong figure: neither figure is sure.
      if (unusual) return null;
      if (only && (only.value.cell !== value.cell || only.value.printed !== value.printed)) return null;
      only = { value, clears };
    }
  }
  return only;
}

function fixOf(
  table: Table,
  place: ReturnType<ReturnType<typeof readTable>['at']>,
  { value, clears }: Sure,
): Fix | null {
  // A live formula is mended at what it looks at, not written over.
  if (!place || typeof place.cell?.formula === 'string') return null;
  const { cell, position, quantity } = place;
  const sign = value.figure === null || value.printed === '-';
  const format = cell?.format ?? 'General';
  const misleading = isTextFormat(format) || isDateFormat(format) || isPercentFormat(format);
  return {
    position,
    before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
    after: { value: sign ? value.printed : Number(value.figure.value.toString()), formula: null },
    ...(misleading && !sign ? { format: quantity.measure === 'count' ? '#,##0' : 'General' } : {}),
    row: value.row,
    label: table.form.rows.find((row) => row.code === value.row)?.label ?? '',
    cell: value.cell,
    printedBefore: quantity.printed,
    printedAfter: value.printed,
    clears,
  };
}
