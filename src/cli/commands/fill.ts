/** `so-khop fill`: a copy of the workbook with the cells filled that follow from others. */
import { planFilling } from '../../app/session/fillTables';
import type { Change } from '../../core/fill/change';
import { type FillChange, type FillOptions, isAgreed } from '../../core/fill/plan';
import type { Table } from '../../core/table/table';
import { commandLineWords } from '../../words/commandLine';
import { wordsOf } from '../../words/wordsOf';
import { chooseTables, tableChoice } from '../arguments/chooseTables';
import type { CommandLine } from '../arguments/commandLine';
import { cellsToReplace, checkReplaced } from '../arguments/replacedCells';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { readWorkbookFile } from '../files/workbookFile';
import { formsAt } from '../forms/formFiles';
import { changed, newFile, onlyFile, writeOut } from '../files/oneWorkbook';
import { granted } from '../terminal/refused';

export async function fill(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const file = onlyFile(line);
  const out = newFile(line, file);
  const choice = tableChoice(line);
  const read = granted(await readWorkbookFile(file));
  const options = optionsOf(line);
  const learnt = await formsAt(line.option('forms'), line.language);
  const planned = granted(
    chooseTables(read.workbook.sheets, choice, (sheets, form) => planFilling(sheets, form, options, learnt)),
  );
  checkReplaced(planned.tables, line);

  const changes = new Map<string, Change[]>();
  for (const { table, plan } of planned.tables) {
    const agreed = plan.changes.filter((change) => isAgreed(change, options));
    changes.set(table.grid.sheet, (changes.get(table.grid.sheet) ?? []).concat(agreed));
  }
  // Told once it is done: what could not be written was not filled.
  const { bytes, skipped } = await changed('fill', read, changes, line);
  for (const { table, plan } of planned.tables) {
    const { sheet } = table.grid;
    for (const change of plan.changes) {
      if (skipped.some((each) => each.sheet === sheet && each.cell === change.cell)) continue;
      tell(change, isAgreed(change, options), table, line);
    }
    for (const refused of plan.refused) print(wordsOf(line.language).refused(refused));
  }
  if ([...changes.values()].every((each) => each.length === 0)) print(words.nothingToFill);
  await writeOut(out, bytes, line);
  return EXIT.agrees;
}

function optionsOf(line: CommandLine): FillOptions {
  return {
    replace: line.flag('replace-all') ? 'all' : new Set(cellsToReplace(line)),
    convertTexts: line.flag('convert-text'),
    formulas: !line.flag('values'),
  };
}

function tell(change: FillChange, agreed: boolean, { form }: Table, line: CommandLine): void {
  const words = commandLineWords(line.language);
  const { cell, printedBefore, printedAfter } = change;
  const why = wordsOf(line.language).because(change, form);
  if (agreed) print(words.filled(cell, printedBefore, printedAfter, why));
  else if (change.kind === 'replace')
    print(words.leftAlone(cell, printedBefore, printedAfter, change.before.formula));
}
