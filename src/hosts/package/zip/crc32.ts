/** The checksum that a zip keeps of each entry (PKWARE APPNOTE 4.4.7). */

/** Four tables: what a byte adds to the checksum when 0, 1, 2 or 3 more bytes follow it, so that four go at a time. */
const tables = new DataView(new ArrayBuffer(4 * 1024));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  tables.setInt32(byte * 4, rest);
}
for (let at = 1024; at < tables.byteLength; at += 4) {
  const before = tables.getInt32(at - 1024);
  tables.setInt32(at, (before >>> 8) ^ table(0, before));
}

function table(which: number, byte: number): number {
  return tables.getInt32(which * 1024 + (byte & 0xff) * 4);
}

/** Continues a checksum over more bytes; begin with 0. The bytes of "123456789" give 0xCBF43926. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getInt32(at, true);
    crc = table(3, crc) ^ table(2, crc >>> 8) ^ table(1, crc >>> 16) ^ table(0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = table(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
