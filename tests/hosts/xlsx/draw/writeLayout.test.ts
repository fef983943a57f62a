import { strFromU8, unzipSync } from 'fflate';
import type { Layout } from '../../../../src/core/layout/layout';
import { patchWorkbook } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { writeLayout } from '../../../../src/hosts/xlsx/draw/writeLayout';
import { convert, parseCsv, testWithLibreOffice, withoutCachedResults } from '../../../oracle/libreoffice';

const layout: Layout = {
  sheet: "Phụ lục 'số' 1",
  cells: [
    { row: 0, column: 0, value: 'ỦY BAN NHÂN DÂN XÃ <A> & B', look: 'office' },
    { row: 1, column: 0, value: 'BẢNG THỐNG KÊ', look: 'title' },
    { row: 2, column: 0, value: '(Kèm theo Báo cáo số …)', look: 'subtitle' },
    { row: 3, column: 0, value: 'STT', look: 'header' },
    { row: 3, column: 1, value: 'Chỉ tiêu', look: 'header' },
    { row: 3, column: 2, value: 'Số liệu', look: 'header' },
    { row: 4, column: 2, value: 'Kỳ này', look: 'header' },
    { row: 4, column: 3, value: 'Kỳ trước', look: 'header' },
    { row: 5, column: 0, value: 'I', look: 'section' },
    { row: 5, column: 1, value: 'CẢI CÁCH', look: 'section' },
    { row: 6, column: 0, value: '1.1', look: 'order', format: '@' },
    { row: 6, column: 1, value: '=Tổng số, là chữ', look: 'label', bold: true },
    { row: 6, column: 2, value: 2654.5, formula: '=SUM(C8:C9)', look: 'figure', format: '#,##0.0' },
    { row: 7, column: 2, value: 2654, look: 'figure', format: '#,##0' },
    { row: 8, column: 2, value: 0.5, look: 'figure' },
    { row: 8, column: 3, value: null, look: 'figure' },
    { row: 9, column: 2, value: 'x', formula: '="x"', look: 'plain' },
  ],
  merges: [
    { row: 0, column: 0, rows: 1, columns: 4 },
    { row: 3, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 2, rows: 1, columns: 2 },
  ],
  columnWidths: [6, 40, 12, 12],
  rowHeights: new Map([[6, 34]]),
  headerRows: { first: 3, last: 4 },
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fontSize: 12,
  table: { row: 3, column: 0, rows: 7, columns: 4 },
  name: 'SK_cchc',
};
const properties = {
  title: 'Bảng thống kê',
  author: 'UBND xã <A>',
  created: new Date('2026-06-30T08:00:00Z'),
};

async function reread(
  bytes: Uint8Array,
): Promise<Extract<Awaited<ReturnType<typeof readWorkbook>>, { workbook: unknown }>> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

test('what is written reads back as the same cells, merges and name', async () => {
  const { workbook } = await reread(await writeLayout(layout, properties));
  const grid = workbook.sheets[0];
  expect(grid?.sheet).toBe(layout.sheet);
  for (const { row, column, value, formula, format } of layout.cells) {
    expect(grid?.cell(row, column)).toMatchObject({
      value,
      formula: formula ?? null,
      format: format ?? 'General',
      font: 'Times New Roman',
    });
  }
  expect(grid?.cell(6, 2)?.text).toBe('2.654,5');
  expect(grid?.merges).toEqual(layout.merges);
  expect(workbook.names).toEqual([{ name: 'SK_cchc', sheet: layout.sheet, area: layout.table, scope: null }]);
});

test('the page is A4, one page wide, with repeated header rows and numbers from page 2', async () => {
  const parts = unzipSync(await writeLayout(layout, properties));
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheet = xml('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(sheet).toContain(
    '<pageMargins left="1.1811" right="0.590551" top="0.787402" bottom="0.787402" header="0.393701"',
  );
  expect(sheet).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>',
  );
  expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
  expect(xml('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục ''số'' 1'!$4:$5</definedName>`,
  );
  expect(xml('docProps/core.xml')).toContain('<dc:creator>UBND xã &lt;A&gt;</dc:creator>');
});

test('every cell of a merge has its look, so that the frame is whole', async () => {
  const sheet = strFromU8(
    unzipSync(await writeLayout(layout, properties))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  const style = (at: string): string | undefined => new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheet)?.[1];
  expect(style('A5')).toBe(style('A4'));
  expect(style('D4')).toBe(style('C4'));
});

test('the same layout gives the same bytes', async () => {
  expect(await writeLayout(layout, properties)).toEqual(await writeLayout(layout, properties));
});

test('a new workbook can be filled in place', async () => {
  const change = {
    position: { row: 8, column: 3 },
    before: { value: null, formula: null },
    after: { value: 7, formula: null },
  };
  const patched = await patchWorkbook(
    await writeLayout(layout, properties),
    new Map([[layout.sheet, [change]]]),
  );
  if ('problem' in patched) throw new Error(patched.problem.code);
  expect(patched.skipped).toEqual([]);
  expect((await reread(patched.bytes)).workbook.sheets[0]?.cell(8, 3)?.value).toBe(7);
});

testWithLibreOffice('LibreOffice opens it and reckons the figures that we cached', async () => {
  const bytes = await writeLayout(layout, properties);
  const files = convert({ 'layout.xlsx': withoutCachedResults(bytes) }, 'csv');
  const rows = parseCsv([...files.values()][0]);
  expect(rows.slice(5)).toEqual([
    ['I', 'CẢI CÁCH', '', ''],
    ['1.1', '=Tổng số, là chữ', '2654.5', ''],
    ['', '', '2654', ''],
    ['', '', '0.5', ''],
    ['', '', 'x', ''],
  ]);
});
