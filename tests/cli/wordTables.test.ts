// Tables of a Word file: what they are called, and what is said of those that wait for figures.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { fileLines } from '../../src/cli/check/reportLines';
import { ROWS, totalOf } from '../fixtures/communeList';
import { folderFor, put, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });

async function document(name: string, totals: readonly string[]): Promise<void> {
  const header = ['STT', 'Đơn vị', 'Tổng số', 'Đạt', 'Chưa đạt'];
  const rows = [header, ...ROWS.map((row) => row.map(String)), ['', 'Tổng cộng', ...totals]];
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  put(
    folder,
    name,
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))),
  );
}

test('a table of a document is called one, and no sheet', async () => {
  await document('bang.docx', totalOf(ROWS).slice(2).map(String));
  const { out } = soKhop(folder, 'check', 'bang.docx');
  expect(out).toContain('Bảng 1 của văn bản, vùng A1:E8');
  expect(out).not.toContain('Trang tính');
  expect(soKhop(folder, 'check', 'bang.docx', '--lang', 'en').out).toContain(
    'Table 1 of the document, range A1:E8',
  );
}, 120_000);

test('what waits for figures is not said to agree', () => {
  const tally = { holds: 6, broken: 0, unknown: 2 };
  const table = { sheet: 'Biểu', range: 'A1:E8', form: 'unknown', tally, findings: [], accepted: [] };
  const said = fileLines({ file: 'a.xlsx', problem: null, tables: [table] } as never, 'vi').join('\n');
  expect(said).toContain('Những gì xét được đều khớp; phần còn lại chưa xét được vì thiếu số liệu.');
  expect(said).not.toContain('Số liệu khớp.');
});
