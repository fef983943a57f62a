import { threadsAtFirst, threadsAtPace } from '../../src/cli/check/threadsWorth';

test('a thread more is begun for many files, or for fewer that take long', () => {
  expect([1, 300, 499, 500, 3000].map(threadsAtFirst)).toEqual([1, 1, 1, 2, 7]);
  // Three hundred clean tables, with a slip in each, and of another form; a start of 200 ms.
  expect([3, 12, 40].map((pace) => threadsAtPace(252, pace, 200))).toEqual([1, 4, 11]);
  expect(threadsAtPace(0, 40, 200)).toBe(1);
});
