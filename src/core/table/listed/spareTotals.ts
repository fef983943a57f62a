/** A second row "Tổng cộng" in which next to nothing stands is no total: the other one is. */
import { isTotalLabel } from '../../form/ownRows';
import { bareLabel } from '../../text/label';

export interface CountedRow {
  readonly at: number;
  readonly label: string;
  /** How many of its cells hold a figure or a formula. */
  readonly full: number;
}

/** Rows that far below the table may still be its. */
const BELOW = 2;

/** `width`: the figure columns. Of two totals alike, the one that is mostly blank, while the other is not; -1 where there is none. */
export function spareTotal(rows: readonly CountedRow[], width: number): number {
  const alike = new Map<string, number[]>();
  let last = 0;
  rows.forEach(({ at, label, full }, i) => {
    if (full > 0) last = Math.max(last, at);
    if (!isTotalLabel(label)) return;
    const group = alike.get(bareLabel(label));
    if (group) group.push(i);
    else alike.set(bareLabel(label), [i]);
  });
  let spare = -1;
  alike.forEach(([one = -1, other = -1, ...more]) => {
    const [first, second] = [rows[one], rows[other]];
    if (spare >= 0 || !first || !second || more.length > 0) return;
    const [emptier, fuller, place] = first.full < second.full ? [first, second, one] : [second, first, other];
    const isSpare = emptier.full * 2 <= width && fuller.full * 2 > width && emptier.full < fuller.full;
    if (isSpare && emptier.at <= last + BELOW) spare = place;
  });
  return spare;
}
