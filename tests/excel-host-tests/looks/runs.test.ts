/** Texts in stretches of different looks. */
import { bootExcel, failure, host, onSheet } from '../../excel-host/excel';

const MARKED = [{ text: '39' }, { text: '1', superscript: true }];
const FONT = { superscript: true, subscript: true, strikethrough: true };

test('a text with a raised part is its characters; its font is mixed', async () => {
  host.person.typeRuns('A1', MARKED);
  host.person.type('A2', '39');
  await onSheet(async (sheet, context) => {
    const marked = sheet.getRange('A1').load('values,text,format/font/superscript,format/font/strikethrough');
    const plain = sheet.getRange('A2').load('format/font/superscript');
    const both = sheet.getRange('A1:A2').load('format/font/superscript');
    await context.sync();
    expect([marked.values, marked.text]).toEqual([[['391']], [['391']]]);
    expect([marked.format.font.superscript, marked.format.font.strikethrough]).toEqual([null, false]);
    expect([plain.format.font.superscript, both.format.font.superscript]).toEqual([false, null]);
  });
});

test('its runs are told cell by cell, its font as mixed', async () => {
  host.person.typeRuns('A1', MARKED);
  await onSheet(async (sheet, context) => {
    const asked = sheet.getRange('A1:B1').getCellProperties({ format: { font: FONT }, textRuns: true });
    await context.sync();
    const none = { superscript: false, subscript: false, strikethrough: false };
    expect(asked.value[0]![0]).toEqual({
      format: { font: { ...none, superscript: null } },
      textRuns: [
        { text: '39', font: none },
        { text: '1', font: { ...none, superscript: true } },
      ],
    });
    expect(asked.value[0]![1]).toEqual({ format: { font: none }, textRuns: [] });
  });
});

test('one look for all takes the parts away, and so does typing', async () => {
  host.person.typeRuns('A1', MARKED);
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.superscript = false;
    const now = sheet.getRange('A1').load('format/font/superscript');
    await context.sync();
    expect(now.format.font.superscript).toBe(false);
    host.person.typeRuns('A1', MARKED);
    host.person.type('A1', 'x');
    const typed = sheet.getRange('A1').load('format/font/superscript');
    await context.sync();
    expect(typed.format.font.superscript).toBe(false);
  });
});

test('before ExcelApi 1.18 the runs are refused', async () => {
  const { Excel } = await bootExcel({ excelApi: '1.17' });
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getCellProperties({ textRuns: true });
    await context.sync();
  });
  expect(await failure(refused)).toBe('ApiNotFound');
});
