// The prose of a Word file reads as its text does: lists, footnotes, tables, text boxes, tracked changes, hostile files.
import { strToU8, zipSync } from 'fflate';
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { readDocxProse, readDocxReport } from '../../../src/hosts/docx/readDocx';
import { LINES } from '../../fixtures/report';

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readDocxProse(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.prose.text;
}

function wordFile(body: string, more: Record<string, string> = {}): Uint8Array {
  const relationships = Object.keys(more).map(
    (name, i) => `<Relationship Id="r${String(i)}" Type="http://x/${name}" Target="${name}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
  };
  for (const [name, xml] of Object.entries(more)) files[`word/${name}.xml`] = xml;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

test('items of a list carry a sign by their depth, headings none', async () => {
  const item = (level: number): string =>
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="3"/></w:numPr>`;
  const text = await textOf(
    wordFile(
      paragraph(run('Có 45 đơn, trong đó:')) +
        paragraph(run('Cũ: 12 đơn'), item(0)) +
        paragraph(run('Mới: 33 đơn'), item(0)) +
        paragraph(run('Nay'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ),
  );
  expect(text).toBe('Có 45 đơn, trong đó:\n\n- Cũ: 12 đơn\n\n- Mới: 33 đơn\n\nNay');
  expect(readNarrative(text).map(({ verdict }) => verdict)).toEqual(['holds']);
});

test('tracked changes read as accepted: deleted words, paragraph ends and rows are gone', async () => {
  const body =
    paragraph(
      run('Có ') +
        `<w:del><w:r><w:delText>54</w:delText></w:r></w:del><w:ins>${run('55')}</w:ins>` +
        run(' hồ sơ'),
      '<w:rPr><w:del w:id="1"/></w:rPr>',
    ) +
    paragraph(run(', gồm 50 cũ và 5 mới.')) +
    `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${paragraph(run('bỏ'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('1'))}</w:tc><w:tc>${paragraph(run('2.654'))}</w:tc></w:tr></w:tbl>`;
  expect(await textOf(wordFile(body))).toBe('Có 55 hồ sơ, gồm 50 cũ và 5 mới.\n\n| 1 | 2.654 |');
});

test('what is not printed is not read: hidden, crossed-out and white words, hidden rows; symbols and other prefixes are', async () => {
  const look = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body =
    paragraph(
      run('Có 45 hồ sơ') +
        look('<w:vanish/>', ' (nháp)') +
        look('<w:strike/>', ' (cũ)') +
        look('<w:color w:val="FFFFFF"/>', ' (trắng)') +
        look('<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', ', gồm 20 ') +
        '<w:r><w:sym w:font="Symbol" w:char="F02B"/></w:r>' +
        look('<w:rStyle w:val="an"/>', ' (kiểu ẩn)') +
        run(' 25 hồ sơ.'),
    ) +
    `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${paragraph(run('ẩn'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('hiện'))}</w:tc></w:tr></w:tbl>` +
    '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>Cùng nghĩa.</x:t></x:r></x:p>';
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="an"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
  expect(await textOf(wordFile(body, { styles }))).toBe(
    'Có 45 hồ sơ, gồm 20 + 25 hồ sơ.\n\n| hiện |\n\nCùng nghĩa.',
  );
});

test('a text box is read once, a footnote after the paragraph that refers to it', async () => {
  const box = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></mc:Choice><mc:Fallback>${paragraph(run('Trong khung'))}</mc:Fallback></mc:AlternateContent>`;
  const notes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="-1">${paragraph(run('—'))}</w:footnote><w:footnote w:id="7">${paragraph(run('Gồm 11 hội nghị trực tiếp; 8 hội nghị trực tuyến.'))}</w:footnote></w:footnotes>`;
  const text = await textOf(
    wordFile(
      paragraph(run('Tổ chức 20 hội nghị') + '<w:r><w:footnoteReference w:id="7"/></w:r>' + run('.')) +
        paragraph(`<w:r>${box}</w:r>`) +
        paragraph(run('Hết.')),
      { footnotes: notes },
    ),
  );
  expect(text).toBe(
    'Tổ chức 20 hội nghị¹.\n\n¹ Gồm 11 hội nghị trực tiếp; 8 hội nghị trực tuyến.\n\nTrong khung\n\n\n\nHết.',
  );
  expect(readNarrative(text)[0]?.verdict).toBe('broken');
});

test('a footnote of several paragraphs has its number before the first', async () => {
  const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="7">${paragraph(run('Một.'))}${paragraph(run('Hai.'))}</w:footnote></w:footnotes>`;
  const body = paragraph(run('A') + '<w:r><w:footnoteReference w:id="7"/></w:r>') + paragraph(run('B'));
  expect(await textOf(wordFile(body, { footnotes: notes }))).toBe('A¹\n\n¹ Một.\n\nHai.\n\nB');
});

test.each([
  ['no zip', strToU8('xin chào'), 'file/notWorkbook'],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'file/notWorkbook'],
  ['XML cut short', wordFile('<w:p><w:r>'), 'file/damaged'],
  ['a document type', wordFile('<!DOCTYPE a [<!ENTITY b "c">]>'), 'file/damaged'],
])('%s is refused with a reason', async (_, bytes, code) => {
  const read = await readDocxProse(bytes);
  expect('problem' in read ? read.problem.code : '').toBe(code);
});

test('one walk tells prose and tables: what stands in a cell is in its row and in its grid, a table within it too', async () => {
  const inner = `<w:tbl><w:tr><w:tc>${paragraph(run('7'))}</w:tc></w:tr></w:tbl>`;
  const body =
    paragraph(run('Trước')) +
    `<w:tbl><w:tr><w:tc>${paragraph(run('Quá hạn'))}</w:tc><w:tc>${paragraph(run('a'))}${inner}</w:tc></w:tr></w:tbl>` +
    paragraph(run('Sau'));
  const read = await readDocxReport(wordFile(body));
  if ('problem' in read) throw new Error(read.problem.code);
  const { prose, document } = read;
  expect(prose.text).toBe('Trước\n\n| Quá hạn | a 7 |\n\nSau');
  expect(document.paragraphs).toEqual(['Trước', 'Sau']);
  expect(document.tables.map((grid) => grid.cell(0, grid.columns - 1)?.text)).toEqual(['a\n\ufffc7', '7']);
  expect(document.places).toEqual([1, 1]);
});

test('what tables nested two thousand deep hold is not copied from each to the next', async () => {
  const text = paragraph(run('Có 45 hồ sơ. '.repeat(20))).repeat(200);
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(2000) + text + '</w:tc></w:tr></w:tbl>'.repeat(2000);
  expect((await textOf(wordFile(deep))).length).toBe(200 * 260 + 3);
});

test('a hundred thousand paragraphs whose ends were deleted are one, and none is copied for the next', async () => {
  const joined = paragraph(run('1'), '<w:rPr><w:del/></w:rPr>').repeat(100_000);
  expect((await textOf(wordFile(joined))).length).toBe(100_000);
}, 20_000);

test('a footnote that is referred to again and again is told once', async () => {
  const reference = '<w:r><w:footnoteReference w:id="5"/></w:r>';
  const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="5">${paragraph(run('Gồm 45 hồ sơ.'))}</w:footnote></w:footnotes>`;
  const text = await textOf(wordFile(paragraph(run('Có') + reference).repeat(3), { footnotes: notes }));
  expect(text).toBe('Có¹\n\n¹ Gồm 45 hồ sơ.\n\nCó²\n\nCó³');
});

test('tables nested five thousand deep cost no stack', async () => {
  const deep =
    '<w:tbl><w:tr><w:tc>'.repeat(5000) + paragraph(run('1')) + '</w:tc></w:tr></w:tbl>'.repeat(5000);
  expect(await textOf(wordFile(deep))).toContain('1');
});

/** A report as offices number and note it; the figures of the notes belong to what they stand behind. */
const REPORT = [
  'I. KẾT QUẢ THỰC HIỆN',
  LINES.rate,
  '1. Về tổ chức bộ máy',
  LINES.staff,
  '- Văn bản ban hành: 12 nghị quyết¹, 45 quyết định²; so với cùng kỳ tăng 09 văn bản.',
  'II. TIẾP NHẬN VÀ GIẢI QUYẾT HỒ SƠ',
  LINES.files,
  `a) ${LINES.late}`,
  '¹ Gồm 07 nghị quyết chuyên đề và 05 nghị quyết thường kỳ.',
  '² Trong đó 20 quyết định cá biệt và 24 quyết định khác.',
].join('\n');

/** Each line a paragraph; with `real` the footnotes are Word's own. */
async function asDocx(text: string, real: boolean): Promise<Uint8Array> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const kept = lines.filter((line) => {
    const note = real ? /^([⁰¹²³⁴-⁹]+) (.*)$/.exec(line) : null;
    if (note) footnotes[idOf(note[1] ?? '')] = { children: [new Paragraph(note[2] ?? '')] };
    return !note;
  });
  const children = kept.map((line) => new Paragraph({ children: runsOf(line, footnotes) }));
  return new Uint8Array(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })));
}

