/** A list whose rows go on in a second block of columns, under the same headings: read as if they stood one under the other. */
import Big from 'big.js';
import { isTotalLabel, isTotalRow } from '../../form/ownRows';
import { tidy } from '../../text/label';
import { addressOf, type Area, type Grid } from '../../sheet/grid';
import { isFigure } from '../columns/figureColumns';
import { textOf } from '../labels/legible';
import { readTable } from '../readings';
import type { OtherColumn, Table, TableColumns } from '../table';
import { type Blocks, blocksOn } from './blocksOn';
import { apart, stacked, type Stretch } from './stacked';

/** The tables that rows would be if they stood on one sheet. */
type FindStacked = (grid: Grid) => readonly Table[];

/** Longer sheets are lists of other things. */
const MOST_ROWS = 3000;

/** The list of the sheet in its blocks, or each block by itself where each has its total; none where nothing can be judged. */
export function blockTables(grid: Grid, find: FindStacked): Table[] {
  const blocks = blocksOn(grid);
  if (!blocks) return [];
  const lists = blocks.starts.map((_start, i) => listIn(grid, blocks, i));
  const [first, ...others] = lists;
  if (!first || lists.some(({ rows }) => rows.length === 0)) return [];
  if (lists.every(({ total }) => total !== null)) return eachAlone(grid, blocks, lists, find);
  if (!others.every((list, i) => goesOn(lists[i], list))) return besideOthers(grid, blocks, lists, find);
  const last = lists.length - 1;
  const own = lists.findIndex(({ total }) => total !== null);
  // One total, at the end of the last block or below the first.
  if (own !== last && own !== 0) return [];
  const stretches = lists.map((list, i) => stretchOf(grid, blocks, i, list, own === last && i === last));
  const total = own === 0 ? first.total : null;
  if (total !== null) {
    // What the first block alone adds up to is its own total.
    if (eachAlone(grid, blocks, [first], find).some(isKept)) return [];
    stretches.push({ grid: totalLine(grid, blocks), first: total, last: total });
  }
  const places = stretches.map((_stretch, i) =>
    i < lists.length ? i : figuredBlock(grid, blocks, total ?? 0),
  );
  return partsOf(grid, blocks, stretches, places, find);
}

interface BlockList {
  /** Its rows with figures, from 0, without the total. */
  readonly rows: readonly number[];
  readonly numbers: readonly number[];
  readonly total: number | null;
}

function listIn(grid: Grid, blocks: Blocks, block: number): BlockList {
  const start = blocks.starts[block] ?? 0;
  const rows: number[] = [];
  const numbers: number[] = [];
  let total: number | null = null;
  for (let row = blocks.top + 1; row < Math.min(grid.rows, MOST_ROWS) && total === null; row++) {
    const texts: string[] = [];
    let figured = false;
    for (let column = start; column < start + blocks.width; column++) {
      const text = textOf(grid.cell(row, column)).trim();
      figured =
        figured || (texts.some((each) => /[a-zà-ỹđ]{2}/i.test(each)) && isFigure(grid.cell(row, column)));
      texts.push(text);
    }
    if (texts.slice(0, 2).some(isTotalLabel)) total = row;
    else if (figured) {
      rows.push(row);
      const number = /^0*([0-9]{1,4})[.)]?$/.exec(texts[0] ?? '')?.[1];
      if (number !== undefined) numbers.push(Number(number));
    }
  }
  return { rows, numbers, total };
}

/** Its numbers do. */
function goesOn(before: BlockList | undefined, list: BlockList): boolean {
  const last = before?.numbers[before.numbers.length - 1];
  return last !== undefined && list.numbers[0] === last + 1;
}

/** A block as a sheet of its own, its first column the first; what stands above the headings stays with the first block. */
function blockGrid(grid: Grid, { top, starts, width }: Blocks, block: number): Grid {
  const start = starts[block] ?? 0;
  const across = (merge: Area): boolean =>
    merge.column >= start && merge.column + merge.columns <= start + width;
  return {
    ...grid,
    columns: width,
    cell: (row, column) =>
      column >= width || (row < top && block > 0) ? undefined : grid.cell(row, column + start),
    merges: grid.merges.filter(across).map((merge) => ({ ...merge, column: merge.column - start })),
    ...(grid.hiddenColumns ? { hiddenColumns: hiddenWithin(grid.hiddenColumns, start, width) } : {}),
  };
}

function hiddenWithin(hidden: ReadonlySet<number>, start: number, width: number): ReadonlySet<number> {
  const own = new Set<number>();
  hidden.forEach((column) => {
    if (column >= start && column < start + width) own.add(column - start);
  });
  return own;
}

