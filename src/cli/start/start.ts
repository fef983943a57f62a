/** Starts the program, and its threads, from what was compiled of it before. */
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { keptOf } from './compiled';
import { engineFlags } from './engine';

type Run = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: object },
  filename: string,
  dirname: string,
) => void;

/** What compiles much of the program; all else shares what little it compiles. */
const USES = ['check', 'consolidate'];
/** A run of so many seconds has compiled more than one of a single file, and what it has is kept in its place. */
const LONG = 1;
/** More by a tenth. */
const MORE = 1.1;

const program = join(__dirname, 'so-khop.js');
// For all threads, and before anything is compiled: what is compiled under other flags is refused.
if (isMainThread) engineFlags(process.versions.v8).forEach(setFlagsFromString);
const source = readFileSync(program);
const [use = ''] = process.argv.slice(2);
const kept = keptOf(program, source, USES.includes(use) ? use : 'other');
// The build leaves no letter in it that takes more than a byte: so it is read at once.
const script = new Script(wrap(source.toString('latin1')), {
  filename: program,
  ...(kept.data && { cachedData: kept.data }),
});
const known = script.cachedDataRejected === false ? (kept.data?.length ?? 0) : 0;
if (isMainThread) {
  process.once('exit', () => {
    if (known > 0 && process.uptime() < LONG) return;
    const data = script.createCachedData();
    if (data.length > known * MORE) kept.keep(data);
  });
}
const exported = {};
(script.runInThisContext() as Run)(
  exported,
  createRequire(program),
  { exports: exported },
  program,
  __dirname,
);
