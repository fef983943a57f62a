/** `so-khop fix --accept-unique`: a copy of the workbook with the corrections made that leave no choice. */
import { resolve } from 'node:path';
import { checkTables } from '../app/checkTables';
import { type Fix, sureFixes } from '../app/fixTables';
import type { Problem } from '../app/problem';
import { addressOf } from '../core/table/grid';
import { patchWorkbook } from '../hosts/xlsx/patchWorkbook';
import { commandLineWords } from '../words/commandLine';
import { describeProblem } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { type CommandLine, UsageError } from './commandLine';
import { EXIT } from './exit';
import { print, printError } from './print';
import { problemOf, readWorkbookFile, writeBytes } from './workbookFile';

export async function fix(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const [file, ...more] = line.files;
  const out = line.option('out');
  if (file === undefined || more.length > 0) throw new UsageError(words.needsFile);
  if (!line.flag('accept-unique')) throw new UsageError(words.needsConsent);
  if (out === undefined || resolve(out) === resolve(file)) throw new UsageError(words.needsOut);
  const refuse = (problem: Problem): number => {
    printError(describeProblem(problem, wordsOf(line.language)));
    return EXIT.notJudged;
  };

  const read = await readWorkbookFile(file);
  if ('problem' in read) return refuse(read.problem);
  const checked = checkTables(read.workbook.sheets, line.option('form') ?? 'auto');
  if ('problem' in checked) return refuse(checked.problem);
  const fixes = new Map<string, Fix[]>();
  for (const table of checked.tables) {
    const { sheet } = table.table.grid;
    fixes.set(sheet, (fixes.get(sheet) ?? []).concat(sureFixes(table)));
  }
  const patched = await patchWorkbook(read.bytes, fixes);
  if ('problem' in patched) return refuse(problemOf(patched.problem));
  const skipped = patched.skipped.map(({ change }) => addressOf(change.position));
  const made = [...fixes.values()].flat().filter(({ cell }) => !skipped.includes(cell));
  for (const { cell, row, printedBefore, printedAfter, clears } of made) {
    print(words.fixed(cell, row, printedBefore, printedAfter, clears));
  }
  for (const cell of skipped) print(words.skipped(cell));
  if (made.length === 0) print(words.nothingToFix);
  const failed = await writeBytes(out, patched.bytes);
  if (failed) return refuse(failed);
  print(words.written(out));
  return EXIT.agrees;
}
