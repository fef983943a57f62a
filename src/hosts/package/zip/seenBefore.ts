/** Entries that passed every inspection before: the files of one origin share most of their parts byte for byte. */
import { isSameBytes } from './sameBytes';
import type { ZipEntry } from './zipDirectory';

const seen = new Map<string, Uint8Array>();
const MOST = 100;
/** Of packed bytes: what is larger differs from file to file. */
const LONGEST = 1 << 13;

export function wasSeen(bytes: Uint8Array, entry: ZipEntry): boolean {
  const known = seen.get(keyOf(entry));
  return known !== undefined && isSameBytes(known, packedOf(bytes, entry));
}

export function noteSeen(bytes: Uint8Array, entry: ZipEntry): void {
  if (entry.packedSize > LONGEST) return;
  if (seen.size >= MOST) seen.clear();
  seen.set(keyOf(entry), packedOf(bytes, entry).slice());
}

function keyOf({ name, method, crc, size, packedSize }: ZipEntry): string {
  return [name, method, crc, size, packedSize].join('|');
}

function packedOf(bytes: Uint8Array, { dataStart, packedSize }: ZipEntry): Uint8Array {
  return bytes.subarray(dataStart, dataStart + packedSize);
}
