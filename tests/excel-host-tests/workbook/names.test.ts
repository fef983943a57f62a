import { failure, host, onSheet } from '../../excel-host/excel';

test('a name is added, found, read and deleted', async () => {
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    const name = names.add('SoKhop_1', sheet.getRange('A5:D128'), 'cchc-xa');
    name.load('name,formula,type,scope,comment,value');
    const range = name.getRange().load('address');
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      name: 'SoKhop_1',
      formula: '=Sheet1!$A$5:$D$128',
      type: 'Range',
      scope: 'Workbook',
      comment: 'cchc-xa',
    });
    expect(range.address).toBe('Sheet1!A5:D128');
    names.load('items/name');
    await context.sync();
    expect(names.items.map((item) => item.name)).toEqual(['SoKhop_1']);
    names.getItem('sokhop_1').delete();
    const gone = names.getItemOrNullObject('SoKhop_1').load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("a sheet's own name hides the workbook's, and serves as an address", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('Ky', sheet.getRange('A1'));
    sheet.names.add('Ky', '=Sheet1!$B$2');
    const range = sheet.getRange('Ky').load('address');
    const items = sheet.names.load('items/name,items/scope');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2');
    expect(items.items.map((item) => item.scope)).toEqual(['Worksheet']);
  });
});

test('a name whose cells were deleted has no range', async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('Mat', sheet.getRange('A9'));
    await context.sync();
    host.person.delete('9:9');
    const range = context.workbook.names.getItem('Mat').getRangeOrNullObject().load('address');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test.each([
  ['A1', 'InvalidArgument'],
  ['có cách', 'InvalidArgument'],
  ['Ky', 'ItemAlreadyExists'],
])('%s is refused as a name', async (name, code) => {
  const batch = onSheet(async (sheet, context) => {
    context.workbook.names.add(name, sheet.getRange('A1'));
    await context.sync();
  });
  expect(await failure(batch)).toBe(code);
});
