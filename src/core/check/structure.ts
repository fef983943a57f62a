/** Where the table departs from the form: rows, labels, units, old encodings. */
import type { Row } from '../form/form';
import { calledIn, printedCode } from '../form/printedCode';
import { labelKey } from '../text/label';
import { addressOf, type Position, positionOf } from '../sheet/grid';
import { onSheet } from '../table/parts';
import { type Readings, readTable } from '../table/readings';
import { checkLabels } from './labels';
import { hugeAmounts } from './hugeAmounts';
import { checkUnits } from './units';
import type { ExtraRow, LegacyCell, MissingRows, Table, TableRow } from '../table/table';
import { exceedingWithin } from './within';
import type { UnreadRows } from '../sheet/unreadRows';
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';

export function checkStructure(table: Table, readings: Readings = readTable(table)): Finding[] {
  return [
    ...checkMissing(table),
    ...checkExtra(table, readings),
    ...checkUnread(table),
    ...checkLabels(table),
    ...checkPlaces(table),
    ...checkUnits(table, readings),
    ...hugeAmounts(table, readings),
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
    ...(together ? [missingFinding(table, headings, null, true)] : []),
    ...sectionsTogether(table.missing.filter((group) => !together || !mere.includes(group))).map(
      ({ rows, after }) =>
        missingFinding(table, rows, after === null ? null : labelCell(table, after), false),
    ),
  ];
}

/** Whole sections that are missing one after the other are one page left out. */
function sectionsTogether(missing: readonly MissingRows[]): MissingRows[] {
  const groups: MissingRows[] = [];
  for (const group of missing) {
    const last = groups[groups.length - 1];
    const joined =
      last?.after === group.after && [last, group].every(({ rows }) => rows[0]?.kind === 'section');
    if (last && joined) groups[groups.length - 1] = { ...last, rows: last.rows.concat(group.rows) };
    else groups.push(group);
  }
  return groups;
}

function missingFinding(
  table: Table,
  rows: readonly Row[],
  after: string | null,
  headings: boolean,
): Finding {
  return finding({
    code: 'row/missing',
    ...(headings ? { severity: 'info' as const } : {}),
    rows: rows.map((row) => row.code),
    cells: [],
    at: null,
    printed: '',
    expected: rows[0]?.label ?? '',
    facts: {
      rows: rows.map(({ code, label }) => ({ code, ...calledIn(table.form, code), label })),
      after,
      headings,
    },
  });
}

function checkExtra(table: Table, readings: Readings): Finding[] {
  return table.extra.map((extra) => exceedingWithin(table, readings, extra) ?? extraRow(table, extra));
}

function extraRow(table: Table, { at, printedOrder, printedLabel, full }: ExtraRow): Finding {
  return finding({
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
      ...(full === undefined ? {} : { filled: { cells: full, of: table.columns.figures.size } }),
    },
  });
}

/** Where the table may go on, place by place; all else of the workbook that was not read, once. */
function checkUnread({ unread = [] }: Table): Finding[] {
  const rows = unread.filter(({ columns }) => columns === undefined);
  const others = rows.filter(({ likely }) => !likely);
  const groups = rows.filter(({ likely }) => likely).map((each) => [each]);
  const columns = unread.filter((each) => !rows.includes(each)).map(columnsElsewhere);
  const told = (others.length > 0 ? [...groups, others] : groups).map((places) => {
    const [first] = places;
    const cell = first?.figure.cell ?? '';
    return finding({
      code: 'row/extra',
      ...(first?.likely === true ? {} : { severity: 'info' as const }),
      rows: [],
      cells: first ? [first.here ? cell : onSheet(first.sheet, cell)] : [],
      at: first?.here === true ? positionOf(cell) : null,
      printed: first?.figure.text ?? '',
      expected: '',
      facts: { order: '', label: '', repeats: null, figure: null, unread: places },
    });
  });
  return columns.concat(told);
}

/** Columns of the table's own rows on another sheet, which no rule could judge. */
function columnsElsewhere({ sheet, figure, columns = [] }: UnreadRows): Finding {
  const [first] = columns;
  return finding({
    code: 'column/unjudged',
    rows: [],
    cells: [onSheet(sheet, figure.cell)],
    at: null,
    printed: first?.heading ?? '',
    expected: '',
    facts: {
      column: first?.letters ?? '',
      heading: first?.heading ?? '',
      figures: columns.reduce((sum, each) => sum + each.figures, 0),
      first: figure,
      reason: 'otherSheet',
      elsewhere: {
        sheet,
        headings: columns.map(({ letters, heading }) => (heading === '' ? letters : heading)),
      },
    },
  });
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
function repeatedRow(table: Table, label: string): { code: string; label: string; cell: string } | null {
  const key = labelKey(label).exact;
  const first = key === '' ? undefined : table.rows.find(({ row }) => labelKey(row.label).exact === key);
  if (!first) return null;
  const { code } = first.row;
  return { code: printedCode(table.form, code), label: first.row.label, cell: labelCell(table, first.at) };
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
        ...calledIn(table.form, row.code),
        label: row.label,
        order: row.order,
        printedOrder,
      })),
      reason,
    },
  });
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
