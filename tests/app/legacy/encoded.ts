/** Unicode written in the encodings of the years before it, by their tables. */
import { decodeLegacy, type LegacyEncoding } from '../../../src/core/text/legacy';

const LATIN = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0xa1 + i));
const BASES = 'aeouyAEOUYôöÔÖ'.split('');

/** What each old letter, or base and mark, is read as; the first that gives a letter stands for it. */
function tableOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const add = (old: string): void => {
    const letter = decodeLegacy(old, encoding);
    if (letter !== old && Array.from(letter).length === 1 && !table.has(letter)) table.set(letter, old);
  };
  LATIN.forEach(add);
  if (encoding === 'VNI') for (const base of BASES) for (const mark of LATIN) add(base + mark);
  return table;
}

const tables = { TCVN3: tableOf('TCVN3'), VNI: tableOf('VNI') };

/** TCVN3 has small letters only for tones on capitals: those are written small. */
export function encoded(text: string, encoding: LegacyEncoding): string {
  const table = tables[encoding];
  return Array.from(text)
    .map((letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)
    .join('');
}
