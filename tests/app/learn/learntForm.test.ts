// A form that an office learnt from a table, edited on its sheet and sent as a file judges like the same form in code.
import { carriedForms } from '../../../src/app/learn/carriedForms';
import type { Form } from '../../../src/core/form/form';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import { inferTable } from '../../../src/core/infer/inferTable';
import { acceptable, learnForm } from '../../../src/core/infer/learn/learnForm';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, type Written } from '../../core/gridOf';
import { randomFrom } from '../../core/locate/consistentTable';
import { asSent, findingsOf } from './asSent';

const random = randomFrom(20);

/** Villages of one commune; `slips` of the figures are mistyped. */
function workbook(rows: number, slips: number): Grid {
  const lines: Written[][] = [
    ['UBND XÃ BÌNH LƯ'],
    ['TÌNH HÌNH CẤP NƯỚC SẠCH 6 THÁNG ĐẦU NĂM 2026'],
    ['(Đơn vị tính: Hộ)'],
    ['STT', 'Thôn, bản', 'Tổng số hộ', 'Chia ra', '', 'Hộ có nước sạch', 'Tỷ lệ hộ có nước sạch (%)'],
    ['', '', '', 'Hộ nghèo', 'Hộ khác', '', ''],
  ];
  for (let i = 1; i <= rows; i++) {
    const [poor, others] = [random.between(5, 90), random.between(60, 400)];
    const clean = random.between(20, poor + others);
    const rate = Math.round((clean / (poor + others)) * 10000) / 100;
    lines.push([
      i,
      `Thôn ${String(random.between(1, 99))}.${String(i)}`,
      poor + others,
      poor,
      others,
      clean,
      rate,
    ]);
  }
  for (let i = 0; i < slips; i++) {
    const line = lines[random.between(5, lines.length - 1)]!;
    const at = random.between(2, 5);
    line[at] = (line[at] as number) + random.between(1, 9);
  }
  return gridOf(lines, [{ row: 3, column: 3, rows: 1, columns: 2 }]);
}

/** The same form as it would be shipped. */
const inCode: Form = {
  id: 'tinh-hinh-cap-nuoc-sach',
  title: 'TÌNH HÌNH CẤP NƯỚC SẠCH',
  titleEn: 'TÌNH HÌNH CẤP NƯỚC SẠCH',
  printedTitle: 'TÌNH HÌNH CẤP NƯỚC SẠCH',
  header: { order: 'STT', label: 'Thôn, bản', over: '', unit: '' },
  source: '',
  columns: [
    { key: 'C', label: 'Tổng số hộ' },
    { key: 'D', label: 'Hộ nghèo', under: ['Chia ra'] },
    { key: 'E', label: 'Hộ khác' },
    { key: 'F', label: 'Hộ có nước sạch' },
    { key: 'G', label: 'Tỷ lệ hộ có nước sạch (%)', measure: 'rate' },
  ],
  rows: [],
  ownRows: { drawn: 10, total: null, totalLabel: '' },
  unit: 'Hộ',
  rules: [
    { text: '[C] = [D] + [E]' },
    { text: '[G] = [F] / [C] %', severity: 'warning', label: 'Công văn 12 của tỉnh', source: 'Công văn 12' },
    { text: '[F] <= [C]' },
  ],
  rateDecimals: 2,
  zeroOverZero: '-',
};

const example = workbook(12, 1);
const inferred = inferTable(example)!;
const learnt = learnForm(
  example,
  inferred,
  acceptable(inferred)
    .filter(({ sure }) => sure)
    .map(({ text }) => ({ text })),
);

/** What a person does in Excel: a rule in words of their own, a severity, a reason, a source. */
function edited(form: Form): string[][] {
  const lines = rulesLines(form);
  const rate = lines.findIndex((line) => line[1] === '[G] = [F] / [C] %');
  lines[rate]!.splice(2, 3, 'cảnh báo', ' Công văn 12 của tỉnh ', 'Công văn 12');
  lines.splice(rate + 1, 0, ['', '[F] <= [C]']);
  return lines;
}

test('a table with a slip in it is learnt as it is meant', () => {
  expect(learnt).toEqual({ ...inCode, rules: [{ text: '[C] = [D] + [E]' }, { text: '[G] = [F] / [C] %' }] });
});

test('edited on the sheet, sent as a file, in 30 workbooks: the same findings as in code', () => {
  const sent = asSent(edited(learnt));
  const grids = Array.from({ length: 30 }, (_, i) => workbook(1 + ((i * 7) % 13), i % 3));
  const expected = grids.map((grid) => findingsOf([grid], [inCode]));
  expect(grids.map((grid) => findingsOf([grid], [sent]))).toEqual(expected);
  // The workbook that carries its sheet is checked by it, without the file.
  const sheet = gridOf(edited(learnt), [], 'Quy tắc');
  const some = grids.slice(0, 5);
  expect(some.map((grid) => findingsOf([grid, sheet], []))).toEqual(expected.slice(0, 5));
  expect(expected.flat().length).toBeGreaterThan(15);
});

test('a faulty rule on the sheet has its cell, and the others judge on', () => {
  const lines = edited(learnt);
  const at = lines.findIndex((line) => line[1] === '[F] <= [C]');
  lines[at]![1] = '[F] nhỏ hơn [C]';
  lines.splice(at + 1, 0, ['', '[K] = [C]']);
  const [carried] = carriedForms([gridOf(lines, [], 'Quy tắc')]);
  expect(carried?.faults.map(({ cell, fault }) => fault.code + ' ' + cell)).toEqual([
    'form/unreadable B' + String(at + 1),
    'form/unknown B' + String(at + 2),
  ]);
  expect(carried?.form?.rules).toHaveLength(2);
});

test('a sheet that cannot be made out is said, not used', () => {
  const lines = edited(learnt).filter(([first]) => first !== 'Mã biểu');
  const [carried] = carriedForms([gridOf(lines, [], 'Quy tắc')]);
  expect(carried).toMatchObject({ form: null, faults: [{ fault: { code: 'missing', path: 'id' } }] });
});
