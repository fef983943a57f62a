/** The hashes of [MS-OFFCRYPTO] in script (FIPS 180-4); SHA-256 is in a package that is here anyway. */
import { sha256 } from 'js-sha256';
import { sha1 } from './sha1';
import { sha384, sha512 } from './sha512';

/** Throws RangeError for another hash. */
export function hashed(name: string, message: Uint8Array): Uint8Array {
  switch (name) {
    case 'sha1':
      return sha1(message);
    case 'sha256':
      return Uint8Array.from(sha256.array(message));
    case 'sha384':
      return sha384(message);
    case 'sha512':
      return sha512(message);
    default:
      throw new RangeError(name);
  }
}
