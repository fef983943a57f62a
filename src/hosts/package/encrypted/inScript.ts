/** A chunk of its own: decrypting, with everything that it needs. */
import { decryptedByDefault } from './defaultPassword';
import { scriptCiphers } from './scriptCiphers';

export function decryptedInScript(bytes: Uint8Array): Uint8Array | null {
  return decryptedByDefault(bytes, scriptCiphers);
}
