/** Decrypting in script: in a page, whose WebCrypto waits at each of 100.000 hashes and is there over https only. */
import { decryptAes } from './aes';
import { type Ciphers, joined } from './ciphers';
import { hashed } from './scriptHashes';

export const scriptCiphers: Ciphers = {
  digest: (hash, pieces) => hashed(hash, joined(pieces)),
  decrypt: decryptAes,
};
