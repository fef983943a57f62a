// Text decoded piece by piece, held against the decoder that every platform has.
import { pieceDecoder } from '../../../../src/hosts/package/parts/pieceDecoder';
import { usePlatform } from '../../../../src/hosts/package/zip/platform';
import { useNodeZip } from '../../../../src/cli/files/nodeZip';
import { randomOf } from '../../../fixtures/communes';

interface Decoder {
  readonly decode: (piece: Uint8Array) => string;
  readonly end: () => string;
}

function textOf({ decode, end }: Decoder, pieces: readonly Uint8Array[]): string | null {
  try {
    return pieces.map(decode).join('') + end();
  } catch {
    return null;
  }
}

function standard(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return { decode: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

const own = (encoding: string): Decoder => {
  const decoder = pieceDecoder(encoding);
  return { decode: (piece) => decoder.decode(piece), end: () => decoder.end() };
};

/** Words, marks that only count at the start, and bytes that are no letters. */
const WORDS = ['<c r="A1"/>', 'Xã Bình Lư', '\ufeff', 'đ', '€', '😀', ''].map((word) => Buffer.from(word));
const BROKEN = [[0xff], [0xc3], [0xe1, 0xbb], [0xf0, 0x9f, 0x98], [0x80], [0xed, 0xa0, 0x80], [0xf8]].map(
  (bytes) => Buffer.from(bytes),
);

test.each([
  ['Node', useNodeZip],
  [
    'a browser',
    () => {
      usePlatform({ inflate: () => null });
    },
  ],
])('pieces cut anywhere give what the standard decoder gives, in %s', (_where, start) => {
  start();
  const random = randomOf(7);
  const drawn = <Of>(all: readonly Of[]): Of => all[Math.floor(random() * all.length)]!;
  let [whole, refused] = [0, 0];
  for (let times = 0; times < 2000; times++) {
    const words = Array.from({ length: 1 + Math.floor(random() * 6) }, () => drawn(WORDS));
    if (random() < 0.3) words.splice(Math.floor(random() * (words.length + 1)), 0, drawn(BROKEN));
    const bytes = new Uint8Array(Buffer.concat(words));
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      const end = at + 1 + Math.floor(random() * 5);
      pieces.push(bytes.subarray(at, end));
      at = end;
    }
    const expected = textOf(standard('utf-8'), pieces);
    expect(textOf(own('utf-8'), pieces)).toBe(expected);
    if (expected === null) refused++;
    else whole++;
  }
  expect(whole).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(200);
});

test('UTF-16 is decoded as it was', () => {
  const bytes = new Uint8Array(Buffer.from('\ufeffXã Bình Lư', 'utf16le'));
  const pieces = [bytes.subarray(0, 3), bytes.subarray(3)];
  expect(textOf(own('utf-16le'), pieces)).toBe('Xã Bình Lư');
  expect(textOf(own('utf-16le'), [bytes.subarray(0, 5)])).toBeNull();
});
