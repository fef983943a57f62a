/** What the commands for a single workbook share: its name, its contents, the file they write. */
import type { Change } from '../../core/fill/change';
import type { UndoRecord, Written } from '../../app/contract/writer';
import { storedBook } from '../../hosts/xlsx/book/storedBook';
import type { Workbook } from '../../hosts/xlsx/read/readWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from './existingName';
import { checkKind, checkOutputs } from './outputPlace';
import { print } from '../terminal/print';
import { Refused } from '../terminal/refused';
import { inFile } from './workbookFile';
import { writeBytes } from './writeBytes';

export function onlyFile(line: CommandLine): string {
  const [file, ...more] = line.files;
  const words = commandLineWords(line.language);
  if (file === undefined) throw new UsageError(words.needsFile);
  if (more.length > 0) throw new UsageError(words.onlyOneFile(line.command));
  return existingName(file);
}

/** --out, which is never the file that was read: the original stays as it is. */
export function newFile(line: CommandLine, original: string): string {
  const out = line.option('out');
  if (out === undefined) throw new UsageError(commandLineWords(line.language).needsOut);
  checkOutputs(line, ['out'], [original]);
  checkKind(line, 'out', original);
  return out;
}

export async function writeOut(file: string, bytes: Uint8Array, line: CommandLine): Promise<void> {
  const failed = await writeBytes(file, bytes);
  if (failed) throw new Refused(failed);
  print(commandLineWords(line.language).written(file));
}

/** The workbook with the changes made; cells that no longer hold what was planned for are left and named. */
export async function changed(
  action: UndoRecord['action'],
  { bytes, workbook }: { readonly bytes: Uint8Array; readonly workbook: Workbook },
  changes: ReadonlyMap<string, readonly Change[]>,
  line: CommandLine,
): Promise<{ bytes: Uint8Array; skipped: Written['skipped'] }> {
  const book = storedBook(bytes, workbook);
  const wanted = [...changes].map(([sheet, all]) => ({ sheet, changes: all }));
  const outcome = await book.write(action, wanted);
  if ('problem' in outcome) throw new Refused(inFile(outcome.problem, onlyFile(line)));
  const { skipped } = outcome.done;
  const words = commandLineWords(line.language);
  for (const { cell, reason } of skipped) {
    print(reason === undefined ? words.skipped(cell) : words.skippedPart(cell));
  }
  return { bytes: book.bytes(), skipped };
}
