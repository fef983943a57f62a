// The period of a table, as its title or a line above it says.
import { periodIn } from '../../../src/core/comparison/periodIn';
import { writePeriod } from '../../../src/core/period/period';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

const TITLE = 'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO';

test.each([
  [[TITLE + ' 6 THÁNG ĐẦU NĂM 2026'], '6 tháng đầu năm 2026'],
  [[TITLE + ' 6 THÁNG ĐẦU NĂM 2026', '(So với tháng 3 năm 2025)'], '6 tháng đầu năm 2026'],
  [['(Số liệu quý II năm 2026)'], 'quý II năm 2026'],
  [['Năm 2026'], 'năm 2026'],
  [['Kỳ báo cáo: tháng 3/2026', 'Lai Châu, ngày 5 tháng 7 năm 2026'], 'tháng 3 năm 2026'],
  // The nearest line speaks of the table.
  [['Theo kế hoạch năm 2025', 'Chín tháng đầu năm 2026'], '9 tháng năm 2026'],
  // A day is no period, nor is what began nobody says when.
  [['Lai Châu, ngày 5 tháng 7 năm 2026'], null],
  [['Tính đến tháng 6 năm 2026'], null],
  [['Tính đến hết tháng 6 năm 2026'], null],
  [[TITLE], null],
  [[], null],
])('%j: %s', (lines, period) => {
  const [, , ...body] = sheetRows(MENDED);
  const [table] = recognise(gridOf([...lines.map((line) => [line]), ...body]), cchcXa);
  const found = periodIn(table!);
  expect(found && writePeriod(found)).toBe(period);
});
