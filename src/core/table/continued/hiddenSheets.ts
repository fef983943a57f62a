/** Tables on hidden sheets: they are not judged beside visible ones, which is said. */
import { bareLabel } from '../../text/label';
import { areaAddress } from '../../sheet/grid';
import type { HiddenSheet } from '../../sheet/hiddenSheet';
import { onSheet } from '../parts';
import type { Table } from '../table';

interface Sheet {
  tables: Table[];
}

/** Says the hidden tables with the first visible one. */
export function sayHiddenSheets(sheets: readonly Sheet[], hidden: readonly Table[]): void {
  const visible = sheets.reduce<Table[]>((all, { tables }) => all.concat(tables), []);
  const [first] = visible;
  if (!first || hidden.length === 0) return;
  const hiddenSheets = hidden.map((table): HiddenSheet => {
    const copied = visible.find((other) => isCopy(table, other));
    const { sheet } = table.grid;
    return {
      sheet,
      area: areaAddress(table.area),
      copyOf: copied ? { sheet: copied.grid.sheet, differing: differing(table, copied) } : null,
      isUsed: visible.some((other) => looksAt(other, sheet)),
    };
  });
  for (const sheet of sheets)
    sheet.tables = sheet.tables.map((table) => (table === first ? { ...table, hiddenSheets } : table));
}

/** Most rows of the one are the other's, too. */
function isCopy(table: Table, other: Table): boolean {
  if (table.official.id !== other.official.id) return false;
  const labels = new Set<string>();
  for (const row of other.rows) labels.add(labelOf(row));
  const known = table.rows.filter((row) => labels.has(labelOf(row))).length;
  return known * 4 >= Math.max(table.rows.length, other.rows.length) * 3;
}

function labelOf({ printedLabel, printedOrder }: Table['rows'][number]): string {
  return bareLabel(printedLabel) || printedOrder;
}

/** Figures that stand in both and are not the same. */
function differing(table: Table, other: Table): number {
  const places = new Map<string, number>();
  for (const row of other.rows) places.set(`${row.row.code} ${labelOf(row)}`, row.at);
  let count = 0;
  for (const row of table.rows) {
    const at = places.get(`${row.row.code} ${labelOf(row)}`);
    if (at === undefined) continue;
    table.columns.figures.forEach((column, key) => {
      const beside = other.columns.figures.get(key);
      if (beside === undefined) return;
      const [one, two] = [table.grid.cell(row.at, column), other.grid.cell(at, beside)];
      if ((one?.text.trim() ?? '') !== (two?.text.trim() ?? '')) count++;
    });
  }
  return count;
}

function looksAt({ grid, rows, columns }: Table, sheet: string): boolean {
  const names = [`${sheet}!`, onSheet(sheet, '')].map((name) => name.toLowerCase());
  return rows.some(({ at }) => {
    let found = false;
    columns.figures.forEach((column) => {
      const formula = grid.cell(at, column)?.formula?.toLowerCase() ?? '';
      found = found || names.some((name) => formula.includes(name));
    });
    return found;
  });
}
