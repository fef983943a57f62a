import { findTables } from '../../../src/app/session/findTables';
import { officeOf } from '../../../src/core/table/heading/office';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

function officeAbove(...lines: string[]): string {
  const found = findTables([gridOf([...lines.map((line) => [line]), ...sheetRows(MENDED)])], 'cchc-xa');
  if ('problem' in found) throw new Error(found.problem.code);
  return officeOf(found.tables[0]!);
}

test.each([
  [['UBND XÃ BÌNH LƯ'], 'UBND XÃ BÌNH LƯ'],
  [['UBND TỈNH LAI CHÂU', 'UBND XÃ BÌNH LƯ'], 'UBND XÃ BÌNH LƯ'],
  [['ỦY BAN NHÂN DÂN\nXÃ BÌNH LƯ'], 'ỦY BAN NHÂN DÂN XÃ BÌNH LƯ'],
  [['ỦY BAN NHÂN DÂN', 'XÃ BÌNH LƯ'], 'ỦY BAN NHÂN DÂN XÃ BÌNH LƯ'],
  [['UBND TỈNH LAI CHÂU', 'Đơn vị báo cáo: UBND xã Bản Bo'], 'UBND xã Bản Bo'],
  [['(Kèm theo Báo cáo số 12/BC-UBND ngày 05/6/2026 của UBND xã Bản Bo)'], 'UBND xã Bản Bo'],
  // A name still to be filled in, the motto and the unit of measure name nobody.
  [['UBND xã …'], ''],
  [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ''],
  [['Đơn vị: triệu đồng'], ''],
  [['Đơn vị tính: người'], ''],
  [[], ''],
])('%j names “%s”', (lines, office) => {
  expect(officeAbove(...lines)).toBe(office);
});
