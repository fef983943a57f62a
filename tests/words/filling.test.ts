/** Why cells are filled, and why some are not. */
import type { Form } from '../../src/core/form/form';
import { planFill } from '../../src/core/fill/plan';
import { recognise } from '../../src/core/table/recognise/recognise';
import type { Grid } from '../../src/core/sheet/grid';
import { evaluate } from '../../src/core/check/evaluate';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { wordsOf } from '../../src/words/wordsOf';
import type { Written } from '../core/gridOf';
import { MENDED, reportedGrid } from '../fixtures/reportedTable';
import { mendedWith } from './slips';

/** Figures as numbers, so that the form's own formulas can be filled in. */
function blanked(...codes: string[]): Grid {
  const figures: Record<string, Written> = {};
  for (const [code, text] of Object.entries(MENDED)) {
    const value = Number(text.replace(/\./g, '').replace(',', '.'));
    figures[code] = codes.includes(code)
      ? ''
      : isNaN(value)
        ? text
        : { value, text, format: text.includes(',') ? '0.00' : '#,##0' };
  }
  return mendedWith(figures);
}

function planOn(grid: Grid, form: Form = cchcXa): ReturnType<typeof planFill> {
  return planFill(recognise(grid, form)[0]!);
}

function reasons(grid: Grid, language: 'vi' | 'en'): Record<string, string> {
  const said: Record<string, string> = {};
  for (const change of planOn(grid).changes) {
    if (change.kind === 'blank')
      said[change.row + ' ' + change.printedAfter] = wordsOf(language).because(change, cchcXa);
  }
  return said;
}

const BLANK = ['I.2', 'II.1', 'III.3.3', 'III.3.3.2', 'IV.1.2', 'VI.2.2', 'VI.2.3', 'VI.2.4.3', 'VII.3'];

test('reasons in Vietnamese', () => {
  expect(reasons(blanked(...BLANK), 'vi')).toEqual({
    'I.2 56,96': '= 45 ÷ 79 × 100, làm tròn 2 chữ số thập phân (I.2.2 ÷ I.2.1)',
    'II.1 2': '= 1 + 1 (II.1.1 + II.1.2)',
    'III.3.3 -': 'III.3.3.1 = 0 nên không tính được tỷ lệ, ghi “-”',
    'III.3.3.2 0': 'III.3.3.1 = 0 nên dòng này là 0',
    'IV.1.2 11': 'cùng số liệu với VI.2.1 “Tổng số ĐVSN công lập tại địa phương”',
    'VI.2.2 0': 'các dòng đã có số liệu cộng lại bằng VI.2.1 (11) nên dòng này là 0',
    'VI.2.3 0': 'các dòng đã có số liệu cộng lại bằng VI.2.1 (11) nên dòng này là 0',
    'VI.2.4.3 0': '= 0 − 0 − 0 (VI.2.4 − VI.2.4.1 − VI.2.4.2)',
    'VII.3 100': '= 2.297 ÷ 2.297 × 100 (VII.3.2 ÷ VII.3.1)',
  });
});

test('reasons in English', () => {
  expect(reasons(blanked(...BLANK), 'en')).toEqual({
    'I.2 56,96': '= 45 ÷ 79 × 100, rounded to 2 decimals (I.2.2 ÷ I.2.1)',
    'II.1 2': '= 1 + 1 (II.1.1 + II.1.2)',
    'III.3.3 -': 'III.3.3.1 = 0, so the rate has no value and “-” is written',
    'III.3.3.2 0': 'III.3.3.1 = 0, so this one is 0',
    'IV.1.2 11': 'the same quantity as VI.2.1 “Tổng số ĐVSN công lập tại địa phương”',
    'VI.2.2 0': 'the known rows already make VI.2.1 (11), so this one is 0',
    'VI.2.3 0': 'the known rows already make VI.2.1 (11), so this one is 0',
    'VI.2.4.3 0': '= 0 − 0 − 0 (VI.2.4 − VI.2.4.1 − VI.2.4.2)',
    'VII.3 100': '= 2.297 ÷ 2.297 × 100 (VII.3.2 ÷ VII.3.1)',
  });
});

