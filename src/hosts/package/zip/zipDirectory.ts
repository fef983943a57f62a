/** The list of a zip's entries, read from its central directory (PKWARE APPNOTE 4.3), without inflating anything. */
import { refuse } from '../fileProblem';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; the two that OPC allows (ECMA-376 Part 2, Annex C). */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
  /** Local header, data and data descriptor: the bytes to copy so that an entry stays as it was. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Its header in the central directory. */
  readonly headerStart: number;
  readonly headerEnd: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const headerSignature = 0x02014b50;
const localSignature = 0x04034b50;

/** More entries than any workbook has; a sheet takes about five, so this is some 400 sheets with drawings. */
const mostEntries = 2000;

/**
 * Reads the entries in the order of the directory. Junk before the zip is tolerated: offsets count from where the
 * directory shows the zip to begin (1.024 bytes of junk move every offset by 1.024).
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  if (end >= 20 && view.getUint32(end - 20, true) === end64LocatorSignature) {
    // The zip64 record stands directly before its locator, unless it has extensions, which nobody writes.
    const end64 = end - 20 - 56;
    if (end64 < 0 || view.getUint32(end64, true) !== end64Signature) refuse('file/damaged', 'archive');
    count = readUint64(view, end64 + 32);
    size = readUint64(view, end64 + 40);
    offset = readUint64(view, end64 + 48);
    directoryEnd = end64;
  }
  if (count > mostEntries) refuse('file/tooBig', 'entries');
  const shift = directoryEnd - size - offset;
  if (shift < 0) refuse('file/damaged', 'archive');
  const entries: Omit<ZipEntry, 'recordEnd'>[] = [];
  let at = directoryEnd - size;
  const directoryStart = at;
  for (let i = 0; i < count; i++) {
    const entry = readHeader(view, at, shift, directoryEnd);
    if (entry.dataStart + entry.packedSize > directoryStart) refuse('file/damaged', 'archive');
    entries.push(entry);
    at = entry.headerEnd;
  }
  return withRecordEnds(entries, directoryStart);
}

/** The end record is the last thing but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return refuse('file/damaged', 'cutShort');
}

function readHeader(view: DataView, at: number, shift: number, limit: number): Omit<ZipEntry, 'recordEnd'> {
  if (at + 46 > limit || view.getUint32(at, true) !== headerSignature) refuse('file/damaged', 'archive');
  if (view.getUint16(at + 8, true) & 1) refuse('file/encrypted', 'password');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) refuse('file/damaged', 'archive');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const headerEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (headerEnd > limit) refuse('file/damaged', 'archive');
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const recordStart = sizes.offset + shift;
  if (recordStart + 30 > limit || view.getUint32(recordStart, true) !== localSignature) {
    refuse('file/damaged', 'archive');
  }
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    method,
    crc: view.getUint32(at + 16, true),
    packedSize: sizes.packed,
    size: sizes.full,
    dataStart:
      recordStart + 30 + view.getUint16(recordStart + 26, true) + view.getUint16(recordStart + 28, true),
    recordStart,
    headerStart: at,
    headerEnd,
  };
}

/** Sizes and offset of a header; those that read 0xFFFFFFFF stand in the zip64 extra field (APPNOTE 4.5.3). */
function readSizes(
  view: DataView,
  header: number,
  extra: number,
  extraLength: number,
): { full: number; packed: number; offset: number } {
  const stated = {
    full: view.getUint32(header + 24, true),
    packed: view.getUint32(header + 20, true),
    offset: view.getUint32(header + 42, true),
  };
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ['full', 'packed', 'offset'] as const) {
      if (stated[key] !== 0xffffffff || field + 8 > extra + extraLength) continue;
      stated[key] = readUint64(view, field);
      field += 8;
    }
  }
  return stated;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Entries may not overlap: sharing bytes is how a small zip claims to be a huge one. */
function withRecordEnds(entries: readonly Omit<ZipEntry, 'recordEnd'>[], directoryStart: number): ZipEntry[] {
  const starts = entries.map((entry) => entry.recordStart).sort((a, b) => a - b);
  if (new Set(starts).size !== entries.length) refuse('file/damaged', 'archive');
  const nextStart = new Map(starts.slice(1).map((next, i) => [starts[i], next]));
  return entries.map((entry) => {
    const recordEnd = nextStart.get(entry.recordStart) ?? directoryStart;
    if (entry.dataStart + entry.packedSize > recordEnd) refuse('file/damaged', 'archive');
    return { ...entry, recordEnd };
  });
}
