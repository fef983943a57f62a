// Zips of odd but legal making: stored, large, with offsets that only zip64 tells, of the same names as others before.
import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { openArchive, openToRead } from '../../../../src/hosts/package/zip/archive';
import { crc32 } from '../../../../src/hosts/package/zip/crc32';
import { inflateEntry } from '../../../../src/hosts/package/zip/inflateEntry';
import { rewriteZip } from '../../../../src/hosts/package/zip/rewriteZip';
import { refuseUnlessZip } from '../../../../src/hosts/package/zip/signature';

test('the checksum is that of the standard, at once or in pieces', () => {
  const digits = strToU8('123456789');
  expect(crc32(digits)).toBe(0xcbf43926);
  expect(crc32(digits.subarray(5), crc32(digits.subarray(0, 5)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
});

test('a part of 49 MB is read piece by piece, as often as it is asked for, and kept by a rewriting', () => {
  const part = new Uint8Array(49 << 20).fill(7);
  const archive = openArchive(
    zipSync({ 'xl/media/big.bin': [part, { level: 0 }], 'a.xml': strToU8('<a/>') }),
  );
  const [big, small] = [archive.entry('xl/media/big.bin')!, archive.entry('a.xml')!];
  for (let round = 0; round < 2; round++) {
    let length = 0;
    archive.inflate(big, (piece) => (length += piece.length));
    expect(length).toBe(part.length);
  }
  const long = strToU8(`<a>${'0123456789'.repeat(150_000)}</a>`);
  const parts = unzipSync(rewriteZip(archive, new Map([[small.name, long]])));
  expect(parts['a.xml']).toEqual(long);
  expect(parts['xl/media/big.bin']!.length).toBe(part.length);
});

test('an entry whose bytes are not what its header says is refused', () => {
  const content = strToU8('a'.repeat(1000));
  const zipped = zipSync({ 'a.bin': content });
  const [entry] = openArchive(zipped).entries;
  const inflated = (changed: Partial<typeof entry>): unknown =>
    orProblem(() => {
      inflateEntry(zipped, { ...entry!, ...changed }, () => undefined);
    });
  const damaged = (detail: string) => ({ problem: { code: 'file/damaged', detail } });
  expect(inflated({})).toBeUndefined();
  expect(inflated({ size: 999 })).toEqual(damaged('archive'));
  expect(inflated({ size: 1001 })).toEqual(damaged('checksum'));
  expect(inflated({ dataStart: 0 })).toEqual(damaged('checksum'));
});

test('data that begins with nothing, again and again, gives no empty piece', () => {
  const text = strToU8('Tổng số');
  const nothing = Uint8Array.of(0, 0, 0, 255, 255);
  const packed = Uint8Array.of(
    ...Array.from({ length: 4000 }, () => [...nothing]).flat(),
    ...deflateSync(text),
  );
  const [entry] = openArchive(zipSync({ 'a.bin': strToU8('a'.repeat(1000)) })).entries;
  const pieces: Uint8Array[] = [];
  const told = { ...entry!, dataStart: 0, packedSize: packed.length, size: text.length };
  inflateEntry(packed, told, (piece) => pieces.push(piece));
  expect(pieces).toEqual([text]);
});

test('an offset beyond 4 GB that a header puts elsewhere is not copied blindly', () => {
  const zipped = zipSync({ 'a.bin': strToU8('a'), 'b.bin': strToU8('b') });
  const archive = openArchive(zipped);
  const [first] = archive.entries;
  const bytes = zipped.slice();
  new DataView(bytes.buffer).setUint32(first!.headerStart + 42, 0xffffffff, true);
  expect(orProblem(() => rewriteZip({ ...archive, bytes }, new Map()))).toEqual({
    problem: { code: 'file/damaged', detail: 'archive' },
  });
});

test('an entry left out is gone, and the others stay', () => {
  const archive = openArchive(zipSync({ 'a.bin': strToU8('a'), 'b.bin': strToU8('b') }));
  expect(Object.keys(unzipSync(rewriteZip(archive, new Map([['a.bin', null]]))))).toEqual(['b.bin']);
});

test('a part seen before is inspected anew where a byte of it differs', () => {
  for (let file = 0; file < 120; file++) {
    const parts = { 'same.xml': strToU8('<a/>'), [`own${file}.xml`]: strToU8(`<a>${file}</a>`) };
    expect(openToRead(zipSync(parts)).entries).toHaveLength(2);
  }
  const zipped = zipSync({ 'same.xml': [strToU8('<a/>'), { level: 0 }] });
  expect(openToRead(zipped).entries).toHaveLength(1);
  const [entry] = openArchive(zipped).entries;
  const altered = zipped.slice();
  altered.set(strToU8('<b/>'), entry!.dataStart);
  expect(orProblem(() => openToRead(altered))).toEqual({
    problem: { code: 'file/damaged', detail: 'checksum' },
  });
});

test.each([
  ['an old workbook', 'Workbook\0', 'file/notWorkbook', 'oldFormat'],
  ['an older one', 'Book\0', 'file/notWorkbook', 'oldFormat'],
  ['one with a password', 'EncryptedPackage', 'file/encrypted', 'password'],
  ['another document', 'WordDocument', 'file/notWorkbook', 'document'],
])('%s is told by the streams of its compound file', (_what, name, code, detail) => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bytes = Uint8Array.from([
    ...head,
    ...Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
    0,
    0,
  ]);
  expect(
    orProblem(() => {
      refuseUnlessZip(bytes);
    }),
  ).toEqual({ problem: { code, detail } });
});

test.each([
  ['', 'empty'],
  ['PK\u0005\u0006' + '\0'.repeat(18), 'empty'],
  ['<html><body>', 'html'],
  ['a;b;c', 'text'],
  ['a\0b', 'other'],
])('%j is told for what it is', (text, detail) => {
  expect(
    orProblem(() => {
      refuseUnlessZip(strToU8(text));
    }),
  ).toEqual({ problem: { code: 'file/notWorkbook', detail } });
});

test('a text in UTF-16 is a text', () => {
  expect(
    orProblem(() => {
      refuseUnlessZip(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3b, 0));
    }),
  ).toEqual({ problem: { code: 'file/notWorkbook', detail: 'text' } });
});
