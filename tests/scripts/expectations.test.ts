// docs/ky-vong.md: sixty expectations, each with a test that is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

const lines = readFileSync(join(root, 'docs/ky-vong.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (\d+) \| (.+?) \| (.+?) \| `(tests\/[^`]+)`: (.+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, number = '', vi = '', en = '', file = '', name = '']) => ({ number, vi, en, file, name }));

test('there are sixty, numbered in order, each told in both languages and once', () => {
  expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, i) => String(i + 1)));
  for (const of of [lines.map(({ vi }) => vi), lines.map(({ en }) => en)]) expect(new Set(of).size).toBe(60);
});

test.each(lines.map((line) => [line.number, line] as const))(
  '%s names a test that is there',
  (_, { file, name }) => {
    const path = join(root, file);
    expect([file, existsSync(path)]).toEqual([file, true]);
    const called = new RegExp(`\\(\\s*(['"\`])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\1`);
    expect(readFileSync(path, 'utf8')).toMatch(called);
  },
);
