/** Where the table departs from the form: rows, labels, units, old encodings. */
import type { Row } from '../form/form';
import { labelKey, tidy } from '../text/label';
import { type UnitLikeness, unitLikeness } from '../text/unit';
import { addressOf, type Position } from '../sheet/grid';
import { type Readings, readTable } from '../table/readings';
import { checkLabels } from './labels';
import { movedFigure } from './movedUnit';
import type { LegacyCell, Table, TableRow } from '../table/table';
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';

export function checkStructure(table: Table, readings: Readings = readTable(table)): Finding[] {
  return [
    ...checkMissing(table),
    ...checkExtra(table),
    ...checkLabels(table),
    ...checkPlaces(table),
    ...checkUnits(table, readings),
    ...checkLegacy(table),
  ];
}

function labelCell(table: Table, at: number): string {
  return addressOf({ row: at, column: table.columns.label });
}

/** So many headings left out are how an office shortens its table. */
const HEADINGS_LEFT_OUT = 3;

/**
 * Neighbours that are missing together are one finding: a whole section left
 * out is one slip, not twenty. A table without headings is one thing to know.
 */
function checkMissing(table: Table): Finding[] {
  const mere = table.missing.filter(({ rows }) => rows.every(({ kind }) => kind !== 'indicator'));
  const headings = mere.reduce<Row[]>((all, { rows }) => all.concat(rows), []);
  const together = headings.length >= HEADINGS_LEFT_OUT;
  return [
    ...(together ? [missingFinding(headings, null, true)] : []),
    ...table.missing
      .filter((group) => !together || !mere.includes(group))
      .map(({ rows, after }) => missingFinding(rows, after === null ? null : labelCell(table, after), false)),
  ];
}

function missingFinding(rows: readonly Row[], after: string | null, headings: boolean): Finding {
  return finding({
    code: 'row/missing',
    ...(headings ? { severity: 'info' as const } : {}),
    rows: rows.map((row) => row.code),
    cells: [],
    at: null,
    printed: '',
    expected: rows[0]?.label ?? '',
    facts: { rows: rows.map(({ code, label }) => ({ code, label })), after, headings },
  });
}

function checkExtra(table: Table): Finding[] {
  return table.extra.map(({ at, printedOrder, printedLabel }) =>
    finding({
      code: 'row/extra',
      rows: [],
      cells: [labelCell(table, at)],
      at: { row: at, column: table.columns.label },
      printed: printedLabel === '' ? printedOrder : printedLabel,
      expected: '',
      facts: {
        order: printedOrder,
        label: printedLabel,
        repeats: repeatedRow(table, printedLabel),
        figure: printedOrder === '' && printedLabel === '' ? firstFigure(table, at) : null,
      },
    }),
  );
}

/** What stands in a row that says nothing of itself. */
function firstFigure({ grid, columns }: Table, row: number): { cell: string; text: string } | null {
  let first: { cell: string; text: string } | null = null;
  columns.figures.forEach((column) => {
    const text = grid.cell(row, column)?.text.trim() ?? '';
    if (!first && text !== '') first = { cell: addressOf({ row, column }), text };
  });
  return first;
}

/** The same label as a row that was found: one of the two is too many, and it cannot be told which. */
function repeatedRow(table: Table, label: string): { code: string; cell: string } | null {
  const key = labelKey(label).exact;
  const first = key === '' ? undefined : table.rows.find(({ row }) => labelKey(row.label).exact === key);
  return first ? { code: first.row.code, cell: labelCell(table, first.at) } : null;
}

function checkPlaces(table: Table): Finding[] {
  const moved = runsOf(table.rows, (tableRow) => tableRow.placing === 'moved');
  const renumbered = runsOf(table.rows, (tableRow) => tableRow.placing === 'renumbered');
  return [
    ...moved.map((rows) => placeFinding(table, rows, 'order')),
    ...renumbered.map((rows) => placeFinding(table, rows, 'renumbered')),
  ];
}

/** Rows next to each other for which the test holds: a block is moved as one, one row put in renumbers all that follow it. */
function runsOf(rows: readonly TableRow[], test: (row: TableRow) => boolean): TableRow[][] {
  const runs: TableRow[][] = [];
  let open: TableRow[] | null = null;
  for (const row of rows) {
    if (!test(row)) open = null;
    else if (open) open.push(row);
    else runs.push((open = [row]));
  }
  return runs;
}

function placeFinding(table: Table, rows: readonly TableRow[], reason: 'order' | 'renumbered'): Finding {
  const column = reason === 'renumbered' ? (table.columns.order ?? table.columns.label) : table.columns.label;
  return finding({
    code: 'row/moved',
    rows: rows.map((tableRow) => tableRow.row.code),
    cells: rows.map((tableRow) => addressOf({ row: tableRow.at, column })),
    at: placeIn(rows, column),
    printed: rows[0]?.printedOrder ?? '',
    expected: rows[0]?.row.order ?? '',
    facts: {
      rows: rows.map(({ row, printedOrder }) => ({
        code: row.code,
        label: row.label,
        order: row.order,
        printedOrder,
      })),
      reason,
    },
  });
}

