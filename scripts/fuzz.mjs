/**
 * Seeded changes to everything that is read, led by what ran for the first time: `node scripts/fuzz.mjs [RUNS] [SEED]`,
 * 2,000 a target and seed 1 unless told otherwise. `npm test` tries a share of it; an input that it finds becomes a test.
 */
import { argv, exit } from 'node:process';
import { runUnitTests } from './unitTests.mjs';

const [runs = '2000', seed = '1'] = argv.slice(2);
exit(runUnitTests('tests/fuzz', { FUZZ_RUNS: runs, FUZZ_SEED: seed }));
