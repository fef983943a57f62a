/** Formulas computed exactly; what is expected is what Excel shows. */
import Big from 'big.js';
import { evaluateFormula } from '../../../src/core/formula/evaluate';
import { looksAt, readFormula } from '../../../src/core/formula/expression';
import { calculated } from '../../../src/core/formula/calculated';
import { rational, rounded } from '../../../src/core/formula/rational';
import { numberValue, type Value } from '../../../src/core/formula/value';
import { gridOf } from '../gridOf';

const CELLS: Readonly<Record<string, Value>> = {
  A1: { kind: 'number', value: rational(45) },
  A2: { kind: 'number', value: rational(79) },
  A3: { kind: 'number', value: rational(0) },
  A4: { kind: 'text', value: '-' },
  A6: { kind: 'text', value: '12' },
  A7: { kind: 'error', isNA: false },
  A9: { kind: 'text', value: '' },
  A10: { kind: 'error', isNA: true },
  A8: { kind: 'boolean', value: true },
};

/** To ten decimals, so that thirds can be told. */
function computed(formula: string, rounding = true): string {
  const expression = readFormula(formula, 'Biểu 1');
  if (!expression) return 'unread';
  const value = evaluateFormula(expression, {
    cell: (address) => CELLS[address] ?? { kind: 'blank' },
    rounding,
  });
  switch (value.kind) {
    case 'number':
      return rounded(value.value, 10, 'halfUp').over.toString();
    case 'text':
      return '"' + value.value + '"';
    case 'boolean':
      return String(value.value);
    default:
      return value.kind;
  }
}

test.each([
  ['=1+2*3', '7'],
  ['=(1+2)*3', '9'],
  // A sign binds tighter than a power, in Excel and nowhere else.
  ['=-2^2', '4'],
  ['=2^-1', '0.5'],
  ['=2^3^2', '64'],
  ['=10-4-3', '3'],
  ['=50%*4', '2'],
  ['=-50%', '-0.5'],
  ['=--A1', '45'],
  ['=A1/A2*100', '56.9620253165'],
  ['=1.5e3+.5', '1500.5'],
  ['=A1/A3', 'error'],
  ['=IFERROR(A1/A3,"-")', '"-"'],
  ['=IF(A3=0,"",A1/A3)', '""'],
  ['=IF(A3,1)', 'false'],
  ['=IF(A2>A1,A2,A1)', '79'],
  ['=A5+1', '1'],
  ['=A4+1', 'error'],
  ['=A6+1', '13'],
  ['=N(A4)+N(A1)', '45'],
  ['=A7', 'error'],
  ['=A8+1', '2'],
  ['=SUM(A1:A6)', '124'],
  ['=SUM($A$1,A2,1)', '125'],
  ['=SUM(A1,"x")', 'error'],
  ['=SUM(A1:A7)', 'error'],
  ['=SUBTOTAL(9,A1:A2)', '124'],
  ['=AVERAGE(A1:A4)', '41.3333333333'],
  ['=AVERAGE(A4:A5)', 'error'],
  ['=MAX(A1:A4)-MIN(A1:A4)', '79'],
  ['=PRODUCT(A1,2)', '90'],
  ['=COUNT(A1:A8)', '3'],
  ['=COUNTA(A1:A8)', '7'],
  ['=COUNTBLANK(A1:A8)', '1'],
  ['=ROUND(2.675,2)', '2.68'],
  ['=ROUND(-2.5,0)', '-3'],
  ['=ROUND(1250,-2)', '1300'],
  ['=ROUNDDOWN(A1/A2*100,1)', '56.9'],
  ['=ROUNDUP(A1/A2*100,1)', '57'],
  ['=TRUNC(-2.7)', '-2'],
  ['=INT(-2.5)', '-3'],
  ['=INT(-3)', '-3'],
  ['=ABS(-5)', '5'],
  ['=AND(A1>1,OR(A2<1,A3=0))', 'true'],
  ['=NOT(ISNUMBER(A4))', 'true'],
  ['=ISERROR(A1/0)', 'true'],
  ['=ISBLANK(A5)', 'true'],
  ['=A5=""', 'true'],
  ['=A5=0', 'true'],
  ['="a"="A"', 'true'],
  ['="x">5', 'true'],
  ['="a"&"b"', '"ab"'],
  ['="say ""so"""', '"say "so""'],
  ["='Biểu 1'!A1+'BIỂU 1'!A2", '124'],
  ['=A1&"%"', 'unknown'],
  ['=Khác!A1', 'unknown'],
  ["='[1]Xã A'!A1", 'unknown'],
  ['=TongSo*2', 'unknown'],
  ['=SUM(A:A)', 'unknown'],
  ['=VLOOKUP(A1,A1:B9,2)', 'unknown'],
  ['=IF(A1>0,1,Khác!A1)', '1'],
  ['=#REF!+1', 'error'],
  ['=Khác!#REF!', 'error'],
  ['=IF(A3=0,,1)', 'blank'],
  ['=_xlfn.IFNA(A1,1)', '45'],
  ['="x"="X"', 'true'],
  ['="a"<"đ"', 'unknown'],
  ['=SUM(A1,IF(A1>0,A4,A2))', '45'],
  ['=SUM(IF(A1>0,A1:A4))', '124'],
  ['=SUM(IF(A1>0,"x"))', 'error'],
  ['=SUM(A1,IFERROR(A4,0))', 'unknown'],
  ['=SUM(A1,IFERROR(A2,0))', '124'],
  ['=PRODUCT(A4:A5)', '0'],
  ['=AVERAGE(A1,IFERROR(A5,A1))', 'unknown'],
  ['=IFNA(A10,1)', '1'],
  ['=IFNA(A7,1)', 'error'],
  ['=IFNA(NA()+1,1)', '1'],
  ['=IFERROR(A10,1)', '1'],
  ['=ISNA(A10)', 'true'],
  ['=ISNA(A7)', 'false'],
  ['=ISERR(#N/A)', 'false'],
  ['=ISERR(#REF!)', 'true'],
  // What looks empty counts as blank.
  ['=COUNTBLANK(A9:A9)', '1'],
  ['=TRUE', 'true'],
  ['=@A1', '45'],
  [' = A1 + \n A2 ', 'unread'],
  ['=A1 + \n A2 ', '124'],
  ['=SUM({1,2})', 'unread'],
  ['=A1+', 'unread'],
  ['=SUM(A1', 'unread'],
  ['=A1 A2', 'unread'],
  ['=Bảng[Cột]', 'unread'],
  ['=' + '('.repeat(5000), 'unread'],
  ['=' + '-'.repeat(5000) + '1', '1'],
])('%s is %s', (formula, value) => {
  expect(computed(formula)).toBe(value);
});

