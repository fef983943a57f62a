/**
 * Text decoded piece by piece. UTF-8 is cut where a letter ends and each piece decoded as a whole: a decoder that is told that
 * more follows takes a way of several times the length. Both give the same, and throw for the same bytes.
 */

import { asciiByPlatform } from '../zip/platform';

export interface PieceDecoder {
  decode(piece: Uint8Array): string;
  /** Throws where the last letter is cut short. */
  end(): string;
}

export function pieceDecoder(encoding: string): PieceDecoder {
  return encoding === 'utf-8' ? new Utf8Pieces() : streaming(encoding);
}

function streaming(encoding: string): PieceDecoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return { decode: (piece) => decoder.decode(piece, { stream: true }), end: () => decoder.decode() };
}

class Utf8Pieces implements PieceDecoder {
  /** What the last piece has of a letter that goes on in the next. */
  private cut = new Uint8Array(0);
  /** Only the very first letter of a part may be a byte order mark; behind it the same is a letter. */
  private decoder = new TextDecoder('utf-8', { fatal: true });
  private begun = false;

  decode(piece: Uint8Array): string {
    const bytes = this.cut.length === 0 ? piece : joined(this.cut, piece);
    const end = bytes.length - unfinished(bytes);
    this.cut = bytes.slice(end);
    return this.next(bytes.subarray(0, end));
  }

  end(): string {
    return this.next(this.cut);
  }

  private next(bytes: Uint8Array): string {
    if (bytes.length === 0) return '';
    // A sheet whose words stand among the shared texts holds nothing but ASCII.
    const text = asciiByPlatform(bytes) ?? this.decoder.decode(bytes);
    if (!this.begun) this.decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    this.begun = true;
    return text;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** How many bytes at the end are of a letter of which more are to come: at most three. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const whole = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return whole > back ? back : 0;
  }
  return 0;
}
