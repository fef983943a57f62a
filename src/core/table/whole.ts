/** A table whose rows stand in several places as the one table that it is: what is exported, sealed and compared. */
import type { Area, Grid, Position } from '../sheet/grid';
import { allParts } from './parts';
import type { Table } from './table';

export interface Whole {
  /** Its rows follow each other on a grid that no sheet has: addresses on it mean nothing to a person. */
  readonly table: Table;
  /** In the order of the form. */
  readonly parts: readonly Table[];
  /** Where a cell of that grid really stands; null where it is no cell of any part. */
  readonly sourceOf: (position: Position) => Source | null;
}

export interface Source {
  readonly part: Table;
  readonly position: Position;
}

/** A row of the grid, and whose it is. */
interface Line {
  readonly part: Table;
  readonly at: number;
}

/** null for a table that stands in one place. */
export function wholeOf(table: Table): Whole | null {
  // Each as it was found, knowing of no other.
  const parts = inFormOrder(allParts(table));
  const [first] = parts;
  if (!first || parts.length === 1) return null;
  const lines = linesOf(parts, first);
  const { area } = first;
  const placeOf = (part: Table, at: number): number =>
    lines.findIndex((line) => line.part === part && line.at === at);
  const sourceOf = ({ row, column }: Position): Source | null => {
    const line = lines[row];
    const from = line && sourceColumn(line.part, first, column);
    if (!line || from === undefined || from === null || from < 0) return null;
    const position = { row: line.at, column: from };
    const isOthers = parts.some((part) => part !== line.part && isWithin(position, part, line.part));
    return isOthers ? null : { part: line.part, position };
  };
  const moved = <Each extends { readonly at: number }>(of: (part: Table) => readonly Each[]): Each[] =>
    parts
      .reduce<Each[]>(
        (all, part) => all.concat(of(part).map((each) => ({ ...each, at: placeOf(part, each.at) }))),
        [],
      )
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
  const whole: Table = {
    ...first,
    grid: gridOf(parts, lines, first, sourceOf),
    area: { ...area, rows: lines.length - area.row },
    rows: moved((part) => part.rows),
    extra: moved((part) => part.extra),
    missing: parts.reduce<Table['missing']>(
      (all, part) =>
        all.concat(
          part.missing.map(({ rows, after }) => ({
            rows,
            after: after === null ? null : placeOf(part, after),
          })),
        ),
      [],
    ),
    legacy: [],
    hidden: [],
  };
  return { table: whole, parts, sourceOf };
}

/** The part that begins the form comes first, wherever its sheet is. */
function inFormOrder(parts: readonly Table[]): Table[] {
  const order = (part: Table): number => {
    const own = part.rows.find(({ row }) => row.kind === 'indicator') ?? part.rows[0];
    return part.official.rows.findIndex(({ code }) => code === own?.row.code);
  };
  return parts.slice().sort((a, b) => order(a) - order(b));
}

/** What stands above and at the head of the first part, then the rows of all; what a later part prints once more is left out. */
function linesOf(parts: readonly Table[], first: Table): Line[] {
  const lines: Line[] = [];
  const known: string[] = [];
  for (const part of parts) {
    const repeated = part.rows.filter(({ row }) => known.includes(row.code)).map(({ at }) => at);
    const from = part === first ? 0 : (part.rows[0]?.at ?? 0);
    const to = part.rows.reduce((most, { at }) => Math.max(most, at), from);
    const last = part.extra.reduce((most, { at }) => Math.max(most, at), to);
    for (let at = from; at <= last; at++) if (!repeated.includes(at)) lines.push({ part, at });
    known.push(...part.rows.map(({ row }) => row.code));
  }
  return lines;
}

/** The column of a part that stands under a column of the first; null where the part has none. */
function sourceColumn(part: Table, first: Table, column: number): number | null {
  const [own, others] = [namedColumns(part), namedColumns(first)];
  const name = Object.keys(others).find((each) => others[each] === column);
  if (name !== undefined) return own[name] ?? null;
  const beside = column - first.columns.label + part.columns.label;
  return Object.keys(own).some((each) => own[each] === beside) ? null : beside;
}

function namedColumns({ columns: { order, label, unit, figures } }: Table): Record<string, number> {
  const named: Record<string, number> = { ' label': label };
  if (order !== null) named[' order'] = order;
  if (unit !== null) named[' unit'] = unit;
  figures.forEach((column, key) => (named[key] = column));
  return named;
}

/** On the same sheet, a part beside another begins where its own columns do. */
function isWithin({ row, column }: Position, part: Table, of: Table): boolean {
  const { area, grid } = part;
  return (
    grid.sheet === of.grid.sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function gridOf(
  parts: readonly Table[],
  lines: readonly Line[],
  first: Table,
  sourceOf: Whole['sourceOf'],
): Grid {
  const hiddenRows = new Set<number>();
  lines.forEach(({ part, at }, row) => {
    if (part.grid.hiddenRows.has(at)) hiddenRows.add(row);
  });
  const { grid } = first;
  return {
    sheet: grid.sheet,
    rows: lines.length,
    columns: grid.columns,
    cell: (row, column) => {
      const source = sourceOf({ row, column });
      return source?.part.grid.cell(source.position.row, source.position.column);
    },
    merges: parts.reduce<Area[]>((all, part) => all.concat(mergesOf(part, lines, first)), []),
    hiddenRows,
    ...(grid.hiddenColumns && { hiddenColumns: grid.hiddenColumns }),
  };
}

function mergesOf(part: Table, lines: readonly Line[], first: Table): Area[] {
  const merges: Area[] = [];
  for (const merge of part.grid.merges) {
    const rows = lines.reduce<number[]>(
      (all, line, row) =>
        line.part === part && line.at >= merge.row && line.at < merge.row + merge.rows
          ? all.concat(row)
          : all,
      [],
    );
    const column = part === first ? merge.column : columnOver(part, first, merge.column);
    const [row] = rows;
    if (row !== undefined && column !== null)
      merges.push({ row, column, rows: rows.length, columns: merge.columns });
  }
  return merges;
}

/** Where a part's column lies in the first; null where it lies under none. */
function columnOver(part: Table, first: Table, column: number): number | null {
  for (let at = 0; at < first.grid.columns; at++) if (sourceColumn(part, first, at) === column) return at;
  return null;
}
