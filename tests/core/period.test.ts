// Reporting periods: read, written, and how two of them lie to each other.
import { type Period, readPeriod, writePeriod } from '../../src/core/period/period';
import { isEarlier, relationOf } from '../../src/core/period/relation';

test.each([
  ['Tháng 7/2026', 'tháng 7 năm 2026'],
  ['THÁNG 07 NĂM 2026', 'tháng 7 năm 2026'],
  ['báo cáo tháng 12 năm 2026', 'tháng 12 năm 2026'],
  ['Quý 2/2026', 'quý II năm 2026'],
  ['Quý IV - 2026', 'quý IV năm 2026'],
  ['quý iii năm 2026', 'quý III năm 2026'],
  ['6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
  ['Sáu tháng năm 2026', '6 tháng đầu năm 2026'],
  ['Chín tháng đầu năm 2026', '9 tháng năm 2026'],
  ['9 tháng 2026', '9 tháng năm 2026'],
  ['2026', 'năm 2026'],
  ['Cả năm 2026', 'năm 2026'],
  ['Báo cáo năm 2026', 'năm 2026'],
])('%s is %s', (text, written) => {
  const period = readPeriod(text);
  expect(period && writePeriod(period)).toBe(written);
});

test.each([
  '',
  'Tháng 7',
  'Tháng 13/2026',
  'Quý V năm 2026',
  'Quý 5/2026',
  '3 tháng năm 2026',
  '12026',
  '1999',
  'Kế hoạch năm 2026',
  '2026 sửa',
])('“%s” is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

const period = (text: string): Period => readPeriod(text)!;

test.each([
  ['Tháng 1/2027', 'Tháng 12/2026', 'next'],
  ['Quý 3/2026', '6 tháng đầu năm 2026', 'next'],
  ['Tháng 4/2026', 'Quý 1/2026', 'next'],
  ['6 tháng đầu năm 2027', '2026', 'next'],
  ['9 tháng năm 2026', '6 tháng đầu năm 2026', 'longer'],
  ['2026', 'Quý 1/2026', 'longer'],
  ['Quý 2/2026', 'Tháng 4/2026', 'longer'],
  ['Quý 2/2026', 'Quý 2/2025', 'yearAgo'],
  ['Tháng 3/2026', 'Tháng 3/2025', 'yearAgo'],
  ['2026', '2026', 'apart'],
  ['6 tháng đầu năm 2026', '9 tháng năm 2026', 'apart'],
  ['Quý 4/2026', 'Quý 2/2026', 'apart'],
  ['9 tháng năm 2026', '6 tháng đầu năm 2025', 'apart'],
])('%s after %s: %s', (now, before, relation) => {
  expect(relationOf(period(now), period(before))).toBe(relation);
});

test('of a period that nobody can read, nothing is known', () => {
  expect(relationOf(null, period('2026'))).toBe('unknown');
  expect(relationOf(period('2026'), null)).toBe('unknown');
});

test('the earlier of two periods ends earlier, or begins earlier and ends with the other', () => {
  const sorted = [
    'Tháng 5/2026',
    '6 tháng đầu năm 2026',
    'Quý 2/2026',
    'Tháng 6/2026',
    'Quý 3/2026',
    '9 tháng 2027',
  ];
  for (const [i, one] of sorted.entries())
    for (const [j, other] of sorted.entries()) expect(isEarlier(period(one), period(other))).toBe(i < j);
});
