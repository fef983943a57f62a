import { romanOf, ROMANS } from '../../../src/core/text/roman';

test('numbers up to 99 have a Roman name of their own, others none', () => {
  expect([1, 4, 9, 14, 39, 40, 90, 99].map(romanOf)).toEqual([
    'I', 'IV', 'IX', 'XIV', 'XXXIX', 'XL', 'XC', 'XCIX',
  ]); // prettier-ignore
  expect([0, 100, -1, 2.5].map(romanOf)).toEqual(['', '', '', '']);
});

test('sections count from I, and no letter of a list is among them', () => {
  expect(ROMANS.indexOf('XVI')).toBe(15);
  expect(new Set(ROMANS).size).toBe(ROMANS.length);
  expect(ROMANS).not.toContain('L');
});
