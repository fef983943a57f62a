// Word files whose elements stand where none belong, or say nothing: what a printer would show of them is read, nothing throws.
import { strToU8, zipSync } from 'fflate';
import { commentDocx } from '../../../src/hosts/docx/comments/commentDocx';
import { readDocxReport } from '../../../src/hosts/docx/readDocx';

function wordFile(
  body: string,
  more: Record<string, string | null> = {},
  namespaces = 'xmlns:w="w"',
): Uint8Array {
  const relationships = ['styles', 'footnotes', 'endnotes', 'comments']
    .filter((name) => typeof more[`word/${name}.xml`] === 'string')
    .map((name) => `<Relationship Id="${name}" Type="http://x/${name}" Target="${name}.xml"/>`);
  const files: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, xml]) => (xml === null ? [] : [[name, strToU8(xml)]])),
    ),
  );
}

async function read(
  bytes: Uint8Array,
): Promise<{ text: string; grids: (string | undefined)[][][]; floating: number }> {
  const found = await readDocxReport(bytes);
  if ('problem' in found) throw new Error(found.problem.code);
  // A figure of a page is a text, of which nothing need be said.
  expect(found.document.tables.filter(({ page }) => page !== true)).toEqual([]);
  const grids = found.document.tables.map((grid) =>
    Array.from({ length: grid.rows }, (_, row) =>
      Array.from({ length: grid.columns }, (__, column) => grid.cell(row, column)?.text),
    ),
  );
  return { text: found.prose.text, grids, floating: found.document.floating };
}

const run = (text: string, looks = ''): string => `<w:r>${looks}<w:t>${text}</w:t></w:r>`;
const p = (inner: string): string => `<w:p>${inner}</w:p>`;
const cell = (inner: string, looks = ''): string =>
  `<w:tc>${looks && `<w:tcPr>${looks}</w:tcPr>`}${p(inner)}</w:tc>`;

test('rows, cells, runs and looks outside of what they belong to change nothing', async () => {
  const stray =
    `<w:tr><w:tc>${p(run('a'))}</w:tc></w:tr><w:trPr><w:hidden/></w:trPr><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` +
    '<w:tblPr><w:shd w:fill="000000"/></w:tblPr><w:pPr><w:numPr/></w:pPr><w:rPr><w:vanish/></w:rPr><w:t>lost</w:t><w:tab/>';
  const { text, grids } = await read(wordFile(`${stray}${p(run('b'))}${run('outside')}`));
  expect(text).toContain('a\n\nb');
  expect(grids).toEqual([]);
});

test('looks of a row that is not open, of a table without cells, and cells without a row', async () => {
  const body =
    `<w:tbl><w:tblPr><w:tblStyle w:val="none"/><w:tblW w:w="0"/></w:tblPr><w:trPr><w:hidden/></w:trPr>${cell(run('x'))}` +
    `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:trHeight w:val="20"/><w:hidden w:val="0"/></w:trPr>${cell(run('1'))}` +
    `<w:trPr><w:gridBefore w:val="3"/></w:trPr>${cell(run('2'))}</w:tr></w:tbl>`;
  expect((await read(wordFile(body))).grids).toEqual([
    [[undefined, '1', undefined, undefined, undefined, '2']],
  ]);
});

test.each([
  ['2', 2],
  ['0', 1],
  ['-4', 1],
  ['1.5', 1],
  ['all', 1],
])('a cell that claims to span %s columns spans %i', async (span, columns) => {
  const row = `<w:tr>${cell(run('1'), `<w:gridSpan w:val="${span}"/>`)}${cell(run('2'))}</w:tr>`;
  const [grid] = (await read(wordFile(`<w:tbl>${row}</w:tbl>`))).grids;
  expect(grid![0]!.length).toBe(columns + 1);
  expect(grid![0]![columns]).toBe('2');
});

test('a span without a number is one, and one of a billion is no table', async () => {
  const row = (span: string): string =>
    `<w:tbl><w:tr>${cell(run('1'), span)}${cell(run('2'))}</w:tr></w:tbl>`;
  expect((await read(wordFile(row('<w:gridSpan/>')))).grids[0]).toEqual([['1', '2']]);
  const [wide] = (await read(wordFile(row('<w:gridSpan w:val="1000000000"/>')))).grids;
  expect(wide![0]!.length).toBeLessThan(1000);
});

