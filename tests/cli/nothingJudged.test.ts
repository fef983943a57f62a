// A table without a finding is no clean table where no rule could be put to it.
import { writeSheets } from '../../src/hosts/xlsx/draw/writeSheets';
import type { Written } from '../core/gridOf';
import { ROWS, totalOf } from '../fixtures/communeList';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

function sheetOf(sheet: string, rows: readonly (readonly Written[])[]): Parameters<typeof writeSheets>[0][0] {
  const valueOf = (written: Written | undefined): string | number | null =>
    typeof written === 'string' || typeof written === 'number' ? written : null;
  return {
    sheet,
    rows: rows.map((row) => row.map((written) => ({ value: valueOf(written), look: 'figure' }))),
    columnWidths: [6, 30, 12, 12],
    frozen: { rows: 0, columns: 0 },
    filterRow: null,
    fontSize: 12,
  };
}

test('the first page of a list whose total stands on the second is not said to agree by itself', async () => {
  const rows = ROWS.map((row) => row.slice(0, 4));
  const header: Written[] = ['STT', 'Đơn vị', 'Số hộ', 'Hộ nghèo'];
  const bytes = await writeSheets(
    [
      sheetOf('Trang 1', [['KẾT QUẢ RÀ SOÁT NĂM 2026'], [null], header, ...rows.slice(0, 3)]),
      sheetOf('Trang 2', [...rows.slice(3), totalOf(rows)]),
    ],
    { title: 'Rà soát', author: 'UBND huyện', created: new Date('2026-06-30T08:00:00Z') },
  );
  put(folder, 'hai-trang.xlsx', bytes);
  const { out, code } = soKhop(folder, 'check', 'hai-trang.xlsx');
  const [first = '', second = ''] = out.split('Biểu 2:');
  expect(first).toContain('0 khớp');
  expect(first).toContain('chưa có quy tắc nào xét được số liệu ở đây');
  expect(second).toContain('2 khớp');
  expect(second).toContain('Số liệu khớp.');
  expect(code).toBe(0);
  expect(soKhop(folder, 'check', 'hai-trang.xlsx', '--lang', 'en').out).toContain(
    'no rule could be put to the figures here',
  );
});