test('parts of a total of 0 are 0', () => {
  expect(reasons(blanked('VI.2.4.1', 'VI.2.4.2'), 'vi')).toEqual({
    'VI.2.4.1 0': 'VI.2.4 = 0 nên dòng này là 0',
    'VI.2.4.2 0': 'VI.2.4 = 0 nên dòng này là 0',
  });
});

test('a figure that is text becomes a number', () => {
  const [change] = planOn(mendedWith({})).changes.filter(({ kind }) => kind === 'convert');
  expect(wordsOf('vi').because(change!, cchcXa)).toBe('giữ nguyên số liệu, chuyển từ văn bản thành số');
  expect(wordsOf('en').because(change!, cchcXa)).toBe('the same figure, converted from text to a number');
});

test('a source that is text leaves the value without its formula', () => {
  const plan = planOn(mendedWith({ 'I.2': '' }));
  const change = plan.changes.find(({ cell, kind }) => cell === 'D7' && kind === 'blank')!;
  expect(wordsOf('vi').because(change, cchcXa)).toBe(
    '= 45 ÷ 79 × 100, làm tròn 2 chữ số thập phân (I.2.2 ÷ I.2.1); chỉ ghi giá trị, không đặt công thức, vì số liệu nguồn lưu dạng văn bản hoặc lưu khác với hiển thị',
  );
});

test('cells for which rules disagree, or whose value would break a rule, are left', () => {
  const { refused } = planOn(
    mendedWith({ 'VI.2.1': '', 'IV.1.2': '10', 'III.3.2': '', 'III.3.2.2': '2.677' }),
  );
  expect(refused.map(wordsOf('vi').refused)).toEqual([
    'Chưa điền VI.2.1 “Tổng số ĐVSN công lập tại địa phương” vì các quy tắc cho kết quả khác nhau (VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5 và IV.1.2 = VI.2.1): đề nghị kiểm tra các dòng liên quan rồi tự ghi số liệu.',
    'Chưa điền III.3.2 “Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn” vì giá trị tính được không khớp với III.3.2 ≤ 100: đề nghị kiểm tra các dòng liên quan rồi tự ghi số liệu.',
  ]);
  expect(refused.map(wordsOf('en').refused)).toEqual([
    'VI.2.1 “Tổng số ĐVSN công lập tại địa phương” is not filled because the rules give different values (VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5 and IV.1.2 = VI.2.1): check the related rows and write the figure yourself.',
    'III.3.2 “Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn” is not filled because the value would not agree with III.3.2 ≤ 100: check the related rows and write the figure yourself.',
  ]);
});

test('rules that wait for figures', () => {
  const { unjudged } = evaluate(recognise(reportedGrid(), cchcXa)[0]!);
  expect(unjudged.map(wordsOf('vi').unjudged)).toEqual([
    'Chưa đánh giá được quy tắc III.2.1 + III.2.2 ≤ III.1.4 vì III.2.2 (D46) chưa có số liệu đọc được.',
    'Chưa đánh giá được quy tắc VI.1 ≤ 100 vì VI.1 (D92) chưa có số liệu đọc được.',
  ]);
  expect(unjudged.map(wordsOf('en').unjudged)[0]).toBe(
    'The rule III.2.1 + III.2.2 ≤ III.1.4 could not be judged because III.2.2 (D46) has no readable figure.',
  );
});

test('a rule under a condition reads as a sentence', () => {
  const unjudged = { rule: 'I.3.1 = 0 => I.3.2.1 = 0', rows: ['I.3.2.1', 'I.3.1'], cells: ['D13', ''] };
  expect(wordsOf('vi').unjudged(unjudged)).toBe(
    'Chưa đánh giá được quy tắc I.3.2.1 = 0 khi I.3.1 = 0 vì I.3.2.1 (D13) và I.3.1 (không có trong biểu) chưa có số liệu đọc được.',
  );
  expect(wordsOf('en').unjudged({ rule: '[6] = [4] / [3] %', rows: [], cells: [] })).toBe(
    'The rule column 6 = column 4 ÷ column 3 could not be judged.',
  );
});
