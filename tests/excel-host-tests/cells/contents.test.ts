/** What writing to cells makes of values, texts and formulas. */
import { bootExcel, failure, host, onSheet } from '../../excel-host/excel';

test('a matrix comes back with its types', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 'một'],
      [true, ''],
    ];
    range.load('values,valueTypes,address,rowCount');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'một'],
      [true, ''],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ]);
    expect([range.address, range.rowCount]).toEqual(['Sheet1!A1:B2', 2]);
  });
});

test('a property that was not loaded throws', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect(() => range.text).toThrow(/'text' không khả dụng/);
  });
});

test('null leaves a cell alone, an empty text empties it', async () => {
  host.person.type('C1:E1', [[1, 2, 3]]);
  await onSheet(async (sheet, context) => {
    sheet.getRange('C1:E1').values = [[null, '', 9]];
    await context.sync();
  });
  expect(['C1', 'D1', 'E1'].map((cell) => host.person.see(cell).value)).toEqual([1, '', 9]);
});

test('one value fills the range', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('G1:H2').values = 'x' as unknown as string[][];
    await context.sync();
  });
  expect(host.person.see('H2').value).toBe('x');
});

test('a matrix of another size is refused', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1]];
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});

describe('in a Vietnamese Excel a text becomes', () => {
  test.each([
    ['2.654', 2654, '2.654'],
    ['99,7', 99.7, '99,7'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['-1.200', -1200, '-1.200'],
    ['(1.200)', -1200, '-1.200'],
    ['12%', 0.12, '12%'],
    ['99,75%', 0.9975, '99,75%'],
    ['1E3', 1000, '1,00E+03'],
    [',5', 0.5, '0,5'],
    ['1.2', 46054, '1-Thg2'],
    ['15/3/2026', 46096, '15/03/2026'],
    ['3/2025', 45717, 'Thg3-25'],
    ['7:30', 0.3125, '7:30'],
    ['true', true, 'TRUE'],
    ['#N/A', '#N/A', '#N/A'],
    ['12.5x', '12.5x', '12.5x'],
    ['32.13', '32.13', '32.13'],
    ['1.23.456', '1.23.456', '1.23.456'],
    ['-', '-', '-'],
    ["'2.654", '2.654', '2.654'],
    [' 7 ', 7, '7'],
  ])('%s -> %p, shown as %s', async (typed, value, text) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('J5');
      cell.clear();
      cell.format.columnWidth = 200;
      cell.values = [[typed]];
      cell.load('values,text');
      await context.sync();
      expect(cell.values[0]![0]).toEqual(value);
      expect(cell.text[0]![0]).toBe(text);
    });
  });
});

test('in an American Excel the same text is another figure', async () => {
  const { Excel: american } = await bootExcel({ locale: 'en-US' });
  await american.run(async (context) => {
    const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    cells.values = [['2.654', '99,7', '2,654']];
    cells.load('values,text');
    await context.sync();
    expect(cells.values).toEqual([[2.654, '99,7', 2654]]);
    expect(cells.text).toEqual([['2.654', '99,7', '2,654']]);
  });
});

describe('a text that looks like a formula', () => {
  test.each([
    ['=1+1', '=1+1', 2],
    ['+A20', '=+A20', 0],
    ['-A20-1', '=-A20-1', -1],
    ['@A20', '=A20', 0],
  ])('%s becomes one', async (typed, formula, value) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('K1');
      cell.values = [[typed]];
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas[0]![0], cell.values[0]![0]]).toEqual([formula, value]);
    });
  });

  test('is refused when it cannot be one', async () => {
    const batch = onSheet(async (sheet, context) => {
      sheet.getRange('K2').values = [['- Trong đó']];
      await context.sync();
    });
    expect(await failure(batch)).toBe('InvalidArgument');
  });

  test('stays a text in a cell formatted as text', async () => {
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('L1:L4');
      cells.numberFormat = [['@'], ['@'], ['@'], ['@']];
      cells.values = [['=1+1'], ['- Trong đó'], ['1.2'], ['2.654']];
      cells.load('values,formulas,text');
      await context.sync();
      expect(cells.values).toEqual([['=1+1'], ['- Trong đó'], ['1.2'], ['2.654']]);
      expect(cells.formulas).toEqual(cells.values);
    });
    expect(host.person.see('L1').formula).toBeNull();
  });
});

describe('the shown text', () => {
  test.each([
    [2654, '#,##0', '2.654'],
    [0.997, '0.0%', '99,7%'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [46054, 'dd/mm/yyyy', '01/02/2026'],
    [46054, 'm/d/yyyy', '01/02/2026'],
    [1234.5, 'General', '1234,5'],
  ])('of %p in %s is %s', async (value, format, text) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('M1');
      cell.format.columnWidth = 100;
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.load('text');
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    });
  });

  test('of a number too long for its column is hashes; a text keeps its letters', async () => {
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('N1:N3');
      cells.format.columnWidth = 25;
      cells.values = [[1234567], ['một văn bản dài'], [0.123456]];
      sheet.getRange('N1').numberFormat = [['#,##0']];
      cells.load('text,values');
      await context.sync();
      expect(cells.text[0]![0]).toMatch(/^#+$/);
      expect(cells.text[1]![0]).toBe('một văn bản dài');
      expect(cells.text[2]![0]).toBe('0,12');
      expect(cells.values[0]![0]).toBe(1234567);
    });
  });
});

test('clearing takes contents, formats or both', async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('P1:P3');
    cells.values = [[1], [2], [3]];
    cells.format.fill.color = '#FFE699';
    sheet.getRange('P1').clear('Contents');
    sheet.getRange('P2').clear('Formats');
    sheet.getRange('P3').clear();
    await context.sync();
  });
  const seen = ['P1', 'P2', 'P3'].map((cell) => host.person.see(cell));
  expect(seen.map(({ value, fill }) => [value, fill])).toEqual([
    ['', '#FFE699'],
    [2, null],
    ['', null],
  ]);
});

test('whole columns have no matrix', async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange('A:A');
    column.load('values,address,isEntireColumn');
    await context.sync();
    expect([column.values, column.address, column.isEntireColumn]).toEqual([null, 'Sheet1!A:A', true]);
  });
});
