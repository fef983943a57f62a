/** A text packed for properties of a document, and back. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** No seal is as long; what is longer was not written by us. */
const MOST_TEXT = 2_000_000;

/** Deflated and in base 64. */
export function packText(text: string): string {
  let binary = '';
  deflateSync(strToU8(text), { level: 9 }).forEach((byte) => {
    binary += String.fromCharCode(byte);
  });
  return btoa(binary);
}

/** null for what was not packed by us. */
export function unpackText(packed: string): string | null {
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    const binary = atob(packed);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return inflated(bytes);
  } catch {
    // Not what we wrote: atob and fflate throw on damaged data.
    return null;
  }
}

/** In slices, so that a bomb is noticed before it has gone off. */
function inflated(bytes: Uint8Array): string | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length <= MOST_TEXT) pieces.push(piece);
  });
  for (let at = 0; at < bytes.length && length <= MOST_TEXT; at += 1024) {
    inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  }
  if (length > MOST_TEXT) return null;
  return decoded(pieces, length);
}

function decoded(pieces: readonly Uint8Array[], length: number): string {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return strFromU8(whole);
}
