/** A part of an opened package as text. */
import { refuse } from '../fileProblem';
import type { Archive } from '../zip/archive';
import { type PieceDecoder, pieceDecoder } from './pieceDecoder';
import { createXmlScanner, type XmlEvents } from '../xml/scanXml';
import type { ZipEntry } from '../zip/zipDirectory';

/** Scans an XML part while it is being inflated: it never stands in memory as a whole. */
export function scanPart(archive: Archive, entry: ZipEntry, events: XmlEvents): void {
  const scanner = createXmlScanner(events);
  scanTexts(archive, entry, (piece) => {
    scanner.push(piece);
  });
  scanner.finish();
}

/** The text of a part, piece by piece. */
export function scanTexts(archive: Archive, entry: ZipEntry, push: (piece: string) => void): void {
  let decoder: PieceDecoder | null = null;
  const decode = (piece?: Uint8Array): string => {
    try {
      // A part without a byte never had a piece to tell its encoding.
      if (!piece) return decoder ? decoder.end() : '';
      decoder ??= pieceDecoder(encodingOf(piece));
      return decoder.decode(piece);
    } catch {
      return refuse('file/damaged', 'xml');
    }
  };
  archive.inflate(entry, (piece) => {
    push(decode(piece));
  });
  push(decode());
}

/**
 * A part's text, to be edited and encoded again: character for character as it was, its byte order mark included. One
 * in UTF-16 gets a declaration of UTF-8, in which it will be written.
 */
export function readPartText(archive: Archive, entry: ZipEntry): string {
  const bytes = readPart(archive, entry);
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
  } catch {
    return refuse('file/damaged', 'xml');
  }
}

/** The bytes of a part, inflated. */
export function readPart(archive: Archive, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  archive.inflate(entry, (piece) => {
    whole.set(piece, length);
    length += piece.length;
  });
  return whole;
}

/** OPC parts are UTF-8 or UTF-16 (ECMA-376 Part 2, 6.2.5); the latter begins with its mark. */
function encodingOf(start: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  return start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe ? 'utf-16be' : 'utf-8';
}
