/** `so-khop check`: every file judged, one bad file never stops the others. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type CheckedFile, refusedFile } from '../../app/batch/checkedFile';
import { batchWordsOf } from '../../words/batch/batchWordsOf';
import { commandLineWords } from '../../words/commandLine';
import { officeWordsOf } from '../../words/office/officeWordsOf';
import { tableChoice } from '../arguments/chooseTables';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { officeSettings } from '../arguments/officeSettings';
import { partOf, shardOf } from '../arguments/shard';
import { checkFile, type CheckRequest } from '../check/checkFile';
import { checkFiles } from '../check/checkInParallel';
import { checkLine } from '../check/checkJson';
import { fileLines } from '../check/reportLines';
import { FOLDERS, REPORTS, showChecked } from '../check/showChecked';
import { watchFolder } from '../check/watchFolder';
import { writeComparison } from '../check/writeComparison';
import { unitList } from '../consolidate/unitList';
import { existingName } from '../files/existingName';
import { formsAt } from '../forms/formFiles';
import { inputFiles } from '../files/inputFiles';
import { checkFolders, checkOutputs } from '../files/outputPlace';
import { isStandardInput } from '../files/standardInput';
import { EXIT } from '../terminal/exitCode';
import { print, printError } from '../terminal/print';
import { printable } from '../terminal/printable';
import { progress } from '../terminal/progress';

declare const SO_KHOP_VERSION: string;

/** As shells say it: ended by signal 2. */
const INTERRUPTED = 130;

export async function check(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const watched = line.option('watch');
  if (line.files.length === 0 && watched === undefined) throw new UsageError(words.needsFile);
  const previous = line.option('previous');
  if (previous !== undefined && line.files.length > 1)
    throw new UsageError(words.onlyOneFile('check --previous'));
  const settings = officeSettings(line);
  const comparison = line.option('comparison');
  if (comparison !== undefined && line.files.length > 1)
    throw new UsageError(words.onlyOneFile('check --comparison'));
  const choice = {
    ...tableChoice(line),
    previous: previous === undefined ? undefined : existingName(previous),
    learnt: await formsAt(line.option('forms') ?? settings?.forms ?? undefined, line.language),
    ...(settings && { office: settings.office }),
    figures: line.flag('figures') || line.option('parquet') !== undefined,
  };
  if (settings) printError(officeWordsOf(line.language).used(printable(settings.file)));
  if (watched !== undefined) return watch(watched, choice, line);
  const asked = jobsOf(line);
  const expected = await unitList(line);
  const { files: all, fruitless } = await inputFiles(line.files, 'reports too');
  checkOutputs(line, [...REPORTS, 'comparison'], all);
  checkFolders(line, FOLDERS);
  const shard = shardOf(line, all.length + fruitless.length);
  if (shard && !line.flag('json')) throw new UsageError(batchWordsOf(line.language).shardNeedsJson);
  const nothing = fruitless.map(({ name, kind }) =>
    refusedFile(name, 'file/notFound', kind === 'folder' ? words.emptyFolder(name) : words.noMatch(name)),
  );
  const tasks = partOf<string | CheckedFile>([...all, ...nothing], shard);
  const files = tasks.filter((each) => typeof each === 'string');
  // A thread has no standard input of its own.
  const jobs = { asked, most: files.some(isStandardInput) ? 1 : availableParallelism() };
  const shown = progress(files.length, words.checking, batchWordsOf(line.language).left);
  let done = 0;
  const stop = (): void => {
    shown.end();
    printError(batchWordsOf(line.language).interrupted(done, files.length));
    process.exit(INTERRUPTED);
  };
  // Nobody is heard while standard input is waited for: then the run just ends, as any program does.
  if (!files.some(isStandardInput)) process.once('SIGINT', stop);
  if (comparison !== undefined) await writeComparison(files[0] ?? '', choice.previous, comparison, line);
  const named = line.files.map(existingName);
  const showing = await showChecked({ version: SO_KHOP_VERSION, expected, shard }, line);
  await checkFiles(
    files,
    choice,
    jobs,
    (file) => {
      showing.add(letterPassed(file, named));
    },
    (count) => {
      done = count;
      shown.step(count);
    },
  );
  process.removeListener('SIGINT', stop);
  shown.end();
  for (const each of tasks) if (typeof each !== 'string') showing.add(each);
  return showing.end();
}

/** Until Ctrl+C, which is how it ends well: what was found stands in what was printed. */
async function watch(folder: string, choice: CheckRequest, line: CommandLine): Promise<number> {
  const words = officeWordsOf(line.language);
  const place = existingName(folder);
  if (!existsSync(place) || !statSync(place).isDirectory())
    throw new UsageError(words.notAFolder(printable(folder)));
  printError(words.watching(printable(place)));
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await watchFolder(
    place,
    (file) => checkFile(file, choice),
    (checked) => {
      const isData = line.flag('json') || line.flag('ndjson');
      print(
        isData
          ? checkLine(checked, line.flag('figures'))
          : fileLines(checked, line.language).join('\n') + '\n',
      );
    },
    ended,
  );
  return EXIT.agrees;
}

/** A letter that lies in a folder beside tables and reports has nothing to judge, and need not have; one that was named does. */
function letterPassed(checked: CheckedFile, named: readonly string[]): CheckedFile {
  const { file, problem } = checked;
  if (problem?.code !== 'table/notFound' || !/\.docx$/i.test(file) || named.includes(file)) return checked;
  return { file, problem: null, tables: [], claims: [] };
}

/** null where it was not said: then as many as there are cores and work for. */
function jobsOf(line: CommandLine): number | null {
  const jobs = line.option('jobs');
  if (jobs === undefined) return null;
  if (!/^[1-9][0-9]?$/.test(jobs))
    throw new UsageError(commandLineWords(line.language).oneOf('--jobs', '1…99'));
  return Number(jobs);
}
