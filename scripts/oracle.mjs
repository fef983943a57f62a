/**
 * Random sheets put to us and to LibreOffice: `node scripts/oracle.mjs [SHEETS] [SEED]`, 2,000 sheets and seed 1 unless told
 * otherwise. `npm test` asks a share of it. Prints what departed, and how often LibreOffice went each of its own ways.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { runUnitTests } from './unitTests.mjs';

const [sheets = '2000', seed = '1'] = argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'so-khop-oracle-'));
const out = join(folder, 'tally.json');
const status = runUnitTests('tests/oracle', { ORACLE_SHEETS: sheets, ORACLE_SEED: seed, ORACLE_OUT: out });
if (existsSync(out)) {
  const { asked, unknown, departures, ownWays } = JSON.parse(readFileSync(out, 'utf8'));
  stdout.write(
    `${sheets} sheets, ${asked} cells: ${departures.length} departures, ${unknown} that we do not know\n`,
  );
  for (const [reason, count] of Object.entries(ownWays))
    stdout.write(`${String(count).padStart(6)}  ${reason}\n`);
}
rmSync(folder, { recursive: true, force: true });
exit(status);
