/** Inflates one entry of a zip piece by piece, so that a bomb is noticed long before it has gone off. */
import { Inflate } from 'fflate';
import { refuse } from '../fileProblem';
import { inflatedByPlatform } from './platform';
import type { ZipEntry } from './zipDirectory';

/** Deflate packs at most 1.032 : 1, so a slice of 8 KB gives at most 8 MB at a time. */
const sliceSize = 8192;
const pieceSize = 1 << 18;

/**
 * Hands the entry's bytes on in pieces. Refuses the file when the packed data is broken or its length is not the one
 * that the directory states; the checksum is the guard's. `onPiece` may refuse, too, and so stop the inflating.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    // A size that lies is noticed at the first byte too many, not after the last.
    if (length > entry.size) refuse('file/damaged', 'archive');
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += pieceSize) take(packed.subarray(at, at + pieceSize));
  } else {
    const whole = inflatedByPlatform(packed, entry.size);
    if (whole) for (let at = 0; at < whole.length; at += pieceSize) take(whole.subarray(at, at + pieceSize));
    else inflateSlices(packed, take);
  }
  if (length !== entry.size) refuse('file/damaged', 'checksum');
}

function inflateSlices(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += sliceSize) {
    try {
      inflate.push(packed.subarray(at, at + sliceSize), at + sliceSize >= packed.length);
    } catch {
      // fflate throws on invalid deflate data only; what `take` throws is outside of this block.
      refuse('file/damaged', 'checksum');
    }
    pieces.forEach(take);
    pieces = [];
  }
}
