/** The files that a command is to write, looked at before anything is read: what cannot end well is not begun. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, type OptionName, UsageError } from '../arguments/commandLine';

/** Throws UsageError. `inputs` are the files that are read, which stay as they are. */
export function checkOutputs(
  line: CommandLine,
  options: readonly OptionName[],
  inputs: readonly string[],
): void {
  const words = commandLineWords(line.language);
  const wanted = options.flatMap((option) => {
    const out = line.option(option);
    return out === undefined ? [] : [{ name: '--' + option, out }];
  });
  wanted.forEach(({ name, out }, i) => {
    if (inputs.some((input) => isSame(input, out))) throw new UsageError(words.sameFile(name));
    const twin = wanted.slice(0, i).find((other) => isSame(other.out, out));
    if (twin) throw new UsageError(words.sameOutput(twin.name, name));
    checkPlace(out, line);
  });
}

/** Throws UsageError where an option that names a folder names a file, or a folder that cannot be written to. */
export function checkFolders(line: CommandLine, options: readonly OptionName[]): void {
  const words = commandLineWords(line.language);
  for (const option of options) {
    const folder = line.option(option);
    if (folder === undefined || !existsSync(folder)) continue;
    if (!statSync(folder).isDirectory()) throw new UsageError(words.outIsFile('--' + option, folder));
    if (!isWritable(folder)) throw new UsageError(words.readOnly(folder));
  }
}

/** Throws UsageError where there is no place for the file. */
export function checkPlace(out: string, line: CommandLine): void {
  const words = commandLineWords(line.language);
  const folder = dirname(out);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noFolder(folder));
  if (existsSync(out) && statSync(out).isDirectory()) throw new UsageError(words.outIsFolder(out));
  for (const path of existsSync(out) ? [folder, out] : [folder]) {
    if (!isWritable(path)) throw new UsageError(words.readOnly(path));
  }
}

/** A workbook with macros under another ending, or the reverse, is refused by Excel. */
export function checkKind(line: CommandLine, option: OptionName, original: string): void {
  const out = line.option(option);
  const kind = extname(original).toLowerCase();
  if (out === undefined || (kind !== '.xlsx' && kind !== '.xlsm') || extname(out).toLowerCase() === kind)
    return;
  throw new UsageError(commandLineWords(line.language).sameKind('--' + option, kind));
}

/** The same path, or two names of one file: links, or another case where the disk does not care. */
function isSame(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
