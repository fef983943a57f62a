// Parts of a package in encodings and orders that few programs write.
import { strToU8, zipSync } from 'fflate';
import { readRelationships } from '../../../../src/hosts/package/parts/relationships';
import { readPartText, scanTexts } from '../../../../src/hosts/package/parts/readPart';
import { orProblem } from '../../../../src/hosts/package/fileProblem';
import { openArchive, type Archive } from '../../../../src/hosts/package/zip/archive';

function archiveOf(parts: Readonly<Record<string, Uint8Array>>): Archive {
  return openArchive(zipSync(parts, { level: 0 }));
}

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  ('\ufeff' + text).split('').forEach((letter, i) => {
    view.setUint16(i * 2, letter.charCodeAt(0), !bigEndian);
  });
  return bytes;
};

const xml = '<?xml version="1.0" encoding="UTF-16"?><a>Tỷ lệ</a>';

test.each([
  ['UTF-16 little-endian', utf16(xml, false)],
  ['UTF-16 big-endian', utf16(xml, true)],
])('a part in %s is read, and to be written in UTF-8', (_name, bytes) => {
  const archive = archiveOf({ 'a.xml': bytes });
  const entry = archive.entry('/A.XML')!;
  expect(readPartText(archive, entry)).toBe(xml.replace('UTF-16', 'UTF-8'));
  let text = '';
  scanTexts(archive, entry, (piece) => (text += piece));
  expect(text).toBe(xml);
});

test('a part that is no text in its encoding is damaged', () => {
  const archive = archiveOf({ 'a.xml': Uint8Array.of(0x3c, 0x61, 0xff) });
  const entry = archive.entry('a.xml')!;
  const damaged = { problem: { code: 'file/damaged', detail: 'xml' } };
  expect(orProblem(() => readPartText(archive, entry))).toEqual(damaged);
  expect(
    orProblem(() => {
      scanTexts(archive, entry, () => undefined);
    }),
  ).toEqual(damaged);
});

test('a part without a byte is an empty text', () => {
  const archive = archiveOf({ 'a.xml': new Uint8Array(0) });
  const pieces: string[] = [];
  scanTexts(archive, archive.entry('a.xml')!, (piece) => pieces.push(piece));
  expect(pieces.join('')).toBe('');
});

test('relationships lead to parts by any spelling of their place, and out of the package to none', () => {
  const rels = `<Relationships>
    <Relationship Id="a" Type="x/y/sheet" Target="s/1.xml"/>
    <Relationship Id="b" Type="sheet" Target="/xl/s/1.xml"/>
    <Relationship Id="c" Type="x/sheet" Target="..\\xl\\.\\s\\1.xml"/>
    <Relationship Id="d" Type="x/sheet" Target="../../../../etc/passwd"/>
    <Relationship Id="e" Type="x/link" Target="https://example.org" TargetMode="External"/>
    <Relationship/><Other Id="f"/>
  </Relationships>`;
  const archive = archiveOf({ 'xl/_rels/workbook.xml.rels': strToU8(rels) });
  expect(readRelationships(archive, 'xl/workbook.xml')).toEqual([
    { id: 'a', kind: 'sheet', target: 'xl/s/1.xml' },
    { id: 'b', kind: 'sheet', target: 'xl/s/1.xml' },
    { id: 'c', kind: 'sheet', target: 'xl/s/1.xml' },
    { id: 'd', kind: 'sheet', target: 'etc/passwd' },
    { id: 'e', kind: 'link', target: '' },
    { id: '', kind: '', target: 'xl' },
  ]);
  expect(readRelationships(archive, 'xl/other.xml')).toEqual([]);
});

test('what was read of a part is remembered for the same bytes only, however many parts there are', () => {
  const named = (id: number): Archive =>
    archiveOf({
      '_rels/.rels': strToU8(`<Relationships><Relationship Id="${id}" Target="a"/></Relationships>`),
    });
  for (let round = 0; round < 2; round++)
    for (let id = 0; id < 60; id++) expect(readRelationships(named(id), '')[0]!.id).toBe(String(id));
});