/**
 * A column that nobody filled in is one thing left undone, and a way of
 * shortening units is one habit; each unit that is another one is a finding.
 */
function checkUnits(table: Table, readings: Readings): Finding[] {
  const column = table.columns.unit;
  if (column === null) return [];
  // Headings are left to the cell check: what a unit beside a heading means cannot be told.
  const rows = table.rows.filter(({ row }) => row.kind === 'indicator');
  const likeness = (tableRow: TableRow): UnitLikeness =>
    unitLikeness(tableRow.printedUnit || unitOver(table, tableRow, column), tableRow.row.unit);
  const other = rows.filter((tableRow) => likeness(tableRow) === 'other');
  const spelled = rows.filter((tableRow) => likeness(tableRow) === 'spelling');
  const leftBlank = other.length > 1 && table.rows.every(({ printedUnit }) => printedUnit === '');
  return [
    ...(leftBlank ? [other] : other.map((tableRow) => [tableRow])).map((each) =>
      unitFinding(each, column, false, readings),
    ),
    ...(spelled.length > 0 ? [unitFinding(spelled, column, true, readings)] : []),
  ];
}

/** What the unit says that is merged over the rows it holds for; "" where none is. */
function unitOver(table: Table, tableRow: TableRow, column: number): string {
  const { grid } = table;
  if (grid.mergesUnknown === true) return unitOfRun(table.rows, tableRow);
  const merge = grid.merges.find(
    (each) =>
      each.row < tableRow.at &&
      tableRow.at < each.row + each.rows &&
      each.column <= column &&
      column < each.column + each.columns,
  );
  return merge ? tidy(grid.cell(merge.row, merge.column)?.text ?? '') : '';
}

/**
 * Where nobody can tell what is merged: blanks under a unit of their own are taken for one merged over them. A single
 * blank between two cells of the same unit is not: whoever merges rows of one unit merges them all.
 */
function unitOfRun(rows: readonly TableRow[], tableRow: TableRow): string {
  const { unit } = tableRow.row;
  const isBlank = (each: TableRow | undefined): boolean =>
    each?.printedUnit === '' && (each.row.unit === unit || each.row.kind !== 'indicator');
  let top = rows.indexOf(tableRow);
  let below = top;
  while (isBlank(rows[top])) top--;
  while (isBlank(rows[below])) below++;
  const isNext = rows[below - 1] === tableRow;
  const above = rows[top]?.printedUnit ?? '';
  const blanks = rows.slice(top + 1, below).filter(({ row }) => row.kind === 'indicator');
  const isLeftOut = blanks.length === 1 && isNext && rows[below]?.printedUnit === above;
  return isLeftOut || unitLikeness(above, unit) === 'other' ? '' : above;
}

function unitFinding(
  rows: readonly TableRow[],
  column: number,
  spelling: boolean,
  readings: Readings,
): Finding {
  const [first] = rows;
  const [printed, expected] = [first?.printedUnit ?? '', first?.row.unit ?? ''];
  const figure = rows.length === 1 && first && !spelling ? movedFigure(first, readings) : null;
  const said = finding({
    code: 'unit/differs',
    ...(spelling ? { severity: 'info' as const } : {}),
    rows: rows.map(({ row }) => row.code),
    cells: rows.map(({ at }) => addressOf({ row: at, column })),
    at: placeIn(rows, column),
    printed,
    expected,
    values: rows.length > 1 ? [] : [expected],
    facts: {
      row: first?.row.code ?? '',
      label: first?.row.label ?? '',
      printed,
      expected,
      count: rows.length,
      spelling,
      ...(figure ? { figure: { cell: figure.cell, printed: figure.printed, moved: figure.moved } } : {}),
    },
  });
  if (!figure) return said;
  const { cell, moved } = figure;
  const suspects = said.suspects.map((suspect) => ({
    ...suspect,
    with: [[{ row: suspect.row, cell, value: moved }]],
  }));
  return { ...said, suspects };
}

function checkLegacy(table: Table): Finding[] {
  const encodings: LegacyCell['encoding'][] = ['TCVN3', 'VNI'];
  const findings: Finding[] = [];
  for (const encoding of encodings) {
    const cells = table.legacy.filter((each) => each.encoding === encoding);
    const first = cells[0];
    if (!first) continue;
    findings.push(
      finding({
        code: 'text/legacy',
        rows: cells.map((cell) => table.rows.find((tableRow) => tableRow.at === cell.at.row)?.row.code ?? ''),
        cells: cells.map((cell) => addressOf(cell.at)),
        at: first.at,
        printed: first.text,
        expected: first.reads,
        facts: { encoding, sample: first.text, reads: first.reads },
      }),
    );
  }
  return findings;
}

function placeIn([first]: readonly TableRow[], column: number): Position | null {
  return first ? { row: first.at, column } : null;
}
