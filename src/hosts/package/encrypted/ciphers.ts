/** What decrypting takes from where it runs: Node's own, or scripts where there is none (a page without https has no WebCrypto). */

export interface Ciphers {
  /** Of all pieces, one after the other; throws for a hash that the standard does not name. */
  digest(hash: string, pieces: readonly Uint8Array[]): Uint8Array;
  /** AES backwards, without padding: in chains from `vector`, or block by block where it is null. */
  decrypt(key: Uint8Array, vector: Uint8Array | null, content: Uint8Array): Uint8Array;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