/** The first block's line of the total, with the figures of whatever block they stand in. */
function totalLine(grid: Grid, blocks: Blocks): Grid {
  const own = blockGrid(grid, blocks, 0);
  return {
    ...own,
    cell: (row, column) => {
      const block = figuredBlock(grid, blocks, row);
      const figure = grid.cell(row, (blocks.starts[block] ?? 0) + column);
      return isFigure(figure) && column < blocks.width ? figure : own.cell(row, column);
    },
  };
}

/** The first block with a figure in the row. */
function figuredBlock(grid: Grid, { starts, width }: Blocks, row: number): number {
  const found = starts.findIndex((start) => {
    for (let column = start; column < start + width; column++)
      if (isFigure(grid.cell(row, column))) return true;
    return false;
  });
  return Math.max(0, found);
}

function stretchOf(grid: Grid, blocks: Blocks, block: number, list: BlockList, withTotal: boolean): Stretch {
  const last =
    withTotal && list.total !== null ? list.total : (list.rows[list.rows.length - 1] ?? blocks.top);
  const first = block === 0 ? 0 : (list.rows[0] ?? last);
  return { grid: blockGrid(grid, blocks, block), first, last, ...(block > 0 ? { top: blocks.top } : {}) };
}

function eachAlone(
  grid: Grid,
  blocks: Blocks,
  lists: readonly BlockList[],
  find: FindStacked,
  only?: number,
): Table[] {
  return lists.reduce<Table[]>((all, list, i) => {
    if (only !== undefined && i !== only) return all;
    const own = { ...stretchOf(grid, blocks, i, list, true), first: i === 0 ? 0 : blocks.top };
    return all.concat(partsOf(grid, blocks, [own], [i], find));
  }, []);
}

/** Its total is the sum of its other rows in every column. */
function isKept(table: Table): boolean {
  const { cells } = readTable(table);
  return table.form.columns.every(({ key }) => {
    const own = cells.filter(({ column }) => column.key === key).map(({ quantity }) => quantity);
    const total = own.find(({ row }) => isTotalRow(row))?.figure;
    const sum = own
      .filter(({ row }) => !isTotalRow(row))
      .reduce((all, { figure }) => (figure ? all.plus(figure.value) : all), new Big(0));
    return !total || total.value.eq(sum);
  });
}

/** Other lists: those with a total are judged alone, and of the columns of the rest it is said that they are not. */
function besideOthers(grid: Grid, blocks: Blocks, lists: readonly BlockList[], find: FindStacked): Table[] {
  const judged = lists.map((list, i) => (list.total === null ? [] : eachAlone(grid, blocks, lists, find, i)));
  const unjudged: OtherColumn[] = [];
  lists.forEach(({ total, rows }, i) => {
    const start = blocks.starts[i] ?? 0;
    for (let column = start + 1; column < start + blocks.width && total === null; column++) {
      const figures = rows.filter((row) => isFigure(grid.cell(row, column)));
      const [row] = figures;
      if (row === undefined) continue;
      const first = { cell: addressOf({ row, column }), row, text: textOf(grid.cell(row, column)) };
      const heading = tidy(textOf(grid.cell(blocks.top, column)));
      unjudged.push({ column, heading, under: [], figures: figures.length, first, reason: 'unknown' });
    }
  });
  const [first, ...more] = judged.reduce<Table[]>((all, tables) => all.concat(tables), []);
  return first ? [{ ...first, columns: { ...first.columns, others: unjudged } }, ...more] : [];
}

/** The one table that the stretches make, as it stands in its blocks. */
function partsOf(
  grid: Grid,
  blocks: Blocks,
  stretches: readonly Stretch[],
  places: readonly number[],
  find: FindStacked,
): Table[] {
  const [table, ...more] = find(stacked(stretches));
  if (!table || more.length > 0) return [];
  const parts = apart(table, stretches).map((part, i): Table => {
    const [label, figures] = [
      blocks.starts[i < blocks.starts.length ? i : 0] ?? 0,
      blocks.starts[places[i] ?? 0] ?? 0,
    ];
    const start = stretches.length === 1 ? figures : label;
    return {
      ...part,
      grid,
      area: { ...part.area, column: part.area.column + start },
      columns: moved(part.columns, start, figures),
    };
  });
  if (parts.some(({ rows }) => rows.length === 0)) return [];
  return parts.length > 1 ? parts.map((part, at) => ({ ...part, parts: { all: parts, at } })) : parts;
}

function moved(columns: TableColumns, by: number, figuresBy: number): TableColumns {
  const figures = new Map<string, number>();
  columns.figures.forEach((column, key) => figures.set(key, column + figuresBy));
  return {
    ...columns,
    order: columns.order === null ? null : columns.order + by,
    label: columns.label + by,
    unit: columns.unit === null ? null : columns.unit + by,
    figures,
    others: [],
  };
}
