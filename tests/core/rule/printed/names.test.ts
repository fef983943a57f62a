import { namesBetween } from '../../../../src/core/rule/printed/names';

test.each([
  ['3', '6', '3 4 5 6'],
  ['9', '11', '9 10 11'],
  ['5', '5', '5'],
  ['6', '3', null],
  ['I', 'IV', 'I II III IV'],
  ['IV', 'I', null],
  ['I', 'I', null],
  ['a', 'g', 'a b c d đ e g'],
  ['A', 'E', 'A B C D Đ E'],
  ['1.9', '1.11', '1.9 1.10 1.11'],
  ['II.1', 'II.3', 'II.1 II.2 II.3'],
  ['1.2.1', '1.2.2', '1.2.1 1.2.2'],
  ['1.3', '1.1', null],
  // Ends of two lists have nothing between them.
  ['1.1', '2.3', null],
  ['1', '1.3', null],
  ['1.1', '3', null],
  ['a', 'E', null],
  ['a', '3', null],
  ['f', 'h', null],
  ['1.a', '1.c', null],
])('from %s to %s: %s', (first, last, names) => {
  expect(namesBetween(first, last)?.join(' ') ?? null).toBe(names);
});

test('more than two hundred are no list', () => {
  expect(namesBetween('1', '201')).toHaveLength(201);
  expect(namesBetween('1', '202')).toBeNull();
  expect(namesBetween('II.1', 'II.202')).toBeNull();
});
