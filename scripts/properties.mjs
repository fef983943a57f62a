/**
 * Every property of the tests at least 1,000 times: `node scripts/properties.mjs [RUNS] [SEED] [PATH]`. Without a seed each run
 * tries others, and one that fails says with which. `npm test` runs each a few dozen times.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';

const [runs = '1000', seed = '', path = ''] = argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => 'tests/' + name.replace(/\\/g, '/'))
  .filter((name) => /\.test\.tsx?$/.test(name) && name.includes(path))
  .filter((name) => readFileSync(join(root, name), 'utf8').includes("'fast-check'"));

const { projects } = createRequire(import.meta.url)('../jest.config.js');
const mapped = projects.map((each) => ({
  ...each,
  moduleNameMapper: { ...each.moduleNameMapper, '^fast-check$': '<rootDir>/scripts/propertyRuns.cjs' },
}));
const config = JSON.stringify({ rootDir: root, testTimeout: 3_600_000, projects: mapped });
const run = spawnSync(
  execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--config',
    config,
    '--selectProjects',
    'unit',
    'host',
    '--runTestsByPath',
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...env, PROPERTY_RUNS: runs, PROPERTY_SEED: seed } },
);
exit(run.status ?? 1);
