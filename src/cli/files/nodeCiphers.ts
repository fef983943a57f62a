/** Decrypting with what Node has. */
import { createDecipheriv, createHash } from 'node:crypto';
import type { Ciphers } from '../../hosts/package/encrypted/ciphers';

export const nodeCiphers: Ciphers = {
  digest(hash, pieces) {
    const hashing = createHash(hash);
    for (const piece of pieces) hashing.update(piece);
    return hashing.digest();
  },
  decrypt(key, vector, content) {
    const mode = vector ? 'cbc' : 'ecb';
    const decipher = createDecipheriv(`aes-${String(key.length * 8)}-${mode}`, key, vector);
    decipher.setAutoPadding(false);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  },
};
