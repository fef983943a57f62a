/** --key FILE: the secret of an office that its seals are made with. */
import { readFileSync, statSync } from 'node:fs';
import type { SealKey } from '../../exports/seal/sealProperties';
import { commandLineWords } from '../../words/commandLine';
import { type CommandLine, UsageError } from './commandLine';

/** A shorter secret can be guessed; a larger file is no secret. */
const SHORTEST = 16;
const LONGEST = 64 * 1024;

/** The bytes of the file, without the line end that editors put after them; null where no key is asked for. */
export function sealKeyOf(line: CommandLine): SealKey | null {
  const file = line.option('key');
  if (file === undefined) return null;
  const words = commandLineWords(line.language);
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (!statSync(file).isFile() || size > LONGEST) throw new UsageError(words.noKey(file));
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    throw new UsageError(words.noKey(file));
  }
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  if (end < SHORTEST) throw new UsageError(words.shortKey(file, SHORTEST));
  return bytes.subarray(0, end);
}
