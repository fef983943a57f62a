import { strFromU8, unzipSync } from 'fflate';
import { addSheet } from '../../../../src/hosts/xlsx/draw/addSheet';
import { openFile } from '../../../../src/hosts/xlsx/show/openFile';
import { richWorkbook } from '../../../fixtures/richWorkbook';
import { DRAWN } from '../../../fixtures/workbooks';
import { convert, parseCsv, testWithLibreOffice } from '../../../oracle/libreoffice';
import { makeWorkbook, rowsOf } from '../makeWorkbook';

function added(bytes: Uint8Array, name: string, layout: Parameters<typeof addSheet>[2]) {
  const grown = addSheet(bytes, name, layout);
  if ('problem' in grown) throw new Error(grown.problem.code);
  return grown;
}

test('a form is added behind the other sheets, and every part but four stays byte for byte', async () => {
  const bytes = await richWorkbook();
  const grown = added(bytes, 'Biểu', DRAWN);
  expect(grown.sheet).toBe('Biểu (2)');
  const [before, after] = [unzipSync(bytes), unzipSync(grown.bytes)];
  const changed = Object.keys(before).filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  expect(Object.keys(after).filter((name) => !(name in before))).toEqual(['xl/worksheets/sheet4.xml']);
  const opened = openFile(grown.bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const { workbook, looks } = opened;
  expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(['Biểu', 'Số liệu', 'Ẩn', 'Biểu (2)']);
  // The old cells look as they did, the new ones as the form is drawn.
  const [old] = workbook.sheets;
  const drawn = workbook.sheets[3]!;
  expect(looks.look(drawn.styleOf(3, 0))).toEqual(looks.look(old!.styleOf(3, 0)));
  expect(drawn.cell(5, 0)).toMatchObject({ value: 'I', format: '@' });
  expect(drawn.cell(6, 3)?.format).toBe('#,##0');
});

test('a workbook with a prefix and without number formats takes a form, too', () => {
  const bytes = makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([[1]]) }], prefix: 'x' });
  const opened = openFile(added(bytes, 'Mới', DRAWN).bytes);
  if ('problem' in opened) throw new Error(opened.problem.code);
  expect(opened.workbook.sheets[1]?.cell(1, 0)?.value).toContain('BIỂU THỐNG KÊ');
});

test('names that differ only in case are taken, long ones cut', () => {
  const bytes = makeWorkbook({ sheets: [{ name: 'giải trình', rows: '' }] });
  expect(added(bytes, 'Giải trình', null).sheet).toBe('Giải trình (2)');
  expect(added(bytes, 'a'.repeat(40), null).sheet).toHaveLength(31);
});

testWithLibreOffice('LibreOffice opens the workbook with its added sheets', async () => {
  const first = added(await richWorkbook(), 'cchc-xa', DRAWN);
  const second = added(first.bytes, 'Giải trình', null);
  const sheets = [...convert({ 'a.xlsx': second.bytes }, 'csv')].filter(([name]) => name.endsWith('.csv'));
  const drawn = sheets.find(([name]) => name.includes('cchc-xa'));
  expect(parseCsv(drawn?.[1])[1]?.[0]).toContain('BIỂU THỐNG KÊ');
  expect(sheets.length).toBeGreaterThanOrEqual(4);
});
