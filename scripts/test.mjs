// npm test [-- step…]: sets up, runs every step, then says which failed. Without names: all steps.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureModules, ensurePrograms, main, root, SetupError } from './setup.mjs';

const counts = mkdtempSync(join(tmpdir(), 'so-khop-test-'));
const totals = { passed: 0, failed: 0, leftOut: 0 };
/** Tests at a time: jest would leave a core idle, which on the two of an office computer is half of what there is. */
const workers = Math.max(2, availableParallelism());
/** Rules that ask for types hold those of all that they look at: more megabytes than a Node is given by itself. */
const LINT_HEAP = 4096;

/** Megabytes for what a test makes and throws away; each of jest's processes is given it. */
const YOUNG = '--max-semi-space-size=64';

const steps = {
  types: () => node('typescript/bin/tsc', '-p', 'tsconfig.json'),
  'core-types': () => node('typescript/bin/tsc', '-p', 'tsconfig.core.json'),
  lint: () => aside(`--max-old-space-size=${LINT_HEAP}`, 'eslint/bin/eslint.js', '.', '--max-warnings=0'),
  format: () => node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  build: async () => {
    await build();
    return true;
  },
  unit: () => {
    const { libreoffice, poppler } = ensurePrograms(['libreoffice', 'poppler', 'fonts']);
    const found = { SOFFICE_PATH: libreoffice ?? '', PDFTOPPM_PATH: poppler ?? '' };
    return jest(['unit', ...hostProjects()], found, `--maxWorkers=${workers}`);
  },
  browser: () => {
    const { chromium } = ensurePrograms(['chromium']);
    return chromium !== null && jest(['browser'], { CHROME_PATH: chromium }, `--maxWorkers=${workers}`);
  },
};

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new SetupError(`No step named ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(' ')}`);
  }
  ensureModules();
  const names = Object.keys(steps).filter((name) => asked.length === 0 || asked.includes(name));
  // The lint run is the longest of what asks for one core, so it goes beside the others until they are done.
  const beside = names.includes('lint') ? timed('lint') : null;
  const outcomes = [];
  for (const name of names) {
    if (name === 'lint') continue;
    // Tests are not to be slowed by anything.
    if (name === 'unit' || name === 'browser') await beside;
    console.log(`\n=== ${name}`);
    outcomes.push(await timed(name));
  }
  if (beside) outcomes.push(await beside);
  summarise(outcomes);
  rmSync(counts, { recursive: true, force: true });
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
});

async function timed(name) {
  const start = Date.now();
  const ok = await run(steps[name]);
  return { name, ok, seconds: ((Date.now() - start) / 1000).toFixed(1) };
}

async function run(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return false;
  }
}

function summarise(outcomes) {
  console.log('\n=== summary');
  for (const { name, ok, seconds } of outcomes) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  }
  if (totals.leftOut > 0) console.log(`${totals.leftOut} left out: what they need is not on this machine`);
  if (outcomes.some(({ name }) => name === 'unit' || name === 'browser')) {
    console.log(`${totals.passed} passed, ${totals.failed} failed`);
  }
}

/** Runs a package's program beside what else is done, and says what it said once it has ended. */
function aside(flag, script, ...args) {
  const child = spawn(process.execPath, [flag, join(root, 'node_modules', script), ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => {
      console.log(`\n=== ${script.split('/')[0]}\n${said}`);
      resolve(status === 0);
    });
  });
}

/** Runs a package's program with this Node. */
function node(script, ...args) {
  return nodeWith([], {}, script, ...args);
}

function nodeWith(flags, env, script, ...args) {
  const done = spawnSync(process.execPath, [...flags, join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

/** Runs jest on some projects; a reporter of ours hands back the counts. */
function jest(projects, env, ...more) {
  const file = join(counts, `${projects[0]}.json`);
  const ok = nodeWith(
    [YOUNG],
    { ...env, SO_KHOP_COUNTS: file },
    'jest/bin/jest.js',
    '--reporters=default',
    '--reporters=<rootDir>/scripts/jest-counts.cjs',
    ...more,
    '--selectProjects',
    ...projects,
  );
  if (existsSync(file)) {
    const { passed, failed, leftOut } = JSON.parse(readFileSync(file, 'utf8'));
    totals.passed += passed;
    totals.failed += failed;
    totals.leftOut += leftOut;
  } else {
    totals.failed += 1;
  }
  return ok;
}

/** The Offices in memory that there are tests for, by the names of their projects. */
function hostProjects() {
  return [
    ['host', 'tests/excel-host'],
    ['word', 'tests/word-host'],
  ].flatMap(([name, folder]) => (existsSync(join(root, folder, 'environment.ts')) ? [name] : []));
}
