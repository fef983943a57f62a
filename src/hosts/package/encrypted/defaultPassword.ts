/**
 * Workbooks that Excel encrypted with its own default password: it does so where only the structure is protected, and
 * opens them without asking ([MS-OFFCRYPTO] 2.3.4). Any other password is the user's, and asking for it is not ours.
 */
import { type Ciphers, joined } from './ciphers';
import { readStreams, viewOf } from './compoundFile';

const PASSWORD = Uint8Array.from(
  Array.from('VelvetSweatshop').flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** More rounds than any program asks for (Excel: 100.000); in a script each takes some microseconds. */
const MOST_ROUNDS = 200_000;

/** Each piece of a package is a chain of its own. */
const PIECE = 4096;

/** The package inside; null for a file that is no such workbook, or has another password. */
export function decryptedByDefault(bytes: Uint8Array, ciphers: Ciphers): Uint8Array | null {
  try {
    const streams = readStreams(bytes);
    const info = streams.get('EncryptionInfo');
    const content = streams.get('EncryptedPackage');
    if (!info || !content || content.length < 8) return null;
    const isAgile = viewOf(info).getUint16(0, true) === 4 && viewOf(info).getUint16(2, true) === 4;
    const opened = isAgile ? decryptAgile(info, content, ciphers) : decryptStandard(info, content, ciphers);
    const size = sizeIn(content);
    return opened && size <= opened.length ? opened.slice(0, size) : null;
  } catch {
    // Cut short or of another making: it stays what it was, a file with a password.
    return null;
  }
}

/** [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15: AES in chains of 4.096 bytes, the key itself encrypted with the password. */
function decryptAgile(info: Uint8Array, content: Uint8Array, ciphers: Ciphers): Uint8Array | null {
  const xml = new TextDecoder().decode(info.subarray(8));
  const [, data = ''] = /<keyData\b([^>]*)>/.exec(xml) ?? [];
  const [, key = ''] =
    /<p:encryptedKey\b([^>]*)>/.exec(xml) ?? /<\w*:?encryptedKey\b([^>]*)>/.exec(xml) ?? [];
  const hash = hashName(textOf(key, 'hashAlgorithm'));
  const salt = bytesOf(key, 'saltValue');
  const rounds = Number(textOf(key, 'spinCount'));
  const length = Number(textOf(key, 'keyBits')) / 8;
  if (!(rounds >= 0 && rounds <= MOST_ROUNDS) || ![16, 24, 32].includes(length)) return null;
  const password = spun(hash, salt, rounds, ciphers);
  const opened = (block: readonly number[], name: string): Uint8Array => {
    const derived = fitted(ciphers.digest(hash, [password, Uint8Array.from(block)]), length);
    return ciphers.decrypt(derived, fitted(salt, 16), bytesOf(key, name));
  };
  const verifier = opened([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], 'encryptedVerifierHashInput');
  const wanted = opened([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], 'encryptedVerifierHashValue');
  const proof = ciphers.digest(hash, [verifier.subarray(0, Number(textOf(key, 'saltSize')) || 16)]);
  if (!beginsWith(wanted, proof)) return null;
  const secret = opened([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], 'encryptedKeyValue').subarray(
    0,
    length,
  );
  const dataHash = hashName(textOf(data, 'hashAlgorithm'));
  const dataSalt = bytesOf(data, 'saltValue');
  const pieces: Uint8Array[] = [];
  for (let at = 8, i = 0; at < content.length; at += PIECE, i++) {
    const vector = fitted(ciphers.digest(dataHash, [dataSalt, fourBytes(i)]), 16);
    pieces.push(ciphers.decrypt(secret, vector, wholeBlocks(content.subarray(at, at + PIECE))));
  }
  return joined(pieces);
}

/** 2.3.4.5 to 2.3.4.9, of Excel 2007: AES block by block, 50.000 rounds of SHA-1. */
function decryptStandard(info: Uint8Array, content: Uint8Array, ciphers: Ciphers): Uint8Array | null {
  const view = viewOf(info);
  const length = view.getUint32(12 + 16, true) / 8;
  if (![16, 24, 32].includes(length)) return null;
  const verifierAt = 12 + view.getUint32(8, true);
  const salt = info.subarray(verifierAt + 4, verifierAt + 20);
  const verifier = info.subarray(verifierAt + 20, verifierAt + 36);
  const verifierHash = info.subarray(verifierAt + 40, verifierAt + 72);
  const last = ciphers.digest('sha1', [spun('sha1', salt, 50_000, ciphers), fourBytes(0)]);
  const padded = (byte: number): Uint8Array => {
    const block = new Uint8Array(64).fill(byte);
    last.forEach((each, i) => (block[i] = byte ^ each));
    return ciphers.digest('sha1', [block]);
  };
  const key = joined([padded(0x36), padded(0x5c)]).subarray(0, length);
  const proof = ciphers.digest('sha1', [ciphers.decrypt(key, null, verifier)]);
  if (!beginsWith(ciphers.decrypt(key, null, verifierHash), proof)) return null;
  return ciphers.decrypt(key, null, wholeBlocks(content.subarray(8)));
}

function spun(hash: string, salt: Uint8Array, rounds: number, ciphers: Ciphers): Uint8Array {
  let result = ciphers.digest(hash, [salt, PASSWORD]);
  for (let i = 0; i < rounds; i++) result = ciphers.digest(hash, [fourBytes(i), result]);
  return result;
}

/** Of the package; what stands behind it fills the last block. */
function sizeIn(content: Uint8Array): number {
  const view = viewOf(content);
  return view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
}

function fourBytes(number: number): Uint8Array {
  return Uint8Array.of(number, number >>> 8, number >>> 16, number >>> 24);
}

function wholeBlocks(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 16));
}

function beginsWith(bytes: Uint8Array, wanted: Uint8Array): boolean {
  return wanted.every((byte, i) => bytes[i] === byte);
}

/** Cut, or filled up with 0x36. */
function fitted(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length).fill(0x36);
  result.set(bytes.subarray(0, length));
  return result;
}

function hashName(name: string): string {
  return name.toLowerCase().replace('-', '');
}

function textOf(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]{0,200})"`).exec(attributes)?.[1] ?? '';
}

function bytesOf(attributes: string, name: string): Uint8Array {
  return Uint8Array.from(atob(textOf(attributes, name)), (letter) => letter.charCodeAt(0));
}
