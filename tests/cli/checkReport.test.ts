// A whole report in one answer: the tables of a .docx and its prose.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { MENDED, REPORTED, sheetRows } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

async function report(
  name: string,
  prose: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const children = [...prose.map((text) => new Paragraph(text)), ...(rows.length > 0 ? [table] : [])];
  put(folder, name, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

interface Answer {
  readonly files: readonly {
    readonly problem: { readonly code: string } | null;
    readonly tables: readonly {
      readonly form: string;
      readonly findings: readonly { readonly code: string }[];
    }[];
    readonly claims?: readonly { readonly verdict: string; readonly code: string | null }[];
  }[];
}

function check(...args: string[]): { code: number | null; file: Answer['files'][number] } {
  const run = soKhop(folder, 'check', ...args, '--json');
  return { code: run.code, file: (JSON.parse(run.out) as Answer).files[0]! };
}

const REPORTED_ROWS = sheetRows(REPORTED)
  .slice(2)
  .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));

const WRONG = 'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.';
const RIGHT = 'Có 45 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.';

test('both are judged, and an error in the prose alone counts as one', async () => {
  await report('bao-cao.docx', [WRONG], REPORTED_ROWS);
  const { code, file } = check('bao-cao.docx');
  expect(code).toBe(1);
  expect(file.problem).toBeNull();
  expect(file.tables.map(({ form }) => form)).toEqual(['cchc-xa']);
  expect(file.tables[0]!.findings.length).toBeGreaterThan(10);
  expect(file.claims).toContainEqual(expect.objectContaining({ verdict: 'broken', code: 'narrative/total' }));
}, 120_000);

test('a report without a table of a known form is judged by its prose, and says so', async () => {
  await report('sai.docx', [WRONG], []);
  await report('dung.docx', [RIGHT], []);
  expect(check('sai.docx')).toMatchObject({ code: 1, file: { problem: null, tables: [] } });
  expect(check('dung.docx')).toMatchObject({ code: 0, file: { problem: null, tables: [] } });
  const said = soKhop(folder, 'check', 'sai.docx').out;
  expect(said).toContain('46 nhưng 20 + 25 = 45');
  expect(said).toMatch(/không tìm thấy|chưa tìm thấy|Không tìm thấy/);
}, 120_000);

test('a report that says no figure has nothing to judge, and is not called right', async () => {
  await report('trong.docx', ['Kính gửi các đơn vị.'], []);
  expect(check('trong.docx')).toMatchObject({ code: 2, file: { problem: { code: 'table/notFound' } } });
}, 120_000);

test('a shard of reports joins to what one run prints', async () => {
  await report('mot.docx', [WRONG], []);
  await report('hai.docx', [RIGHT], []);
  const whole = soKhop(folder, 'check', 'mot.docx', 'hai.docx', '--json').out;
  const parts = [1, 2].map((i) => {
    const part = soKhop(folder, 'check', 'mot.docx', 'hai.docx', '--json', '--shard', `${String(i)}/2`);
    put(folder, `part-${String(i)}.json`, part.out);
    return `part-${String(i)}.json`;
  });
  expect(soKhop(folder, 'merge', ...parts, '--json').out).toBe(whole);
}, 240_000);

test('a folder of tables, reports and letters: what prose says stands in every output', async () => {
  mkdirSync(join(folder, 'ho-so'));
  put(folder, 'ho-so/bieu.xlsx', await workbookOf(MENDED));
  await report('ho-so/bao-cao.docx', [WRONG, 'Từ 12 hồ sơ, trong đó 3 hồ sơ.'], []);
  await report('ho-so/cong-van.docx', ['Kính gửi Ủy ban nhân dân tỉnh.'], []);
  const run = soKhop(
    folder,
    'check',
    'ho-so',
    '--out',
    'kq.xlsx',
    '--html',
    'kq.html',
    '--sarif',
    'kq.sarif',
    '--notes',
    'phieu',
  );
  expect(run.code).toBe(1);
  expect(run.out).toContain('20 + 25 = 45');
  expect(run.out).toMatch(/cong-van\.docx[^]*không có chỗ nào kiểm tra được/);
  const read = await readWorkbook(readFileSync(join(folder, 'kq.xlsx')));
  if ('problem' in read) throw new Error(read.problem.code);
  const cells = read.workbook.sheets.map((sheet) =>
    Array.from({ length: sheet.rows }, (_, row) =>
      Array.from({ length: sheet.columns }, (__, column) => sheet.cell(row, column)?.text ?? ''),
    ),
  );
  const line = cells[0]!.find((row) => row.includes('Lời văn'))!;
  expect(line).toEqual(
    expect.arrayContaining([
      'ho-so/bao-cao.docx',
      'Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ',
      'Lỗi',
      '46; 20; 25',
      '45',
    ]),
  );
  expect(cells[1]!.find((row) => row.includes('ho-so/bao-cao.docx'))).toContain('Có lỗi');
  const page = readFileSync(join(folder, 'kq.html'), 'utf8');
  expect(page).toContain('<q>Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ</q>');
  const log = JSON.parse(readFileSync(join(folder, 'kq.sarif'), 'utf8')) as {
    runs: { columnKind: string; results: { ruleId: string; locations: unknown[] }[] }[];
  };
  expect(log.runs[0]!.results.find(({ ruleId }) => ruleId === 'narrative/total')?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'ho-so/bao-cao.docx' },
        region: { charOffset: 0, charLength: 44, snippet: { text: WRONG.slice(0, -1) } },
      },
    },
  ]);
  expect(readFileSync(join(folder, 'phieu/bao-cao.txt'), 'utf8')).toContain('(Lời văn): “Có 46 hồ sơ');
  expect(check('ho-so/cong-van.docx')).toMatchObject({
    code: 2,
    file: { problem: { code: 'table/notFound' } },
  });
}, 120_000);
