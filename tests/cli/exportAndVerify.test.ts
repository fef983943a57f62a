import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { MENDED } from '../fixtures/reportedTable';
import { reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const FIELDS = [
  '--unit',
  'UBND xã Bình Lư',
  '--annex',
  '2',
  '--number',
  '123/BC-UBND',
  '--date',
  '05/6/2026',
];

beforeAll(async () => {
  put(folder, 'clean.xlsx', await workbookOf(MENDED));
  put(folder, 'failing.xlsx', await reportedWorkbook());
  put(folder, 'later.xlsx', await workbookOf({ ...MENDED, 'III.3.2.2': '2.646' }));
}, 60_000);

function kindOf(...files: string[]): { kinds: (string | undefined)[]; code: number | null } {
  const run = soKhop(folder, 'verify', '--json', ...files);
  const { files: verified } = JSON.parse(run.out) as { files: { verification: { kind: string } | null }[] };
  return { kinds: verified.map(({ verification }) => verification?.kind), code: run.code };
}

describe('so-khop export', () => {
  test('writes the annex, a sealed copy, the report and the records of a clean table', () => {
    const targets = [
      '--docx',
      'a.docx',
      '--xlsx',
      'a.xlsx',
      '--report',
      'r.docx',
      '--csv',
      'a.csv',
      '--records',
      'a.json',
    ];
    const run = soKhop(folder, 'export', 'clean.xlsx', ...FIELDS, ...targets);
    expect(run.code).toBe(0);
    const records = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as {
      indicators: { code: string; figure: string }[];
    };
    expect(records.indicators.find(({ code }) => code === 'I.2')?.figure).toBe('56.96');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toContain('56,96');
    expect(kindOf('a.docx', 'a.xlsx')).toEqual({ kinds: ['unchanged', 'unchanged'], code: 0 });
  });

  test('a failing table is exported only with a reason', () => {
    const refused = soKhop(folder, 'export', 'failing.xlsx', '--docx', 'f.docx', ...FIELDS);
    expect([refused.code, existsSync(join(folder, 'f.docx'))]).toEqual([1, false]);
    expect(refused.err).toContain('4');
    const run = soKhop(
      folder,
      'export',
      'failing.xlsx',
      '--docx',
      'f.docx',
      '--reason',
      'Số liệu tạm',
      ...FIELDS,
    );
    expect([run.code, existsSync(join(folder, 'f.docx'))]).toEqual([0, true]);
  });

  test('drops nothing that somebody typed beside a figure', () => {
    soKhop(folder, 'export', 'failing.xlsx', '--docx', 'w.docx', '--reason', 'Số liệu tạm', ...FIELDS);
    const document = strFromU8(unzipSync(readFileSync(join(folder, 'w.docx')))['word/document.xml']!);
    expect(document).toContain('210 hội nghị');
    expect(document).toContain('12 chuyên mục, 48 tin');
    expect(kindOf('w.docx')).toEqual({ kinds: ['unchanged'], code: 0 });
  });

  test.each([
    [['export', 'clean.xlsx'], '--docx'],
    [['export', 'clean.xlsx', '--docx', 'x.docx', '--date', '31/02/2026'], '31/02/2026'],
    [['export', 'nowhere.xlsx', '--docx', 'x.docx'], 'nowhere.xlsx'],
    [['export', 'clean.xlsx', '--docx', 'x.docx', '--sheet', 'Không có'], 'cchc-xa'],
  ])('%j is refused with what is wrong', (args, named) => {
    const run = soKhop(folder, ...args);
    expect([run.code, run.err.includes(named)]).toEqual([2, true]);
  });
});

describe('so-khop verify', () => {
  test('a changed figure is told with its row; a file without a code is said to have none', () => {
    soKhop(folder, 'export', 'clean.xlsx', ...FIELDS, '--xlsx', 'sealed.xlsx');
    const out = soKhop(folder, 'fill', 'sealed.xlsx', '--out', 'refilled.xlsx');
    expect(out.code).toBe(0);
    expect(kindOf('refilled.xlsx').kinds).toEqual(['unchanged']);
    expect(kindOf('later.xlsx')).toEqual({ kinds: ['unsealed'], code: 2 });
  });
});
