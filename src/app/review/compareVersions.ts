/**
 * Two versions of one workbook: what is printed otherwise, what prints the same but is another content (a formula typed
 * over, a figure stored as text), which rows and sheets came or went. Rows that were moved down by new ones are the same.
 */
import { printedCode } from '../../core/form/printedCode';
import { addressOf, type Cell, type Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { align, type Pair } from './alignment';

export interface CellDifference {
  readonly sheet: string;
  /** Where it stands now; where it stood in the old version, if its column is gone. */
  readonly cell: string;
  /** shown: another figure or text is printed; behind: the same, but from another formula or stored otherwise. */
  readonly kind: 'shown' | 'behind';
  /** Of the table's row that it stands in; "" outside of tables. */
  readonly row: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface RowDifference {
  readonly sheet: string;
  /** The first cell of the row: in the version that has it. */
  readonly cell: string;
  readonly text: string;
}

export interface VersionDifferences {
  readonly cells: readonly CellDifference[];
  readonly rowsAdded: readonly RowDifference[];
  readonly rowsGone: readonly RowDifference[];
  readonly sheetsAdded: readonly string[];
  readonly sheetsGone: readonly string[];
}

/** `tables`: those found in the new version, to call rows by their names. */
export function compareVersions(
  old: readonly Grid[],
  now: readonly Grid[],
  tables: readonly Table[],
): VersionDifferences {
  const cells: CellDifference[] = [];
  const rowsAdded: RowDifference[] = [];
  const rowsGone: RowDifference[] = [];
  for (const grid of now) {
    const before = old.find(({ sheet }) => sheet === grid.sheet);
    if (!before) continue;
    const columns = alignColumns(before, grid);
    for (const { old: o, now: n } of alignRows(before, grid, columns)) {
      if (o !== null && n !== null) cells.push(...cellsOf(before, grid, o, n, columns, tables));
      else if (n !== null) rowsAdded.push(...rowOf(grid, n));
      else if (o !== null) rowsGone.push(...rowOf(before, o));
    }
  }
  const isIn = (grids: readonly Grid[], name: string): boolean => grids.some(({ sheet }) => sheet === name);
  const missing = (grids: readonly Grid[], from: readonly Grid[]): string[] =>
    grids.map(({ sheet }) => sheet).filter((sheet) => !isIn(from, sheet));
  return { cells, rowsAdded, rowsGone, sheetsAdded: missing(now, old), sheetsGone: missing(old, now) };
}

export function isSame({ cells, rowsAdded, rowsGone, sheetsAdded, sheetsGone }: VersionDifferences): boolean {
  return [cells, rowsAdded, rowsGone, sheetsAdded, sheetsGone].every(({ length }) => length === 0);
}

/** What is printed, with what stands behind it where that is more. */
function shown(cell: Cell | undefined): string {
  return (cell?.text ?? '').trim();
}

function behind(cell: Cell | undefined): string {
  return [typeof cell?.value, String(cell?.value ?? ''), cell?.formula ?? ''].join('|');
}

function lineKey(length: number, at: (i: number) => Cell | undefined): string {
  const texts: string[] = [];
  for (let i = 0; i < length; i++) texts.push(shown(at(i)));
  return texts.join('\u0000').replace(/\u0000+$/, '');
}

function keysOf(count: number, length: number, at: (line: number, i: number) => Cell | undefined): string[] {
  return Array.from({ length: count }, (_, line) => lineKey(length, (i) => at(line, i)));
}

function alignColumns(old: Grid, now: Grid): Pair[] {
  const texts = (grid: Grid, column: number): string[] =>
    Array.from({ length: grid.rows }, (_, row) => shown(grid.cell(row, column))).filter(
      (text) => text !== '',
    );
  return align(
    keysOf(old.columns, old.rows, (column, row) => old.cell(row, column)),
    keysOf(now.columns, now.rows, (column, row) => now.cell(row, column)),
    (o, n) => likeness(texts(old, o), texts(now, n)),
  );
}

function alignRows(old: Grid, now: Grid, columns: readonly Pair[]): Pair[] {
  const both = columns.filter((pair) => pair.old !== null && pair.now !== null);
  return align(
    keysOf(old.rows, both.length, (row, i) => old.cell(row, both[i]?.old ?? 0)),
    keysOf(now.rows, both.length, (row, i) => now.cell(row, both[i]?.now ?? 0)),
    (o, n) => {
      let [same, filled] = [0, 0];
      for (const pair of both) {
        const [before, after] = [shown(old.cell(o, pair.old ?? 0)), shown(now.cell(n, pair.now ?? 0))];
        if (before === '' && after === '') continue;
        // A label says more of which row it is than a figure.
        const weight = /[^\W\d_]|[à-ỹ]/i.test(before) ? 3 : 1;
        filled += weight;
        if (before === after) same += weight;
      }
      return filled === 0 ? 0 : same / filled;
    },
  );
}

function likeness(old: readonly string[], now: readonly string[]): number {
  const left = now.slice();
  let same = 0;
  for (const text of old) {
    const at = left.indexOf(text);
    if (at < 0) continue;
    left.splice(at, 1);
    same++;
  }
  const most = Math.max(old.length, now.length);
  return most === 0 ? 0 : same / most;
}

function cellsOf(
  old: Grid,
  now: Grid,
  oldRow: number,
  row: number,
  columns: readonly Pair[],
  tables: readonly Table[],
): CellDifference[] {
  const found: CellDifference[] = [];
  for (const pair of columns) {
    const before = pair.old === null ? undefined : old.cell(oldRow, pair.old);
    const after = pair.now === null ? undefined : now.cell(row, pair.now);
    const isShown = shown(before) !== shown(after);
    if (!isShown && (pair.old === null || pair.now === null || behind(before) === behind(after))) continue;
    // A formula that stands a row lower reads other cells and is the same.
    if (!isShown && oldRow !== row && before?.formula && after?.formula) continue;
    const cell =
      pair.now === null
        ? addressOf({ row: oldRow, column: pair.old ?? 0 })
        : addressOf({ row, column: pair.now });
    found.push({
      sheet: now.sheet,
      cell,
      kind: isShown ? 'shown' : 'behind',
      ...nameOf(tables, now.sheet, row, pair.now),
      before: isShown ? shown(before) : contentOf(before),
      after: isShown ? shown(after) : contentOf(after),
    });
  }
  return found;
}

/** "=D5+D6", or what is printed, with a text's quotation marks: "2.654" beside 2.654. */
function contentOf(cell: Cell | undefined): string {
  if (typeof cell?.formula === 'string')
    return cell.formula.startsWith('=') ? cell.formula : '=' + cell.formula;
  return typeof cell?.value === 'string' ? '“' + shown(cell) + '”' : shown(cell);
}

function nameOf(
  tables: readonly Table[],
  sheet: string,
  row: number,
  column: number | null,
): Pick<CellDifference, 'row' | 'label'> {
  for (const { form, grid, rows, area } of tables) {
    if (grid.sheet !== sheet || column === null) continue;
    if (column < area.column || column >= area.column + area.columns) continue;
    const named = rows.find(({ at }) => at === row);
    if (named) return { row: printedCode(form, named.row.code), label: named.row.label };
  }
  return { row: '', label: '' };
}

function rowOf(grid: Grid, row: number): RowDifference[] {
  const texts: string[] = [];
  let first = -1;
  for (let column = 0; column < grid.columns; column++) {
    const text = shown(grid.cell(row, column));
    if (text === '') continue;
    if (first < 0) first = column;
    texts.push(text);
  }
  // A blank row more or less is no difference.
  if (first < 0) return [];
  return [
    { sheet: grid.sheet, cell: addressOf({ row, column: first }), text: texts.join(' | ').slice(0, 300) },
  ];
}
