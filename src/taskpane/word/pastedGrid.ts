/** What was pasted from a sheet, as a grid of texts: the table of the HTML, or lines parted by tabs. */
import type { Area, Cell, Grid } from '../../core/sheet/grid';

export function pastedGrid(html: string, plain: string): Grid | null {
  const rows = html === '' ? [] : rowsOfHtml(html);
  if (rows.length > 0) return gridOf(rows);
  if (!plain.includes('\t')) return null;
  const lines = plain.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  return gridOf(lines.map((line) => line.split('\t').map((text) => ({ text, columns: 1, rows: 1 }))));
}

/** More is not pasted by hand; a cell may claim to reach over millions. */
const MOST_COLUMNS = 200;
const MOST_CELLS = 100_000;

interface Pasted {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

function rowsOfHtml(html: string): Pasted[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').getElementsByTagName('table')[0];
  const rows: Pasted[][] = [];
  for (let at = 0; table && at < table.rows.length; at++) {
    const cells: Pasted[] = [];
    const row = table.rows[at];
    for (let i = 0; row && i < row.cells.length; i++) {
      const cell = row.cells[i];
      if (cell) cells.push({ text: cell.textContent.trim(), columns: cell.colSpan, rows: cell.rowSpan });
    }
    rows.push(cells);
  }
  return rows;
}

/** null where the table claims more than a person pastes: a part of it would be judged as if it were all. */
function gridOf(rows: readonly (readonly Pasted[])[]): Grid | null {
  const places: Record<string, string> = {};
  const merges: Area[] = [];
  const name = (row: number, column: number): string => `${String(row)},${String(column)}`;
  let width = 0;
  let filled = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns: wanted, rows: tall } of cells) {
      while (name(row, column) in places) column++;
      const columns = Math.min(wanted, MOST_COLUMNS);
      const height = Math.max(1, Math.min(tall, rows.length - row));
      filled += columns * height;
      if (filled > MOST_CELLS) break;
      for (let down = 0; down < height; down++) {
        for (let across = 0; across < columns; across++) places[name(row + down, column + across)] = '';
      }
      places[name(row, column)] = text;
      if (columns > 1 || height > 1) merges.push({ row, column, rows: height, columns });
      column += columns;
      width = Math.max(width, column);
    }
  });
  if (filled > MOST_CELLS) return null;
  return {
    sheet: 'Dán',
    rows: rows.length,
    columns: width,
    merges,
    hiddenRows: new Set<number>(),
    page: true,
    cell(row, column): Cell | undefined {
      const text = places[name(row, column)] ?? '';
      return text === '' ? undefined : { value: text, text, format: 'General', formula: null };
    },
  };
}
