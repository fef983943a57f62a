/** A row that shows 0 in every column under totals that are larger: most likely nobody filled it in, and not ten totals are wrong. */
import type { Figure } from '../../number/figure';
import type { Finding, FindingWith } from '../../finding/finding';
import type { Gap } from '../../finding/gap';
import type { Part, Quantity } from '../../rule/quantity';
import type { Readings } from '../../table/readings';

type Sum = FindingWith<'sum/broken'>;
type EmptyRow = Extract<Gap, { kind: 'emptyRow' }>;

/** Fewer totals, unless they are those of most columns, may differ by chance. */
const FEWEST = 3;

/** By finding: the row that its total wants filled. */
export function emptyRows(readings: Readings, findings: readonly Finding[]): ReadonlyMap<Finding, EmptyRow> {
  const found = new Map<Finding, EmptyRow>();
  const sums = findings.filter((each): each is Sum => each.code === 'sum/broken');
  if (sums.length < 2) return found;
  const byPlace = new Map<string, { readonly sum: Sum; readonly gap: EmptyRow }[]>();
  for (const sum of sums) {
    const gap = emptyRowOf(readings, sum);
    if (!gap) continue;
    const key = [sum.rule, gap.dues[0]?.quantity.row].join('|');
    byPlace.set(key, (byPlace.get(key) ?? []).concat({ sum, gap }));
  }
  byPlace.forEach((group) => {
    const row = group[0]?.gap.dues[0]?.quantity.row ?? '';
    const counted = cellsOf(readings, row).length;
    if (group.length < FEWEST && (group.length < 2 || group.length * 2 <= counted)) return;
    for (const { sum, gap } of group) found.set(sum, gap);
  });
  return found;
}

/** The one part that is 0, of a row that is 0 throughout; null where several are, or the total is the smaller. */
function emptyRowOf(readings: Readings, { facts: { target, parts, computed } }: Sum): EmptyRow | null {
  if (!target.figure) return null;
  const due = target.figure.value.minus(computed.value);
  const rows = parts.map(({ quantity }) => quantity.row);
  // A sum over columns stands in one row.
  if (due.lte(0) || rows.includes(target.row)) return null;
  const empty = parts.filter((part) => isEmpty(readings, part));
  const [only] = empty;
  if (!only || empty.length > 1) return null;
  const figure: Figure = { value: due, decimals: Math.max(target.figure.decimals, computed.decimals) };
  return { kind: 'emptyRow', dues: [{ quantity: only.quantity, figure }] };
}

function isEmpty(readings: Readings, { sign, quantity }: Part): boolean {
  if (sign !== 1 || !isZero(quantity)) return false;
  const cells = cellsOf(readings, quantity.row);
  return cells.length > 1 && cells.every(isZero);
}

/** What is counted in a row: rates follow from it. */
function cellsOf({ cells }: Readings, row: string): Quantity[] {
  return cells
    .filter(({ quantity, column }) => quantity.row === row && quantity.measure !== 'rate' && !column.compares)
    .map(({ quantity }) => quantity);
}

function isZero({ figure }: Quantity): boolean {
  return figure?.value.eq(0) === true;
}
