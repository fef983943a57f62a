/** Output of the command line. A reader that closes the pipe early, as `head` does, changes nothing of the outcome. */
import { languageOf } from '../arguments/commandLine';
import { commandLineWords } from '../../words/commandLine';
import { EXIT } from './exitCode';

export function print(text: string): void {
  printHeld();
  process.stdout.write(text.endsWith('\n') ? text : text + '\n');
}

let held = '';
/** A write takes as long as half a file, so pieces wait until they are worth one, but not for long. */
const WORTH_WRITING = 1 << 16;
const LONGEST_HELD = 100;

/** A piece of a text that goes on; `printHeld` is what ends it. */
export function printPart(text: string): void {
  if (held === '') setTimeout(printHeld, LONGEST_HELD).unref();
  held += text;
  if (held.length >= WORTH_WRITING) printHeld();
}

export function printHeld(): void {
  if (held === '') return;
  process.stdout.write(held);
  held = '';
}

export function printError(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : text + '\n');
}

let isLost = false;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isLost) return;
  isLost = true;
  printError(commandLineWords(languageOf(process.argv.slice(2))).outputLost(error.code ?? error.message));
});
process.stderr.on('error', () => {
  // Nobody reads what is said there; the exit code still tells.
});
// What was found but could not be said is not to be taken for agreement, whoever set the code.
process.on('exit', () => {
  // An interrupted run.
  printHeld();
  if (isLost) process.exitCode = EXIT.notJudged;
});
