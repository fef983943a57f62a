/**
 * Seeded changes to everything that is read, led by what ran for the first time: `node scripts/fuzz.mjs [RUNS] [SEED]`,
 * 2,000 a target and seed 1 unless told otherwise. `npm test` tries a share of it; an input that it finds becomes a test.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { argv, env, execPath, exit } from 'node:process';

const [runs = '2000', seed = '1'] = argv.slice(2);
const run = spawnSync(
  execPath,
  [
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'tests/fuzz',
  ],
  {
    cwd: resolve(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
  },
);
exit(run.status ?? 1);
