// A copy of a report with comments: at the claims that are wrong or to be confirmed, and nothing else is changed.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import mammoth from 'mammoth';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { commentedDocx } from '../../../src/exports/commentedDocx';
import { readDocxProse } from '../../../src/hosts/docx/readDocx';
import { narrativeWordsOf } from '../../../src/words/narrative/narrativeWordsOf';
import { convert, testWithLibreOffice } from '../../oracle/libreoffice';

const words = narrativeWordsOf('vi');

async function proseOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocxProse(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.prose.text;
}

async function commented(bytes: Uint8Array): Promise<Uint8Array> {
  const text = await proseOf(bytes);
  const made = await commentedDocx(bytes, text, readNarrative(text), words);
  if ('problem' in made) throw new Error(made.problem.code);
  return made.bytes;
}

async function report(options: object = {}, before: readonly Paragraph[] = []): Promise<Uint8Array> {
  const children = [
    ...before,
    new Paragraph({
      children: [
        new TextRun({ text: 'Có 46 hồ sơ, ', underline: {} }),
        new TextRun('gồm 20 hồ sơ mới và 25 hồ sơ cũ.'),
      ],
    }),
    new Paragraph('Có 45 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.'),
    new Paragraph({ children: [new TextRun('Tổ chức 20 hội nghị'), new FootnoteReferenceRun(1)] }),
  ];
  const footnotes = { 1: { children: [new Paragraph('Gồm 11 hội nghị trực tiếp; 8 hội nghị trực tuyến.')] } };
  return new Uint8Array(
    await Packer.toBuffer(new Document({ footnotes, sections: [{ children }], ...options })),
  );
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array(0));
}

/** Without what comments put into the document. */
function withoutMarks(xml: string): string {
  return xml
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
    .replace(/<w:r><w:commentReference [^>]*\/><\/w:r>/g, '');
}

test('each statement that is wrong has a comment with its figures put in, and the right one none', async () => {
  const copy = await commented(await report());
  const comments = partOf(copy, 'word/comments.xml');
  expect(comments.match(/<w:comment /g)).toHaveLength(2);
  expect(comments).toContain('Không khớp: Ghi 46 nhưng 20 + 25 = 45, lệch 1');
  const body = partOf(copy, 'word/document.xml');
  const first = /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/.exec(body)?.[1] ?? '';
  expect(first.replace(/<[^>]*>/g, '')).toBe('Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.');
});

test('nothing else is changed: every other part byte for byte, the text and its looks as they were', async () => {
  const bytes = await report();
  const copy = await commented(bytes);
  const [before, after] = [unzipSync(bytes), unzipSync(copy)];
  const body = 'word/document.xml';
  expect(withoutMarks(partOf(copy, body))).toBe(partOf(bytes, body));
  const touched = Object.keys(after).filter(
    (name) =>
      name !== body && Buffer.compare(after[name] ?? Buffer.alloc(0), before[name] ?? Buffer.alloc(0)) !== 0,
  );
  expect(touched.sort()).toEqual(
    ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml'].filter((name) =>
      touched.includes(name),
    ),
  );
  expect(await proseOf(copy)).toBe(await proseOf(bytes));
});

test('comments that are there stay, and the new ones are numbered behind them', async () => {
  const own = new Paragraph({
    children: [
      new CommentRangeStart(4),
      new TextRun('Báo cáo'),
      new CommentRangeEnd(4),
      new TextRun({ children: [new CommentReference(4)] }),
    ],
  });
  const bytes = await report(
    { comments: { children: [{ id: 4, author: 'A', children: [new Paragraph('Xem lại')] }] } },
    [own],
  );
  const comments = partOf(await commented(bytes), 'word/comments.xml');
  expect(comments).toContain('Xem lại');
  expect(comments).toContain('w:id="5"');
  expect(comments).toContain('w:id="6"');
});

test('a statement in a text box is commented at the run that holds the box', async () => {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const box = `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent><w:p>${run('Có 46 đơn, gồm 20 cũ và 25 mới.')}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `\ufeff<w:document xmlns:w="w"><w:body><w:p>${run('Khung: ')}${box}${run('hết')}</w:p></w:body></w:document>`,
    ),
  });
  const body = partOf(await commented(bytes), 'word/document.xml');
  expect(body).toContain(
    `${run('Khung: ')}<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`,
  );
});

test('a file that nothing is to be said of is given back as it is', async () => {
  const bytes = new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Không có số liệu.')] }] })),
  );
  expect(await commented(bytes)).toBe(bytes);
});

test('a file that is no Word file is refused with a reason', async () => {
  const made = await commentedDocx(
    strToU8('xin chào'),
    'Có 46 đơn, gồm 20 cũ và 25 mới.',
    readNarrative('Có 46 đơn, gồm 20 cũ và 25 mới.'),
    words,
  );
  expect('problem' in made ? made.problem.code : '').toBe('file/notWorkbook');
});

testWithLibreOffice(
  'LibreOffice opens the copy, with its comments, and its text and looks are those of the report',
  async () => {
    const bytes = await report();
    const saved = convert({ 'report.docx': bytes, 'copy.docx': await commented(bytes) }, 'docx');
    const [before, after] = ['report.docx', 'copy.docx'].map((name) => saved.get(name)!);
    const shown = async (file: Uint8Array): Promise<string> =>
      (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
    expect(await shown(after!)).toBe(await shown(before!));
    expect(partOf(after!, 'word/comments.xml')).toContain('Ghi 46 nhưng 20 + 25 = 45, lệch 1');
  },
);
