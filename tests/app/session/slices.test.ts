import { inSlices } from '../../../src/app/session/slices';
import type { Task } from '../../../src/core/task';

function countTo(most: number): Task<number> & { done: () => number } {
  let at = 0;
  return { next: () => ++at < most, result: () => at, done: () => at };
}

const pause = (): Promise<void> => Promise.resolve();

test('gives the result once all is done', async () => {
  expect(await inSlices(countTo(10), pause)).toBe(10);
});

test('is called off between two slices, and gives none', async () => {
  const task = countTo(10);
  expect(await inSlices(task, pause, () => false)).toBeNull();
  expect(task.done()).toBe(0);
});

test('what is no longer wanted at the end has no result either', async () => {
  let wanted = 2;
  expect(await inSlices(countTo(1), pause, () => --wanted > 0)).toBeNull();
});
