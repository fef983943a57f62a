import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { MENDED } from '../fixtures/reportedTable';
import { drawnAddress, reportedWorkbook, typed, workbookOf } from '../fixtures/workbooks';
import { checkJson, folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

const ADDED: Readonly<Record<string, string>> = {
  ...MENDED,
  'II.1': '18',
  'II.1.1': '6',
  'II.1.2': '11',
  'II.2.1': '8',
};

beforeAll(async () => {
  put(folder, 'slip.xlsx', await workbookOf({ ...MENDED, 'VI.2.1': '17', 'I.2': '56' }));
  // Eight of 60 with the rate of seven; and 97 for 79.
  put(folder, 'stale.xlsx', await workbookOf({ ...MENDED, 'VII.4.5': '11,67', 'I.2.1': '97' }));
  put(folder, 'reported.xlsx', await reportedWorkbook());
}, 60_000);

function openAt(file: string, code: string): string[] {
  const findings = checkJson(folder, file).files[0]?.tables[0]?.findings ?? [];
  return findings
    .filter((each) => each.severity !== 'info' && each.rows[0] === code)
    .map((each) => each.code);
}

describe('so-khop fix --accept-unique', () => {
  test('corrects a slip that has one correction, lists it, and leaves a choice alone', () => {
    const run = soKhop(folder, 'fix', 'slip.xlsx', '--accept-unique', '--out', 'fixed.xlsx');
    expect(run.code).toBe(0);
    expect(run.out).toContain(drawnAddress('VI.2.1') + ' (VI.2.1): 17 → 11');
    expect(openAt('slip.xlsx', 'VI.2.1')).not.toEqual([]);
    expect(openAt('fixed.xlsx', 'VI.2.1')).toEqual([]);
    // 57 and 56,96 are both right for 45 of 79: a person chooses.
    expect(openAt('fixed.xlsx', 'I.2')).toEqual(['rate/truncated']);
  });

  test('does not guess where a figure would mend only half of what is wrong', () => {
    const run = soKhop(folder, 'fix', 'reported.xlsx', '--accept-unique', '--out', 'unfixed.xlsx');
    expect(run.out).not.toContain(drawnAddress('III.3.2.2'));
    expect(openAt('unfixed.xlsx', 'III.3.2.2')).toEqual(['bound/broken']);
  });

  test('takes no count back to a rate that may be the older of the two', () => {
    const run = soKhop(folder, 'fix', 'stale.xlsx', '--accept-unique', '--out', 'current.xlsx');
    expect(run.out).not.toContain('VII.4.5');
    expect(openAt('current.xlsx', 'VII.4.5')).toEqual(['rate/broken']);
  });

  test('asks for consent and for another file', () => {
    expect(soKhop(folder, 'fix', 'slip.xlsx', '--out', 'x.xlsx').err).toContain('--accept-unique');
    expect(soKhop(folder, 'fix', 'slip.xlsx', '--accept-unique', '--out', 'slip.xlsx').code).toBe(2);
  });
});

describe('so-khop fix --keep-added', () => {
  const codesIn = (file: string): string[] =>
    (checkJson(folder, file).files[0]?.tables[0]?.findings ?? [])
      .filter(({ severity }) => severity !== 'info')
      .map(({ code }) => code);

  test('puts an added row into the form that the copy carries, and changes no figure', async () => {
    const rows = cchcXa.rows.map(({ code, order, label, unit }) => [
      order,
      label,
      unit,
      typed(ADDED[code] ?? ''),
    ]);
    rows.splice(cchcXa.rows.findIndex(({ code }) => code === 'II.1.2') + 1, 0, [
      '1.3',
      'Số VBQPPL khác',
      'Văn bản',
      1,
    ]);
    rows.push(['5', 'Số dịch vụ công của tỉnh', 'Dịch vụ', 3]);
    const sheet = [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'], ...rows];
    const bytes = await writeXlsx({ sheets: [{ name: 'Biểu', rows: sheet }] });
    put(folder, 'added.xlsx', bytes);
    expect(codesIn('added.xlsx')).toEqual(['sum/broken', 'row/extra']);
    const run = soKhop(folder, 'fix', 'added.xlsx', '--keep-added', '--out', 'kept.xlsx');
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Thêm chỉ tiêu II.1.3 “Số VBQPPL khác” vào biểu.');
    expect(run.out).toContain('II.1 = II.1.1 + II.1.2 + II.1.3');
    expect(codesIn('kept.xlsx')).toEqual([]);
    expect(checkJson(folder, 'kept.xlsx').files[0]?.tables[0]?.form).toBe('cchc-xa');
    const read = await readXlsx(new Uint8Array(readFileSync(join(folder, 'kept.xlsx'))));
    expect(read.sheets.map(({ name }) => name)).toEqual(['Biểu', 'Quy tắc']);
    expect(read.sheets[0]!.rows).toEqual((await readXlsx(bytes)).sheets[0]!.rows);
    // The second time there is nothing left to keep.
    const again = soKhop(folder, 'fix', 'kept.xlsx', '--keep-added', '--lang', 'en', '--out', 'again.xlsx');
    expect(again.out).toContain('no row or column that could be added');
  });
});
