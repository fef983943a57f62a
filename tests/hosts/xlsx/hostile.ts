/** Hostile and broken files, made anew for each run and always the same: what a reader must survive. */
import { Deflate, strToU8, Zip, zipSync, type ZipInputFile } from 'fflate';
import type { FileProblem } from '../../../src/hosts/package/fileProblem';
import { makeWorkbook, rowsOf } from './makeWorkbook';

export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The problem it must give, or what its first sheet shows when it is to be read safely, row by row. */
  readonly expected: FileProblem | readonly (readonly string[])[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = (): Uint8Array => makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([['Tổng số', 2654]]) }] });
const sheet = (data: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
const withSheet = (xml: string | Uint8Array): Uint8Array =>
  makeWorkbook({ sheets: [{ name: 'S' }], parts: { 'xl/worksheets/sheet1.xml': xml } });
const withTail = (tail: string): Uint8Array => makeWorkbook({ sheets: [{ name: 'S', rows: one, tail }] });
const withHead = (head: string): Uint8Array => makeWorkbook({ sheets: [{ name: 'S', rows: one, head }] });

/**
 * A zip whose sheet repeats one piece so often that it never stands in memory as a whole. After the first pieces deflate
 * packs each into the same bytes, so these are repeated, and 1 GB is packed at once. The checksum is left at 0: nobody
 * should get that far.
 */
function bomb(piece: Uint8Array, times: number): Uint8Array {
  const packed: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (chunk) => {
    packed.push(chunk);
  });
  const pack = (): Uint8Array<ArrayBuffer> => {
    packed.length = 0;
    deflate.push(piece);
    deflate.flush(true);
    return Uint8Array.from(Buffer.concat(packed));
  };
  const first = pack();
  const second = pack();
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const entry: ZipInputFile = {
    filename: 'xl/worksheets/sheet1.xml',
    compression: 8,
    size: piece.length * times,
    crc: 0,
    terminate: () => undefined,
  };
  zip.add(entry);
  entry.ondata?.(null, first, false);
  for (let i = 1; i < times; i++) entry.ondata?.(null, second, false);
  // An empty last block ends the deflate stream: 3 bits of header and a 7-bit end mark.
  entry.ondata?.(null, Uint8Array.of(3, 0), true);
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

/** The size that the directory states of its only entry, replaced by a small lie. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 6, true);
  view.setUint32(directory + 24, 1000, true);
  return copy;
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, i) => {
    bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * i);
  });
  return bytes;
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** Two entries of one name: fflate writes a name once, so one is renamed afterwards. */
function twins(): Uint8Array {
  const bytes = makeWorkbook({
    sheets: [{ name: 'S', rows: one }],
    parts: { 'xl/worksheets/sheet2.xml': '<a/>' },
  });
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/sheet2\.xml/g, 'sheet1.xml');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function junkBefore(bytes: Uint8Array): Uint8Array {
  const junk = new Uint8Array(1024 + bytes.length).fill(74);
  junk.set(bytes, 1024);
  return junk;
}

const damaged = (detail: Extract<FileProblem, { code: 'file/damaged' }>['detail']): FileProblem => ({
  code: 'file/damaged',
  detail,
});
const tooBig = (detail: Extract<FileProblem, { code: 'file/tooBig' }>['detail']): FileProblem => ({
  code: 'file/tooBig',
  detail,
});
const notWorkbook = (detail: Extract<FileProblem, { code: 'file/notWorkbook' }>['detail']): FileProblem => ({
  code: 'file/notWorkbook',
  detail,
});

const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

export const hostileFiles: readonly Hostile[] = [
  // Too much.
  {
    name: '1 GB of spaces',
    bytes: () => bomb(new Uint8Array(1 << 20).fill(32), 1024),
    expected: tooBig('inflated'),
  },
  {
    name: '1 GB that claims to be 1 KB',
    bytes: () => lying(bomb(new Uint8Array(1 << 20).fill(32), 1024)),
    expected: damaged('archive'),
  },
  {
    name: '2 million rows in 100 KB',
    bytes: () => bomb(strToU8('<row><c><v>1</v></c></row>'.repeat(10000)), 200),
    expected: tooBig('ratio'),
  },
  { name: 'a file beyond 50 MB', bytes: () => new Uint8Array(51 << 20), expected: tooBig('file') },
  {
    name: '5.000 entries',
    bytes: () =>
      zipSync(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}.xml`, strToU8('<a/>')]))),
    expected: tooBig('entries'),
  },
  {
    name: 'more than a million cells',
    bytes: () =>
      withSheet(
        sheet(
          Array.from({ length: 60000 }, (_, row) => {
            // Figures that differ, so that it does not pack too well for a table.
            const cells = Array.from(
              { length: 20 },
              (__, i) => `<c><v>${(row * 7919 + i * 104729) % 1000}</v></c>`,
            );
            return `<row>${cells.join('')}</row>`;
          }).join(''),
        ),
      ),
    expected: tooBig('cells'),
  },
  {
    name: 'one text of two million characters',
    bytes: () =>
      withSheet(
        sheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'ab1c'.repeat(500000)}</t></is></c></row>`),
      ),
    expected: tooBig('cells'),
  },
  {
    name: 'a tag that never ends',
    bytes: () => withSheet(sheet(`<row r="1" x="${'ab1c'.repeat(500000)}">`)),
    expected: damaged('xml'),
  },

  // Doors to elsewhere.
  {
    name: 'a billion laughs',
    bytes: () =>
      withSheet(
        sheet(
          '<row r="1"><c r="A1" t="str"><v>&l9;</v></c></row>',
          `<!DOCTYPE w [<!ENTITY l0 "lol">${lol}]>`,
        ),
      ),
    expected: damaged('doctype'),
  },
  {
    name: 'an external entity',
    bytes: () =>
      withSheet(
        sheet(
          '<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>',
          '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        ),
      ),
    expected: damaged('doctype'),
  },
  {
    name: 'an entity in a part that nobody reads',
    bytes: () =>
      makeWorkbook({
        sheets: [{ name: 'S', rows: one }],
        parts: { 'docProps/core.xml': `${' '.repeat(70000)}<!DOCTYPE x [<!ENTITY a "b">]><a/>` },
      }),
    expected: damaged('doctype'),
  },
  {
    name: 'a DOCTYPE without entities, which Excel opens',
    bytes: () => withSheet(sheet(one, '<!DOCTYPE worksheet [<!ELEMENT a (b)> <!-- > -->]>')),
    expected: [['1']],
  },
  {
    name: 'five hundred sheets of one part',
    bytes: () => {
      const many = Array.from(
        { length: 500 },
        (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`,
      );
      const xml = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${many.join('')}</sheets></workbook>`;
      return makeWorkbook({ sheets: [{ name: 'S', rows: one }], parts: { 'xl/workbook.xml': xml } });
    },
    expected: damaged('part'),
  },
  {
    name: 'a sheet that no relationship leads to, beside a good one',
    bytes: () => {
      const both = '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2" r:id="rId9"/>';
      const xml = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${both}</sheets></workbook>`;
      return makeWorkbook({ sheets: [{ name: 'S', rows: one }], parts: { 'xl/workbook.xml': xml } });
    },
    expected: [['1']],
  },
  {
    name: 'a million characters of attributes',
    bytes: () => withSheet(sheet(`<row r="1" ${"x='1' ".repeat(150000)}><c r='A1'><v>1</v></c></row>`)),
    expected: [['1']],
  },
  {
    name: 'names that lead out of the package',
    bytes: () =>
      makeWorkbook({
        sheets: [{ name: 'S', rows: one }],
        parts: { '../../evil.txt': 'x', '/abs.txt': 'x', 'C:\\evil.txt': 'x', __proto__x: 'x' },
      }),
    expected: [['1']],
  },
  { name: 'two entries of one name', bytes: twins, expected: damaged('archive') },

  // Claims.
  {
    name: 'a merge of the whole sheet',
    bytes: () => withTail('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    expected: [['1']],
  },
  {
    name: 'a validation of the whole sheet',
    bytes: () =>
      withTail(
        '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
      ),
    expected: [['1']],
  },
  {
    name: 'a hyperlink of the whole sheet',
    bytes: () => withTail('<hyperlinks><hyperlink ref="A1:XFD1048576" location="S!A1"/></hyperlinks>'),
    expected: [['1']],
  },
  {
    name: 'a dimension of the whole sheet',
    bytes: () => withHead('<dimension ref="A1:XFD1048576"/>'),
    expected: [['1']],
  },
  {
    name: 'four billion columns',
    bytes: () => withHead('<cols><col min="1" max="4294967295" width="9"/></cols>'),
    expected: [['1']],
  },
  {
    name: 'one figure in the last cell',
    bytes: () => withSheet(sheet(`${one}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    expected: [['1']],
  },
  {
    name: 'cells beyond the sheet',
    bytes: () =>
      withSheet(
        sheet(
          '<row r="1"><c r="A0"><v>1</v></c><c r="A1048577"><v>2</v></c><c r="ZZZZ1"><v>3</v></c><c r="A99999999999"><v>4</v></c></row>',
        ),
      ),
    expected: [],
  },
  {
    name: 'names that name each other',
    bytes: () =>
      makeWorkbook({
        sheets: [{ name: 'S', rows: one }],
        names:
          '<definedName name="a">b</definedName><definedName name="b">a</definedName><definedName name="c">S!$A:$XFD,S!$1:$1048576</definedName>',
      }),
    expected: [['1']],
  },

  // Nonsense inside.
  {
    name: '100.000 nested elements',
    bytes: () =>
      withSheet(
        sheet(
          `<row r="1"><c r="A1" t="inlineStr"><is>${'<r>'.repeat(100000)}${'</r>'.repeat(100000)}</is></c></row>`,
        ),
      ),
    expected: [['']],
  },
  {
    name: 'a shared formula without its first cell',
    bytes: () => withSheet(sheet('<row r="1"><c r="A1"><f t="shared" si="7"/><v>3</v></c></row>')),
    expected: [['3']],
  },
  {
    name: 'a shared text that is not there',
    bytes: () => withSheet(sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')),
    expected: damaged('part'),
  },
  {
    name: 'a sheet that is the workbook itself',
    bytes: () => withSheet(`<workbook xmlns="${main}"/>`),
    expected: damaged('part'),
  },
  { name: 'a tag too many', bytes: () => withSheet(sheet('</row>')), expected: damaged('xml') },
  {
    name: 'XML cut short inside',
    bytes: () => withSheet(`<worksheet xmlns="${main}"><sheetData>${one}`),
    expected: damaged('xml'),
  },
  {
    name: 'bytes that are no UTF-8',
    bytes: () => withSheet(Uint8Array.from([...strToU8('<worksheet>'), 0xc3, 0x28])),
    expected: damaged('xml'),
  },
  {
    name: 'prototypes as texts',
    bytes: () =>
      withSheet(
        sheet(
          '<row r="1"><c r="A1" t="str"><v>__proto__</v></c><c r="B1" t="str"><v>constructor</v></c></row>',
        ),
      ),
    expected: [['__proto__', 'constructor']],
  },
  {
    name: 'formulas as texts',
    bytes: () =>
      makeWorkbook({
        sheets: [{ name: 'S', rows: rowsOf([['=1+1'], ['＝1+1'], ['<script>alert(1)</script>']]) }],
      }),
    expected: [['=1+1'], ['＝1+1'], ['<script>alert(1)</script>']],
  },

  // Broken, or something else.
  { name: 'the first half', bytes: () => good().slice(0, 900), expected: damaged('cutShort') },
  { name: 'no end record', bytes: () => good().slice(0, -22), expected: damaged('cutShort') },
  { name: 'one byte flipped', bytes: () => flipped(good(), 700), expected: damaged('checksum') },
  {
    name: 'a directory that points elsewhere',
    bytes: () => flipped(good(), good().length - 4),
    expected: damaged('archive'),
  },
  { name: '1 KB of junk before the zip', bytes: () => junkBefore(good()), expected: [['Tổng số', '2654']] },
  { name: 'nothing', bytes: () => new Uint8Array(0), expected: notWorkbook('empty') },
  { name: 'an empty zip', bytes: () => zipSync({}), expected: notWorkbook('empty') },
  {
    name: 'a zip of something else',
    bytes: () => zipSync({ 'a.txt': strToU8('x') }),
    expected: notWorkbook('other'),
  },
  {
    name: 'HTML',
    bytes: () => strToU8('<html><table><tr><td>Tổng số</td><td>2.654</td></tr></table></html>'),
    expected: notWorkbook('html'),
  },
  { name: 'CSV', bytes: () => strToU8('\ufeffTổng số;2.654\r\n'), expected: notWorkbook('text') },
  {
    name: 'a picture',
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    expected: notWorkbook('other'),
  },
  { name: 'an .xls', bytes: () => compoundFile('Workbook\0'), expected: notWorkbook('oldFormat') },
  { name: 'an old .doc', bytes: () => compoundFile('WordDocument\0'), expected: notWorkbook('document') },
  {
    name: 'a workbook with a password',
    bytes: () => compoundFile('EncryptedPackage\0'),
    expected: { code: 'file/encrypted', detail: 'password' },
  },
  {
    name: 'an .xlsb',
    bytes: () =>
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
      }),
    expected: notWorkbook('binary'),
  },
  {
    name: 'an .ods',
    bytes: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
    expected: notWorkbook('openDocument'),
  },
  {
    name: 'a .docx',
    bytes: () =>
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<a/>'),
      }),
    expected: notWorkbook('document'),
  },
];
