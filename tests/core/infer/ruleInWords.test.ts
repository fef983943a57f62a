import { inferTable } from '../../../src/core/infer/inferTable';
import { inWords, namesOf, readInWords } from '../../../src/core/infer/learn/ruleInWords';
import { gridOf } from '../gridOf';

const names = namesOf(
  inferTable(
    gridOf([
      ['STT', 'Thôn', 'Tổng số', 'Nam', 'Nữ', 'Tỷ lệ nữ (%)'],
      [1, 'Nà Phát', 90, 50, 40, 44.44],
      [2, 'Bản Hon', 70, 35, 35, 50],
    ]),
  )!,
);

test.each([
  ['Tổng số = Nam + Nữ', '[C] = [D] + [E]'],
  ['tổng số=nam+nữ', '[C] = [D] + [E]'],
  ['Tỷ lệ nữ (%) = Nữ / Tổng số %', '[F] = [E] / [C] %'],
  ['Nữ <= [C]', '[E] <= [C]'],
  ['Nam = Tổng số - Nữ', '[D] = [C] - [E]'],
  ['Tỷ lệ nữ (%) <= 100', '[F] <= 100'],
])('%s', (written, text) => {
  expect(readInWords(written, names)).toEqual({ text });
});

test('a name that the table has not is told', () => {
  expect(readInWords('Tổng số = Nam + Trẻ em', names)).toEqual({ unknown: 'Trẻ em' });
});

test.each(['', 'Tổng số', 'Tổng số = ', '= Nam'])('no rule: “%s”', (written) => {
  expect(readInWords(written, names)).toEqual({ unreadable: true });
});

test('and back into words', () => {
  expect(inWords('[F] = [E] / [C] %', names)).toBe('Tỷ lệ nữ (%) = Nữ / Tổng số %');
});
