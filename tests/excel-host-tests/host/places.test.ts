/** From one range to another. */
import { failure, host, onSheet } from '../../excel-host/excel';

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['getCell', (range) => range.getCell(1, 1), 'C3'],
  ['getCell beyond the range', (range) => range.getCell(9, 0), 'B11'],
  ['getRow', (range) => range.getRow(1), 'B3:D3'],
  ['getColumn', (range) => range.getColumn(2), 'D2:D5'],
  ['getLastCell', (range) => range.getLastCell(), 'D5'],
  ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
  ['getLastColumn', (range) => range.getLastColumn(), 'D2:D5'],
  ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
  ['getIntersection', (range) => range.getIntersection('A1:B3'), 'B2:B3'],
  ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C6'],
  ['getResizedRange', (range) => range.getResizedRange(-1, 1), 'B2:E4'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1'],
  ['getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'A2:A5'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(1), 'E2:E5'],
  ['getEntireRow', (range) => range.getEntireRow(), '2:5'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
])('%s', async (_name, place, address) => {
  await onSheet(async (sheet, context) => {
    const found = place(sheet.getRange('B2:D5'));
    found.load('address');
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

test('by indexes, by cell and as the whole sheet', async () => {
  await onSheet(async (sheet, context) => {
    const ranges = [sheet.getRangeByIndexes(4, 0, 124, 4), sheet.getCell(6, 3), sheet.getRange()];
    for (const range of ranges) range.load('address,rowIndex,columnIndex');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      'Sheet1!A5:D128',
      'Sheet1!D7',
      'Sheet1!A1:XFD1048576',
    ]);
    expect([ranges[1]!.rowIndex, ranges[1]!.columnIndex]).toEqual([6, 3]);
  });
});

test('an empty intersection is an error, or a null object where asked for', async () => {
  await onSheet(async (sheet, context) => {
    const nothing = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    nothing.load('address');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
  });
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1').getIntersection('B2').load('address');
    await context.sync();
  });
  expect(await failure(batch)).toBe('ItemNotFound');
});

test('a place off the sheet is refused', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});

describe('the used range', () => {
  test('of an empty sheet is none, or A1', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      none.load('address');
      first.load('address');
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
    });
  });

  test('covers formatted cells unless only values count', async () => {
    host.person.type('B3', 1);
    host.person.type('D5', 'x');
    host.person.fill('F9', '#FF0000');
    await onSheet(async (sheet, context) => {
      const all = sheet.getUsedRange();
      const filled = sheet.getUsedRangeOrNullObject(true);
      const part = sheet.getRange('A1:C9').getUsedRangeOrNullObject(true);
      for (const range of [all, filled, part]) range.load('address');
      await context.sync();
      expect([all, filled, part].map((range) => range.address)).toEqual([
        'Sheet1!B3:F9',
        'Sheet1!B3:D5',
        'Sheet1!B3',
      ]);
    });
  });
});

test('a sheet with a special name is quoted', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.add("Biểu 01's").getRange('A1');
    cell.load('address');
    await context.sync();
    expect(cell.address).toBe("'Biểu 01''s'!A1");
  });
});

test('the selection and the active cell', async () => {
  host.person.select('Sheet1!C4:D6');
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load('address');
    active.load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!C4:D6', 'Sheet1!C4']);
    context.workbook.worksheets.getItem("Biểu 01's").getRange('B2').select();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe("Biểu 01's");
  });
});
