/** What was read of a part, remembered from file to file: hundreds of one origin share their styles and relationships. */
import type { Archive } from '../zip/archive';
import { isSameBytes } from '../zip/sameBytes';
import type { ZipEntry } from '../zip/zipDirectory';

interface Remembered {
  readonly packed: Uint8Array;
  readonly value: unknown;
}

const parts = new Map<string, Remembered>();
const MOST = 40;
/** Of packed bytes: what is larger differs from file to file. */
const LONGEST = 1 << 15;

/**
 * The value that `read` gives, or gave for the very same packed bytes: those passed every inspection then. It must
 * depend on the part's content alone, and nobody may change it.
 */
export function rememberPart<Value>(
  archive: Archive,
  entry: ZipEntry,
  what: string,
  read: () => Value,
): Value {
  if (entry.packedSize > LONGEST) return read();
  const packed = archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const key = [what, entry.name, entry.method, entry.crc, entry.size, entry.packedSize].join('|');
  const known = parts.get(key);
  if (known && isSameBytes(known.packed, packed)) return known.value as Value;
  const value = read();
  if (parts.size >= MOST) parts.clear();
  parts.set(key, { packed: packed.slice(), value });
  return value;
}
