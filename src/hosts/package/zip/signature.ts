/** Tells by its first bytes what a file that is no .xlsx is instead, so that the sentence can say what to do. */
import { refuse } from '../fileProblem';

/** The compound file of old Office formats and of encrypted new ones ([MS-CFB] 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How far into a file the zip may begin: some portals put a line or a page of their own before it. */
const mostJunk = 65536;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return compoundFile.every((byte, i) => bytes[i] === byte);
}

export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('file/notWorkbook', 'empty');
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes);
  const head = bytes.subarray(0, mostJunk);
  // The zip may stand behind junk, so the mark of a local header is looked for, not only at the start.
  if (contains(head, [0x50, 0x4b, 0x03, 0x04])) return;
  if (contains(head, [0x50, 0x4b, 0x05, 0x06])) refuse('file/notWorkbook', 'empty');
  const text = asText(head);
  if (text === null) refuse('file/notWorkbook', 'other');
  refuse('file/notWorkbook', /<(!doctype html|html|table|body|head|meta)\b/i.test(text) ? 'html' : 'text');
}

function refuseCompoundFile(bytes: Uint8Array): never {
  // Stream names stand in the directory as UTF-16LE: [MS-OFFCRYPTO] 2.3.4 and [MS-XLS] 2.1.2.
  if (contains(bytes, utf16('EncryptedPackage'))) refuse('file/encrypted', 'password');
  if (contains(bytes, utf16('Workbook\0')) || contains(bytes, utf16('Book\0'))) {
    refuse('file/notWorkbook', 'oldFormat');
  }
  return refuse('file/notWorkbook', 'document');
}

function utf16(text: string): Pattern {
  const [first, ...rest] = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return [Number(first), ...rest];
}

/** At least one byte. */
type Pattern = readonly [number, ...number[]];

function contains(bytes: Uint8Array, pattern: Pattern): boolean {
  const [first, ...rest] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, i) => bytes[at + 1 + i] === byte)) return true;
  }
  return false;
}

/** The bytes as text, or null when they are no text: a NUL never stands in one, except in UTF-16. */
function asText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return bytes.includes(0) ? null : new TextDecoder().decode(bytes);
}
