// What the rules of a few rows give for blank cells, and what they leave blank.
import { type FillPlan, planFill } from '../../../src/core/fill/plan';
import type { Form } from '../../../src/core/form/form';
import { rowsOf } from '../../../src/core/form/rowsOf';
import type { RuleText } from '../../../src/core/rule/rule';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';

const LABELS = {
  T: 'Tổng số vụ việc đã tiếp nhận',
  A: 'Khiếu nại về đất đai',
  B: 'Tố cáo trong lĩnh vực xây dựng',
  C: 'Phản ánh, kiến nghị khác',
  U: 'Số đơn thuộc thẩm quyền',
  R: 'Tỷ lệ giải quyết đúng hạn',
  Q: 'Tỷ lệ chung của toàn xã',
};
type Code = keyof typeof LABELS;
type Cells = Readonly<Partial<Record<Code, Written>>>;
type Rules = readonly (string | RuleText)[];

const CODES = Object.keys(LABELS) as Code[];
const unitOf = (code: Code): string => (code === 'R' || code === 'Q' ? '%' : 'Vụ');
/** "T = A + B" of the rows T, A and B of section I. */
const inSection = (text: string): string => text.replace(/\b[A-Z]\b/g, 'I.$&');

/** "R" and "Q" are rates, the others are counts; they stand in D3 to D9. What `cells` does not name is blank. */
function planOf(rules: Rules, cells: Cells, zeroOverZero: Form['zeroOverZero'] = '-'): FillPlan {
  const form: Form = {
    ...cchcXa,
    id: 'small',
    zeroOverZero,
    rows: rowsOf([
      ['I', 'Kết quả'],
      ...CODES.map((code) => ['I.' + code, LABELS[code], unitOf(code)] as const),
    ]),
    rules: rules.map((rule) =>
      typeof rule === 'string' ? { text: inSection(rule) } : { ...rule, text: inSection(rule.text) },
    ),
  };
  const rows: Written[][] = [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['I', 'Kết quả', null, null],
    ...CODES.map((code): Written[] => [code, LABELS[code], unitOf(code), cells[code] ?? null]),
  ];
  return planFill(recognise(gridOf(rows), form)[0]!);
}

/** "T = 3 by A B", and of what is refused "T: disagree (T = A + B; T = C)". */
function told({ changes, refused }: FillPlan): string[] {
  const inShort = (code: string): string => code.replace(/\bI\./g, '');
  const filled = changes.map(({ kind, row, printedAfter, because }) => {
    const what = `${inShort(row)} = ${printedAfter} by ${because.map((each) => inShort(each.row)).join(' ')}`;
    return kind === 'blank' ? what : `${what}, ${kind}`;
  });
  const left = refused.map(
    ({ target, reason, rules }) => `${inShort(target.row)}: ${reason} (${rules.map(inShort).join('; ')})`,
  );
  return filled.concat(left);
}

/** A person's formula that shows nothing yet. */
const UNSHOWN: Written = { value: '', text: '', formula: '=IF(A1="x",1,"")' };

test.each<[string, Rules, Cells, string[]]>([
  ['a total', ['T = A + B'], { A: 1, B: 2 }, ['T = 3 by A B']],
  ['a cell of spaces is a blank', ['T = A + B'], { T: '   ', A: 1, B: 2 }, ['T = 3 by A B']],
  ['a total of a total', ['T = A + B', 'U = T + C'], { A: 1, B: 2, C: 2 }, ['T = 3 by A B', 'U = 5 by T C']],
  ['rules that agree', ['T = A + B', 'T = C'], { A: 2, B: 0, C: 2 }, ['T = 2 by A B']],
  ['rules that disagree', ['T = A + B', 'T = C'], { A: 2, B: 1, C: 2 }, ['T: disagree (T = A + B; T = C)']],
  [
    'two rates of nothing agree',
    ['R = A / B %', 'R = U / C %'],
    { A: 0, B: 0, U: 0, C: 0 },
    ['R = - by A B'],
  ],
  [
    'a rate of nothing and one of something do not',
    ['R = A / B %', 'R = U / C %'],
    { A: 0, B: 0, U: 1, C: 2 },
    ['R: disagree (R = A / B %; R = U / C %)'],
  ],
  [
    'a value that another rule would call wrong',
    ['T = A + B', 'T <= C'],
    { A: 2, B: 1, C: 2 },
    ['T: wouldBreak (T <= C)'],
  ],
  [
    'a rule that is broken elsewhere hinders nothing',
    ['T = A + B', 'U <= C'],
    { A: 2, B: 1, U: 3, C: 2 },
    ['T = 3 by A B'],
  ],
  ['what may hold or not', [{ text: 'T = A + B', severity: 'info' }], { A: 1, B: 2 }, []],
  [
    'a typed figure that a rule contradicts, beside a blank',
    ['T = A + B', 'U = B + C'],
    { A: 1, B: 2, C: 1, U: 9 },
    ['T = 3 by A B', 'U = 3 by B C, replace'],
  ],
  [
    'a typed text is replaced or made a number, never both',
    ['U = A + B'],
    { A: 1, B: 2, U: '9' },
    ['U = 3 by A B, replace'],
  ],
  [
    'a formula that shows nothing, when it is the only one',
    ['T = A + B'],
    { T: 5, A: UNSHOWN, B: 2 },
    ['A = 3 by T B, replace'],
  ],
  ['nor does anything rest on such a formula', ['T = A + B'], { T: 5, A: UNSHOWN }, []],
  ['and none is told by another', ['T = A + B'], { T: 0, A: UNSHOWN, B: UNSHOWN }, []],
])('%s: %j', (_what, rules, cells, expected) => {
  expect(told(planOf(rules, cells))).toEqual(expected);
});

test('what rests on a rate of nothing takes “-” for 0, and of “x” knows nothing', () => {
  const [rules, cells] = [['R = A / B %', 'Q = R'], { A: 0, B: 0 }];
  expect(told(planOf(rules, cells, '-'))).toEqual(['R = - by A B', 'Q = 0 by R']);
  expect(told(planOf(rules, cells, 'x'))).toEqual(['R = x by A B']);
});

describe('a total gets a live formula', () => {
  const OWN = '=IF(COUNT(D4,D5)+(D4="-")+(D5="-")=2,SUM(D4,D5),"")';
  /** "3 live": the value, and whether a formula gives it. */
  const totalsOf = (cells: Cells): string[] =>
    planOf(['T = A + B', 'U = T + C'], cells).changes.map(
      ({ after: { value, formula } }) => String(value) + (formula === null ? '' : ' live'),
    );

  test('over a total that is filled, or brought up to date, with it', () => {
    expect(totalsOf({ A: 1, B: 2, C: 2 })).toEqual(['3 live', '5 live']);
    expect(totalsOf({ T: { value: 9, formula: OWN }, A: 1, B: 2, C: 2 })).toEqual(['3 live', '5 live']);
  });

  test('not over a formula that gives a text, which Excel does not add', () => {
    expect(totalsOf({ T: 3, C: { value: '2', formula: '=TEXT(2,"0")' } })).toEqual(['5']);
  });
});
