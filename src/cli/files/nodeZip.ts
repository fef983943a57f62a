/** Node's own zlib for the packages that are read: it inflates four times as fast as a script. */
import { isAscii } from 'node:buffer';
import * as zlib from 'node:zlib';
import { usePlatform } from '../../hosts/package/zip/platform';

/** Buffer's own, which work on any bytes. */
const { compare, latin1Slice } = Buffer.prototype as unknown as {
  readonly latin1Slice: (this: Uint8Array, start: number, end: number) => string;
  readonly compare: (
    this: Uint8Array,
    other: Uint8Array,
    otherStart: number,
    otherEnd: number,
    start: number,
    end: number,
  ) => number;
};

/** What zlib takes. */
const MIN_CHUNK = 64;

export function useNodeZip(): void {
  const { crc32 } = zlib as { crc32?: (bytes: Uint8Array, before: number) => number };
  usePlatform({
    inflate(packed, size) {
      try {
        // All in one piece, or the pieces would be copied into one: a byte of room is left, or zlib would look for more.
        // A size that lies takes no memory, since nothing is written there, and sizes are bounded before (`archive.ts`).
        return zlib.inflateRawSync(packed, {
          maxOutputLength: Math.max(1, size),
          chunkSize: Math.max(MIN_CHUNK, size + 1),
        });
      } catch {
        return null;
      }
    },
    ascii: (bytes) => (isAscii(bytes) ? latin1Slice.call(bytes, 0, bytes.length) : null),
    isSame: (a, atA, b, atB, length) => compare.call(a, b, atB, atB + length, atA, atA + length) === 0,
    // From Node 20.15 on.
    ...(crc32 && { crc32 }),
  });
}
