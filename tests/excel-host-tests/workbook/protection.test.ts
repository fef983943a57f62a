import { failure, host, onSheet } from '../../excel-host/excel';

beforeEach(() => {
  host.person.unprotect('Sheet1');
});

test('is read with its options', async () => {
  await onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true }, 'mật khẩu');
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
  });
  const wrong = onSheet(async (sheet, context) => {
    sheet.protection.unprotect('sai');
    await context.sync();
  });
  expect(await failure(wrong)).toBe('AccessDenied');
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect('mật khẩu');
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test('protecting twice fails', async () => {
  host.person.protect('Sheet1');
  const batch = onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidOperation');
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 80)],
  ['hiding', (sheet) => (sheet.getRange('A1').rowHidden = true)],
  [
    'clearing',
    (sheet) => {
      sheet.getRange('A1').clear();
    },
  ],
  [
    'merging',
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
  ],
  ['inserting', (sheet) => sheet.getRange('1:1').insert('Down')],
  [
    'deleting',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'validation',
    (sheet) => {
      sheet.getRange('A1').dataValidation.clear();
    },
  ],
])('a protected sheet refuses %s', async (_what, write) => {
  host.person.protect('Sheet1');
  const before = host.snapshot();
  const batch = onSheet(async (sheet, context) => {
    write(sheet);
    await context.sync();
  });
  expect(await failure(batch)).toBe('AccessDenied');
  expect(host.snapshot()).toEqual(before);
});

test('unlocked cells and allowed formats go through', async () => {
  host.person.unlock('C3');
  host.person.protect('Sheet1', { allowFormatCells: true });
  await onSheet(async (sheet, context) => {
    sheet.getRange('C3').values = [[7]];
    sheet.getRange('A1').format.fill.color = '#FFE699';
    await context.sync();
  });
  expect(host.person.see('C3').value).toBe(7);
  expect(host.person.see('A1').fill).toBe('#FFE699');
});
