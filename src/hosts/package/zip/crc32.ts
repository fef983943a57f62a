/** The checksum that a zip keeps of each entry (PKWARE APPNOTE 4.4.7). */

/** Four tables: what a byte adds to the checksum when 0, 1, 2 or 3 more bytes follow it, so that four go at a time. */
const tables = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  tables[byte] = rest;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256] ?? 0;
  tables[at] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

/** Continues a checksum over more bytes; begin with 0. The bytes of "123456789" give 0xCBF43926. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = (which: number, byte: number): number => tables[which * 256 + (byte & 0xff)] ?? 0;
  const byteAt = (at: number): number => bytes[at] ?? 0;
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24);
    crc = table(3, crc) ^ table(2, crc >>> 8) ^ table(1, crc >>> 16) ^ table(0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = table(0, crc ^ byteAt(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
