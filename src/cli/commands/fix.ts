/**
 * `so-khop fix`: a copy of the workbook. --accept-unique makes the corrections that leave no choice; --unicode writes texts
 * of the years before Unicode anew; --keep-added puts rows and columns that an office added into the workbook's own form.
 */
import { convertTexts, type Conversion } from '../../app/legacy/convertTexts';
import { checkTables } from '../../app/session/checkTables';
import { type Fix, sureFixes } from '../../app/session/fixTables';
import type { Change } from '../../core/fill/change';
import { commandLineWords } from '../../words/commandLine';
import { chooseTables, tableChoice } from '../arguments/chooseTables';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { readWorkbookFile } from '../files/workbookFile';
import { withAddedKept } from '../forms/addToForms';
import { formsAt } from '../forms/formFiles';
import { changed, newFile, onlyFile, writeOut } from '../files/oneWorkbook';
import { granted } from '../terminal/refused';

export async function fix(line: CommandLine): Promise<number> {
  const words = commandLineWords(line.language);
  const file = onlyFile(line);
  const [corrects, converts, keeps] = [
    line.flag('accept-unique'),
    line.flag('unicode'),
    line.flag('keep-added'),
  ];
  if (!corrects && !converts && !keeps) throw new UsageError(words.needsConsent);
  const out = newFile(line, file);
  const choice = tableChoice(line);
  const learnt = await formsAt(line.option('forms'), line.language);
  const opened = granted(await readWorkbookFile(file));
  const read = keeps ? await withAddedKept(opened, learnt, line) : opened;
  const fixes = new Map<string, readonly Fix[]>();
  const withheld: Fix[] = [];
  if (corrects) {
    const checked = granted(
      chooseTables(read.workbook.sheets, choice, (sheets, form) => checkTables(sheets, form, null, learnt)),
    );
    for (const table of checked.tables) {
      const { sheet } = table.table.grid;
      const sure = sureFixes(table);
      fixes.set(sheet, (fixes.get(sheet) ?? []).concat(sure.fixes));
      withheld.push(...sure.withheld);
    }
  }
  const conversion = converts ? convertTexts(read.workbook.sheets) : null;
  const changes = new Map<string, readonly Change[]>(fixes);
  for (const { sheet, changes: texts } of conversion?.sheets ?? [])
    changes.set(sheet, [...(changes.get(sheet) ?? []), ...texts]);
  const { bytes, skipped } = await changed('fix', read, changes, line);
  const isMade = (sheet: string, cell: string): boolean =>
    !skipped.some((each) => each.sheet === sheet && each.cell === cell);
  const made = [...fixes].flatMap(([sheet, all]) => all.filter(({ cell }) => isMade(sheet, cell)));
  for (const { cell, row, printedBefore, printedAfter, clears } of made) {
    print(words.fixed(cell, row, printedBefore, printedAfter, clears));
  }
  for (const { cell, row, printedBefore, printedAfter } of withheld) {
    print(words.withheld(cell, row, printedBefore, printedAfter));
  }
  if (corrects && made.length === 0) print(words.nothingToFix);
  if (conversion) tellConversion(conversion, isMade, line);
  await writeOut(out, bytes, line);
  return EXIT.agrees;
}

function tellConversion(
  { preview, left }: Conversion,
  isMade: (sheet: string, cell: string) => boolean,
  line: CommandLine,
): void {
  const words = commandLineWords(line.language);
  const made = preview.filter(({ sheet, cell }) => isMade(sheet, cell));
  for (const { cell, before, after } of made) print(words.converted(cell, before, after));
  for (const { cell, text } of left) print(words.notConverted(cell, text));
  if (made.length === 0) print(words.nothingToConvert);
}
