/**
 * Mutation testing of the core: `node scripts/mutate.mjs src/core/number src/core/rule/kinds/sum.ts …` changes one thing of
 * those sources at a time and asks the tests whether they notice. Prints what no test noticed as soon as it is known, and writes the figures of whole
 * folders into docs/dot-bien.md. All of the core takes a day; `--one-in 40` tries every fortieth mutant, taken by a hash, and
 * `--jobs 4` uses four cores.
 *
 * Each mutant first meets the tests of its own folder, then, where none fails, those of what stands on it (FAR). `--near` leaves
 * the second meeting out: its figures are a lower bound. `--far` leaves the first one out, which is better for a small share of
 * many folders. Stryker is no package of the project: it is installed beside it, in a folder for temporary files.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, platform, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './setup.mjs';
import { isOpen, isWanted, nameOf, shownMutant } from './wantedMutants.mjs';

const STRYKER = '9.6.1';
const DOC = join(root, 'docs/dot-bien.md');
/** What stands on numbers, rules and tables, and takes seconds; the searches of other folders take minutes. */
const FAR = [
  ...['check', 'fill', 'form', 'formula', 'lint', 'number', 'rule', 'table', 'text'].map(
    (each) => `tests/core/${each}`,
  ),
  'tests/app/session',
];
/** Walks over every rate there is, and sheets made to be slow: they tell nothing that others do not, in minutes. */
const LONG = ['everyRate', 'rateOracle', 'peoplesFormulas', 'hostileSheets'];
const HEADING =
  '| source | tests | one in | mutants | noticed | share | at load, not tried |\n| --- | --- | --- | --- | --- | --- | --- |\n';

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: '1' },
    'one-in': { type: 'string', default: '1' },
    near: { type: 'boolean', default: false },
    far: { type: 'boolean', default: false },
  },
});
const sources = positionals.map((each) => each.replace(/\/+$/, ''));
if (
  sources.length === 0 ||
  sources.some((each) => !each.startsWith('src/core/') || !existsSync(join(root, each)))
)
  throw new Error('Name files or folders under src/core.');

const tools = installed();
const copy = copied();
const share = { oneIn: Number(values['one-in']) };
const mutants = values.far
  ? run(sources, FAR, share)
  : sources.flatMap((source) => run([source], nearTests(source), share));
const open = mutants.filter(isOpen);
if (open.length > 0 && !values.near && !values.far) {
  const files = [...new Set(open.map(({ file }) => file))];
  const again = run(files, FAR, { names: open.map(({ name }) => name) });
  for (const { name, status } of again) mutants.find((each) => each.name === name).status = status;
}
rmSync(copy, { recursive: true, force: true });
stdout.write('\nNoticed by no test of all that were asked:\n');
mutants.filter(isOpen).forEach((mutant) => stdout.write(shownMutant(mutant)));
writeDoc();

