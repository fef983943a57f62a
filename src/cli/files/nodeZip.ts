/** Node's own zlib for the packages that are read: it inflates four times as fast as a script. */
import * as zlib from 'node:zlib';
import { usePlatform } from '../../hosts/package/zip/platform';

/** Buffer's own, which works on any bytes. */
const { compare } = Buffer.prototype as {
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
const LARGEST_CHUNK = 1 << 20;

export function useNodeZip(): void {
  const { crc32 } = zlib as { crc32?: (bytes: Uint8Array, before: number) => number };
  usePlatform({
    inflate(packed, size) {
      try {
        // All in one piece: a byte of room is left, or zlib would look for more.
        return zlib.inflateRawSync(packed, {
          maxOutputLength: Math.max(1, size),
          chunkSize: Math.min(Math.max(MIN_CHUNK, size + 1), LARGEST_CHUNK),
        });
      } catch {
        return null;
      }
    },
    isSame: (a, atA, b, atB, length) => compare.call(a, b, atB, atB + length, atA, atA + length) === 0,
    // From Node 20.15 on.
    ...(crc32 && { crc32 }),
  });
}
