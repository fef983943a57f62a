import { host, onSheet } from '../../excel-host/excel';

test('a merge keeps its first value and drops the others', async () => {
  host.person.type('A1:B2', [
    ['', 'giữ'],
    ['mất', 3],
  ]);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.merge();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['giữ', ''],
      ['', ''],
    ]);
    range.values = [
      ['mới', 'x'],
      ['y', 'z'],
    ];
    range.load('values');
    await context.sync();
    expect(range.values[0]).toEqual(['mới', '']);
  });
});

test('merged areas are found by any cell that touches them', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('C5:D6').merge();
    sheet.getRange('A8:C9').merge(true);
    const touched = sheet.getRange('B2:C9').getMergedAreasOrNullObject();
    touched.load('address,areaCount,areas/items/address');
    const free = sheet.getRange('F1:G9').getMergedAreasOrNullObject();
    free.load('address');
    await context.sync();
    expect(touched.address).toBe('Sheet1!A1:B2,Sheet1!C5:D6,Sheet1!A8:C8,Sheet1!A9:C9');
    expect(touched.areas.items.map((area) => area.address)).toContain('Sheet1!C5:D6');
    expect(free.isNullObject).toBe(true);
  });
});

test('unmerging leaves the value in the first cell', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.unmerge();
    const merged = range.getMergedAreasOrNullObject();
    merged.load('address');
    range.load('values');
    await context.sync();
    expect(merged.isNullObject).toBe(true);
    expect(range.values[0]![0]).toBe('mới');
  });
});
