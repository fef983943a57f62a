import { failure, host } from '../../excel-host/excel';

test('are added, found, listed and counted', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Giải trình');
    const missing = worksheets.getItemOrNullObject('Không có').load('name');
    const found = worksheets.getItemOrNullObject('giải trình').load('name');
    worksheets.load('items/name,items/position');
    const count = worksheets.getCount();
    await context.sync();
    expect([missing.isNullObject, found.isNullObject, found.name]).toEqual([true, false, 'Giải trình']);
    expect(worksheets.items.map(({ name, position }) => `${position} ${name}`)).toEqual([
      '0 Sheet1',
      '1 Giải trình',
    ]);
    expect(count.value).toBe(2);
  });
});

test('have name, colour, gridlines, place and visibility', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Giải trình');
    sheet.name = 'Lý do';
    sheet.tabColor = '#00B050';
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.visibility = 'Hidden';
    sheet.load('name,tabColor,showGridlines,position,visibility');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      name: 'Lý do',
      tabColor: '#00B050',
      showGridlines: false,
      position: 0,
      visibility: 'Hidden',
    });
  });
});

test.each([
  ['a name twice', 'ItemAlreadyExists', (book: Excel.Workbook) => book.worksheets.add('sheet1')],
  ['a name with a slash', 'InvalidArgument', (book: Excel.Workbook) => book.worksheets.add('6/2026')],
  ['a name of 32 letters', 'InvalidArgument', (book: Excel.Workbook) => book.worksheets.add('x'.repeat(32))],
  [
    'a missing sheet',
    'ItemNotFound',
    (book: Excel.Workbook) => book.worksheets.getItem('Không').load('name'),
  ],
  [
    'hiding the last visible sheet',
    'InvalidOperation',
    (book: Excel.Workbook) => {
      book.worksheets.getItem('Sheet1').visibility = 'Hidden';
    },
  ],
  [
    'deleting the last visible sheet',
    'InvalidOperation',
    (book: Excel.Workbook) => {
      book.worksheets.getItem('Sheet1').delete();
    },
  ],
])('%s fails', async (_what, code, work) => {
  const batch = Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  expect(await failure(batch)).toBe(code);
});

test('formulas follow a renamed sheet and lose a deleted one', async () => {
  host.person.addSheet('Kỳ trước');
  host.person.type("'Kỳ trước'!A1", 5);
  host.person.type('Sheet1!B1', "='Kỳ trước'!A1*2");
  await Excel.run(async (context) => {
    const before = context.workbook.worksheets.getItem('Kỳ trước');
    before.name = 'Truoc';
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas[0]![0], cell.values[0]![0]]).toEqual(['=Truoc!A1*2', 10]);
    before.delete();
    cell.load('formulas,values');
    await context.sync();
    expect([cell.formulas[0]![0], cell.values[0]![0]]).toEqual(['=#REF!*2', '#REF!']);
  });
});

test('activating moves the active sheet; a hidden one cannot be active', async () => {
  host.person.addSheet('Hai');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('Hai');
  });
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lý do').activate();
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidOperation');
});

test('a workbook with a protected structure takes no sheet', async () => {
  host.workbook.structureProtected = true;
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.add('Ba');
    await context.sync();
  });
  expect(await failure(batch)).toBe('AccessDenied');
  host.workbook.structureProtected = false;
});
