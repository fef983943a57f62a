// The list of a zip's entries: what it tells of a sound one, and every way in which it may lie.
import { strToU8, zipSync } from 'fflate';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { crc32 } from '../../../../src/hosts/package/zip/crc32';
import { readZipDirectory } from '../../../../src/hosts/package/zip/zipDirectory';

const ONE = strToU8('123456789');
const sound = (): Uint8Array => zipSync({ 'a.xml': ONE, 'b/ệ.xml': [ONE, { level: 0 }] });

const END = 22;
/** The places of the first header of the directory and of the end record. */
function placesIn(bytes: Uint8Array): { header: number; end: number } {
  const end = bytes.length - END;
  return { header: new DataView(bytes.buffer).getUint32(end + 16, true), end };
}

function changed(change: (view: DataView, places: ReturnType<typeof placesIn>) => void): Uint8Array {
  const bytes = sound();
  change(new DataView(bytes.buffer), placesIn(bytes));
  return bytes;
}

function said(bytes: Uint8Array): unknown {
  const read = orProblem(() => readZipDirectory(bytes));
  return 'problem' in read ? `${read.problem.code} ${read.problem.detail}` : read.map(({ name }) => name);
}

/** The same with its sizes in the records of zip64, as a writer that cannot go back writes them. */
function in64(fields: readonly ('full' | 'packed' | 'offset')[] = ['full', 'packed', 'offset']): Uint8Array {
  const plain = zipSync({ 'a.xml': [ONE, { level: 0 }] });
  const { header, end } = placesIn(plain);
  const extra = new Uint8Array(4 + 4 + 8 * fields.length);
  const view = new DataView(extra.buffer);
  // Another field stands before it.
  view.setUint16(0, 0x7777, true);
  view.setUint16(4, 1, true);
  view.setUint16(6, 8 * fields.length, true);
  const of = { full: 9, packed: 9, offset: 0 };
  fields.forEach((field, i) => {
    view.setUint32(8 + 8 * i, of[field], true);
  });
  const head = plain.slice(header, end);
  const headView = new DataView(head.buffer);
  const places = { full: 24, packed: 20, offset: 42 };
  for (const field of fields) headView.setUint32(places[field], 0xffffffff, true);
  headView.setUint16(30, extra.length, true);
  const record = new Uint8Array(56 + 20);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, 0x06064b50, true);
  recordView.setUint32(32, 1, true);
  recordView.setUint32(40, head.length + extra.length, true);
  recordView.setUint32(48, header, true);
  recordView.setUint32(56, 0x07064b50, true);
  const parts = [plain.slice(0, header), head, extra, record, plain.slice(end)];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const last = new DataView(bytes.buffer, bytes.length - END);
  last.setUint32(12, 0xffffffff, true);
  last.setUint32(16, 0xffffffff, true);
  return bytes;
}

test('a sound one, with junk before it and a comment behind it', () => {
  const names = ['a.xml', 'b/ệ.xml'];
  expect(said(sound())).toEqual(names);
  const junk = new Uint8Array([...new Uint8Array(100), ...sound()]);
  expect(said(junk)).toEqual(names);
  const commented = new Uint8Array([...sound(), 65, 66]);
  new DataView(commented.buffer).setUint16(commented.length - 4, 2, true);
  expect(said(commented)).toEqual(names);
  const [first, second] = readZipDirectory(sound());
  expect([first!.method, second!.method, second!.size, second!.packedSize]).toEqual([8, 0, 9, 9]);
  expect([first!.crc, crc32(ONE)]).toEqual([0xcbf43926, 0xcbf43926]);
  expect(second!.recordStart).toBe(first!.recordEnd);
});

test('sizes of zip64 are read where the plain ones say so', () => {
  for (const fields of [['full', 'packed', 'offset'], ['packed'], ['offset']] as const) {
    const [entry] = readZipDirectory(in64(fields));
    expect([entry?.size, entry?.packedSize, entry?.recordStart]).toEqual([9, 9, 0]);
  }
});

test.each([
  ['nothing', new Uint8Array(), 'file/damaged cutShort'],
  ['no zip', strToU8('x'.repeat(70_000)), 'file/damaged cutShort'],
  ['a cut one', sound().slice(0, -3), 'file/damaged cutShort'],
  [
    'more entries than any workbook has',
    changed((view, { end }) => {
      view.setUint16(end + 10, 2001, true);
    }),
    'file/tooBig entries',
  ],
  [
    'a directory larger than the file',
    changed((view, { end }) => {
      view.setUint32(end + 12, 9999, true);
    }),
    'file/damaged archive',
  ],
  [
    'more entries than there are',
    changed((view, { end }) => {
      view.setUint16(end + 10, 3, true);
    }),
    'file/damaged archive',
  ],
  [
    'a header that is none',
    changed((view, { header }) => {
      view.setUint32(header, 0, true);
    }),
    'file/damaged archive',
  ],
  [
    'an encrypted entry',
    changed((view, { header }) => {
      view.setUint16(header + 8, 1, true);
    }),
    'file/encrypted password',
  ],
  [
    'a method that nobody may use',
    changed((view, { header }) => {
      view.setUint16(header + 10, 12, true);
    }),
    'file/damaged archive',
  ],
  [
    'a name beyond the directory',
    changed((view, { header }) => {
      view.setUint16(header + 28, 60_000, true);
    }),
    'file/damaged archive',
  ],
  [
    'an entry that begins at no entry',
    changed((view, { header }) => {
      view.setUint32(header + 42, 5, true);
    }),
    'file/damaged archive',
  ],
  [
    'an entry that begins beyond the file',
    changed((view, { header }) => {
      view.setUint32(header + 42, 99_999, true);
    }),
    'file/damaged archive',
  ],
  [
    'an entry that reaches into the directory',
    changed((view, { header }) => {
      view.setUint32(header + 20, 5_000, true);
    }),
    'file/damaged archive',
  ],
  [
    'an entry that reaches into the next',
    changed((view, { header }) => {
      view.setUint32(header + 20, 20, true);
    }),
    'file/damaged archive',
  ],
  [
    'two names of one entry',
    changed((view, { header }) => {
      const length = 46 + view.getUint16(header + 28, true);
      view.setUint32(header + length + 42, 0, true);
    }),
    'file/damaged archive',
  ],
  [
    'a zip64 record that is none',
    ((): Uint8Array => {
      const bytes = in64();
      new DataView(bytes.buffer).setUint32(bytes.length - END - 76, 0, true);
      return bytes;
    })(),
    'file/damaged archive',
  ],
  [
    'a zip64 locator with nothing before it',
    ((): Uint8Array => in64().slice(-(END + 20)))(),
    'file/damaged archive',
  ],
  [
    'a zip64 field that ends too soon',
    ((): Uint8Array => {
      const bytes = in64(['offset']);
      const view = new DataView(bytes.buffer);
      const header = bytes.length - END - 76 - (46 + 5 + 16);
      // The field is said to be shorter than what it has to tell.
      view.setUint16(header + 30, 9, true);
      return bytes;
    })(),
    'file/damaged archive',
  ],
])('%s', (_, bytes, expected) => {
  expect(said(bytes)).toBe(expected);
});

test('a checksum goes on over more bytes, whatever their number', () => {
  for (let cut = 0; cut <= ONE.length; cut++)
    expect(crc32(ONE.subarray(cut), crc32(ONE.subarray(0, cut)))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
