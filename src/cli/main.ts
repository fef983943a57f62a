/** The command line: `so-khop check | fill | fix | new | export | verify | forms`. */
import { commandLineWords } from '../words/commandLine';
import { describeProblem } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { check } from './check';
import { servesAsThread } from './checkInParallel';
import { type CommandLine, readCommandLine, UsageError } from './commandLine';
import { EXIT } from './exit';
import { exportTable } from './exportTable';
import { fill } from './fill';
import { fix } from './fix';
import { forms } from './forms';
import { newForm } from './newForm';
import { print, printError } from './print';
import { Refused } from './refused';
import { verifyFiles } from './verify';

/** Written in by webpack. */
declare const SO_KHOP_VERSION: string;

const COMMANDS: Readonly<Record<string, ((line: CommandLine) => number | Promise<number>) | undefined>> = {
  check,
  fill,
  fix,
  new: newForm,
  export: exportTable,
  verify: verifyFiles,
  forms,
};

async function run(args: readonly string[]): Promise<number> {
  // Told before anything is parsed, so that even a usage error is in the asked-for language.
  const language = args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  const words = commandLineWords(language);
  try {
    const line = readCommandLine(args);
    if (line.flag('version')) {
      print(SO_KHOP_VERSION);
      return EXIT.agrees;
    }
    if (line.command === '' || line.flag('help')) {
      print(words.usage);
      return line.flag('help') ? EXIT.agrees : EXIT.notJudged;
    }
    const command = Object.prototype.hasOwnProperty.call(COMMANDS, line.command)
      ? COMMANDS[line.command]
      : undefined;
    if (!command) throw new UsageError(words.unknownCommand(line.command));
    return await command(line);
  } catch (error) {
    if (error instanceof Refused) printError(describeProblem(error.problem, wordsOf(language)));
    else if (error instanceof UsageError) printError(words.wrongUse(error.message));
    else throw error;
    return EXIT.notJudged;
  }
}

if (!servesAsThread()) {
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
