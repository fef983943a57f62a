/** `so-khop check`: every file judged, one bad file never stops the others. */
import { availableParallelism } from 'node:os';
import { type CheckedFile, refusedFile } from '../../app/batch/checkedFile';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { commandLineWords } from '../../words/commandLine';
import { tableChoice } from '../arguments/chooseTables';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { partOf, shardOf } from '../arguments/shard';
import { checkFiles } from '../check/checkInParallel';
import { exitCodeOf, REPORTS, showChecked } from '../check/showChecked';
import { unitList } from '../consolidate/unitList';
import { existingName } from '../files/existingName';
import { formsAt } from '../forms/formFiles';
import { inputFiles } from '../files/inputFiles';
import { checkOutputs } from '../files/outputPlace';
import { printError } from '../terminal/print';
import { progress } from '../terminal/progress';

declare const SO_KHOP_VERSION: string;

/** Starting a thread costs what some files cost. */
const FILES_A_THREAD = 12;
/** As shells say it: ended by signal 2. */
const INTERRUPTED = 130;

export async function check(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  if (line.files.length === 0) throw new UsageError(words.needsFile);
  const previous = line.option('previous');
  if (previous !== undefined && line.files.length > 1)
    throw new UsageError(words.onlyOneFile('check --previous'));
  const choice = {
    ...tableChoice(line),
    previous: previous === undefined ? undefined : existingName(previous),
    learnt: await formsAt(line.option('forms'), line.language),
  };
  const asked = jobsOf(line);
  const expected = await unitList(line);
  const { files: all, fruitless } = await inputFiles(line.files);
  checkOutputs(line, REPORTS, all);
  const shard = shardOf(line, all.length + fruitless.length);
  if (shard && !line.flag('json')) throw new UsageError(batchWordsOf(line.language).shardNeedsJson);
  const nothing = fruitless.map(({ name, kind }) =>
    refusedFile(name, 'file/notFound', kind === 'folder' ? words.emptyFolder(name) : words.noMatch(name)),
  );
  const tasks = partOf<string | CheckedFile>([...all, ...nothing], shard);
  const files = tasks.filter((each) => typeof each === 'string');
  const jobs = Math.min(asked ?? Math.ceil(files.length / FILES_A_THREAD), availableParallelism());
  const shown = progress(files.length, words.checking, batchWordsOf(line.language).left);
  let done = 0;
  const stop = (): void => {
    shown.end();
    printError(batchWordsOf(line.language).interrupted(done, files.length));
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  const found = await checkFiles(files, choice, jobs, (count) => {
    done = count;
    shown.step(count);
  });
  process.removeListener('SIGINT', stop);
  shown.end();
  const checked = found.concat(tasks.filter((each) => typeof each !== 'string'));
  await showChecked(checked, { version: SO_KHOP_VERSION, expected, shard }, line);
  return exitCodeOf(checked);
}

/** null where it was not said: then as many as there are cores and work for. */
function jobsOf(line: CommandLine): number | null {
  const jobs = line.option('jobs');
  if (jobs === undefined) return null;
  if (!/^[1-9][0-9]?$/.test(jobs))
    throw new UsageError(commandLineWords(line.language).oneOf('--jobs', '1…99'));
  return Number(jobs);
}
