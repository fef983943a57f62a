// A number format is read in time that grows with its length, and no longer than Excel lets it be.
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { makeWorkbook, styleSheet } from '../makeWorkbook';

test.each([
  ['decimals', '0.' + '0'.repeat(100_000)],
  ['sections', '0;'.repeat(50_000)],
  ['conditions', '[>1]0;'.repeat(20_000)],
  ['brackets', '['.repeat(32_000) + ']'.repeat(32_000)],
  ['quotes', '"a"'.repeat(40_000)],
])('a format of very many %s is cut, and the figure is still shown', async (_, code) => {
  const rows = '<row r="1"><c r="A1" s="1"><v>2654</v></c></row>';
  const read = await readWorkbook(
    makeWorkbook({ sheets: [{ name: 'S', rows }], styles: styleSheet([code]) }),
  );
  if ('problem' in read) throw new Error(read.problem.code);
  const cell = read.workbook.sheets[0]!.cell(0, 0)!;
  expect(cell.format.length).toBeLessThanOrEqual(255);
  expect(cell.value).toBe(2654);
  expect(cell.text.length).toBeLessThan(1000);
});

test.each([
  ['[$€-2] #,##0', '€ 2.654'],
  ['[$$-409]#,##0', '$2.654'],
])('%s shows the currency and the figure', async (code, text) => {
  const rows = '<row r="1"><c r="A1" s="1"><v>2654</v></c></row>';
  const read = await readWorkbook(
    makeWorkbook({ sheets: [{ name: 'S', rows }], styles: styleSheet([code]) }),
  );
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets[0]!.cell(0, 0)!.text).toBe(text);
});

test.each([
  ['T06:00:00', 0.25],
  ['12:00', 0.5],
  ['2026-06-30', 46203],
  ['2026-06-30T12:00:00.000Z', 46203.5],
])('t="d" with %s is the serial %d', async (text, serial) => {
  const rows = `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`;
  const read = await readWorkbook(makeWorkbook({ sheets: [{ name: 'S', rows }] }));
  if ('problem' in read) throw new Error(read.problem.code);
  expect(read.workbook.sheets[0]!.cell(0, 0)!.value).toBe(serial);
});
