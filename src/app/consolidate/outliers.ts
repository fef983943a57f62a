/**
 * Figures far from what their unit's size and the other units let expect: a digit too many, thousands for units.
 * Only pointed out, never judged, so that logarithms in binary floats will do.
 */
import { wholeFigure } from '../../core/number/total';
import { writeFigure } from '../../core/number/write';
import type { Line } from './lines';
import type { Departure, Outlier } from './notes';
import type { Submission } from './submission';

/** With fewer units nothing can be called usual. */
const FEWEST_UNITS = 8;
const FEWEST_FIGURES = 6;
/** Times five and more, and far beyond how much the units differ anyway. */
const LEAST = Math.log(5) / Math.LN10;
const SPREADS = 5;
/** A median deviation of normal figures times this is their standard deviation. */
const NORMAL = 1.4826;

interface Point {
  readonly unit: number;
  readonly line: number;
  readonly log: number;
}

/** The farthest first. Expected is: usual figure of the line, times how large the unit is beside the others. */
export function outliersAmong(lines: readonly Line[], units: readonly Submission[]): Outlier[] {
  if (units.length < FEWEST_UNITS) return [];
  const points: Point[] = [];
  lines.forEach((line, l) => {
    if (line.way !== 'added' || line.row.measure === 'yesNo') return;
    units.forEach(({ cells }, u) => {
      const figure = cells.get(line.key)?.figure;
      const value = figure ? Number(figure.value.toString()) : 0;
      if (value > 0) points.push({ unit: u, line: l, log: Math.log(value) / Math.LN10 });
    });
  });
  const byLine = grouped(points, ({ line }) => line);
  const usualOfLine = new Map<number, number>();
  byLine.forEach((each, line) => usualOfLine.set(line, median(each.map(({ log }) => log))));
  const sizeOfUnit = new Map<number, number>();
  grouped(points, ({ unit }) => unit).forEach((each, unit) => {
    sizeOfUnit.set(unit, median(each.map(({ log, line }) => log - (usualOfLine.get(line) ?? 0))));
  });

  const found: { readonly point: Point; readonly rest: number; readonly usual: number }[] = [];
  byLine.forEach((each, line) => {
    if (each.length < FEWEST_FIGURES) return;
    const raw = each.map((point) => point.log - (sizeOfUnit.get(point.unit) ?? 0));
    const centre = median(raw);
    const spread = NORMAL * median(raw.map((value) => Math.abs(value - centre)));
    each.forEach((point, i) => {
      const rest = (raw[i] ?? 0) - centre;
      if (Math.abs(rest) < LEAST || Math.abs(rest) < SPREADS * spread) return;
      const usual = centre + (sizeOfUnit.get(point.unit) ?? 0);
      // One or two for twenty is no slip of digits.
      if (Math.max(point.log, usual) < Math.log(20) / Math.LN10) return;
      found.push({ point: { ...point, line }, rest, usual });
    });
  });
  return found
    .sort((a, b) => Math.abs(b.rest) - Math.abs(a.rest))
    .reduce<Outlier[]>((all, { point, rest, usual }) => {
      const [line, unit] = [lines[point.line], units[point.unit]];
      const cell = line && unit?.cells.get(line.key);
      if (!cell || !unit) return all;
      all.push({
        unit: unit.unit,
        file: unit.file,
        sheet: unit.sheet,
        row: line.row.code,
        column: line.column.key,
        cell: cell.cell,
        printed: cell.printed,
        usual: writeFigure(wholeFigure(Math.max(1, Math.pow(10, usual)))),
        departure: departureOf(Math.abs(rest)),
        above: rest > 0,
      });
      return all;
    }, []);
}

/** 0,85 to 1,15 in logarithms is seven to fourteen times. */
function departureOf(rest: number): Departure {
  const names: readonly Departure[] = ['tens', 'hundreds', 'thousands'];
  return names.find((_name, i) => Math.abs(rest - i - 1) <= 0.15) ?? 'far';
}

function median(values: readonly number[]): number {
  const sorted = values.slice().sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function grouped(points: readonly Point[], by: (point: Point) => number): Map<number, Point[]> {
  const groups = new Map<number, Point[]>();
  points.forEach((point) => {
    const group = groups.get(by(point));
    if (group) group.push(point);
    else groups.set(by(point), [point]);
  });
  return groups;
}
