/** The same remark of several figure columns is said once, with the columns that it is of. */
import {
  acceptanceChanges,
  readAcceptances,
  sortByAcceptance,
} from '../../../../src/app/acceptance/acceptance';
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import { REASONS_SHEET } from '../../../../src/app/contract/source';
import { gridOf, type Written } from '../../gridOf';
import { at, withColumn } from '../../../hosts/excel/field/fieldSheets';
import { said, tableIn } from './fieldTable';

const TWO = withColumn({ 'IV.2.5': 0, 'IV.3.4': 0 }, 'Lũy kế từ đầu năm', 'same', 'Trong kỳ').map((row, i) =>
  i === at('V.3') ? [row[0]!, row[1]!, 'Người', null, null] : row,
);
const remarks = (rows: Written[][], code: Finding['code'], row: string): Finding[] =>
  evaluate(tableIn(rows)).findings.filter((each) => each.code === code && each.rows[0] === row);

test.each([
  ['sum/residual', 'I.5.1'],
  ['cell/missing', 'V.3'],
] as const)('%s of %s', (code, row) => {
  const [only, ...more] = remarks(TWO, code, row);
  expect(more).toEqual([]);
  const line = String(at(row) + 1);
  expect(only?.column).toBe('Trong kỳ');
  expect(only?.cells.filter((cell) => cell === `D${line}` || cell === `E${line}`)).toEqual([
    `D${line}`,
    `E${line}`,
  ]);
  expect(only?.rows).toHaveLength(only?.cells.length ?? 0);
  expect(said(only)).toContain(`Cũng như vậy ở cột “Lũy kế từ đầu năm” (E${line}`);
  expect(said(only, 'en')).toContain(`The same holds of column “Lũy kế từ đầu năm” (E${line}`);
});

test('rates without a base are told by their rows, and of no single column', () => {
  const [only, ...more] = remarks(TWO, 'rate/undefined', 'IV.2.5');
  expect(more).toEqual([]);
  expect(only?.column).toBeUndefined();
  expect(said(only)).toMatch(/^IV\.2\.5 “[^”]*” và IV\.3\.4 “[^”]*” ở 2 cột cùng ghi 0\./);
  expect(said(only, 'en')).toContain('in 2 columns show 0');
});

test('one column with other figures, where the remark holds of the other alone', () => {
  const rows = TWO.map((row, i) => (i === at('I.5.2') ? [...row.slice(0, 4), 1] : row));
  const changed = rows.map((row, i) => (i === at('I.5.1') ? [...row.slice(0, 4), 1] : row));
  for (const only of remarks(changed, 'sum/residual', 'I.5.1')) expect(only.alike).toBeUndefined();
});

test('an error in each of two columns is two findings, each to be mended', () => {
  const rows = withColumn({ 'II.1': 71 }, 'Lũy kế từ đầu năm', 'same', 'Trong kỳ');
  expect(remarks(rows, 'sum/broken', 'II.1').map(({ cells: [cell] }) => cell?.charAt(0))).toEqual(['D', 'E']);
});

test('its reason is kept for all its columns, and lapses when a figure of any changes', () => {
  const table = tableIn(TWO);
  const [finding] = remarks(TWO, 'sum/residual', 'I.5.1');
  const given = { reason: 'chưa đến hạn', by: 'An', date: '01/12/2026' };
  const { changes } = acceptanceChanges(finding!, table, given, []);
  const lines: Written[][] = [];
  for (const { position, after } of changes) {
    while (lines.length <= position.row) lines.push([]);
    lines[position.row]![position.column] = typeof after.value === 'boolean' ? null : after.value;
  }
  const reasons = readAcceptances([{ ...gridOf(lines), sheet: REASONS_SHEET }]);
  expect(sortByAcceptance([finding!], table, reasons).accepted).toHaveLength(1);
  const row = at('I.5.1');
  const later = tableIn(
    TWO.map((cells, i) => (i === row ? [...cells.slice(0, 4), Number(cells[4]) + 1] : cells)),
  );
  const again = evaluate(later).findings.find(
    ({ code, rows }) => code === 'sum/residual' && rows[0] === 'I.5.1',
  )!;
  expect(sortByAcceptance([again], later, reasons)).toMatchObject({
    accepted: [],
    lapsed: [{ finding: again }],
  });
});
