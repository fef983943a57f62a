/** Which mutants of a run are tried: a plug-in of Stryker (its "checker"), and what scripts/mutate.mjs knows them by. */
import { createHash } from 'node:crypto';

/** The same in every run, as Stryker's own numbers are not. */
export function nameOf(file, { location: { start, end }, mutatorName, replacement }) {
  return JSON.stringify([file, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/** One in so many by a hash of the name, or those of a list. */
export function isWanted(name, { oneIn, names }) {
  if (names) return names.includes(name);
  return createHash('sha256').update(name).digest().readUInt32BE(0) % oneIn === 0;
}

const onward = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** Stryker leaves alone what a checker calls a mistake; those are not counted. */
function wantedOnly({ wanted }) {
  const folder = process.cwd() + '/';
  const answer = (mutant) => {
    const { fileName, location } = mutant;
    const file = fileName.replace(/\\/g, '/').replace(folder.replace(/\\/g, '/'), '');
    const shown = { ...mutant, location: { start: onward(location.start), end: onward(location.end) } };
    return isWanted(nameOf(file, shown), wanted)
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not asked for' };
  };
  return {
    init: () => Promise.resolve(),
    check: (mutants) => Promise.resolve(Object.fromEntries(mutants.map((each) => [each.id, answer(each)]))),
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
  };
}
wantedOnly.inject = ['options'];

export const strykerPlugins = [{ kind: 'Checker', name: 'wanted', factory: wantedOnly }];
