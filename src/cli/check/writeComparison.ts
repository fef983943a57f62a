/** `check --comparison`: each checked table beside that of the last period, a sheet each. */
import { comparisonTables } from '../../app/session/comparisonTable';
import { writeSheets } from '../../hosts/xlsx/draw/writeSheets';
import type { CommandLine } from '../arguments/commandLine';
import { writeOut } from '../files/oneWorkbook';
import { readTableFile } from '../files/tableFile';
import { granted } from '../terminal/refused';

/** Without `previous`, tables are compared with earlier ones of the same workbook. */
export async function writeComparison(
  file: string,
  previous: string | undefined,
  out: string,
  line: CommandLine,
): Promise<void> {
  const { grids } = granted(await readTableFile(file));
  const last = previous === undefined ? null : granted(await readTableFile(previous)).grids;
  const { layouts } = granted(comparisonTables(grids, last));
  const title = layouts[0]?.cells.find(({ look }) => look === 'title')?.value ?? '';
  const author = layouts[0]?.cells.find(({ look }) => look === 'office')?.value ?? '';
  const properties = { title: String(title), author: String(author), created: new Date() };
  await writeOut(out, await writeSheets(layouts, properties), line);
}
