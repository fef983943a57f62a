/** What a table holds that nobody sees: copies of what is visible, and figures of its own, which are judged all the same. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import type { Row } from '../form/form';
import { printedCode } from '../form/printedCode';
import { addressOf, lettersOf } from '../sheet/grid';
import type { OtherColumn, Table, TableRow } from '../table/table';

export function checkHidden(table: Table): Finding[] {
  return [
    ...table.columns.others.filter(({ reason }) => reason === 'hidden').map(secondColumn),
    ...ownColumns(table),
    ...table.hidden.map(({ at, visible }) => secondRow(table, at, visible)),
    ...ownRows(table),
    ...wholeSheets(table),
  ];
}

function secondColumn({ column, heading, figures, first }: OtherColumn): Finding {
  return finding({
    code: 'column/hidden',
    rows: [],
    cells: [first.cell],
    at: { row: first.row, column },
    printed: heading,
    expected: '',
    facts: { column: lettersOf(column), heading, figures, own: [] },
  });
}

/** Said once, however many of its columns are hidden. */
function ownColumns({ grid, form, columns, rows, area }: Table): Finding[] {
  const hidden = form.columns.filter(({ key }) => {
    const at = columns.figures.get(key);
    return at !== undefined && grid.hiddenColumns?.has(at) === true;
  });
  const [first] = hidden;
  const column = first && columns.figures.get(first.key);
  if (column === undefined) return [];
  const own = hidden.map(({ key }) => lettersOf(columns.figures.get(key) ?? 0));
  const row = rows[0]?.at ?? area.row;
  const figures = rows.filter(({ at }) => (grid.cell(at, column)?.text.trim() ?? '') !== '').length;
  return [
    finding({
      code: 'column/hidden',
      rows: [],
      cells: hidden.map(({ key }) => addressOf({ row, column: columns.figures.get(key) ?? 0 })),
      at: { row, column },
      printed: first?.label ?? '',
      expected: '',
      facts: { column: lettersOf(column), heading: first?.label ?? '', figures, own },
    }),
  ];
}

function secondRow(table: Table, at: number, visible: number): Finding {
  const row = table.rows.find((each) => each.at === visible)?.row;
  const facts = { ...namesOf(table, row), at: at + 1, visible: visible + 1, count: 1 };
  return rowFinding(table, [row?.code ?? ''], [at], facts);
}

/** Hidden by hand or by a filter: what the reader of the page does not see is in the sums. */
function ownRows(table: Table): Finding[] {
  const hidden = table.rows.filter(
    ({ row, at }) => row.kind === 'indicator' && table.grid.hiddenRows.has(at),
  );
  const [first] = hidden;
  if (!first) return [];
  const facts = { ...namesOf(table, first.row), at: first.at + 1, visible: null, count: hidden.length };
  return [
    rowFinding(
      table,
      hidden.map(codeOf),
      hidden.map(({ at }) => at),
      facts,
    ),
  ];
}

/** Not judged, and said once, however many there are. */
function wholeSheets({ hiddenSheets: sheets = [] }: Table): Finding[] {
  const [first] = sheets;
  if (!first) return [];
  return [
    finding({
      code: 'row/hidden',
      rows: [],
      cells: [],
      at: null,
      printed: first.sheet,
      expected: '',
      facts: { row: '', label: '', at: 0, visible: null, count: sheets.length, sheets },
    }),
  ];
}

function namesOf({ form }: Table, row: Row | undefined): { readonly row: string; readonly label: string } {
  return { row: printedCode(form, row?.code ?? ''), label: row?.label ?? '' };
}

function codeOf({ row }: TableRow): string {
  return row.code;
}

type RowFacts = Extract<Finding, { code: 'row/hidden' }>['facts'];

function rowFinding(table: Table, rows: readonly string[], at: readonly number[], facts: RowFacts): Finding {
  const { label } = table.columns;
  const [row = 0] = at;
  return finding({
    code: 'row/hidden',
    rows,
    cells: at.map((each) => addressOf({ row: each, column: label })),
    at: { row, column: label },
    printed: String(row + 1),
    expected: '',
    facts,
  });
}
