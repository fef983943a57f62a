// The prose of a report from the command line: what scripts read, what people read, and the exit code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { REPORTED, sheetRows } from '../fixtures/reportedTable';
import { workbookOf } from '../fixtures/workbooks';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const right = 'Có 45 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.';
const wrong = 'Báo cáo 🙂. Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.';

/** A cell as a .csv has it. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

interface Answer {
  readonly tool: string;
  readonly file: string;
  readonly claims: readonly Record<string, unknown>[];
}

test('JSON tells each claim as scripts expect it', () => {
  put(folder, 'wrong.txt', wrong);
  const run = soKhop(folder, 'narrative', 'wrong.txt', '--json');
  const answer = JSON.parse(run.out) as Answer;
  expect(run.code).toBe(1);
  expect([answer.tool, answer.file]).toEqual(['so-khop', 'wrong.txt']);
  const start = Array.from(wrong.slice(0, wrong.indexOf('Có 46'))).length;
  expect(answer.claims).toEqual([
    {
      start,
      end: Array.from(wrong).length - 1,
      quote: wrong.slice(wrong.indexOf('Có 46'), -1),
      kind: 'total',
      rule: 'sum',
      figures: ['46', '20', '25'],
      verdict: 'broken',
      code: 'narrative/total',
      expected: '45',
      message: 'Ghi 46 nhưng 20 + 25 = 45, lệch 1: đề nghị kiểm tra lại số tổng và từng số thành phần.',
    },
  ]);
}, 120_000);

test('people read what is wrong, and how much agrees', () => {
  put(folder, 'report.md', `# Kết quả\n\n${wrong}\n\n${right}\n`);
  const vi = soKhop(folder, 'narrative', 'report.md');
  expect(vi.out).toContain('Không khớp: “Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ”');
  expect(vi.out).toContain('Lời văn: 1 chỗ khớp, 1 không khớp, 0 cần xác nhận.');
  const en = soKhop(folder, 'narrative', 'report.md', '--lang', 'en');
  expect(en.out).toContain('States 46, but 20 + 25 = 45, 1 apart');
  put(folder, 'right.txt', right);
  expect(soKhop(folder, 'narrative', 'right.txt').code).toBe(0);
}, 120_000);

test('what is no text is refused in a sentence', () => {
  put(folder, 'bytes.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0]));
  const run = soKhop(folder, 'narrative', 'bytes.txt');
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toContain('UTF-8');
  expect(soKhop(folder, 'narrative').err).toContain('so-khop narrative bao-cao.txt');
}, 120_000);

test('with a table, what the two tell of one row is compared', async () => {
  put(folder, 'table.xlsx', await workbookOf(REPORTED));
  put(folder, 'posts.txt', 'Tổng số biên chế được giao là 34 người.');
  const run = soKhop(folder, 'narrative', 'posts.txt', '--table', 'table.xlsx', '--json');
  const [claim] = (JSON.parse(run.out) as Answer).claims;
  expect(run.code).toBe(1);
  expect(claim).toMatchObject({
    kind: 'table',
    code: 'narrative/differs',
    figures: ['34'],
    expected: '36',
    row: { code: 'IV.2.1', printed: '36' },
  });
  expect(soKhop(folder, 'narrative', 'posts.txt', '--table', 'posts.txt').code).toBe(2);
}, 120_000);

test('a table in a .csv is compared as well, and the side that its other cells take is told', () => {
  put(
    folder,
    'bieu.csv',
    sheetRows(REPORTED)
      .map((row) => row.map((value) => `"${textOf(value).replace(/"/g, '""')}"`).join(','))
      .join('\n'),
  );
  put(folder, 'dung-han.txt', 'Hồ sơ giải quyết trước hạn và đúng hạn: 2.647 hồ sơ.');
  const run = soKhop(folder, 'narrative', 'dung-han.txt', 'bieu.csv', '--json');
  expect(run.code).toBe(1);
  expect((JSON.parse(run.out) as Answer).claims).toContainEqual(
    expect.objectContaining({
      verdict: 'broken',
      row: expect.objectContaining({ code: 'III.3.2.2', printed: '2.677', proposed: '2.647' }) as unknown,
      message: expect.stringContaining('nhiều khả năng biểu ghi sai') as unknown,
    }),
  );
  expect(soKhop(folder, 'narrative', 'dung-han.txt', '--table', 'bieu.csv', '--lang', 'en').out).toContain(
    'the table is likely wrong there',
  );
}, 120_000);

test('a copy of a Word file has a comment where the text is wrong; a text has no such copy', async () => {
  const paragraphs = [wrong, right].map((text) => new Paragraph(text));
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
  writeFileSync(join(folder, 'report.docx'), bytes);
  const run = soKhop(folder, 'narrative', 'report.docx', '--comments', 'copy.docx', '--json');
  expect(run.code).toBe(1);
  expect((JSON.parse(run.out) as Answer).claims).toHaveLength(2);
  const comments = strFromU8(unzipSync(readFileSync(join(folder, 'copy.docx')))['word/comments.xml']!);
  expect(comments.match(/<w:comment /g)).toHaveLength(1);
  expect(comments).toContain('20 + 25 = 45');
  const refused = soKhop(folder, 'narrative', 'wrong.txt', '--comments', 'copy.docx');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--comments')]);
  expect(soKhop(folder, 'narrative', 'report.docx', '--comments', 'report.docx').code).toBe(2);
}, 120_000);

test('a report and its annexes are read together, and what they tell differently is asked', async () => {
  put(
    folder,
    'chinh.txt',
    'Tổng số cán bộ, công chức của xã hiện có mặt là 34 người. Tiếp nhận 46 hồ sơ, gồm 20 hồ sơ mới và 26 hồ sơ cũ.',
  );
  put(folder, 'phu-luc.md', 'Phụ lục\n\nTổng số cán bộ, công chức của xã hiện có mặt: 36 người.');
  const run = soKhop(folder, 'narrative', 'chinh.txt', 'phu-luc.md', '--json');
  expect(run.code).toBe(0);
  const { files } = JSON.parse(run.out) as { files: { file: string; claims: Record<string, unknown>[] }[] };
  expect(files.map(({ file }) => file)).toEqual(['chinh.txt', 'phu-luc.md']);
  expect(files[0]?.claims).toContainEqual(
    expect.objectContaining({
      rule: 'documents',
      verdict: 'unknown',
      figures: ['34'],
      expected: '36',
      beside: expect.objectContaining({ file: 'phu-luc.md', printed: '36' }) as unknown,
      message:
        'Ở đây ghi 34 còn phu-luc.md ghi 36 (“công chức của xã hiện có mặt: 36 người”): đề nghị xác nhận có phải cùng một số không.',
    }),
  );
  expect(soKhop(folder, 'narrative', 'chinh.txt', 'phu-luc.md').out).toContain('phu-luc.md ghi 36');
  put(folder, 'bieu.xlsx', await workbookOf(REPORTED));
  put(folder, 'bien-che.txt', 'Tổng số biên chế được giao là 34 người.');
  expect(soKhop(folder, 'narrative', 'bien-che.txt', 'bieu.xlsx').out).toContain('biểu ghi “36”');
}, 120_000);
