/** Formulas are calculated again when what they depend on changes. */
import { failure, host, onSheet } from '../../excel-host/excel';

const rate = '=IF(COUNT(D7,D8)+(D7="-")+(D8="-")<2,"",IF(N(D7)=0,"-",ROUND(N(D8)*100/D7,2)))';
const total = '=IF(COUNT(D7,D8)+(D7="-")+(D8="-")=2,SUM(D7,D8),"")';

test.each([
  [['', ''], '', ''],
  [[79, ''], '', ''],
  [[79, 45], 56.96, 124],
  [['-', 45], '-', 45],
  [[0, 0], '-', 0],
  [[8, '-'], 0, 8],
  [[1000, 2.345], 0.23, 1002.345],
])('with %p the rate is %p and the total %p', async (figures, wantedRate, wantedTotal) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('E7:E8').formulas = [[rate], [total]];
    sheet.getRange('D7:D8').values = figures.map((figure) => [figure]);
    const results = sheet.getRange('E7:E8').load('values');
    await context.sync();
    expect(results.values).toEqual([[wantedRate], [wantedTotal]]);
  });
});

test('a chain over two sheets follows its first cell', async () => {
  host.person.addSheet('Kỳ này');
  host.person.type('Sheet1!A1:A3', [[1], ["='Kỳ này'!B2+1"], ['=A2*10']]);
  host.person.type("'Kỳ này'!B2", '=Sheet1!A1*2');
  host.person.type('Sheet1!A1', 5);
  await onSheet(async (sheet, context) => {
    const chain = sheet.getRange('A1:A3').load('values,formulas');
    await context.sync();
    expect(chain.values).toEqual([[5], [11], [110]]);
    expect(chain.formulas[1]![0]).toBe("='Kỳ này'!B2+1");
  });
});

test('circles give 0, unknown functions #NAME?, and neither stops the others', async () => {
  host.person.type('B1:B5', [['=B2+1'], ['=B1+1'], ['=VLOOKUP(1,A1:B2,2)'], ['=1/0'], ['=IFERROR(B4,"x")']]);
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('B1:B5').load('values,valueTypes');
    await context.sync();
    expect(cells.values.slice(2)).toEqual([['#NAME?'], ['#DIV/0!'], ['x']]);
    expect(typeof cells.values[0]![0]).toBe('number');
    expect(cells.valueTypes[3]).toEqual(['Error']);
  });
});

test('a broken formula is refused', async () => {
  const batch = onSheet(async (sheet, context) => {
    sheet.getRange('C1').formulas = [['=SUM(A1']];
    await context.sync();
  });
  expect(await failure(batch)).toBe('InvalidArgument');
});

test('a defined name stands for its cells', async () => {
  host.person.type('G1:G3', [[1], [2], ['=SUM(SoLieu)']]);
  await onSheet(async (sheet, context) => {
    context.workbook.names.add('SoLieu', sheet.getRange('G1:G2'));
    const sum = sheet.getRange('G3').load('values');
    await context.sync();
    expect(sum.values).toEqual([[3]]);
  });
});
