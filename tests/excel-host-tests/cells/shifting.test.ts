/** Inserted and deleted cells. */
import { failure, host, onSheet } from '../../excel-host/excel';

test('formulas, names and kept ranges follow inserted rows', async () => {
  host.person.type('A1:A3', [[1], [2], ['=A1+A2']]);
  host.person.type('C1', '=SUM(A1:A2)&Sheet1!$A$3');
  await onSheet(async (sheet, context) => {
    const total = sheet.getRange('A3');
    context.workbook.names.add('Bieu', sheet.getRange('A1:A3'));
    total.load('address');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    total.load('address,formulas,values');
    const named = context.workbook.names.getItem('Bieu').getRange();
    named.load('address');
    const text = sheet.getRange('C1').load('formulas,values');
    await context.sync();
    expect([total.address, total.formulas, total.values]).toEqual(['Sheet1!A5', [['=A1+A4']], [[3]]]);
    expect(named.address).toBe('Sheet1!A1:A5');
    expect([text.formulas[0]![0], text.values[0]![0]]).toEqual(['=SUM(A1:A4)&Sheet1!$A$5', '33']);
  });
});

test('what refers to deleted cells is #REF!', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('4:4').delete('Up');
    const total = sheet.getRange('A4').load('formulas,values,valueTypes');
    await context.sync();
    expect([total.formulas, total.values, total.valueTypes]).toEqual([
      [['=A1+#REF!']],
      [['#REF!']],
      [['Error']],
    ]);
  });
});

test('part of a row shifts only its columns', async () => {
  host.person.type('F1:G2', [
    [1, 2],
    [3, 4],
  ]);
  await onSheet(async (sheet, context) => {
    const inserted = sheet.getRange('F1').insert('Down');
    inserted.load('address,values');
    const after = sheet.getRange('F1:G3').load('values');
    await context.sync();
    expect([inserted.address, inserted.values]).toEqual(['Sheet1!F1', [['']]]);
    expect(after.values).toEqual([
      ['', 2],
      [1, 4],
      [3, ''],
    ]);
    sheet.getRange('F1').delete('Left');
    const left = sheet.getRange('F1:G1').load('values');
    await context.sync();
    expect(left.values).toEqual([[2, '']]);
  });
});

test('merges and row heights move, and new rows look like the one above', async () => {
  host.person.merge('J3:K3');
  host.person.fill('J2:J2', '#FFE699');
  await onSheet(async (sheet, context) => {
    sheet.getRange('J3').format.rowHeight = 33;
    sheet.getRange('3:3').insert('Down');
    const merged = sheet.getRange('J4').getMergedAreasOrNullObject().load('address');
    const height = sheet.getRange('J4').format.load('rowHeight');
    await context.sync();
    expect([merged.address, height.rowHeight]).toEqual(['Sheet1!J4:K4', 33]);
  });
  expect(host.person.see('J3').fill).toBe('#FFE699');
});

test('a merge is not torn apart', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('J1').insert('Down');
    await context.sync();
  });
  expect(await failure(batch)).toBe('MergedRangeConflict');
});

test('a kept range whose cells are gone is invalid', async () => {
  const batch = onSheet(async (sheet, context) => {
    const lost = sheet.getRange('A20').load('address');
    await context.sync();
    sheet.getRange('20:20').delete('Up');
    lost.load('address');
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidReference');
});
