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
/** A run so many times as long as the one of which something is kept has compiled more, and what it has is kept instead. */
const LONGER = 2;

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
const known = script.cachedDataRejected === false ? kept.seconds : 0;
if (isMainThread) {
  process.once('exit', () => {
    if (process.uptime() > known * LONGER) kept.keep(script.createCachedData());
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
