/**
 * Mutation testing of the core with Stryker: `node scripts/mutation.mjs number sheet …`, all parts where none is named.
 *
 * Each part of src/core is mutated and judged by the tests that stand for it. Stryker is no dependency of the project
 * (decision 0017): it is put into a folder of its own, once, at a version that is named here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, exit, stdout } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const STRYKER = '9.0.1';
const BAR = 90;

/** What is mutated, and the tests that are to notice: those of the part, and of what is built right on it. */
const PARTS = {
  number: ['tests/core/number/**/*.test.ts'],
  sheet: [
    'tests/core/sheet/**/*.test.ts',
    'tests/core/formula/**/*.test.ts',
    'tests/core/number/**/*.test.ts',
  ],
  finding: ['tests/core/check/**/*.test.ts', 'tests/app/acceptance/**/*.test.ts'],
  fill: ['tests/core/fill/**/*.test.ts', 'tests/app/session/**/*.test.ts'],
  text: ['tests/core/text/**/*.test.ts'],
  rule: ['tests/core/rule/**/*.test.ts', 'tests/core/check/**/*.test.ts'],
  formula: ['tests/core/formula/**/*.test.ts'],
  comparison: ['tests/core/comparison/**/*.test.ts'],
};

function run(command, args, options = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
}

function stryker() {
  const home = process.env.STRYKER_HOME ?? join(tmpdir(), `so-khop-stryker-${STRYKER}`);
  const program = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    // It reads tsconfig.json with a TypeScript that it looks for beside itself.
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const wanted = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
    wanted.push(`typescript@${devDependencies.typescript}`);
    const installed = run('npm', [
      'install',
      '--prefix',
      home,
      '--ignore-scripts',
      '--save-exact',
      ...wanted,
    ]);
    if (installed.status !== 0) exit(2);
  }
  return program;
}

/** Figures of a report: killed (timeouts too), survived, without a test; errors of translation count for nothing. */
function tally(report) {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants);
  const of = (...status) => all.filter((mutant) => status.includes(mutant.status)).length;
  const [killed, survived, uncovered] = [of('Killed', 'Timeout'), of('Survived'), of('NoCoverage')];
  return { killed, survived, uncovered, score: (100 * killed) / (killed + survived + uncovered) };
}

const wanted = argv.slice(2).filter((each) => !each.startsWith('-'));
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0)
  throw new Error(`Parts are ${Object.keys(PARTS).join(', ')}; not ${unknown.join(', ')}`);

let isBelow = false;
for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  const folder = join(root, 'dist', 'mutation', part);
  mkdirSync(folder, { recursive: true });
  const program = stryker();
  const config = {
    mutate: [`src/core/${part}/**/*.ts`],
    testRunner: 'jest',
    plugins: [join(program, '../../../jest-runner/dist/src/index.js')],
    jest: { projectType: 'custom', configFile: 'scripts/mutation.jest.cjs', enableFindRelatedTests: false },
    coverageAnalysis: 'perTest',
    reporters: ['json', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: join(folder, 'report.json') },
    // Not in dist, where no tests are looked for.
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['dist', 'docs', 'bench', 'release', 'assets', 'tests/browser', 'coverage'],
    concurrency: Number(process.env.MUTATION_JOBS ?? 1),
    timeoutMS: 20_000,
    // Constants of texts and tables are checked by what they do elsewhere; each mutant costs a run.
    ignoreStatic: true,
    disableTypeChecks: false,
  };
  const file = join(folder, 'stryker.json');
  writeFileSync(file, JSON.stringify(config, null, 2));
  const env = { ...process.env, MUTATED_TESTS: PARTS[part].join(' ') };
  const ended = run(execPath, [program, 'run', file], { env });
  if (ended.status !== 0) exit(2);
  const { killed, survived, uncovered, score } = tally(
    JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')),
  );
  stdout.write(
    `${part}: ${score.toFixed(1)} % (${killed} killed, ${survived} survived, ${uncovered} not run)\n`,
  );
  isBelow ||= score < BAR;
}
exit(isBelow ? 1 : 0);
