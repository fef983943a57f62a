/**
 * A seal as properties of a document, and back. Word, Excel and LibreOffice all keep custom properties when they save
 * a file anew; of custom XML parts LibreOffice keeps only some. See docs/decisions.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { Seal } from '../../core/seal/seal';
import type { SealedFigure } from '../../core/seal/sealedFigures';

export interface DocumentProperty {
  readonly name: string;
  readonly value: string;
}

const CODE = 'SoKhop.Seal';
/** Numbered from 1: "SoKhop.Figures.1". */
const FIGURES = 'SoKhop.Figures.';

/** Word's own dialog cuts the text of a property at 255 characters. */
const PIECE = 240;
/** More than any form needs; what is longer was not written by us. */
const MOST_PIECES = 2000;
const MOST_TEXT = 2_000_000;

/** 90 figures take about 500 characters: the code, and the packed list in three pieces. */
export function sealProperties(seal: Seal): DocumentProperty[] {
  const lines = seal.figures.map(({ row, column, figure }) =>
    [row, column, figure].map(inOneField).join('\t'),
  );
  const text = ['1', seal.form, seal.accepted, ...lines].join('\n');
  const packed = base64Of(deflateSync(strToU8(text), { level: 9 }));
  const properties = [{ name: CODE, value: seal.code }];
  for (let at = 0; at < packed.length; at += PIECE) {
    properties.push({ name: FIGURES + String(at / PIECE + 1), value: packed.slice(at, at + PIECE) });
  }
  return properties;
}

/** null where the properties hold no whole seal. */
export function readSealProperties(properties: ReadonlyMap<string, string>): Seal | null {
  const code = properties.get(CODE);
  if (code === undefined) return null;
  let packed = '';
  for (let piece = 1; piece <= MOST_PIECES; piece++) {
    const value = properties.get(FIGURES + String(piece));
    if (value === undefined) break;
    packed += value;
  }
  const text = unpacked(packed);
  if (text === null) return null;
  const [version, form, accepted, ...lines] = text.split('\n');
  if (version !== '1' || form === undefined || accepted === undefined) return null;
  const figures = lines.map((line): SealedFigure => {
    const [row = '', column = '', figure = ''] = line.split('\t');
    return { row, column, figure };
  });
  return { code: code.trim(), form, accepted, figures };
}

/** Codes and canonical figures hold neither tab nor line end; a text in a figure's cell was tidied. */
function inOneField(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ');
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  bytes.forEach((byte) => {
    binary += String.fromCharCode(byte);
  });
  return btoa(binary);
}

function unpacked(packed: string): string | null {
  if (packed === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null;
  try {
    const binary = atob(packed);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return inflated(bytes);
  } catch {
    // Not what we wrote: atob and fflate throw on damaged data.
    return null;
  }
}

/** In slices, so that a bomb is noticed before it has gone off. */
function inflated(bytes: Uint8Array): string | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length <= MOST_TEXT) pieces.push(piece);
  });
  for (let at = 0; at < bytes.length && length <= MOST_TEXT; at += 1024) {
    inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
  }
  if (length > MOST_TEXT) return null;
  return decoded(pieces, length);
}

function decoded(pieces: readonly Uint8Array[], length: number): string {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return strFromU8(whole);
}
