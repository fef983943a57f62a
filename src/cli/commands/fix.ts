/** `so-khop fix --accept-unique`: a copy of the workbook with the corrections made that leave no choice. */
import { checkTables } from '../../app/session/checkTables';
import { type Fix, sureFixes } from '../../app/session/fixTables';
import { commandLineWords } from '../../words/commandLine';
import { chooseTables, tableChoice } from '../arguments/chooseTables';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { readWorkbookFile } from '../files/workbookFile';
import { changed, newFile, onlyFile, writeOut } from '../files/oneWorkbook';
import { granted } from '../terminal/refused';

export async function fix(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const file = onlyFile(line);
  if (!line.flag('accept-unique')) throw new UsageError(words.needsConsent);
  const out = newFile(line, file);
  const choice = tableChoice(line);
  const read = granted(await readWorkbookFile(file));
  const checked = granted(chooseTables(read.workbook.sheets, choice, checkTables));
  const fixes = new Map<string, Fix[]>();
  const withheld: Fix[] = [];
  for (const table of checked.tables) {
    const { sheet } = table.table.grid;
    const sure = sureFixes(table);
    fixes.set(sheet, (fixes.get(sheet) ?? []).concat(sure.fixes));
    withheld.push(...sure.withheld);
  }
  const { bytes, skipped } = await changed('fix', read, fixes, line);
  const made = [...fixes].flatMap(([sheet, all]) =>
    all.filter(({ cell }) => !skipped.some((each) => each.sheet === sheet && each.cell === cell)),
  );
  for (const { cell, row, printedBefore, printedAfter, clears } of made) {
    print(words.fixed(cell, row, printedBefore, printedAfter, clears));
  }
  for (const { cell, row, printedBefore, printedAfter } of withheld) {
    print(words.withheld(cell, row, printedBefore, printedAfter));
  }
  if (made.length === 0) print(words.nothingToFix);
  await writeOut(out, bytes, line);
  return EXIT.agrees;
}
