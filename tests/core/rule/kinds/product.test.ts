/** Products, quotients and constants: judged by what the printed figures may stand for. */
import fc from 'fast-check';
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Form } from '../../../../src/core/form/form';
import { rowsOf } from '../../../../src/core/form/rowsOf';
import { readRule } from '../../../../src/core/rule/kinds/kinds';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { gridOf } from '../../gridOf';

const form = (...rules: string[]): Form => ({
  id: 'quy-tro-cap',
  title: 'Quỹ trợ cấp',
  titleEn: 'Allowances',
  source: 'test',
  printedTitle: 'QUỸ TRỢ CẤP',
  header: { order: 'STT', label: 'Nội dung', over: 'Số liệu', unit: 'Đơn vị tính' },
  columns: ['1', '2', '3', '4'].map((key) => ({ key, label: 'Cột ' + key, measure: 'amount', decimals: 2 })),
  rows: rowsOf([
    ['A.1', 'Nguyên bí thư, chủ tịch', 'Triệu đồng'],
    ['A.2', 'Nguyên phó bí thư', 'Triệu đồng'],
    ['A.3', 'Các chức danh còn lại', 'Triệu đồng'],
  ]),
  rules: rules.map((text) => ({ text })),
  rateDecimals: 2,
  zeroOverZero: '-',
});

/** The first row holds these figures, the others figures that agree with anything judged here: none. */
function judged(
  rule: string,
  ...figures: (number | string)[]
): { tally: unknown; codes: string[]; suspects: string[] } {
  const grid = gridOf([
    ['STT', 'Nội dung', 'Đơn vị tính', 'Cột 1', 'Cột 2', 'Cột 3', 'Cột 4'],
    ['A', 'B', 'C', '(1)', '(2)', '(3)', '(4)'],
    ['1', 'Nguyên bí thư, chủ tịch', 'Triệu đồng', ...figures],
    ['2', 'Nguyên phó bí thư', 'Triệu đồng'],
    ['3', 'Các chức danh còn lại', 'Triệu đồng'],
  ]);
  const [table] = recognise(grid, form(rule));
  if (!table) throw new Error('no table');
  const { tally, findings } = evaluate(table);
  const broken = findings.filter(({ rule: own }) => own !== null);
  return {
    tally,
    codes: broken.map(({ code }) => code),
    suspects: (broken[0]?.suspects ?? []).map(({ cell, values }) => cell + ' ' + values.join()),
  };
}

test.each([
  ['[4] = ([3] - [2]) * 6', [0, 10, 12, 12], []],
  ['[4] = ([3] - [2]) * 6', [0, 10, 12, 21], ['product/broken']],
  ['[4] = [1] * 0.54 * 4.5%', [1000, 0, 0, '24,30'], []],
  ['[4] = [1] * 0.54 * 4.5%', [1000, 0, 0, '42,30'], ['product/broken']],
  // 2 of 3 is 0,666…: printed with as many decimals as one likes.
  ['[4] = [2] / [3]', [0, '2,00', '3,00', '0,67'], []],
  ['[4] = [2] / [3]', [0, '2,00', '3,00', '0,7'], []],
  ['[4] = [2] / [3]', [0, '2,00', '3,00', '0,76'], ['product/broken']],
  ['[4] = [2] / [3]', [0, '2,00', 0, '0,76'], ['rate/undefined']],
  ['[4] = [1] * 12 + [2]', [5, 6, 0, 66], []],
])('%s of %j', (rule, figures, codes) => {
  expect(judged(rule, ...figures).codes).toEqual(codes);
});

test('the cell that is wrong is proposed with the figure that mends it', () => {
  expect(judged('[4] = ([3] - [2]) * 6', 0, 10, 12, 21).suspects[0]).toMatch(/^G3 12,/);
});

test('a blank operand leaves the rule unknown', () => {
  expect(judged('[4] = [2] * 6', '', '', '', 12).tally).toMatchObject({ broken: 0, unknown: 3 });
});

test('a product with 100 over a quotient is a rate', () => {
  expect(readRule({ text: '[4] = [2] * 100 / [3]' }).body.kind).toBe('rate');
  expect(readRule({ text: '[4] = 100 * [2] / ([3] + [1])' }).body.kind).toBe('rate');
  expect(readRule({ text: '[4] = [2] * 100' }).body.kind).toBe('product');
});

test('a product of whole numbers holds for its result and for no other', () => {
  const number = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(
      number,
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 50 }),
      (a, factor, off) => {
        const rule = '[2] = [1] * ' + String(factor);
        const exactly = (value: number): string => String(value) + ',00';
        expect(judged(rule, exactly(a), a * factor, 0, 0).codes).toEqual([]);
        expect(judged(rule, exactly(a), a * factor + off, 0, 0).codes).toEqual(['product/broken']);
      },
    ),
    { numRuns: 25 },
  );
});
