import { saysTooMuch } from '../../../src/core/narrative/proseSize';

const MOST = 20_000;

test('a text of more figures than any report has is not read', () => {
  const line = 'Đã tiếp nhận 1.234,5 hồ sơ, đạt 99,7%.\n';
  expect(saysTooMuch(line.repeat(MOST / 2))).toBe(false);
  expect(saysTooMuch(line.repeat(MOST / 2) + 'Còn 1 hồ sơ.')).toBe(true);
});

test('rows of tables are no prose', () => {
  const rows = '| 1 | Số hồ sơ | 2.654 |\n'.repeat(MOST);
  expect(saysTooMuch(rows)).toBe(false);
  expect(saysTooMuch(`Báo cáo năm 2025\n${rows}| 2`)).toBe(false);
  // A line in which a stroke stands elsewhere is prose.
  expect(saysTooMuch('a | 1\n'.repeat(MOST + 1))).toBe(true);
});
