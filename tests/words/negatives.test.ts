/** A figure below 0 within a sum stands in brackets, as people write it. */
import { evaluate } from '../../src/core/check/evaluate';
import { printedTables } from '../../src/core/printed/printedTables';
import { describe as sentence } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { gridOf, type Written } from '../core/gridOf';

test('behind a plus, and not at the beginning', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Lãi, lỗ', 'Số hộ'],
    [1, 'An Khê', -5, 10],
    [2, 'Bình Minh', -6, 20],
    [3, 'Cẩm Lý', 7, 30],
    [null, 'Tổng cộng', 3, 60],
  ];
  const [table] = printedTables(gridOf(rows));
  const said = table ? evaluate(table).findings.map((each) => sentence(each, wordsOf('vi'))) : [];
  expect(said.join('\n')).toContain('= -5 + (-6) + 7 = -4');
});
