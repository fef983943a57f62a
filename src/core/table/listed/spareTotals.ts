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
  const totals = rows.map((_row, i) => i).filter((i) => isTotalLabel(rows[i]?.label ?? ''));
  for (const i of totals) {
    const own = rows[i];
    if (!own || own.full * 2 > width) continue;
    const [other, ...more] = totals.filter(
      (each) => each !== i && bareLabel(rows[each]?.label ?? '') === bareLabel(own.label),
    );
    const full = rows[other ?? -1];
    if (!full || more.length > 0 || full.full * 2 <= width || full.full <= own.full) continue;
    const last = rows.reduce((most, { at, full: count }) => (count > 0 ? Math.max(most, at) : most), 0);
    if (own.at <= last + BELOW) return i;
  }
  return -1;
}
