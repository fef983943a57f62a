/** The columns of a table as its header prints them: their numbers, their headings, and what each cell says. */
import { isDateFormat } from '../../number/format/numberFormat';
import type { Cell, Grid } from '../../sheet/grid';
import { tidy } from '../../text/label';
import { columnKey, headingWords, roleOf } from '../../table/labels/header';
import { isFigure } from '../../table/columns/figureColumns';
import { addressOf, lettersOf } from '../../sheet/grid';
import { type HeaderArea, mergeAt } from './headerArea';
import { textAt } from './textAt';

export interface PrintedText {
  readonly text: string;
  readonly cell: string;
}

export interface PrintedColumn {
  /** As rules name it: the number printed under or behind its headings, else the sheet's letter. */
  readonly key: string;
  readonly column: number;
  /** Outermost first, without the rules that stand behind the words. */
  readonly headings: readonly string[];
  /** What its own cells of the header print. */
  readonly texts: readonly PrintedText[];
}

export interface PrintedColumns {
  readonly order: number | null;
  readonly label: number;
  readonly unit: number | null;
  readonly figures: readonly PrintedColumn[];
}

/** null where no column holds figures, or none says what they are of. */
export function printedColumns(
  grid: Grid,
  header: HeaderArea,
  bodyRows: readonly number[],
): PrintedColumns | null {
  const all: PrintedColumn[] = [];
  for (let column = header.from; column < header.to; column++) all.push(columnAt(grid, header, column));
  const order = all.find((each) => saysRole(each, 'order')) ?? null;
  const said = all.find((each) => saysRole(each, 'unit')) ?? null;
  const beside = labelOf(grid, all, bodyRows, [order, said]);
  // "Đơn vị" is the unit of measure, or the unit that reports, where nothing else says what a row is.
  const label = beside ?? labelOf(grid, all, bodyRows, [order]);
  const unit = beside ? said : null;
  if (!label) return null;
  const free = all.filter((each) => ![order, unit, label].includes(each) && each.column > label.column);
  const numbered = header.numberRow !== null || free.filter(({ key }) => /^[0-9]/.test(key)).length > 1;
  const figures = free
    .filter((each) => holdsFigures(grid, each, bodyRows))
    .map((each) => (numbered ? each : { ...each, key: lettersOf(each.column) }));
  if (figures.length === 0) return null;
  return {
    order: order?.column ?? null,
    label: label.column,
    unit: unit?.column ?? null,
    figures: distinct(figures),
  };
}

function saysRole({ headings, texts }: PrintedColumn, role: 'order' | 'unit'): boolean {
  return texts.length > 0 && headings.some((heading) => roleOf(heading) === role);
}

/** Under a heading for labels, else the first column of words. */
function labelOf(
  grid: Grid,
  all: readonly PrintedColumn[],
  bodyRows: readonly number[],
  others: readonly (PrintedColumn | null)[],
): PrintedColumn | undefined {
  const free = all.filter((each) => !others.includes(each));
  const words = ({ column }: PrintedColumn): number =>
    bodyRows.filter((row) => /[a-zà-ỹđ]{2}/i.test(textAt(grid, row, column))).length;
  const headed = free.find((each) => each.headings.some((heading) => roleOf(heading) === 'label'));
  if (headed && (words(headed) > 0 || bodyRows.length === 0)) return headed;
  return free.find((each) => words(each) * 2 >= Math.max(1, bodyRows.length));
}

/** Most of what stands under it are figures, or nothing stands there yet. */
function holdsFigures(grid: Grid, { column, headings }: PrintedColumn, bodyRows: readonly number[]): boolean {
  if (headings.length === 0) return false;
  const cells = bodyRows
    .map((row) => grid.cell(row, column))
    .filter((cell) => cell !== undefined && (cell.text.trim() !== '' || cell.formula !== null));
  const figures = cells.filter((cell) => isCounted(cell) || typeof cell?.formula === 'string').length;
  if (cells.length > 0) return figures * 3 >= cells.length * 2;
  return !headings.some((heading) => roleOf(heading) === 'note');
}

/** Neither a date nor a stretch of years nor a number to call: they have digits, and count nothing. */
function isCounted(cell: Cell | undefined): boolean {
  if (!cell || !isFigure(cell)) return false;
  if (typeof cell.value === 'number') return !isDateFormat(cell.format);
  return !/^(?:19|20)[0-9]{2}\s?-\s?(?:(?:19|20)?[0-9]{2})$|^0[0-9.\s]{7,}$/.test(tidy(cell.text));
}

/** What stands over a column, told from all rows of the header. */
export function columnAt(grid: Grid, { first, last, numberRow }: HeaderArea, column: number): PrintedColumn {
  const headings: string[] = [];
  const texts: PrintedText[] = [];
  for (let row = first; row <= last; row++) {
    const merge = mergeAt(grid, row, column);
    const [top, left] = merge ? [merge.row, merge.column] : [row, leftOf(grid, row, last, column)];
    if (merge && (merge.row < first || merge.row + merge.rows - 1 > last)) continue;
    const text = textAt(grid, top, left);
    if (text === '') continue;
    const own = left === column && (merge?.columns ?? 1) === 1;
    if (own && (!merge || merge.row === row))
      texts.push({ text, cell: addressOf({ row: top, column: left }) });
    const words = headingWords(text);
    if (words !== '' && headings[headings.length - 1] !== words) headings.push(words);
  }
  let key = '';
  if (numberRow !== null) {
    const text = textAt(grid, numberRow, column);
    if (text !== '') texts.push({ text, cell: addressOf({ row: numberRow, column }) });
    key = columnKey(text) ?? '';
  } else key = keyBehind(texts);
  return { key, column, headings, texts };
}

/** Where no merges are known, an empty heading with headings under it goes on with its left neighbour. */
function leftOf(grid: Grid, row: number, last: number, column: number): number {
  if (row === last || textAt(grid, row, column) !== '') return column;
  const merged = grid.merges.some(
    (each) => each.row <= last && each.row + each.rows > row && each.columns > 1,
  );
  if (merged || textAt(grid, row + 1, column) === '') return column;
  let left = column;
  while (left > 0 && textAt(grid, row, left) === '') left--;
  return left;
}

/** "Tổng số (3)=(4)+(5)" -> "3", "Nam (4)" -> "4". */
function keyBehind(texts: readonly PrintedText[]): string {
  const text = texts[texts.length - 1]?.text ?? '';
  return (
    /[([]\s?([0-9]{1,2})\s?[)\]]\s*(?:=.*)?$/.exec(text)?.[1] ?? /\s([0-9]{1,2})\s*=/.exec(text)?.[1] ?? ''
  );
}

/** Each its own; what has none, or another's, is called by the sheet's letter. */
function distinct(columns: readonly PrintedColumn[]): PrintedColumn[] {
  const keys: string[] = [];
  return columns.map((each) => {
    const key = each.key === '' || keys.includes(each.key) ? lettersOf(each.column) : each.key;
    keys.push(key);
    return { ...each, key };
  });
}
