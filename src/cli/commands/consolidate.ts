/** `so-khop consolidate`: the tables of many units added up into one, with what needs another look. */
import { dirname, relative, resolve } from 'node:path';
import type { CheckedFile } from '../../app/batch/checkedFile';
import { withChanges } from '../../app/consolidate/changes';
import { consolidate, type Consolidation } from '../../app/consolidate/consolidate';
import { type Earlier, readEarlier } from '../../app/consolidate/readSheets';
import { consolidationWorkbook } from '../../exports/consolidation/consolidationWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { tableChoice } from '../arguments/chooseTables';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { checkFile } from '../check/checkFile';
import { consolidationJson } from '../consolidate/consolidationJson';
import { consolidationLines } from '../consolidate/consolidationLines';
import { readSubmissions } from '../consolidate/readSubmissions';
import { unitList } from '../consolidate/unitList';
import { existingName } from '../files/existingName';
import { inputFiles } from '../files/inputFiles';
import { checkOutputs } from '../files/outputPlace';
import { readWorkbookFile } from '../files/workbookFile';
import { writeBytes } from '../files/writeBytes';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { progress } from '../terminal/progress';
import { granted, Refused } from '../terminal/refused';

declare const SO_KHOP_VERSION: string;

/**
 * Exit 0: all units are in and the consolidated table agrees; 1: it has errors; 2: a file could not be read, a unit of
 * the list is missing, or a unit sent tables that differ.
 */
export async function consolidateFiles(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  if (line.files.length === 0) throw new UsageError(words.needsFile);
  const out = line.option('out');
  if (out === undefined) throw new UsageError(words.needsOut);
  const choice = tableChoice(line);
  const expected = await unitList(line);
  const earlier = await earlierUnits(line);
  const { files, fruitless } = await inputFiles(line.files);
  // A folder that holds the last result is consolidated without it.
  const inputs = files.filter((file) => line.files.includes(file) || resolve(file) !== resolve(out));
  checkOutputs(line, ['out'], inputs);
  const shown = progress(inputs.length, words.reading);
  const { sent, failed: unread } = await readSubmissions(inputs, choice, (count) => {
    shown.step(count);
  });
  shown.end();
  const failed = unread.concat(
    fruitless.map(({ name, kind }) => ({
      file: name,
      code: 'file/notFound' as const,
      message: kind === 'folder' ? words.emptyFolder(name) : words.noMatch(name),
    })),
  );
  const consolidations = consolidate(sent, expected).map((each) =>
    earlier ? withChanges(each, earlier) : each,
  );
  const checked = consolidations.length > 0 ? await written(out, consolidations, line) : null;
  const result = { out, consolidations, failed, files: inputs.length, checked };
  if (line.flag('json')) print(consolidationJson(result, line.language, SO_KHOP_VERSION));
  else print(consolidationLines(result, line.language).join('\n'));
  if (!checked || failed.length > 0 || consolidations.some(({ complete }) => !complete))
    return EXIT.notJudged;
  return hasErrors(checked) ? EXIT.errors : EXIT.agrees;
}

/** Written, then read back and checked like any other file. */
async function written(
  out: string,
  consolidations: readonly Consolidation[],
  line: CommandLine,
): Promise<CheckedFile> {
  const bytes = await consolidationWorkbook(consolidations, {
    unitName: line.option('unit') ?? '',
    language: line.language,
    created: new Date(),
    hrefOf: (file) => relative(dirname(resolve(out)), resolve(file)),
  });
  const failed = await writeBytes(out, bytes);
  if (failed) throw new Refused(failed);
  return checkFile(out, { form: 'auto', sheet: undefined, table: undefined, language: line.language });
}

async function earlierUnits(line: CommandLine): Promise<Earlier | null> {
  const against = line.option('against');
  if (against === undefined) return null;
  const read = granted(await readWorkbookFile(existingName(against)));
  const earlier = readEarlier(read.workbook.sheets);
  if (!earlier) throw new UsageError(commandLineWords(line.language).notConsolidated(against));
  return earlier;
}

function hasErrors({ tables }: CheckedFile): boolean {
  return tables.some(({ findings }) => findings.some(({ finding }) => finding.severity === 'error'));
}
