/** `so-khop check`: every file judged, one bad file never stops the others. */
import { availableParallelism } from 'node:os';
import { commandLineWords } from '../../words/commandLine';
import { tableChoice } from '../arguments/chooseTables';
import { type CheckedFile, refusedFile } from '../check/checkFile';
import { checkFiles } from '../check/checkInParallel';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { checkJson } from '../check/checkJson';
import { EXIT } from '../terminal/exitCode';
import { inputFiles } from '../files/inputFiles';
import { checkOutputs } from '../files/outputPlace';
import { print } from '../terminal/print';
import { progress } from '../terminal/progress';
import { reportLines } from '../check/reportLines';
import { writeFindings } from '../check/writeFindings';
import { Refused } from '../terminal/refused';

declare const SO_KHOP_VERSION: string;

export async function check(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  if (line.files.length === 0) throw new UsageError(words.needsFile);
  const choice = tableChoice(line);
  const jobs = jobsOf(line);
  const { files, fruitless } = await inputFiles(line.files);
  checkOutputs(line, ['out'], files);
  const shown = progress(files.length, words.checking);
  const found = await checkFiles(files, choice, jobs, (count) => {
    shown.step(count);
  });
  shown.end();
  const checked = found.concat(
    fruitless.map(({ name, kind }) =>
      refusedFile(name, 'file/notFound', kind === 'folder' ? words.emptyFolder(name) : words.noMatch(name)),
    ),
  );

  const out = line.option('out');
  if (line.flag('json')) print(checkJson(checked, SO_KHOP_VERSION));
  else print(reportLines(checked, line.language).join('\n'));
  const failed = out === undefined ? null : await writeFindings(out, checked, line.language);
  if (failed) throw new Refused(failed);
  return exitCode(checked);
}

/** A file that could not be judged weighs more than errors found: the caller must not take silence for agreement. */
function exitCode(checked: readonly CheckedFile[]): number {
  if (checked.length === 0 || checked.some(({ problem }) => problem !== null)) return EXIT.notJudged;
  const errors = checked.some(({ tables }) =>
    tables.some((table) => table.findings.some(({ finding }) => finding.severity === 'error')),
  );
  return errors ? EXIT.errors : EXIT.agrees;
}

function jobsOf(line: CommandLine): number {
  const jobs = line.option('jobs');
  if (jobs === undefined) return 1;
  if (!/^[1-9][0-9]?$/.test(jobs))
    throw new UsageError(commandLineWords(line.language).oneOf('--jobs', '1…99'));
  return Math.min(Number(jobs), availableParallelism());
}
