/** Where the table departs from the form: rows, labels, units, old encodings. */
import type { Row } from '../form/form';
import { labelKey, tidy } from '../text/label';
import { compose, syllableKey } from '../text/vietnamese';
import { addressOf } from '../table/grid';
import type { LegacyCell, Table, TableRow } from '../table/table';
import type { Finding } from './finding';
import { finding } from './report';

export function checkStructure(table: Table): Finding[] {
  return [
    ...checkMissing(table),
    ...checkExtra(table),
    ...checkLabels(table),
    ...checkPlaces(table),
    ...checkUnits(table),
    ...checkLegacy(table),
  ];
}

function labelCell(table: Table, at: number): string {
  return addressOf({ row: at, column: table.columns.label });
}

/** Neighbours that are missing together are one finding: a whole section left out is one slip, not twenty. */
function checkMissing(table: Table): Finding[] {
  return table.missing.map(({ rows, after }) =>
    finding({
      code: 'row/missing',
      rows: rows.map((row) => row.code),
      cells: [],
      printed: '',
      expected: rows[0]?.label ?? '',
      facts: {
        rows: rows.map(({ code, label }) => ({ code, label })),
        after: after === null ? null : labelCell(table, after),
      },
    }),
  );
}

function checkExtra(table: Table): Finding[] {
  return table.extra.map(({ at, printedOrder, printedLabel }) =>
    finding({
      code: 'row/extra',
      rows: [],
      cells: [labelCell(table, at)],
      printed: printedLabel === '' ? printedOrder : printedLabel,
      expected: '',
      facts: { order: printedOrder, label: printedLabel, repeats: repeatedRow(table, printedLabel) },
    }),
  );
}

/** The same label as a row that was found: one of the two is too many, and it cannot be told which. */
function repeatedRow(table: Table, label: string): { code: string; cell: string } | null {
  const key = labelKey(label).exact;
  const first = key === '' ? undefined : table.rows.find(({ row }) => labelKey(row.label).exact === key);
  return first ? { code: first.row.code, cell: labelCell(table, first.at) } : null;
}

/** A slip of spelling is information; another text under the same number may be another indicator. */
function checkLabels(table: Table): Finding[] {
  return table.rows
    .filter((tableRow) => tableRow.labelling !== 'same')
    .map((tableRow) =>
      finding({
        code: 'row/label',
        ...(tableRow.labelling === 'spelling' ? { severity: 'info' as const } : {}),
        rows: [tableRow.row.code],
        cells: [labelCell(table, tableRow.at)],
        printed: tableRow.printedLabel,
        expected: tableRow.row.label,
        values: [tableRow.row.label],
        facts: {
          row: tableRow.row.code,
          printed: tableRow.printedLabel,
          expected: tableRow.row.label,
          spelling: tableRow.labelling === 'spelling',
        },
      }),
    );
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

function checkUnits(table: Table): Finding[] {
  const column = table.columns.unit;
  if (column === null) return [];
  const departing = table.rows.filter((tableRow) => departsInUnit(tableRow.row, tableRow.printedUnit));
  const [first] = departing;
  // A column that nobody filled in is one thing left undone, not a hundred.
  if (first && departing.length > 1 && table.rows.every(({ printedUnit }) => printedUnit === '')) {
    return [
      finding({
        code: 'unit/differs',
        rows: departing.map(({ row }) => row.code),
        cells: departing.map(({ at }) => addressOf({ row: at, column })),
        printed: '',
        expected: first.row.unit,
        facts: {
          row: first.row.code,
          label: first.row.label,
          printed: '',
          expected: first.row.unit,
          count: departing.length,
        },
      }),
    ];
  }
  return departing.map(({ row, at, printedUnit }) =>
    finding({
      code: 'unit/differs',
      rows: [row.code],
      cells: [addressOf({ row: at, column })],
      printed: printedUnit,
      expected: row.unit,
      values: [row.unit],
      facts: { row: row.code, label: row.label, printed: printedUnit, expected: row.unit, count: 1 },
    }),
  );
}

/** Headings are left to the cell check: what a unit beside a heading means cannot be told. */
function departsInUnit(row: Row, printed: string): boolean {
  return row.kind === 'indicator' && unitKey(printed) !== unitKey(row.unit);
}

/** "Tỉ lệ (%)" and "%" are one unit; so are "Hồ sơ" and "hồ sơ". Spelling counts. */
function unitKey(unit: string): string {
  const words = compose(tidy(unit)).toLowerCase();
  if (/^[^0-9]{0,12}%\)?$/.test(words) || /^phần trăm$/.test(words)) return '%';
  return words
    .replace(/[^0-9a-zà-ỹđăâêôơư]+/g, ' ')
    .trim()
    .split(' ')
    .map(syllableKey)
    .join(' ');
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
        printed: first.text,
        expected: first.reads,
        facts: { encoding, sample: first.text, reads: first.reads },
      }),
    );
  }
  return findings;
}
