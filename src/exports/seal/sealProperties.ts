/**
 * A seal as properties of a document, and back. Word, Excel and LibreOffice all keep custom properties when they save
 * a file anew; of custom XML parts LibreOffice keeps only some. See docs/decisions.
 */
import { sha256 } from 'js-sha256';
import type { SealedFile } from '../../app/export/sealedFile';
import type { KeptSeal } from '../../app/export/verify';
import { packText, unpackText } from './packText';
import { readSealText, sealText } from './sealText';

export interface DocumentProperty {
  readonly name: string;
  readonly value: string;
}

/** The secret of an office, as bytes; never written anywhere. */
export type SealKey = Uint8Array;

const CODE = 'SoKhop.Seal';
/** Of all that is packed, with the code: SHA-256, or HMAC-SHA-256 where the office has a key. */
const DIGEST = 'SoKhop.Digest';
const KEYED_DIGEST = 'SoKhop.KeyedDigest';
/** Numbered from 1: "SoKhop.Figures.1". */
const FIGURES = 'SoKhop.Figures.';

/** Word's own dialog cuts the text of a property at 255 characters. */
const PIECE = 240;
/** More than any form needs; what is longer was not written by us. */
const MOST_PIECES = 2000;

/** A commune's table takes about 6.000 characters: its code, a digest, and all that is sealed, packed, in pieces. */
export function sealProperties(sealed: SealedFile, key: SealKey | null = null): DocumentProperty[] {
  const { code } = sealed.seal;
  const text = sealText(sealed);
  const packed = packText(text);
  const digest = key
    ? { name: KEYED_DIGEST, value: keyedDigest(key, code, text) }
    : { name: DIGEST, value: digestOf(code, text) };
  const properties = [{ name: CODE, value: code }, digest];
  for (let at = 0; at < packed.length; at += PIECE) {
    properties.push({ name: FIGURES + String(at / PIECE + 1), value: packed.slice(at, at + PIECE) });
  }
  return properties;
}

/** null where the properties hold no whole seal. */
export function readSealProperties(
  properties: ReadonlyMap<string, string>,
  key: SealKey | null = null,
): KeptSeal | null {
  const code = properties.get(CODE)?.trim();
  if (code === undefined) return null;
  const pieces: string[] = [];
  for (let piece = 1; piece <= MOST_PIECES; piece++) {
    const value = properties.get(FIGURES + String(piece));
    if (value === undefined) break;
    pieces.push(value);
  }
  const text = unpackText(pieces.join(''));
  const sealed = text === null ? null : readSealText(code, text);
  if (text === null || !sealed) return null;
  const [digest, keyed] = [properties.get(DIGEST), properties.get(KEYED_DIGEST)];
  const isOwn =
    digest === undefined ? keyed !== undefined || sealed.seal.version === 1 : digest === digestOf(code, text);
  const made = keyed === undefined ? 'none' : 'unasked';
  const agrees = key && keyed === keyedDigest(key, code, text);
  return { ...sealed, isWhole: isOwn, key: key ? (agrees ? 'agrees' : 'differs') : made };
}

function digestOf(code: string, text: string): string {
  return sha256(`so-khop 2 ${code}\n${text}`).slice(0, 32);
}

/** RFC 2104. */
function keyedDigest(key: SealKey, code: string, text: string): string {
  return sha256.hmac(key, `so-khop 2 ${code}\n${text}`);
}
