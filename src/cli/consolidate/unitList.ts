/** --units: the names of all units that are to send, one a line of a text file, or in the first column of a workbook. */
import { extname } from 'node:path';
import { unitNamesIn, unitNamesOn } from '../../app/consolidate/unitNames';
import { readWorkbook } from '../../hosts/xlsx/read/readWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { problemOf, readBytes } from '../files/workbookFile';
import { Refused } from '../terminal/refused';

/** null where no list was asked for. Throws Refused for a file that cannot be read, UsageError for an empty list. */
export async function unitList(line: CommandLine): Promise<readonly string[] | null> {
  const named = line.option('units');
  if (named === undefined) return null;
  const file = existingName(named);
  const read = await readBytes(file);
  if ('problem' in read) throw new Refused(read.problem);
  const kind = extname(file).toLowerCase();
  const list =
    kind === '.xlsx' || kind === '.xlsm' ? await namesInWorkbook(read.bytes, file) : namesInText(read.bytes);
  if (list.length === 0) throw new UsageError(commandLineWords(line.language).emptyUnits(named));
  return list;
}

function namesInText(bytes: Uint8Array): string[] {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return unitNamesIn(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes));
}

async function namesInWorkbook(bytes: Uint8Array, file: string): Promise<string[]> {
  const opened = await readWorkbook(bytes);
  if ('problem' in opened) throw new Refused(problemOf(opened.problem, file));
  const [grid] = opened.workbook.sheets;
  return grid ? unitNamesOn(grid) : [];
}
