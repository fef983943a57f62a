// A person's wish is never lost to work that nobody asked for, and that work is never lost either.
import { Turns } from '../../src/taskpane/desk/turns';

interface Held {
  readonly task: () => Promise<void>;
  finish(): void;
}

function held(name: string, log: string[]): Held {
  let finish = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    task: async () => {
      log.push(`${name} begins`);
      await over;
      log.push(`${name} ends`);
    },
    finish: () => {
      finish();
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what a person asks for waits for a check that runs by itself, and is done', async () => {
  const log: string[] = [];
  const [check, fill] = [held('check', log), held('fill', log)];
  const turns = new Turns(() => undefined);
  turns.later('check', check.task);
  void turns.now(fill.task);
  await settled();
  expect(log).toEqual(['check begins']);
  check.finish();
  await settled();
  expect(log).toEqual(['check begins', 'check ends', 'fill begins']);
  fill.finish();
  await settled();
  expect(log).toEqual(['check begins', 'check ends', 'fill begins', 'fill ends']);
});

test('an edit during a person’s work is checked when that is over, once', async () => {
  const log: string[] = [];
  const work = held('work', log);
  const turns = new Turns(() => undefined);
  const done = turns.now(work.task);
  for (const name of ['first', 'second']) {
    turns.later('check', () => {
      log.push(name);
      return Promise.resolve();
    });
  }
  turns.later('export', () => {
    log.push('export');
    return Promise.resolve();
  });
  work.finish();
  await done;
  await settled();
  expect(log).toEqual(['work begins', 'work ends', 'second', 'export']);
});

test('a second wish while one is being done is dropped, and who is at work is told', async () => {
  const log: string[] = [];
  const [first, second] = [held('first', log), held('second', log)];
  const told: string[] = [];
  const turns = new Turns((busy, aside) => told.push(`${busy ? 'busy' : '-'} ${aside ? 'aside' : '-'}`));
  void turns.now(first.task);
  await turns.now(second.task);
  turns.later('check', () => Promise.reject(new Error('lost')));
  first.finish();
  await settled();
  expect(log).toEqual(['first begins', 'first ends']);
  expect(told).toEqual(['busy -', '- -', '- aside', '- -']);
});