test('a row is hidden where it says so or is too low to be seen, and not where it says no', async () => {
  const row = (looks: string, text: string): string =>
    `<w:tr><w:trPr>${looks}</w:trPr>${cell(run(text))}</w:tr>`;
  const body = `<w:tbl>${row('<w:hidden/>', 'a')}${row('<w:hidden w:val="off"/>', 'b')}${row('<w:trHeight w:val="10" w:hRule="exact"/>', 'c')}${row('<w:trHeight w:val="10" w:hRule="atLeast"/>', 'd')}${row('<w:trHeight w:val="400" w:hRule="exact"/>', 'e')}</w:tbl>`;
  expect((await read(wordFile(body))).text).toBe('| b |\n| d |\n| e |');
});

test('white words on a shaded table, cell or style of table are seen, and words of its colour are not', async () => {
  const white = run('7', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>');
  const styles =
    '<w:styles xmlns:w="w"><w:docDefaults/><w:style w:styleId="Dark" w:type="table"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:style><w:style/></w:styles>';
  const table = (looks: string, cellLooks = ''): string =>
    `<w:tbl>${looks && `<w:tblPr>${looks}</w:tblPr>`}<w:tr>${cell(white, cellLooks)}</w:tr></w:tbl>`;
  const { grids } = await read(
    wordFile(
      [
        table(''),
        table('<w:shd w:fill="1F3864"/>'),
        table('<w:tblStyle w:val="Dark"/>'),
        table('', '<w:shd w:fill="1F3864"/>'),
      ].join(p('')),
      { 'word/styles.xml': styles },
    ),
  );
  expect(grids.map((grid) => grid[0]?.[0] ?? '')).toEqual(['', '7', '7', '7']);
});

test('cells that go on from the row above, where they begin and where nothing begins', async () => {
  const merged = (value: string): string => `<w:vMerge${value === '' ? '' : ` w:val="${value}"`}/>`;
  const body = `<w:tbl><w:tr>${cell(run('a'), merged('restart'))}${cell(run('1'), merged(''))}</w:tr><w:tr>${cell(run(''), merged('continue'))}${cell(run('2'))}</w:tr></w:tbl>`;
  const [grid] = (await read(wordFile(body))).grids;
  expect([grid![0]![0], grid![1]![1]]).toEqual(['a', '2']);
});

test('items of a list by their style, however deep and however said', async () => {
  const item = (looks: string, text: string): string => p(`<w:pPr>${looks}</w:pPr>${run(text)}`);
  const body =
    item('<w:pStyle w:val="ListBullet2"/>', 'a') +
    item('<w:pStyle/>', 'b') +
    item('<w:numPr><w:ilvl/><w:numId w:val="1"/></w:numPr>', 'c') +
    item('<w:numPr><w:ilvl w:val="77"/><w:numId w:val="1"/></w:numPr>', 'd') +
    item('<w:numPr><w:ilvl w:val="x"/><w:numId/></w:numPr>', 'e');
  expect((await read(wordFile(body))).text).toBe('- a\n\nb\n\n- c\n\n○ d\n\n- e');
});

test('notes without a number, without a text, and those that only draw a line', async () => {
  const footnotes =
    '<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>' +
    `<w:footnote><w:p>${run('không số')}</w:p></w:footnote><w:footnote w:id="3"><w:p>${run('ba')}</w:p></w:footnote></w:footnotes>`;
  const body = p(
    `${run('một')}<w:r><w:footnoteReference/></w:r>${run('hai')}<w:r><w:footnoteReference w:id="9"/></w:r>${run('ba')}<w:r><w:footnoteReference w:id="3"/></w:r>` +
      '<w:r><w:endnoteReference w:id="1"/></w:r>',
  );
  const { text } = await read(wordFile(body, { 'word/footnotes.xml': footnotes }));
  expect(text).toBe('một¹hai²ba³⁴\n\n¹ không số\n\n³ ba');
});

test('alternatives out of place, none understood, and the first that is', async () => {
  const mc = 'xmlns:w="w" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const choice = (requires: string, text: string): string => `<mc:Choice${requires}>${run(text)}</mc:Choice>`;
  const fallback = (text: string): string => `<mc:Fallback>${run(text)}</mc:Fallback>`;
  const all = (inner: string): string => `<mc:AlternateContent>${inner}</mc:AlternateContent>`;
  const body = p(
    fallback('a') +
      all(choice(' Requires="unknown"', 'x') + fallback('b')) +
      all(choice(' Requires="wps w14"', 'c') + fallback('x')) +
      all(choice('', 'd') + choice('', 'x')) +
      all(''),
  );
  expect((await read(wordFile(body, {}, mc))).text).toBe('abcd');
});

test('elements are known by their namespace, whatever prefix they have and whoever takes it over', async () => {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body =
    `<v:p xmlns:v='${space}'><v:r><v:t>a</v:t></v:r></v:p>` +
    `<z:p xmlns:z="other"><z:r><z:t>lost</z:t></z:r></z:p>` +
    `<v:p xmlns:v="other"><v:r><v:t>lost</v:t></v:r></v:p><w:p xmlns="x"><w:r><w:t>b</w:t></w:r></w:p>`;
  expect((await read(wordFile(body, {}, `xmlns:w="${space}"`))).text).toBe('a\n\nb');
});

test('symbols, tabs, breaks and hyphens print as they do; a picture and a computed field are marked', async () => {
  const body = p(
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:cr/><w:ptab/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="0037"/><w:sym/></w:r>',
  );
  const { text } = await read(wordFile(body));
  expect(text.replace(/\s/g, '_')).toContain('a_b_c-__');
  expect(text).toContain('7');
});

test('what floats is counted: frames, anchors, shapes at a place of their own, parts of other files', async () => {
  const spaces =
    'xmlns:w="w" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const body =
    p('<w:pPr><w:framePr/></w:pPr>') +
    p('<w:r><w:drawing><wp:anchor/></w:drawing></w:r>') +
    p('<w:r><w:pict><v:shape style="position:absolute"/><v:shape/></w:pict></w:r>') +
    '<w:altChunk/>';
  expect((await read(wordFile(body, {}, spaces))).floating).toBe(4);
});

test('what stands among looks is no text, no paragraph and no table', async () => {
  const inner = [run('x'), p(run('x')), `<w:tbl><w:tr>${cell(run('x'))}</w:tr></w:tbl>`];
  for (const each of inner) {
    const found = await read(wordFile(`<w:sdt><w:sdtPr>${each}</w:sdtPr></w:sdt>${p(run('a'))}`));
    expect([found.text, found.grids]).toEqual(['a', []]);
  }
  const stray = '<w:t>x</w:t><w:instrText>x</w:instrText>';
  const { text } = await read(wordFile(p(`<w:r><w:rPr>${stray}</w:rPr><w:t>a</w:t></w:r>`)));
  expect(text).toBe('a');
});

test('a hidden row of a table within a table is left out, whatever stands in it', async () => {
  const table = (inner: string, looks = ''): string =>
    `<w:tbl><w:tr>${looks}${cell(run('1'))}<w:tc>${inner}${p(run('2'))}</w:tc></w:tr></w:tbl>`;
  const within = (looks: string): string => table(table(table(p(run('3'))), looks));
  expect((await read(wordFile(within('')))).grids[0]![0]![1]).toContain('3');
  const hidden = await read(wordFile(within('<w:trPr><w:hidden/></w:trPr>')));
  expect(hidden.grids[0]![0]![1]).not.toContain('3');
  expect(hidden.text).toBe('| 1 | 2 |');
});

test('a paragraph whose end was deleted ends before a table all the same', async () => {
  const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('a')}</w:p>`;
  const table = `<w:tbl><w:tr>${cell(run('1'))}</w:tr></w:tbl>`;
  expect((await read(wordFile(deleted + table + p(run('b'))))).text).toBe('a\n\n| 1 |\n\nb');
});

describe('fields', () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (...codes: string[]): string =>
    mark('begin') + codes.map(code).join('') + mark('separate') + run('12') + mark('end');
  const simple = (attributes: string): string => `<w:fldSimple${attributes}>${run('12')}</w:fldSimple>`;
  const LINK = 'HYPERLINK &quot;http://x&quot;';

  test.each([
    ['a sum', field(' =SUM(ABOVE) '), true],
    ['a sum whose code is written in pieces', field(' =SU', 'M(ABOVE) '), true],
    ['a link', field(` ${LINK} `), false],
    ['a link whose code is written in pieces', field(' HYPER', 'LINK x'), false],
    ['a link with a long address', field(`${LINK}${'x'.repeat(500)}`), false],
    ['a field without a code', field(''), true],
    ['a sum in short', simple(' w:instr=" =SUM(ABOVE) "'), true],
    ['a link in short', simple(` w:instr="${LINK}"`), false],
    ['a field in short without a code', simple(''), true],
  ])(
    '%s: its result is read, its code is not, and in a table it is marked where it may change',
    async (_what, xml, isComputed) => {
      const { text, grids } = await read(
        wordFile(p(`${run('Có ')}${xml}${run(' đơn')}`) + `<w:tbl><w:tr>${cell(xml)}</w:tr></w:tbl>`),
      );
      expect(text).toBe('Có 12 đơn\n\n| 12 |');
      expect(grids).toEqual([[[isComputed ? '\ufffc12' : '12']]]);
    },
  );
});

test('a document of more cells than a report has is refused', async () => {
  const row = `<w:tr>${'<w:tc/>'.repeat(1000)}</w:tr>`;
  const found = await readDocxReport(wordFile(`<w:tbl>${row.repeat(501)}</w:tbl>`));
  expect(found).toEqual({ problem: { code: 'file/tooBig', detail: 'cells' } });
});

describe('comments', () => {
  const author = { name: 'Số Khớp', initials: 'SK' };
  const comment = (bytes: Uint8Array, start = 0, end = 3): ReturnType<typeof commentDocx> =>
    commentDocx(bytes, [{ start, end, lines: ['x'] }], author);
  const damaged = (detail: string) => ({ problem: { code: 'file/damaged', detail } });
  const body = p(run('abc') + run('def'));

  test('a stretch that holds no run of the text has none', async () => {
    const commented = await comment(wordFile(body), 90, 99);
    if ('problem' in commented) throw new Error(commented.problem.code);
    expect(await read(commented.bytes)).toMatchObject({ text: 'abcdef' });
  });

  test.each([
    [
      'a part of comments that nothing leads to',
      { 'word/comments.xml': null, 'word/Comments.xml': '<w:comments xmlns:w="w"/>' },
      'archive',
    ],
    ['no list of content types', { '[Content_Types].xml': null }, 'part'],
    [
      'comments whose names have no prefix',
      { 'word/comments.xml': '<comments xmlns="w"></comments>' },
      'xml',
    ],
    ['comments of another root', { 'word/comments.xml': '<w:other xmlns:w="w"></w:other>' }, 'xml'],
    ['comments that do not end', { 'word/comments.xml': '<w:comments xmlns:w="w">' }, 'xml'],
  ])('a file with %s is not written into', async (_what, more, detail) => {
    expect(await comment(wordFile(body, more))).toEqual(damaged(detail));
  });

  test('a document whose names have no prefix, or one that is declared too far away, is not written into', async () => {
    const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const bare = `<document xmlns="${space}"><body><p><r><t>abc</t></r></p></body></document>`;
    expect(await comment(wordFile('', { 'word/document.xml': bare }))).toEqual(damaged('xml'));
    const far = `<w:document a="${'x'.repeat(30_000)}" xmlns:w="${space}"><w:body>${body}</w:body></w:document>`;
    expect(await comment(wordFile('', { 'word/document.xml': far }))).toEqual(damaged('xml'));
  });

  test('comments that are empty so far, without relationships of the document', async () => {
    const commented = await comment(
      wordFile(body, { 'word/_rels/document.xml.rels': null, '[Content_Types].xml': '<Types></Types>' }),
    );
    if ('problem' in commented) throw new Error(commented.problem.code);
    const more = { 'word/comments.xml': '<w:comments xmlns:w="w"/>' };
    expect('bytes' in (await comment(wordFile(body, more)))).toBe(true);
  });
});
