/** What was compiled of the program is used again, and never trusted where it is not of this program. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportedWorkbook } from '../fixtures/workbooks';
import { folderFor, soKhop } from './runSoKhop';

const folder = folderFor({ afterAll });
const built = resolve(__dirname, '../../dist/cli');
const files = ['so-khop.js', 'start.js'];
const place = join(folder, 'program');
const compiled = join(place, 'compiled');

beforeAll(async () => {
  // It is built where its sources are newer.
  soKhop(folder, '--version');
  mkdirSync(place);
  for (const name of files) copyFileSync(join(built, name), join(place, name));
  writeFileSync(join(folder, 'xa.xlsx'), await reportedWorkbook());
});

function check(): { out: string; err: string; code: number | null } {
  const run = spawnSync(process.execPath, [join(place, 'start.js'), 'check', 'xa.xlsx', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { out: run.stdout, err: run.stderr, code: run.status };
}

test('the program says the same from what was compiled, from nothing, and where it is damaged', () => {
  const first = check();
  expect(first).toMatchObject({ code: 1, err: '' });
  const [name = ''] = readdirSync(compiled);
  expect(name).toMatch(/^check-/);
  const file = join(compiled, name);
  const kept = readFileSync(file);
  expect(kept.length).toBeGreaterThan(100_000);
  expect(check()).toEqual(first);
  // It was taken as it is, or it would have been written anew.
  expect(readFileSync(file).equals(kept)).toBe(true);
  for (const damaged of [
    Buffer.from(kept.map((byte, at) => (at === kept.length >> 1 ? byte ^ 1 : byte))),
    kept.subarray(0, 1000),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, damaged);
    expect(check()).toEqual(first);
    expect(readFileSync(file).equals(damaged)).toBe(false);
  }
});

test('what was compiled of another program is not taken', () => {
  const before = check();
  const program = join(place, 'so-khop.js');
  const [name = ''] = readdirSync(compiled);
  const kept = readFileSync(join(compiled, name));
  // As long as it was, which is all that the engine compares.
  const source = readFileSync(program, 'latin1');
  const other = source.replace("{ tool: 'so-khop', version, ...part", "{ tool: 'so-khoq', version, ...part");
  expect(other).not.toBe(source);
  expect(other.length).toBe(source.length);
  writeFileSync(program, other, 'latin1');
  const after = check();
  writeFileSync(program, source, 'latin1');
  expect(after.code).toBe(before.code);
  expect(after.out).toBe(before.out.replace('"so-khop"', '"so-khoq"'));
  expect(readFileSync(join(compiled, name)).equals(kept)).toBe(false);
});

test('a place where nothing may be written keeps nothing, and says nothing of it', () => {
  const before = check();
  // A file where the folder is to be: no name in it can be written.
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  for (const name of files) copyFileSync(join(place, name), join(closed, name));
  writeFileSync(join(closed, 'compiled'), '');
  const run = spawnSync(process.execPath, [join(closed, 'start.js'), 'check', 'xa.xlsx', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ out: run.stdout, err: run.stderr, code: run.status }).toEqual(before);
  expect(readdirSync(closed).sort()).toEqual(['compiled', ...files].sort());
});
