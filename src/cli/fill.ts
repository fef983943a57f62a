/** `so-khop fill`: a copy of the workbook with the cells filled that follow from others. */
import { resolve } from 'node:path';
import { planFilling } from '../app/fillTables';
import type { Problem } from '../app/problem';
import type { Change } from '../core/fill/change';
import { addressOf } from '../core/table/grid';
import { type FillChange, type FillOptions, isAgreed } from '../core/fill/plan';
import type { Table } from '../core/table/table';
import { patchWorkbook } from '../hosts/xlsx/patchWorkbook';
import { commandLineWords } from '../words/commandLine';
import { describeProblem } from '../words/words';
import { wordsOf } from '../words/wordsOf';
import { type CommandLine, UsageError } from './commandLine';
import { EXIT } from './exit';
import { print, printError } from './print';
import { problemOf, readWorkbookFile, writeBytes } from './workbookFile';

export async function fill(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const [file, ...more] = line.files;
  const out = line.option('out');
  if (file === undefined || more.length > 0) throw new UsageError(words.needsFile);
  if (out === undefined || resolve(out) === resolve(file)) throw new UsageError(words.needsOut);
  const refuse = (problem: Problem): number => {
    printError(describeProblem(problem, wordsOf(line.language)));
    return EXIT.notJudged;
  };

  const read = await readWorkbookFile(file);
  if ('problem' in read) return refuse(read.problem);
  const options = optionsOf(line);
  const planned = planFilling(read.workbook.sheets, line.option('form') ?? 'auto', options);
  if ('problem' in planned) return refuse(planned.problem);

  const changes = new Map<string, Change[]>();
  for (const { table, plan } of planned.tables) {
    const agreed = plan.changes.filter((change) => isAgreed(change, options));
    changes.set(table.grid.sheet, (changes.get(table.grid.sheet) ?? []).concat(agreed));
    for (const change of plan.changes) tell(change, isAgreed(change, options), table, line);
    for (const refused of plan.refused) print(wordsOf(line.language).refused(refused));
  }
  const patched = await patchWorkbook(read.bytes, changes);
  if ('problem' in patched) return refuse(problemOf(patched.problem));
  for (const { change } of patched.skipped) print(words.skipped(addressOf(change.position)));
  if ([...changes.values()].every((each) => each.length === 0)) print(words.nothingToFill);
  const failed = await writeBytes(out, patched.bytes);
  if (failed) return refuse(failed);
  print(words.written(out));
  return EXIT.agrees;
}

function optionsOf(line: CommandLine): FillOptions {
  const cells = (line.option('replace') ?? '').split(/[\s,;]+/).filter((cell) => cell !== '');
  return {
    replace: line.flag('replace-all') ? 'all' : new Set(cells.map((cell) => cell.toUpperCase())),
    convertTexts: line.flag('convert-text'),
    formulas: !line.flag('values'),
  };
}

function tell(change: FillChange, agreed: boolean, { form }: Table, line: CommandLine): void {
  const words = commandLineWords(line.language);
  const { cell, printedBefore, printedAfter } = change;
  const why = wordsOf(line.language).because(change, form);
  if (agreed) print(words.filled(cell, printedBefore, printedAfter, why));
  else if (change.kind === 'replace') print(words.leftAlone(cell, printedBefore, printedAfter));
}
