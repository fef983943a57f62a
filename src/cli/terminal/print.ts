/** Output of the command line. A reader that closes the pipe early, as `head` does, changes nothing of the outcome. */
import { languageOf } from '../arguments/commandLine';
import { commandLineWords } from '../../words/commandLine';
import { EXIT } from './exitCode';

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : text + '\n');
}

/** A piece of a text that goes on. */
export function printPart(text: string): void {
  process.stdout.write(text);
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
  if (isLost) process.exitCode = EXIT.notJudged;
});
