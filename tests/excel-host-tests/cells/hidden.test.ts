/** Hidden and filtered rows. */
import { host, onSheet } from '../../excel-host/excel';

test('hidden rows and columns are seen, row by row', async () => {
  host.person.type('A1:A4', [[1], [2], [3], [4]]);
  host.person.hideRows('3:3');
  host.person.hideColumns('C:C');
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange('A1:D4').load('rowHidden,columnHidden,hidden,values');
    const third = sheet.getRange('A3').load('rowHidden,hidden');
    const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true });
    await context.sync();
    expect([all.rowHidden, all.columnHidden, all.hidden]).toEqual([null, null, null]);
    expect([third.rowHidden, third.hidden]).toEqual([true, true]);
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, true, false]);
    expect(all.values[2]![0]).toBe(3);
    sheet.getRange('3:3').rowHidden = false;
    const shown = sheet.getRange('A3').load('rowHidden');
    await context.sync();
    expect(shown.rowHidden).toBe(false);
  });
});

test('a matrix written over filtered rows goes astray, as in Excel', async () => {
  host.person.type('F1:F4', [['Loại'], ['a'], ['b'], ['a']]);
  host.person.filter('F1:G4', 0, ['a']);
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.load('enabled,isDataFiltered');
    const hidden = sheet.getRange('F3').load('rowHidden');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([
      true,
      true,
      true,
    ]);
    const column = sheet.getRange('G2:G4');
    column.values = [[1], [2], [3]];
    column.load('values');
    await context.sync();
    expect(column.values).toEqual([[1], [''], [2]]);
    for (const row of [2, 3, 4]) sheet.getRange(`G${row}`).values = [[row]];
    column.load('values');
    sheet.autoFilter.clearCriteria();
    sheet.autoFilter.load('isDataFiltered');
    await context.sync();
    expect(column.values).toEqual([[2], [3], [4]]);
    expect(sheet.autoFilter.isDataFiltered).toBe(false);
  });
});

test('an add-in filters by values', async () => {
  await onSheet(async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange('F1:G4'), 0, { filterOn: 'Values', values: ['b'] });
    const rows = sheet.getRange('F2:F4').getRowProperties({ rowHidden: true });
    await context.sync();
    expect(rows.value.map((row) => row.rowHidden)).toEqual([true, false, true]);
    sheet.autoFilter.remove();
    await context.sync();
  });
});
