/** Where a row's unit is another one than the form's. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { printedCode } from '../form/printedCode';
import { addressOf } from '../sheet/grid';
import type { Readings } from '../table/readings';
import type { Table, TableRow } from '../table/table';
import { powerBetween } from '../number/read/scaleWord';
import { tidy } from '../text/label';
import { type UnitLikeness, unitLikeness } from '../text/unit';
import { movedFigure } from './movedUnit';

/**
 * A column that nobody filled in is one thing left undone, and a way of
 * shortening units is one habit; each unit that is another one is a finding.
 */
export function checkUnits(table: Table, readings: Readings): Finding[] {
  const column = table.columns.unit;
  if (column === null) return unitAbove(table);
  // Headings are left to the cell check: what a unit beside a heading means cannot be told.
  const rows = table.rows.filter((each) => each.row.kind === 'indicator' && !isFigureAstray(each, readings));
  const likeness = (tableRow: TableRow): UnitLikeness =>
    unitLikeness(tableRow.printedUnit || unitOver(table, tableRow, column), tableRow.row.unit);
  const other = rows.filter((tableRow) => likeness(tableRow) === 'other');
  const spelled = rows.filter((tableRow) => likeness(tableRow) === 'spelling');
  const leftBlank = other.length > 1 && table.rows.every(({ printedUnit }) => printedUnit === '');
  return [
    ...(leftBlank ? [other] : other.map((tableRow) => [tableRow])).map((each) =>
      unitFinding(table, each, column, false, readings),
    ),
    ...(spelled.length > 0 ? [unitFinding(table, spelled, column, true, readings)] : []),
  ];
}

/** A figure in the place of the unit, its own cell blank, is told with that. */
function isFigureAstray({ row, printedUnit }: TableRow, { cells }: Readings): boolean {
  if (!/^[0-9][0-9.,]*$/.test(printedUnit)) return false;
  return cells.find(({ quantity }) => quantity.row === row.code)?.quantity.absence === 'blank';
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
  table: Table,
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
    at: first ? { row: first.at, column } : null,
    printed,
    expected,
    values: rows.length > 1 ? [] : [expected],
    facts: {
      row: printedCode(table.form, first?.row.code ?? ''),
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

const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^();]{1,40})/i;
/** The line stands near the table, above it or right under its title. */
const LINES = 8;

/** "Đơn vị tính: Nghìn đồng" over a form in "Triệu đồng": all its figures are of another size. */
function unitAbove({ form, grid, area }: Table): Finding[] {
  if (form.unit === undefined || form.unit.includes(',')) return [];
  for (let row = Math.min(area.row, grid.rows - 1); row >= Math.max(0, area.row - LINES); row--) {
    for (let column = 0; column < Math.min(grid.columns, area.column + area.columns); column++) {
      const said = UNIT_LINE.exec(tidy((grid.cell(row, column)?.text ?? '').slice(0, LONGEST)))?.[1];
      if (said === undefined) continue;
      const printed = said.trim().replace(/[.,]$/, '');
      const power = powerBetween(printed, form.unit);
      if (power === null || power === 0) return [];
      const cell = addressOf({ row, column });
      const facts = { row: '', label: '', printed, expected: form.unit, count: 1, spelling: false };
      return [
        finding({
          code: 'unit/differs',
          rows: [],
          cells: [cell],
          at: { row, column },
          printed,
          expected: form.unit,
          facts,
        }),
      ];
    }
  }
  return [];
}

/** Longer texts are prose. */
const LONGEST = 300;
