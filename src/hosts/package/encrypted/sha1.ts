/** SHA-1 (FIPS 180-4, 6.1), which old encrypted packages ask for. */
import { paddedBlocks } from './paddedBlocks';

export function sha1(message: Uint8Array): Uint8Array {
  const blocks = paddedBlocks(message, 64);
  const result = new Uint8Array(20);
  const state = new DataView(result.buffer);
  [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0].forEach((word, i) => {
    state.setUint32(i * 4, word);
  });
  const words = new DataView(new ArrayBuffer(320));
  const word = (i: number): number => words.getInt32(i * 4);
  for (let at = 0; at < blocks.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words.setInt32(i * 4, blocks.getInt32(at + i * 4));
    for (let i = 16; i < 80; i++)
      words.setInt32(i * 4, turned(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1));
    let a = state.getInt32(0);
    let b = state.getInt32(4);
    let c = state.getInt32(8);
    let d = state.getInt32(12);
    let e = state.getInt32(16);
    for (let i = 0; i < 80; i++) {
      const next = (turned(a, 5) + mixed(i, b, c, d) + e + word(i)) | 0;
      e = d;
      d = c;
      c = turned(b, 30);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((each, i) => {
      state.setInt32(i * 4, state.getInt32(i * 4) + each);
    });
  }
  return result;
}

/** What a round makes of three words, and its constant. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