test('unrounded, so that what is rounded can be seen', () => {
  expect(computed('=ROUND(A1/A2*100,0)', false)).toBe('56.9620253165');
  expect(computed('=INT(2.5)', false)).toBe('2.5');
});

test('thirds are exact', () => {
  expect(computed('=(1/3+1/3+1/3)-1=0')).toBe('true');
  expect(computed('=1/3=0.3333333333333333')).toBe('false');
});

test('what a formula looks at', () => {
  const areas = (formula: string): unknown => looksAt(readFormula(formula, 'Biểu 1')!);
  expect(areas('=SUM(\'Biểu 1\'!$D$9:D7)/IF(D9=0,1,"D10")')).toMatchObject({
    areas: [{ from: { row: 6, column: 3 }, to: { row: 8, column: 3 } }, { from: { row: 8, column: 3 } }],
    elsewhere: false,
  });
  expect(areas('=-D7%+Khác!D8')).toMatchObject({ areas: [{}], elsewhere: true });
});

test('a number of many digits stays what it is', () => {
  expect(
    evaluateFormula(readFormula('=0.1+0.2', '')!, { cell: () => ({ kind: 'blank' }), rounding: true }),
  ).toEqual({
    kind: 'number',
    value: rational(new Big('0.3')),
  });
});

test('a formula that hands on a blank cell holds the number 0', () => {
  const formula = (text: string): { value: number; formula: string } => ({ value: 0, formula: text });
  const grid = gridOf([[null, formula('=A1'), formula('=IF(TRUE,A1)'), formula('=COUNT(B1:C1)')]]);
  const valueOf = calculated(grid);
  expect(['B1', 'C1', 'D1'].map(valueOf)).toEqual([0, 0, 2].map((value) => numberValue(rational(value))));
});
