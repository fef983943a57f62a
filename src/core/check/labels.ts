/** Labels that are not the form's. */
import { addressOf } from '../sheet/grid';
import type { Table, TableRow } from '../table/table';
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { printedCode } from '../form/printedCode';

/** So many labels without accents are how somebody typed the table. */
const WITHOUT_ACCENTS = 3;

/** A slip of spelling is information; another text under the same number may be another indicator. */
export function checkLabels(table: Table): Finding[] {
  const departing = table.rows.filter(({ labelling }) => labelling !== 'same');
  const bare = departing.filter(
    ({ labelling, printedLabel, row }) =>
      labelling === 'spelling' && isAscii(printedLabel) && !isAscii(row.label),
  );
  const together = bare.length >= WITHOUT_ACCENTS;
  const alone = departing.filter((tableRow) => !together || !bare.includes(tableRow));
  return (together ? [bare] : [])
    .concat(alone.map((tableRow) => [tableRow]))
    .map((rows) => said(table, rows));
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** One row, or all that are written without accents: the first stands for them. */
function said(table: Table, rows: readonly TableRow[]): Finding {
  const [first] = rows;
  const spelling = first?.labelling === 'spelling';
  const [printed, expected] = [first?.printedLabel ?? '', first?.row.label ?? ''];
  return finding({
    code: 'row/label',
    ...(spelling ? { severity: 'info' as const } : {}),
    rows: rows.map(({ row }) => row.code),
    cells: rows.map(({ at }) => addressOf({ row: at, column: table.columns.label })),
    at: first ? { row: first.at, column: table.columns.label } : null,
    printed,
    expected,
    values: rows.length === 1 ? [expected] : [],
    facts: {
      row: printedCode(table.form, first?.row.code ?? ''),
      printed,
      expected,
      spelling,
      count: rows.length,
    },
  });
}
