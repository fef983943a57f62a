/** What a broken sum asks for follows what the search found: it never points at good figures. */
import { evaluate } from '../../../../src/core/check/evaluate';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { HEADER_MERGES } from '../../../fixtures/reportedTable';
import { gridOf } from '../../gridOf';
import { findingAt, judged, rowsWith, said, tableIn, UNITS } from './fieldTable';

const place = (code: string): string =>
  'D' + String(tableIn(rowsWith({})).rows.find(({ row }) => row.code === code)!.at + 1);

test('a total that two rules make wrong is asked about with the parts given', () => {
  const judgement = judged({ ...UNITS, 'VI.2.4': 8 });
  const finding = findingAt(judgement, 'sum/broken', 'VI.2.4.1');
  expect(said(finding)).toContain('nếu các số thành phần đúng thì tổng là 5');
});

test('a sum broken by one of its parts names that part first, in both languages', () => {
  const judgement = judged({ ...UNITS, 'VI.2.4': 8 });
  const finding = findingAt(judgement, 'sum/broken', 'VI.2.1');
  expect(said(finding)).toContain(`đề nghị kiểm tra lại, trước hết là ${place('VI.2.4')}.`);
  expect(said(finding)).not.toContain('nếu các số thành phần đúng');
  expect(said(finding, 'en')).toContain(`please check, ${place('VI.2.4')} first.`);
});

test('where a block of rows stands one lower, neither the total nor its parts are believed', () => {
  // VI.2.3 to VI.2.4.3 were typed a row below their own.
  const judgement = judged({
    ...UNITS,
    'VI.2.3': '',
    'VI.2.4': 0,
    'VI.2.4.1': 5,
    'VI.2.4.2': 2,
    'VI.2.4.3': 3,
  });
  const finding = findingAt(judgement, 'sum/broken', 'VI.2.4');
  expect(said(finding)).not.toContain('nếu các số thành phần đúng');
});

test('a total whose format shows nothing is said to hold its figure', () => {
  const rows = rowsWith({ 'II.1.1': 6, 'II.1.2': 11 });
  const grid = gridOf(rows, HEADER_MERGES);
  const at = tableIn(rows).rows.find(({ row }) => row.code === 'II.1')!.at;
  const hidden = { value: 16, text: '', format: ';;;', formula: null };
  const cell: typeof grid.cell = (row, column) =>
    row === at && column === 3 ? hidden : grid.cell(row, column);
  const finding = findingAt(evaluate(recognise({ ...grid, cell }, cchcXa)[0]!), 'sum/broken', 'II.1');
  expect(said(finding)).toContain('lưu 16 (ô không hiện số) nhưng II.1.1 + II.1.2 = 6 + 11 = 17');
  expect(said(finding, 'en')).toContain('holds 16 (and shows nothing)');
});
