/** `so-khop compare OLD.xlsx NEW.xlsx`: which cells, rows and sheets differ between two versions of one workbook. */
import { type CellDifference, compareVersions, isSame } from '../../app/review/compareVersions';
import { findTables } from '../../app/session/findTables';
import { rowName } from '../../words/naming';
import { commandLineWords } from '../../words/commandLine';
import { reviewText } from '../../words/review/textOf';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { readTableFile } from '../files/tableFile';
import { EXIT } from '../terminal/exitCode';
import { print } from '../terminal/print';
import { printable } from '../terminal/printable';
import { granted } from '../terminal/refused';

/** Exit 0: the same in every cell; 1: they differ. */
export async function compare(line: CommandLine): Promise<number> {
  const { language } = line;
  const [old, now, ...others] = line.files.map(existingName);
  if (old === undefined || now === undefined || others.length > 0)
    throw new UsageError(commandLineWords(language).needsTwoVersions);
  const [before, after] = [granted(await readTableFile(old)).grids, granted(await readTableFile(now)).grids];
  // A workbook in which no table is known is compared all the same.
  const tables = findTables(after, 'auto', { printed: true });
  const found = compareVersions(before, after, 'tables' in tables ? tables.tables : []);
  if (line.flag('json')) print(JSON.stringify({ tool: 'so-khop', old, new: now, ...found }, null, 2));
  else for (const each of linesOf(found, language)) print(printable(each));
  return isSame(found) ? EXIT.agrees : EXIT.errors;
}

function linesOf(found: ReturnType<typeof compareVersions>, language: CommandLine['language']): string[] {
  const t = reviewText[language].versions;
  if (isSame(found)) return [t.same];
  const { cells, rowsAdded, rowsGone, sheetsAdded, sheetsGone } = found;
  const cellLine = ({ sheet, cell, row, label, before, after }: CellDifference): string => {
    const name = row + label === '' ? '' : rowName(row, label) + ': ';
    return `  ${sheet}!${cell}  ${name}${before === '' ? t.blank : before} → ${after === '' ? t.blank : after}`;
  };
  const of = (kind: CellDifference['kind']): CellDifference[] => cells.filter((each) => each.kind === kind);
  const [shown, behind] = [of('shown'), of('behind')];
  const lines = [t.count(shown.length, behind.length, rowsAdded.length + rowsGone.length)];
  const list = (heading: string, under: readonly string[]): void => {
    if (under.length > 0) lines.push(heading, ...under);
  };
  const rowLines = (rows: typeof rowsAdded): string[] =>
    rows.map(({ sheet, cell, text }) => `  ${sheet}!${cell}  ${text}`);
  list(t.shown(shown.length), shown.map(cellLine));
  list(t.behind(behind.length), behind.map(cellLine));
  list(t.rowsAdded(rowsAdded.length), rowLines(rowsAdded));
  list(t.rowsGone(rowsGone.length), rowLines(rowsGone));
  if (sheetsAdded.length > 0) lines.push(t.sheetsAdded(sheetsAdded.join(', ')));
  if (sheetsGone.length > 0) lines.push(t.sheetsGone(sheetsGone.join(', ')));
  return lines;
}
