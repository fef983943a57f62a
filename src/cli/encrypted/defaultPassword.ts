/**
 * Workbooks that Excel encrypted with its own default password: it does so where only the structure is protected, and
 * opens them without asking ([MS-OFFCRYPTO] 2.3.4). Any other password is the user's, and asking for it is not ours.
 */
import { createDecipheriv, createHash } from 'node:crypto';
import { readStreams } from './compoundFile';

const PASSWORD = Buffer.from('VelvetSweatshop', 'utf16le');

/** More rounds than any program asks for; each takes a microsecond. */
const MOST_ROUNDS = 1_000_000;

/** The package inside; null for a file that is no such workbook, or has another password. */
export function decryptedByDefault(bytes: Uint8Array): Uint8Array | null {
  try {
    const streams = readStreams(bytes);
    const info = streams.get('EncryptionInfo');
    const content = streams.get('EncryptedPackage');
    if (!info || !content || content.length < 8) return null;
    const version = info.readUInt16LE(0);
    const agile = version === 4 && info.readUInt16LE(2) === 4;
    const opened = agile
      ? decryptAgile(info.subarray(8).toString('utf8'), content)
      : decryptStandard(info, content);
    const size = Number(content.readBigUInt64LE(0));
    return opened && size <= opened.length ? new Uint8Array(opened.subarray(0, size)) : null;
  } catch {
    // Cut short or of another making: it stays what it was, a file with a password.
    return null;
  }
}

/** [MS-OFFCRYPTO] 2.3.4.10 to 2.3.4.15: AES in chains of 4.096 bytes, the key itself encrypted with the password. */
function decryptAgile(xml: string, content: Buffer): Buffer | null {
  const [, data = ''] = /<keyData\b([^>]*)>/.exec(xml) ?? [];
  const [, key = ''] =
    /<p:encryptedKey\b([^>]*)>/.exec(xml) ?? /<\w*:?encryptedKey\b([^>]*)>/.exec(xml) ?? [];
  const hash = hashName(textOf(key, 'hashAlgorithm'));
  const salt = bytesOf(key, 'saltValue');
  const rounds = Number(textOf(key, 'spinCount'));
  const length = Number(textOf(key, 'keyBits')) / 8;
  if (!(rounds >= 0 && rounds <= MOST_ROUNDS) || ![16, 24, 32].includes(length)) return null;
  const password = spun(hash, salt, rounds);
  const opened = (block: readonly number[], name: string): Buffer => {
    const derived = fitted(digest(hash, password, Buffer.from(block)), length);
    return aes(derived, 'cbc', fitted(salt, 16), bytesOf(key, name));
  };
  const verifier = opened([0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79], 'encryptedVerifierHashInput');
  const wanted = opened([0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e], 'encryptedVerifierHashValue');
  const proof = digest(hash, verifier.subarray(0, Number(textOf(key, 'saltSize')) || 16));
  if (!proof.equals(wanted.subarray(0, proof.length))) return null;
  const secret = opened([0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6], 'encryptedKeyValue').subarray(
    0,
    length,
  );
  const dataHash = hashName(textOf(data, 'hashAlgorithm'));
  const dataSalt = bytesOf(data, 'saltValue');
  const pieces: Buffer[] = [];
  for (let at = 8, i = 0; at < content.length; at += 4096, i++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(i);
    const vector = fitted(digest(dataHash, dataSalt, number), 16);
    const piece = content.subarray(at, at + 4096);
    pieces.push(aes(secret, 'cbc', vector, piece.subarray(0, piece.length - (piece.length % 16))));
  }
  return Buffer.concat(pieces);
}

/** 2.3.4.5 to 2.3.4.9, of Excel 2007: AES block by block, 50.000 rounds of SHA-1. */
function decryptStandard(info: Buffer, content: Buffer): Buffer | null {
  const header = info.readUInt32LE(8);
  const length = info.readUInt32LE(12 + 16) / 8;
  if (![16, 24, 32].includes(length)) return null;
  const verifierAt = 12 + header;
  const salt = info.subarray(verifierAt + 4, verifierAt + 20);
  const verifier = info.subarray(verifierAt + 20, verifierAt + 36);
  const verifierHash = info.subarray(verifierAt + 40, verifierAt + 72);
  const last = digest('sha1', spun('sha1', salt, 50_000), Buffer.alloc(4));
  const padded = (byte: number): Buffer => {
    const buffer = Buffer.alloc(64, byte);
    last.forEach((each, i) => (buffer[i] = byte ^ each));
    return digest('sha1', buffer);
  };
  const key = Buffer.concat([padded(0x36), padded(0x5c)]).subarray(0, length);
  const proof = digest('sha1', aes(key, 'ecb', null, verifier));
  if (!proof.equals(aes(key, 'ecb', null, verifierHash).subarray(0, proof.length))) return null;
  const whole = content.subarray(8);
  return aes(key, 'ecb', null, whole.subarray(0, whole.length - (whole.length % 16)));
}

function spun(hash: string, salt: Buffer, rounds: number): Buffer {
  let result = digest(hash, salt, PASSWORD);
  const number = Buffer.alloc(4);
  for (let i = 0; i < rounds; i++) {
    number.writeUInt32LE(i);
    result = digest(hash, number, result);
  }
  return result;
}

function aes(key: Buffer, mode: 'cbc' | 'ecb', vector: Buffer | null, content: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, vector);
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

function digest(hash: string, ...pieces: readonly Buffer[]): Buffer {
  const hashing = createHash(hash);
  for (const piece of pieces) hashing.update(piece);
  return hashing.digest();
}

/** Cut, or filled up with 0x36. */
function fitted(bytes: Buffer, length: number): Buffer {
  const result = Buffer.alloc(length, 0x36);
  bytes.copy(result, 0, 0, length);
  return result;
}

function hashName(name: string): string {
  return name.toLowerCase().replace('-', '');
}

function textOf(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]{0,200})"`).exec(attributes)?.[1] ?? '';
}

function bytesOf(attributes: string, name: string): Buffer {
  return Buffer.from(textOf(attributes, name), 'base64');
}
