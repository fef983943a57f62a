/** The looks of a drawn form as Excel's formats, gathered into as few ranges as possible. */
import type { Layout, LayoutCell, Look } from '../../../core/layout/layout';
import type { Box } from '../cells/cellContent';

export interface Appearance {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly larger: boolean;
  readonly bordered: boolean;
  readonly wrapped: boolean;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
}

const PLAIN: Appearance = {
  bold: false,
  italic: false,
  larger: false,
  bordered: false,
  wrapped: false,
  horizontal: 'General',
};
const BORDERED: Appearance = { ...PLAIN, bordered: true };

const APPEARANCES: Readonly<Record<Look, Appearance>> = {
  office: { ...PLAIN, bold: true, horizontal: 'Center' },
  title: { ...PLAIN, bold: true, larger: true, wrapped: true, horizontal: 'Center' },
  subtitle: { ...PLAIN, italic: true, horizontal: 'Center' },
  header: { ...BORDERED, bold: true, wrapped: true, horizontal: 'Center' },
  section: { ...BORDERED, bold: true, wrapped: true, horizontal: 'Center' },
  heading: { ...BORDERED, bold: true, wrapped: true, horizontal: 'Left' },
  label: { ...BORDERED, wrapped: true, horizontal: 'Left' },
  order: { ...BORDERED, horizontal: 'Center' },
  unit: { ...BORDERED, wrapped: true, horizontal: 'Center' },
  figure: { ...BORDERED, horizontal: 'Right' },
  plain: PLAIN,
};

export function appearanceOf({ look, bold }: Pick<LayoutCell, 'look' | 'bold'>): Appearance {
  const appearance = APPEARANCES[look];
  return bold ? { ...appearance, bold: true } : appearance;
}

export interface Region extends Box {
  readonly appearance: Appearance;
}

/** Rectangles of one appearance: runs down a column, neighbours of equal extent joined. */
export function regionsOf({ cells }: Layout): Region[] {
  const byColumn = new Map<number, LayoutCell[]>();
  for (const cell of cells) {
    const others = byColumn.get(cell.column);
    if (others) others.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const regions: Region[] = [];
  const columns: number[] = [];
  byColumn.forEach((_, column) => columns.push(column));
  for (const column of columns.sort((a, b) => a - b)) {
    const down = (byColumn.get(column) ?? []).sort((a, b) => a.row - b.row);
    for (const run of runsOf(down)) join(regions, { ...run, column, columns: 1 });
  }
  return regions;
}

function runsOf(cells: readonly LayoutCell[]): Omit<Region, 'column' | 'columns'>[] {
  const runs: { row: number; rows: number; appearance: Appearance }[] = [];
  for (const cell of cells) {
    const appearance = appearanceOf(cell);
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === cell.row && same(last.appearance, appearance)) last.rows++;
    else runs.push({ row: cell.row, rows: 1, appearance });
  }
  return runs;
}

function join(regions: Region[], next: Region): void {
  const at = regions.findIndex(
    (each) =>
      each.row === next.row &&
      each.rows === next.rows &&
      each.column + each.columns === next.column &&
      same(each.appearance, next.appearance),
  );
  const left = regions[at];
  if (left) regions[at] = { ...left, columns: left.columns + 1 };
  else regions.push(next);
}

function same(a: Appearance, b: Appearance): boolean {
  return (Object.keys(PLAIN) as (keyof Appearance)[]).every((key) => a[key] === b[key]);
}
