/**
 * Rules that are broken only because a cell is written in another unit than the form's or than it says, or shown in
 * thousands by its format: the cell's own finding is the cause and its cure, and none of the rules is said beside it.
 */
import type { Figure } from '../number/figure';
import { UNKNOWN } from '../rule/kinds/kind';
import { kindOf } from '../rule/kinds/kinds';
import type { Look } from '../rule/quantity';
import type { Form } from '../form/form';
import type { Readings, TableCell } from '../table/readings';
import type { Table } from '../table/table';
import { isScaled } from './cells/stored';
import { meantOf } from './hugeAmounts';
import { movedFigure } from './movedUnit';
import type { Judged } from './judge/judge';
import { keyOf, type Supposed } from './judge/whatIf';

export interface Told {
  readonly judged: readonly Judged[];
  /** Cells whose own finding is an error, since rules of errors are broken by what they show. */
  readonly graver: readonly string[];
  /** Cells whose figure is right in its printed unit. */
  readonly otherUnit: readonly string[];
}

/** Shown figures so much smaller than the stored ones are scaled by their format: `#,##0,`. */
const SCALED = 500;

export function withoutOtherCauses(table: Table, readings: Readings, judged: readonly Judged[]): Told {
  const units = new Map<string, Figure>();
  const scaled = new Map<string, Figure>();
  const cells = new Map<string, string>();
  for (const cell of readings.cells) {
    const inUnit = figureInUnit(cell, readings) ?? meantOf(table, cell);
    const unscaled = inUnit ? null : storedOf(cell);
    const figure = inUnit ?? unscaled;
    if (!figure) continue;
    const key = keyOf(cell.quantity);
    cells.set(key, cell.quantity.cell);
    (inUnit ? units : scaled).set(key, figure);
  }
  if (cells.size === 0) return { judged, graver: [], otherUnit: [] };
  const graver: string[] = [];
  const kept = judged.map((each): Judged => {
    if (each.verdict.outcome !== 'broken') return each;
    if (holdsWith(each, table.form, readings, units)) return { ...each, verdict: UNKNOWN };
    if (!holdsWith(each, table.form, readings, scaled)) return each;
    if (each.rule.severity === undefined || each.rule.severity === 'error') {
      for (const key of keysOf(each, readings)) if (scaled.has(key)) graver.push(cells.get(key) ?? '');
    }
    return { ...each, verdict: { ...each.verdict, remarks: [] } };
  });
  const otherUnit: string[] = [];
  units.forEach((_figure, key) => otherUnit.push(cells.get(key) ?? ''));
  return { judged: kept, graver, otherUnit };
}

function figureInUnit({ tableRow, quantity }: TableCell, readings: Readings): Figure | null {
  const moved = movedFigure(tableRow, readings);
  return moved?.cell === quantity.cell ? moved.figure : null;
}

function storedOf({ reading, quantity }: TableCell): Figure | null {
  const stored = reading.mismatch?.stored;
  const shown = quantity.figure?.value;
  if (!stored || !shown) return null;
  const far = stored.value.abs().gte(shown.abs().plus(1).times(SCALED));
  return far || isScaled(quantity.figure, stored) ? stored : null;
}

function keysOf({ rule, context }: Judged, readings: Readings): string[] {
  return kindOf(rule.body)
    .refs(rule.body)
    .map((ref) => keyOf(readings.look(context)(ref)));
}

function holdsWith(each: Judged, form: Form, readings: Readings, supposed: Supposed): boolean {
  if (supposed.size === 0 || !keysOf(each, readings).some((key) => supposed.has(key))) return false;
  const present = readings.look(each.context);
  const look: Look = (ref) => {
    const quantity = present(ref);
    const figure = supposed.get(keyOf(quantity));
    return figure ? { ...quantity, figure, sign: false, absence: null } : quantity;
  };
  return kindOf(each.rule.body).judge(each.rule.body, each.rule, form, look).outcome === 'holds';
}