/** Stryker in a folder of its own, which stays for the next run. */
function installed() {
  const folder = join(tmpdir(), `so-khop-stryker-${STRYKER}`);
  if (existsSync(join(folder, 'node_modules/@stryker-mutator/jest-runner'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = ['api', 'core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
  const how = { cwd: folder, stdio: 'inherit', shell: platform === 'win32' };
  const done = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--save-exact', ...packages],
    how,
  );
  if (done.status !== 0) throw new Error('Stryker could not be installed: see its message above.');
  return folder;
}

/** Stryker writes its mutants into the sources, so they are not the project's own. */
function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-mutants-'));
  for (const each of ['src', 'tests', 'docs/schema', 'docs/phat-hien', 'package.json', 'jest.config.js'])
    cpSync(join(root, each), join(folder, each), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // A property that fails is not made small: that it fails is all that is asked.
  writeFileSync(
    join(folder, 'mutation.setup.cjs'),
    "require('fast-check').configureGlobal({ seed: 1, endOnFailure: true });\n",
  );
  cpSync(join(root, 'scripts/wantedMutants.mjs'), join(folder, 'wantedMutants.mjs'));
  return folder;
}

/** Those of the folder, or the one file of its name, or the whole core where there is neither. */
function nearTests(source) {
  const near = join('tests/core', source.split('/')[2]);
  if (existsSync(join(root, `${near}.test.ts`))) return [`${near}.test.ts`];
  return [existsSync(join(root, near)) && statSync(join(root, near)).isDirectory() ? near : 'tests/core'];
}

/** The mutants that `wanted` asks for, each with how it ended. */
function run(files, tests, wanted) {
  const matches = tests.map((each) => `<rootDir>/${each}${each.endsWith('.ts') ? '' : '/**/*.test.ts'}`);
  const jest = `
    const { projects: [{ displayName, ...unit }] } = require('./jest.config.js');
    module.exports = {
      ...unit,
      testMatch: ${JSON.stringify(matches)},
      setupFiles: ['<rootDir>/mutation.setup.cjs'],
      testPathIgnorePatterns: unit.testPathIgnorePatterns.concat(${JSON.stringify(LONG)}),
      testTimeout: 60000,
    };
  `;
  writeFileSync(join(copy, 'mutation.jest.cjs'), jest);
  const report = join(copy, 'mutation.json');
  rmSync(report, { force: true });
  const settings = {
    testRunner: 'jest',
    plugins: [
      join(tools, 'node_modules/@stryker-mutator/jest-runner/dist/src/index.js'),
      join(copy, 'wantedMutants.mjs'),
    ],
    checkers: ['wanted'],
    wanted: { ...wanted, root },
    coverageAnalysis: 'perTest',
    jest: { projectType: 'custom', configFile: 'mutation.jest.cjs', enableFindRelatedTests: true },
    mutate: files.map((each) => (statSync(join(root, each)).isDirectory() ? `${each}/**/*.ts` : each)),
    // What runs once, as a module loads, would ask for every test anew.
    ignoreStatic: true,
    inPlace: true,
    disableTypeChecks: false,
    reporters: ['json', 'progress-append-only', 'open'],
    jsonReporter: { fileName: report },
    concurrency: Number(values.jobs),
    // A busy machine is no endless loop.
    timeoutMS: 30000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 60,
    allowConsoleColors: false,
    warnings: { unknownOptions: false },
  };
  writeFileSync(join(copy, 'mutation.conf.json'), JSON.stringify(settings));
  const program = join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  spawnSync(execPath, [program, 'run', 'mutation.conf.json'], { cwd: copy, stdio: 'inherit' });
  if (!existsSync(report)) throw new Error('Stryker ended without a report: see its message above.');
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)
    .flatMap(([file, { source, mutants }]) =>
      mutants.map((mutant) => ({
        ...mutant,
        file,
        name: nameOf(file, mutant),
        line: source.split('\n')[mutant.location.start.line - 1].trim(),
      })),
    )
    .filter((each) => isWanted(each.name, wanted));
}

/** One line a folder, the newest figures of each; those of a few files are only printed. */
function writeDoc() {
  const before = existsSync(DOC) ? readFileSync(DOC, 'utf8') : '';
  const [head = '', ...rest] = before.split(HEADING);
  const lines = new Map();
  for (const line of rest.join('').split('\n')) {
    const [, source] = /^\| `([^`]+)` \|/.exec(line) ?? [];
    if (source) lines.set(source, line);
  }
  for (const source of sources) {
    const its = mutants.filter(({ file }) => file === source || file.startsWith(source + '/'));
    const fixed = its.filter(({ status }) => status === 'Ignored').length;
    const left = its.filter(isOpen).length;
    const noticed = its.length - fixed - left;
    const part = `${((100 * noticed) / Math.max(1, noticed + left)).toFixed(1)} %`;
    const tests = values.near ? 'near' : values.far ? 'far' : 'near, far';
    const line = `| \`${source}\` | ${tests} | ${values['one-in']} | ${noticed + left} | ${noticed} | ${part} | ${fixed} |`;
    stdout.write(line + '\n');
    if (!source.endsWith('.ts')) lines.set(source, line);
  }
  const table = [...lines.keys()].sort().map((source) => lines.get(source) + '\n');
  writeFileSync(DOC, (head || '# Mutation testing\n\n') + HEADING + table.join(''));
}
