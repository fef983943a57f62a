/** What this Excel does not know, it says aloud. */
import { failure, onSheet } from '../../excel-host/excel';

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ['an object', (sheet) => sheet.charts.add('Line', sheet.getRange('A1'))],
  ['a method', (sheet) => sheet.getRange('A1').getSurroundingRegion().load('address')],
  ['a property to read', (sheet) => sheet.getRange('A1').load('formulasR1C1')],
  ['a property to write', (sheet) => (sheet.getRange('A1').style = 'Good')],
  ['a property of a known object', (sheet) => sheet.getRange('A1').format.load('autoIndent')],
  [
    'a word of a known method',
    (sheet) => {
      sheet.getRange('A1').clear('Hyperlinks');
    },
  ],
  ['a type of conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
  ['a collection', (_, context) => context.workbook.slicers.load('items')],
])('%s', async (_what, use) => {
  const batch = onSheet(async (sheet, context) => {
    use(sheet, context);
    await context.sync();
  });
  expect(await failure(batch)).toBe('HostNotImplemented');
});
