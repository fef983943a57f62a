/** AES backwards (FIPS 197), with keys of 16, 24 or 32 bytes, without padding: the equivalent inverse cipher of 5.3.5. */
import { joined } from './ciphers';
import { viewOf } from './compoundFile';

/** The substitution of bytes (5.1.1) and its way back. */
const forth = new DataView(new ArrayBuffer(256));
const back = new DataView(new ArrayBuffer(256));
/** What a byte makes of its column when it is put back and the column unmixed (5.3.2, 5.3.3). */
const unmixed = new DataView(new ArrayBuffer(1024));
for (let byte = 0; byte < 256; byte++) {
  let inverse = byte;
  // The 254th power of a byte is its inverse.
  for (let i = 0; i < 253; i++) inverse = product(inverse, byte);
  const doubled = inverse * 0x101;
  const put = (inverse ^ (doubled >>> 4) ^ (doubled >>> 5) ^ (doubled >>> 6) ^ (doubled >>> 7) ^ 0x63) & 0xff;
  forth.setUint8(byte, put);
  back.setUint8(put, byte);
}
for (let byte = 0; byte < 256; byte++) {
  [14, 9, 13, 11].forEach((factor, i) => {
    unmixed.setUint8(byte * 4 + i, product(back.getUint8(byte), factor));
  });
}

/** In chains from `vector` (each block is put together with the encrypted one before it), or block by block for null. */
export function decryptAes(key: Uint8Array, vector: Uint8Array | null, content: Uint8Array): Uint8Array {
  const keys = roundKeys(key);
  const last = keys.byteLength - 16;
  const from = viewOf(content);
  const before = vector && viewOf(joined([vector, content]));
  const result = new Uint8Array(content.length);
  const to = viewOf(result);
  const put = (at: number, word: number): void => {
    to.setInt32(at, before ? word ^ before.getInt32(at) : word);
  };
  for (let at = 0; at < content.length; at += 16) {
    let a = from.getInt32(at) ^ keys.getInt32(0);
    let b = from.getInt32(at + 4) ^ keys.getInt32(4);
    let c = from.getInt32(at + 8) ^ keys.getInt32(8);
    let d = from.getInt32(at + 12) ^ keys.getInt32(12);
    for (let round = 16; round < last; round += 16) {
      const nextA = column(a, d, c, b) ^ keys.getInt32(round);
      const nextB = column(b, a, d, c) ^ keys.getInt32(round + 4);
      const nextC = column(c, b, a, d) ^ keys.getInt32(round + 8);
      d = column(d, c, b, a) ^ keys.getInt32(round + 12);
      a = nextA;
      b = nextB;
      c = nextC;
    }
    put(at, substituted(back, a, d, c, b) ^ keys.getInt32(last));
    put(at + 4, substituted(back, b, a, d, c) ^ keys.getInt32(last + 4));
    put(at + 8, substituted(back, c, b, a, d) ^ keys.getInt32(last + 8));
    put(at + 12, substituted(back, d, c, b, a) ^ keys.getInt32(last + 12));
  }
  return result;
}

/** 5.2, from the last round to the first, those between with their columns unmixed. */
function roundKeys(key: Uint8Array): DataView {
  const length = key.length / 4;
  const rounds = length + 6;
  const forwards = new DataView(new ArrayBuffer((rounds + 1) * 16));
  const given = viewOf(key);
  for (let i = 0; i < length; i++) forwards.setInt32(i * 4, given.getInt32(i * 4));
  let constant = 1;
  for (let i = length; i < (rounds + 1) * 4; i++) {
    let word = forwards.getInt32((i - 1) * 4);
    if (i % length === 0) {
      word = (word << 8) | (word >>> 24);
      word = substituted(forth, word, word, word, word) ^ (constant << 24);
      constant = product(constant, 2);
    } else if (length === 8 && i % length === 4) word = substituted(forth, word, word, word, word);
    forwards.setInt32(i * 4, forwards.getInt32((i - length) * 4) ^ word);
  }
  const backwards = new DataView(new ArrayBuffer(forwards.byteLength));
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < 16; i += 4) {
      const word = forwards.getInt32((rounds - round) * 16 + i);
      const isOuter = round === 0 || round === rounds;
      const mixed = substituted(forth, word, word, word, word);
      backwards.setInt32(round * 16 + i, isOuter ? word : column(mixed, mixed, mixed, mixed));
    }
  }
  return backwards;
}

/** One column after a round, from the bytes that the shifted rows bring to it. */
function column(one: number, two: number, three: number, four: number): number {
  return (
    unmixed.getInt32((one >>> 24) * 4) ^
    turned(unmixed.getInt32(((two >>> 16) & 0xff) * 4), 8) ^
    turned(unmixed.getInt32(((three >>> 8) & 0xff) * 4), 16) ^
    turned(unmixed.getInt32((four & 0xff) * 4), 24)
  );
}

function substituted(table: DataView, one: number, two: number, three: number, four: number): number {
  return (
    (table.getUint8(one >>> 24) << 24) |
    (table.getUint8((two >>> 16) & 0xff) << 16) |
    (table.getUint8((three >>> 8) & 0xff) << 8) |
    table.getUint8(four & 0xff)
  );
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Of two bytes as polynomials (4.2). */
function product(one: number, other: number): number {
  let sum = 0;
  let left = one;
  for (let right = other; right > 0; right >>>= 1) {
    if (right & 1) sum ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11b : 0);
  }
  return sum;
}
