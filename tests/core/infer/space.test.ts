import { equationOf, Space } from '../../../src/core/infer/relation/space';

const none = (): boolean => false;

test('a sum of sums follows from them', () => {
  const space = new Space();
  space.add(equationOf(0, [1, 2], none));
  space.add(equationOf(5, [0, 4], none));
  expect(space.follows(equationOf(5, [1, 2, 4], none))).toBe(true);
  expect(space.follows(equationOf(5, [1, 4], none))).toBe(false);
});

test('items of zeros say nothing', () => {
  const space = new Space();
  space.add(equationOf(0, [1, 2], none));
  expect(space.follows(equationOf(0, [1, 2, 3], (item) => item === 3))).toBe(true);
});

test('what repeats another item may stand in its place', () => {
  const space = new Space();
  space.add(equationOf(7, [2], none));
  space.add(equationOf(9, [1, 2], none));
  expect(space.follows(equationOf(9, [1, 7], none))).toBe(true);
});
