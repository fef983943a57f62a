/** What the commands for a single workbook share: its name, its contents, the file they write. */
import type { Change } from '../../core/fill/change';
import { addressOf } from '../../core/sheet/grid';
import { patchWorkbook } from '../../hosts/xlsx/edit/patchWorkbook';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from '../arguments/commandLine';
import { existingName } from './existingName';
import { checkKind, checkOutputs } from './outputPlace';
import { print } from '../terminal/print';
import { Refused } from '../terminal/refused';
import { problemOf } from './workbookFile';
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
  bytes: Uint8Array,
  changes: ReadonlyMap<string, readonly Change[]>,
  line: CommandLine,
): Promise<{ bytes: Uint8Array; skipped: { sheet: string; cell: string }[] }> {
  const patched = await patchWorkbook(bytes, changes);
  if ('problem' in patched) throw new Refused(problemOf(patched.problem, onlyFile(line)));
  const guarded = patched.skipped.find(({ reason }) => reason === 'protected');
  if (guarded) throw new Refused({ code: 'sheet/protected', detail: { sheet: guarded.sheet } });
  const skipped = patched.skipped.map(({ sheet, change }) => ({ sheet, cell: addressOf(change.position) }));
  const words = commandLineWords(line.language);
  for (const { change, reason } of patched.skipped) {
    const cell = addressOf(change.position);
    print(reason === 'array' || reason === 'merged' ? words.skippedPart(cell) : words.skipped(cell));
  }
  return { bytes: patched.bytes, skipped };
}
