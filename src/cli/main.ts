/** The command line: `so-khop check | fill | fix | new | export | verify | narrative | forms | consolidate | compare | merge | explain | mcp | completion`. */
import { setFlagsFromString } from 'node:v8';
import { commandLineWords, type CommandName } from '../words/commandLine';
import { describeProblem } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { check } from './commands/check';
import { servesAsThread } from './check/checkInParallel';
import {
  type CommandLine,
  isCommand,
  languageOf,
  readCommandLine,
  UsageError,
} from './arguments/commandLine';
import { meant } from './arguments/meant';
import { engineFlags } from './start/engine';
import { EXIT } from './terminal/exitCode';
import { explain } from './commands/explain';
import { exportTable } from './commands/exportTable';
import { consolidateFiles } from './commands/consolidate';
import { fill } from './commands/fill';
import { fix } from './commands/fix';
import { forms } from './commands/forms';
import { helpOf } from './commands/help';
import { narrative } from './commands/narrative';
import { completion } from './commands/completion';
import { mcp } from './mcp/mcp';
import { compare } from './review/compare';
import { merge } from './commands/merge';
import { newForm } from './commands/newForm';
import { print, printError } from './terminal/print';
import { useNodeZip } from './files/nodeZip';
import { Refused } from './terminal/refused';
import { verifyFiles } from './commands/verify';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const COMMANDS: Readonly<Record<CommandName, (line: CommandLine) => number | Promise<number>>> = {
  check,
  fill,
  fix,
  new: newForm,
  export: exportTable,
  verify: verifyFiles,
  narrative,
  forms,
  consolidate: consolidateFiles,
  compare,
  merge,
  explain,
  mcp,
  completion,
};

async function run(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  const words = commandLineWords(language);
  try {
    const line = readCommandLine(args);
    if (line.flag('version')) {
      print(SO_KHOP_VERSION);
      return EXIT.agrees;
    }
    const [asked = ''] = line.command === 'help' ? line.files : [line.command];
    if (asked === '' && !line.flag('help') && line.command === '') {
      printError(helpOf(null, language));
      return EXIT.notJudged;
    }
    if (asked !== '' && !isCommand(asked))
      throw new UsageError(words.unknownCommand(asked, meant(asked, Object.keys(COMMANDS))));
    if (asked === '' || line.flag('help') || line.command === 'help') {
      print(helpOf(asked === '' ? null : asked, language));
      return EXIT.agrees;
    }
    return await COMMANDS[asked](line);
  } catch (error) {
    if (error instanceof Refused) printError(describeProblem(error.problem, wordsOf(language)));
    else if (error instanceof UsageError) printError(words.wrongUse(error.message));
    else throw error;
    return EXIT.notJudged;
  }
}

useNodeZip();
if (!servesAsThread()) {
  // Once more where `start.ts` has: an executable file has none.
  engineFlags(process.versions.v8).forEach(setFlagsFromString);
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exitCode = EXIT.notJudged;
    },
  );
}