function idOf(superscripts: string): string {
  return Array.from(superscripts, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
}

function runsOf(line: string, footnotes: object): (TextRun | FootnoteReferenceRun)[] {
  return line.split(/([⁰¹²³⁴-⁹]+)/).map((piece) => {
    const id = /^[⁰¹²³⁴-⁹]/.test(piece) ? idOf(piece) : '';
    return id !== '' && id in footnotes ? new FootnoteReferenceRun(Number(id)) : new TextRun(piece);
  });
}

function told(text: string): string[] {
  return readNarrative(text)
    .map(({ rule, verdict, figures }) => [rule, verdict, ...figures.map((each) => each.text)].join(' '))
    .sort();
}

test('a report as a Word file gives the answers of its text, whoever makes its footnotes', async () => {
  const expected = told(REPORT);
  expect(expected.length).toBeGreaterThan(5);
  expect(told(await textOf(await asDocx(REPORT, false)))).toEqual(expected);
  expect(told(await textOf(await asDocx(REPORT, true)))).toEqual(expected);
});

test('more figures or paragraphs than any report has are not read; in a table they may stand', async () => {
  const many = run('1 hồ sơ '.repeat(20_001));
  const refused = await readDocxProse(wordFile(paragraph(many)));
  expect(refused).toEqual({ problem: { code: 'file/tooBig', detail: 'prose' } });
  expect(await readDocxProse(wordFile('<w:p/>'.repeat(100_001)))).toEqual(refused);
  const table = `<w:tbl><w:tr><w:tc>${paragraph(many)}</w:tc></w:tr></w:tbl>`;
  expect(await readDocxProse(wordFile(table))).not.toHaveProperty('problem');
});
