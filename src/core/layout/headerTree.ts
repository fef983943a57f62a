/** The header of a form as a tree of headings: groups merged over what they hold, other headings merged down. */
import type { Area } from '../sheet/grid';
import type { Form } from '../form/form';

export interface HeaderCell extends Area {
  /** Rows count from the header's first, columns from the table's first. */
  readonly text: string;
}

export interface HeaderTree {
  readonly rows: number;
  readonly columns: number;
  /** Each heading with what it covers; together they cover the whole header. */
  readonly cells: readonly HeaderCell[];
  /** The row under it that numbers the columns; empty for a form with one figure column. */
  readonly numbers: readonly string[];
}

/** How many columns stand before the figures: order and label, and the unit where the form has a column for it. */
export function leadingColumns({ header }: Pick<Form, 'header'>): number {
  return header.unit === '' ? 2 : 3;
}

/**
 * "Tổng số" over nothing and "Trong kỳ" over two columns: in a header of three rows the first is three rows high, the
 * second two columns wide.
 */
export function headerTree(form: Form): HeaderTree {
  const paths = pathsOf(form);
  const rows = paths.reduce((most, path) => Math.max(most, path.length), 1);
  const cells: HeaderCell[] = [];
  paths.forEach((path, column) => {
    path.forEach((text, row) => {
      const left = paths[column - 1];
      if (left && sharesGroup(path, left, row)) return;
      const leaf = row === path.length - 1;
      let columns = 1;
      while (!leaf && sharesGroup(path, paths[column + columns] ?? [], row)) columns++;
      cells.push({ row, column, rows: leaf ? rows - row : 1, columns, text });
    });
  });
  return { rows, columns: paths.length, cells, numbers: numbersOf(form) };
}

/** A heading over columns of two pages stands on both: nobody reads the half of one. */
export function parted(tree: HeaderTree, breaks: readonly number[]): HeaderTree {
  const cells: HeaderCell[] = [];
  for (const cell of tree.cells) {
    const end = cell.column + cell.columns;
    const starts = [cell.column, ...breaks.filter((at) => at > cell.column && at < end)];
    starts.forEach((column, i) => {
      cells.push({ ...cell, column, columns: (starts[i + 1] ?? end) - column });
    });
  }
  return { ...tree, cells };
}

/** Headings above each column, outermost first. */
function pathsOf({ header, columns }: Form): string[][] {
  const over = header.over === '' ? [] : [header.over];
  const unit = header.unit === '' ? [] : [[...over, header.unit]];
  const figures = columns.map(({ label, under = [] }) => [...over, ...under, label]);
  return [[header.order], [header.label], ...unit, ...figures];
}

/** Both stand under the same group: the headings down to this row are the same, and neither ends there. */
function sharesGroup(path: readonly string[], other: readonly string[], row: number): boolean {
  if (row >= path.length - 1 || row >= other.length - 1) return false;
  for (let i = 0; i <= row; i++) if (path[i] !== other[i]) return false;
  return true;
}

/** Letters before the figures; where the form counts those columns too, their numbers. */
function numbersOf(form: Form): string[] {
  const { columns } = form;
  if (columns.length < 2) return [];
  const leading = leadingColumns(form);
  const first = Number(columns[0]?.key);
  const counted = first > 1 && first - 1 <= leading ? first - 1 : 0;
  const before: string[] = [];
  for (let i = 0; i < leading; i++) {
    const number = i - (leading - counted) + 1;
    before.push(counted === 0 ? 'ABC'.charAt(i) : number > 0 ? '(' + String(number) + ')' : '');
  }
  return before.concat(columns.map(({ key, printed }) => printed ?? '(' + key + ')'));
}
