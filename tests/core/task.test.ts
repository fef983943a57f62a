import { finish, type Task, whenDone, Work } from '../../src/core/task';

function countTo(most: number, said: string[]): Task<number> {
  let at = 0;
  return {
    next: () => {
      said.push(String(++at));
      return at < most;
    },
    result: () => at,
  };
}

test('a task within another is done before what was waiting, and hands its result on', () => {
  const said: string[] = [];
  const work = new Work();
  work.run(countTo(2, said), (two) => {
    said.push(`done ${String(two)}`);
    work.add(() => said.push('what came of it'));
  });
  work.add(() => said.push('last'));
  expect(finish(work.towards(() => said.join(' ')))).toBe('1 2 done 2 what came of it last');
});

test('nothing to do has a result at once', () => {
  expect(finish(new Work().towards(() => 7))).toBe(7);
});

test('another result of the same work is made once all of it is done', () => {
  const doubled = whenDone(countTo(3, []), (three) => three * 2);
  expect([doubled.next(), doubled.next(), doubled.next()]).toEqual([true, true, false]);
  expect(doubled.result()).toBe(6);
});
