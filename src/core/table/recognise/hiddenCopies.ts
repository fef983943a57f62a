/** Rows that are hidden and print once more what a visible row does: an old figure that somebody kept. */
import type { Grid } from '../../sheet/grid';
import type { HiddenRow } from '../table';
import type { SheetRow } from './sheetRows';

/** What is visible counts: hidden rows stay where no visible row says the same, since a filter hides rows, too. */
export function withoutHiddenCopies(
  all: readonly SheetRow[],
  { hiddenRows }: Grid,
): { readonly rows: readonly SheetRow[]; readonly hidden: readonly HiddenRow[] } {
  if (hiddenRows.size === 0) return { rows: all, hidden: [] };
  const hidden: HiddenRow[] = [];
  const rows = all.filter((row, i) => {
    if (!hiddenRows.has(row.at)) return true;
    const visible = nearestCopy(all, i, hiddenRows);
    if (visible) hidden.push({ at: row.at, visible: visible.at });
    return !visible;
  });
  return { rows, hidden };
}

/** So many rows above or below a copy may stand: the same label further away belongs to another heading. */
const NEAR = 3;

function nearestCopy(all: readonly SheetRow[], at: number, hiddenRows: ReadonlySet<number>): SheetRow | null {
  const row = all[at];
  if (!row || row.key.exact === '') return null;
  for (let away = 1; away <= NEAR; away++) {
    for (const other of [all[at + away], all[at - away]]) {
      if (!other || hiddenRows.has(other.at) || other.key.exact !== row.key.exact) continue;
      const orders = row.orders.length === 0 || other.orders.length === 0;
      if (orders || row.orders.some((order) => other.orders.includes(order))) return other;
    }
  }
  return null;
}
