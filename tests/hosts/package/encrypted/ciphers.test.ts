// The scripts that hash and decrypt in a page, against Node's own over lengths, keys and contents of every kind.
import { createCipheriv } from 'node:crypto';
import * as fc from 'fast-check';
import { nodeCiphers } from '../../../../src/cli/files/nodeCiphers';
import { scriptCiphers } from '../../../../src/hosts/package/encrypted/scriptCiphers';

const bytes = (least: number, most: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: least, maxLength: most });
const hex = (each: Uint8Array): string => Buffer.from(each).toString('hex');

test.each([
  ['sha1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'sha384',
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  ],
  [
    'sha512',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  ],
])('%s of "abc" is what the standard prints', (hash, wanted) => {
  expect(hex(scriptCiphers.digest(hash, [Uint8Array.of(97), Uint8Array.of(98, 99)]))).toBe(wanted);
});

test.each(['sha1', 'sha256', 'sha384', 'sha512'])('%s of any bytes is what Node says', (hash) => {
  fc.assert(
    fc.property(bytes(0, 300), bytes(0, 70), (one, other) => {
      const pieces = [one, other];
      expect(hex(scriptCiphers.digest(hash, pieces))).toBe(hex(nodeCiphers.digest(hash, pieces)));
    }),
  );
});

test('a hash that the standard does not name is refused', () => {
  expect(() => scriptCiphers.digest('md2', [])).toThrow(RangeError);
});

// FIPS 197, appendix C.
test.each([
  ['000102030405060708090a0b0c0d0e0f', '69c4e0d86a7b0430d8cdb78070b4c55a'],
  ['000102030405060708090a0b0c0d0e0f1011121314151617', 'dda97ca4864cdfe06eaf70a0ec0d7191'],
  ['000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', '8ea2b7ca516745bfeafc49904b496089'],
])('AES with key %s puts the example back', (key, encrypted) => {
  const put = scriptCiphers.decrypt(Buffer.from(key, 'hex'), null, Buffer.from(encrypted, 'hex'));
  expect(hex(put)).toBe('00112233445566778899aabbccddeeff');
});

test('what Node encrypts, in chains or block by block, is put back', () => {
  const key = fc.constantFrom(16, 24, 32).chain((length) => bytes(length, length));
  const content = fc.nat(20).chain((blocks) => bytes(blocks * 16, blocks * 16));
  fc.assert(
    fc.property(key, fc.option(bytes(16, 16)), content, (secret, vector, plain) => {
      const mode = vector ? 'cbc' : 'ecb';
      const cipher = createCipheriv(`aes-${secret.length * 8}-${mode}`, secret, vector);
      cipher.setAutoPadding(false);
      const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
      expect(hex(scriptCiphers.decrypt(secret, vector, encrypted))).toBe(hex(plain));
      expect(hex(nodeCiphers.decrypt(secret, vector, encrypted))).toBe(hex(plain));
    }),
  );
});
