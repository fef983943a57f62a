/** Lets a file in only after it has been seen to be a zip of bearable size that holds what it says. */
import { refuse } from '../fileProblem';
import { inflateEntry } from './inflateEntry';
import { checksum } from './platform';
import { noteSeen, wasSeen } from './seenBefore';
import { refuseUnlessZip } from './signature';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** A package whose every entry, but for known ones, has been inflated once, counted and compared with its checksum. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Part names compare without regard to case (ECMA-376 Part 2, 6.2.2.3), with or without a leading slash. */
  entry(partName: string): ZipEntry | undefined;
  /** Hands an entry's inflated bytes on, piece by piece. */
  inflate(entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void;
}

const mebibyte = 1024 * 1024;
const mostFileBytes = 50 * mebibyte;
const mostInflatedBytes = 100 * mebibyte;
/**
 * Sheets pack about 10 : 1; one of 100.000 like rows packs 40 : 1. Beyond 100 : 1 nothing is a table. Below 8 MB the
 * ratio is not asked for: so little does no harm, and a blank styled form may pack very well.
 */
const highestRatio = 100;
const ratioFloor = 8 * mebibyte;
/** Inflated so far, a workbook is kept while it is worked on: inflating again takes longer than anything else. */
const keptBytes = 48 * mebibyte;

/**
 * Opens the package or refuses it (under `orProblem`). Entries named in `known` were copied from an opened package and
 * are not inspected a second time.
 */
export function openArchive(bytes: Uint8Array, known: ReadonlySet<string> = new Set()): Archive {
  const archive = open(bytes);
  for (const entry of archive.entries) if (!known.has(entry.name)) archive.inflate(entry, () => undefined);
  return archive;
}

/** The same for who only reads: parts that passed in another file, byte for byte, are not inspected again. */
export function openToRead(bytes: Uint8Array): Archive {
  const archive = open(bytes);
  for (const entry of archive.entries) {
    if (wasSeen(bytes, entry)) continue;
    archive.inflate(entry, () => undefined);
    noteSeen(bytes, entry);
  }
  return archive;
}

function open(bytes: Uint8Array): Archive {
  if (bytes.length > mostFileBytes) refuse('file/tooBig', 'file');
  refuseUnlessZip(bytes);
  const entries = readZipDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (!isPartName(entry.name)) continue;
    const key = entry.name.toLowerCase();
    // Two entries of one name show one content to the guard and perhaps the other one to Excel.
    if (byName.has(key)) refuse('file/damaged', 'archive');
    byName.set(key, entry);
  }
  // What the directory admits is refused at once; what it hides is noticed while inflating.
  const stated = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (stated > mostInflatedBytes) refuse('file/tooBig', 'inflated');
  const guard = { bytes, keeps: stated <= keptBytes, inflated: 0 };
  const inspected = new Map<ZipEntry, readonly Uint8Array[] | null>();
  return {
    bytes,
    entries,
    entry: (name) => byName.get(name.replace(/^\//, '').toLowerCase()),
    inflate(entry, onPiece) {
      const known = inspected.get(entry);
      const pieces = known === undefined ? inspect(guard, entry) : known;
      if (known === undefined) inspected.set(entry, pieces);
      if (pieces) pieces.forEach(onPiece);
      else inflateEntry(bytes, entry, onPiece);
    },
  };
}

/** Absolute names, "..", backslashes and drive letters are never looked at, let alone extracted. */
function isPartName(name: string): boolean {
  return (
    !/^\/|\\|^[A-Za-z]:/.test(name) && name.split('/').every((segment) => segment !== '..' && segment !== '.')
  );
}

interface Guard {
  readonly bytes: Uint8Array;
  /** The package is little: what was inflated is kept, as most workbooks then need to be inflated once only. */
  readonly keeps: boolean;
  inflated: number;
}

/** Inflates an entry, comparing it with what the directory says of it; returns its pieces where they are kept. */
function inspect(guard: Guard, entry: ZipEntry): readonly Uint8Array[] | null {
  const mark = /\.(xml|rels|vml)$/i.test(entry.name) ? entityMark() : undefined;
  const pieces: Uint8Array[] = [];
  let crc = 0;
  inflateEntry(guard.bytes, entry, (piece) => {
    crc = checksum(piece, crc);
    if (guard.keeps) pieces.push(piece);
    // No entry gives more than the directory states, whose sum was seen to be bearable.
    guard.inflated += piece.length;
    if (guard.inflated > ratioFloor && guard.inflated > guard.bytes.length * highestRatio)
      refuse('file/tooBig', 'ratio');
    if (mark?.(piece)) refuse('file/damaged', 'doctype');
  });
  if (crc !== entry.crc) refuse('file/damaged', 'checksum');
  return guard.keeps ? pieces : null;
}

/**
 * Looks for "<!ENTITY" across pieces: the door for entity bombs and for reading other files. A DOCTYPE that declares
 * none does no harm. Searching for the rare "!" is much faster than for "<".
 */
function entityMark(): (piece: Uint8Array) => boolean {
  const rest = Array.from('<!ENTITY', (letter) => letter.charCodeAt(0));
  let tail = new Uint8Array(0);
  const standsAt = (bytes: Uint8Array, start: number): boolean =>
    start >= 0 && rest.every((code, i) => bytes[start + i] === code);
  return (piece) => {
    const seam = new Uint8Array(tail.length + Math.min(piece.length, rest.length));
    seam.set(tail);
    seam.set(piece.subarray(0, rest.length), tail.length);
    for (const bytes of [seam, piece]) {
      for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
        if (standsAt(bytes, at - 1)) return true;
      }
    }
    tail = piece.length >= rest.length ? piece.slice(1 - rest.length) : seam.slice(1 - rest.length);
    return false;
  };
}
