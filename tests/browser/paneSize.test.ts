import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';

const folder = join(__dirname, '../../dist/taskpane');
const packed = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const KB = 1024;

test('the pane’s script and style, before forms and words follow, are at most 25 KB', () => {
  expect(packed('taskpane.js') + packed('taskpane.css')).toBeLessThanOrEqual(25 * KB);
});

test('every script of ours is ES5, which is all that Excel 2016 reads', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    expect(() => parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: 5 })).not.toThrow();
  }
});
