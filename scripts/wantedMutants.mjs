/**
 * Plug-ins of Stryker: which mutants of a run are tried (its "checker"), and a line for each that no test noticed, as soon as that
 * is known (its "reporter"). And what scripts/mutate.mjs knows a mutant by.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process, { stdout } from 'node:process';

/** The same in every run, as Stryker's own numbers are not. */
export function nameOf(file, { location: { start, end }, mutatorName, replacement }) {
  return JSON.stringify([file, start.line, start.column, end.line, end.column, mutatorName, replacement]);
}

/** One in so many by a hash of the name, or those of a list. */
export function isWanted(name, { oneIn, names }) {
  if (names) return names.includes(name);
  return createHash('sha256').update(name).digest().readUInt32BE(0) % oneIn === 0;
}

/** No test noticed it. */
export function isOpen({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

const relativeTo = (folder, file) => relative(folder, file).split(sep).join('/');
const onward = ({ line, column }) => ({ line: line + 1, column: column + 1 });

/** Stryker leaves alone what a checker calls a mistake; those are not counted. */
function wantedOnly({ wanted }) {
  const answer = (mutant) => {
    const { fileName, location } = mutant;
    const file = relativeTo(process.cwd(), fileName);
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

/** A run takes hours and may be ended early: what it has found by then is said. */
function openOnes({ wanted: { root } }) {
  return {
    onMutantTested(mutant) {
      if (!isOpen(mutant)) return;
      const file = relativeTo(process.cwd(), mutant.fileName);
      // In the copy each line holds all of its mutants.
      const line = readFileSync(join(root, file), 'utf8').split('\n')[mutant.location.start.line - 1];
      stdout.write(shownMutant({ ...mutant, file, line: line.trim() }));
    },
  };
}
openOnes.inject = ['options'];

/** Where it is, what it does, and the line it does it to. */
export function shownMutant({ file, line, location: { start }, mutatorName, replacement }) {
  return `${file}:${start.line}:${start.column} ${mutatorName} -> ${replacement}\n    ${line}\n`;
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'wanted', factory: wantedOnly },
  { kind: 'Reporter', name: 'open', factory: openOnes },
];
