/**
 * The branches of what reads files and of what plans and applies changes that no test takes: `node scripts/branches.mjs`
 * prints them by file, line and column, and fails where a file has more of them than scripts/branches.json allows; a file that is
 * not named there has none, and none is named: every branch is taken. Nothing is left out by a comment; what cannot be reached is
 * written without a branch; what `?.` passes over is not counted. `--write` takes over what has become better, and nothing else. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const allowedFile = join(root, 'scripts/branches.json');
const SOURCES = ['src/core/fill/**', 'src/hosts/{csv,package,docx}/**', 'src/hosts/xlsx/{read,edit}/**'];
const TESTS =
  'tests/core/fill|tests/hosts/(csv|docx|package|xlsx)|tests/fuzz|tests/app/(export|session|narrative)|tests/exports';

/** "26:37"; a way past a condition has no place of its own. */
const placeOf = ({ locations, loc }, at) => {
  const { line, column } = locations[at].start.line === undefined ? loc.start : locations[at].start;
  return `${line}:${column + 1}`;
};

const folder = mkdtempSync(join(tmpdir(), 'so-khop-branches-'));
const jest = [
  'node_modules/jest/bin/jest.js',
  '--runInBand',
  '--selectProjects',
  'unit',
  '--testPathPatterns',
  TESTS,
];
const coverage = ['--coverage', '--coverageReporters=json', `--coverageDirectory=${folder}`];
const run = spawnSync(
  execPath,
  [...jest, ...coverage, ...SOURCES.map((each) => `--collectCoverageFrom=${each}`)],
  { cwd: root, stdio: 'inherit' },
);
const files = JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8'));
rmSync(folder, { recursive: true, force: true });

const allowed = JSON.parse(readFileSync(allowedFile, 'utf8'));
const next = {};
let worse = 0;
let [taken, all] = [0, 0];
for (const [path, { b, branchMap }] of Object.entries(files).sort(([one], [other]) =>
  one < other ? -1 : 1,
)) {
  const name = relative(root, path).split(sep).join('/');
  const open = Object.entries(b).flatMap(([id, counts]) =>
    counts.flatMap((count, at) => (count > 0 ? [] : [placeOf(branchMap[id], at)])),
  );
  const count = Object.values(b).flat().length;
  [taken, all] = [taken + count - open.length, all + count];
  const may = allowed[name] ?? 0;
  if (open.length > may) worse++;
  if (open.length > 0) {
    const mark = open.length > may ? `MORE THAN ${may}` : '';
    stdout.write(`${String(open.length).padStart(4)} of ${count}  ${name}:${open.join(',')} ${mark}\n`);
    next[name] = Math.min(open.length, allowed[name] ?? Infinity);
  }
}
stdout.write(
  `${taken} of ${all} branches taken (${((100 * taken) / all).toFixed(1)} %); ${worse} files worse\n`,
);
if (argv.includes('--write')) writeFileSync(allowedFile, `${JSON.stringify(next, null, 2)}\n`);
exit(run.status === 0 && worse === 0 ? 0 : 1);
