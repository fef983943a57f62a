/** --units: the names of all units that are to send, one a line of a text file, or in the first column of a workbook. */
import { extname } from 'node:path';
import { tidy } from '../../core/text/label';
import { readWorkbook } from '../../hosts/xlsx/read/readWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from '../files/existingName';
import { problemOf, readBytes } from '../files/workbookFile';
import { Refused } from '../terminal/refused';

/** Headings that stand above such a list. */
const HEADING = /^(?:stt|tt|số thứ tự|đơn vị|tên đơn vị|danh sách đơn vị|unit|units|name)$/i;

/** null where no list was asked for. Throws Refused for a file that cannot be read, UsageError for an empty list. */
export async function unitList(line: CommandLine): Promise<readonly string[] | null> {
  const named = line.option('units');
  if (named === undefined) return null;
  const file = existingName(named);
  const read = await readBytes(file);
  if ('problem' in read) throw new Refused(read.problem);
  const kind = extname(file).toLowerCase();
  const names =
    kind === '.xlsx' || kind === '.xlsm' ? await namesInWorkbook(read.bytes, file) : namesInText(read.bytes);
  const known = new Set<string>();
  const list = names.filter((name) => {
    if (name === '' || HEADING.test(name) || known.has(name)) return false;
    known.add(name);
    return true;
  });
  if (list.length === 0) throw new UsageError(commandLineWords(line.language).emptyUnits(named));
  return list;
}

/** Of "1;Xã Bình Lư;…" the first field that is no number. */
function namesInText(bytes: Uint8Array): string[] {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.split(/\r\n|\r|\n/).map((row) => {
    const fields = row.split(/[;\t]|,(?=\S)/).map((field) => tidy(field.replace(/^\s*"|"\s*$/g, '')));
    return fields.find((field) => field !== '' && !/^[0-9.]+$/.test(field)) ?? '';
  });
}

async function namesInWorkbook(bytes: Uint8Array, file: string): Promise<string[]> {
  const opened = await readWorkbook(bytes);
  if ('problem' in opened) throw new Refused(problemOf(opened.problem, file));
  const [grid] = opened.workbook.sheets;
  const names: string[] = [];
  for (let row = 0; grid && row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = tidy(grid.cell(row, column)?.text ?? '');
      if (text === '' || /^[0-9.]+$/.test(text)) continue;
      names.push(text);
      break;
    }
  }
  return names;
}
