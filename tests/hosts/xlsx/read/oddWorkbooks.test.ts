// Workbooks that lack what every program writes, or say it twice, or say nonsense: each is read for what it holds.
import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../../src/core/sheet/grid';
import { moveFormula } from '../../../../src/hosts/xlsx/read/cells/moveFormula';
import { readWorkbook, type Workbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { makeWorkbook, styleSheet, type Handmade } from '../makeWorkbook';

async function read(book: Handmade): Promise<Workbook> {
  const found = await readWorkbook(makeWorkbook(book));
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found.workbook;
}

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const found = await readWorkbook(bytes);
  return 'problem' in found ? found.problem : null;
}

const sheetOf = (rows: string, more: { head?: string; tail?: string } = {}): Handmade => ({
  sheets: [{ name: 'S', rows, ...more }],
});

async function cellsOf(rows: string, more: Partial<Handmade> = {}): Promise<(Cell | undefined)[]> {
  const [grid] = (await read({ ...sheetOf(rows), ...more })).sheets;
  return Array.from({ length: grid!.columns }, (_, column) => grid!.cell(0, column));
}

describe('rows and columns', () => {
  test('hidden columns are those the sheet has, however much is claimed and however often', async () => {
    const head =
      '<cols><col min="2" max="2" hidden="1"/><col min="4" max="3" hidden="1"/><col width="0" min="5" max="5"/><col width="9" min="6" max="6"/><col hidden="1"/>' +
      '<col min="16384" max="99999" hidden="1"/></cols>';
    const [grid] = (await read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { head }))).sheets;
    expect([...grid!.hiddenColumns!].sort((a, b) => a - b)).toEqual([1, 4, 16383]);
    const claims = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`;
    const [all] = (await read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { head: claims }))).sheets;
    expect(all!.hiddenColumns!.size).toBe(16384);
  });

  test('rows and cells that no sheet has are left out, the others stay', async () => {
    const rows =
      '<row r="0"><c><v>1</v></c></row><row r="-3"><c><v>1</v></c></row><row r="x"><c><v>1</v></c></row><row r="1048577"><c><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="XFE2"><v>1</v></c><c r="?"><v>1</v></c><c r="A1048577"><v>1</v></c></row>';
    const [grid] = (await read(sheetOf(rows))).sheets;
    expect([grid!.rows, grid!.columns]).toEqual([2, 1]);
    expect(grid!.cell(1, 0)!.value).toBe(2);
  });

  test('merges without a place say nothing', async () => {
    const tail =
      '<mergeCells><mergeCell/><mergeCell ref="A1"/><mergeCell ref="B2:A1"/><mergeCell ref="x:y"/></mergeCells>';
    const [grid] = (await read(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { tail }))).sheets;
    expect(grid!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test('more merges, cells or places than a workbook may have are refused', async () => {
    const tooMany = { code: 'file/tooBig', detail: 'cells' };
    const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(200_001)}</mergeCells>`;
    expect(await problemOf(makeWorkbook(sheetOf('', { tail: merges })))).toEqual(tooMany);
    const far = Array.from(
      { length: 110 },
      (_, i) => `<row r="${i * 9000 + 1}"><c r="${columnAt(i * 140)}${i * 9000 + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(await problemOf(makeWorkbook(sheetOf(far)))).toEqual(tooMany);
  });

  test('blank cells with looks beyond what is kept are forgotten, figures are not', async () => {
    const blanks = `<row r="1">${'<c s="0"/>'.repeat(16_000)}</row>`.repeat(1);
    const many = Array.from({ length: 14 }, (_, i) => blanks.replace('r="1"', `r="${i + 1}"`)).join('');
    const [grid] = (await read(sheetOf(`${many}<row r="20"><c r="A20"><v>5</v></c></row>`))).sheets;
    expect(grid!.cell(19, 0)!.value).toBe(5);
  });
});

const columnAt = (column: number): string =>
  (column >= 26 ? columnAt(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

describe('cells', () => {
  test('days, moments and times alone are serial numbers; what is none stays a text', async () => {
    const values = [
      '2026-06-30',
      '1900-02-28',
      '1900-03-01T12:00:00',
      'T06:00',
      '06:00:00,5',
      '2026-13-45',
      'soon',
      '12',
    ];
    const cells = await cellsOf(
      `<row r="1">${values.map((value) => `<c t="d"><v>${value}</v></c>`).join('')}</row>`,
    );
    expect(cells.map((cell) => cell!.value)).toEqual([
      46203,
      59,
      61.5,
      0.25,
      (6 * 3600 + 0.5) / 86400,
      '2026-13-45',
      'soon',
      '12',
    ]);
  });

  test('truth values, errors and blanks, with and without their values', async () => {
    const cells = await cellsOf(
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#REF!</v></c><c><v> </v></c><c t="inlineStr"/><c t="str"><v></v></c><c/><c><v>7</v></c></row>',
    );
    expect(cells.map((cell) => cell?.text)).toEqual(['TRUE', 'FALSE', '#REF!', '', '', '', '', '7']);
    expect(cells.map((cell) => cell?.error ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('a shared text that is not there means a damaged file', async () => {
    const bytes = makeWorkbook({
      ...sheetOf('<row r="1"><c t="s"><v>3</v></c></row>'),
      sharedStrings: ['<t>a</t>'],
    });
    expect(await problemOf(bytes)).toEqual({ code: 'file/damaged', detail: 'part' });
  });

  test('a cell with more text than Excel holds is refused', async () => {
    const long = 'x'.repeat(1_100_000);
    for (const cell of [`<v>${long}</v>`, `<f>${long}</f><v>1</v>`, `<is><t>${long}</t></is>`]) {
      const bytes = makeWorkbook(sheetOf(`<row r="1"><c r="A1" t="str">${cell}</c></row>`));
      expect(await problemOf(bytes)).toEqual({ code: 'file/tooBig', detail: 'cells' });
    }
  });

  test('a formula without a text, a table without its cells, an unknown one', async () => {
    const cells = await cellsOf(
      '<row r="1"><c><f/><v>1</v></c><c><f t="dataTable"/><v>2</v></c><c><f t="shared" si="0">A1</f><v>3</v></c><c><f t="shared" si="0"/><v>4</v></c></row>',
    );
    expect(cells.map((cell) => cell!.formula)).toEqual([null, '=TABLE(,)', '=A1', '=B1']);
  });
});

describe('looks', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170"/><numFmt numFmtId="171" formatCode="0.0"/></numFmts>' +
    '<fonts><font><name/></font><font><name val="Arial"/><strike/></font><font><strike val="0"/></font><font><strike val="true"/></font></fonts>' +
    '<cellXfs><xf/><xf numFmtId="170" fontId="1"><protection/></xf><xf numFmtId="171" fontId="2"><protection locked="0"/></xf><xf fontId="9"/></cellXfs>' +
    '<dxfs><dxf><font><name val="Other"/></font></dxf></dxfs>';

  test('fonts and formats that say little are plain ones', async () => {
    const row = `<row r="1">${[0, 1, 2, 3].map((style) => `<c s="${style}"><v>1.25</v></c>`).join('')}</row>`;
    const cells = await cellsOf(row, { styles });
    expect(cells.map((cell) => cell!.format)).toEqual(['General', 'General', '0.0', 'General']);
    expect(cells.map((cell) => cell!.font)).toEqual([undefined, 'Arial', undefined, undefined]);
    expect(cells.map((cell) => cell!.unclear)).toEqual([undefined, 'whole', undefined, undefined]);
  });

  test('in a protected sheet a cell is locked unless its style says otherwise', async () => {
    const [grid] = (
      await read({
        ...sheetOf('<row r="1"><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row>', {
          tail: '<sheetProtection sheet="1"/>',
        }),
        styles,
      })
    ).sheets;
    expect([0, 1, 2].map((column) => grid!.isLocked(0, column))).toEqual([true, false, true]);
  });

  test('a workbook whose styles list nothing, or that has none, is shown plainly', async () => {
    for (const each of ['', '<cellXfs/>', '<fonts><font><name val="Arial"/></font></fonts>'])
      expect((await cellsOf('<row r="1"><c s="4"><v>1</v></c></row>', { styles: each }))[0]!.text).toBe('1');
  });
});

describe('names', () => {
  test('of sheets that are not there, without a name, or of more than an area', async () => {
    const { names } = await read({
      ...sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
      names:
        '<definedName name="a" localSheetId="7">S!A1</definedName><definedName>S!$B$2</definedName><definedName name="c">S!A1,S!B1</definedName><definedName name="d">S!A0</definedName><definedName name="e"/>',
    });
    expect(names).toEqual([
      { name: 'a', sheet: 'S', area: { row: 0, column: 0, rows: 1, columns: 1 }, scope: null },
      { name: '', sheet: 'S', area: { row: 1, column: 1, rows: 1, columns: 1 }, scope: null },
    ]);
  });
});

test('a sheet without a name, or without a place, does not hide the others', async () => {
  const sheets =
    '<sheet sheetId="1" r:id="rId1"/><sheet name="T" sheetId="2"/><sheet name="U" sheetId="3" state="odd" r:id="rId1x"/>';
  const xml = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
  const { sheets: found } = await read({
    ...sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
    parts: { 'xl/workbook.xml': xml },
  });
  expect(found.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([['', 'visible']]);
});

test('thousands of formats, figures and texts, one after the other, are each shown as their own', async () => {
  for (let book = 0; book < 3; book++) {
    const codes = Array.from({ length: 700 }, (_, i) => `dd/mm/yyyy "${book * 700 + i}"`);
    const cells = codes.map(
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" s="${i + 1}"><v>46203</v></c><c r="B${i + 1}" t="inlineStr"><is><t>${book} ${i}</t></is></c></row>`,
    );
    const [grid] = (
      await read({
        ...sheetOf(cells.join('')),
        styles: styleSheet(codes.map((code) => code.replace(/"/g, '&quot;'))),
      })
    ).sheets;
    for (const row of [0, 350, 699]) {
      expect(grid!.cell(row, 0)!.text).toContain('30/06/2026');
      expect(grid!.cell(row, 1)!.text).toBe(`${book} ${row}`);
    }
  }
});

describe('packages of another kind', () => {
  const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const main = (target: string): Record<string, string> => ({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`,
  });

  test.each([
    [zipped(main('xl/workbook.bin')), 'file/notWorkbook', 'binary'],
    [zipped({ ...main('word/document.xml'), 'word/document.xml': '<a/>' }), 'file/notWorkbook', 'document'],
    [zipped({ 'word/document.xml': '<a/>' }), 'file/notWorkbook', 'document'],
    [zipped({ ...main('ppt/presentation.xml') }), 'file/notWorkbook', 'document'],
    [zipped({ mimetype: 'x', 'content.xml': '<a/>' }), 'file/notWorkbook', 'openDocument'],
    [zipped(main('xl/workbook.xml')), 'file/damaged', 'part'],
    [zipped({ 'a.txt': 'x' }), 'file/notWorkbook', 'other'],
    [zipped({ ...main('x/other.xml'), 'x/other.xml': '<other/>' }), 'file/damaged', 'part'],
    [zipped({ ...main('xl/workbook.xml'), 'xl/workbook.xml': '<other/>' }), 'file/damaged', 'part'],
  ])('%#: %s, %s', async (bytes, code, detail) => {
    expect(await problemOf(bytes)).toEqual({ code, detail });
  });
});

test.each([
  ['A1+$B$2', 1, 1, 'B2+$B$2'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1+A1048576', 1, 1, '#REF!+#REF!'],
  ['A:A+$B:C+3:4+$3:4', 1, 1, 'B:B+$B:D+4:5+$3:5'],
  ['A:XFD', 0, 1, '#REF!'],
  ['YEU2026+ZZZ1+ABCD1+x.y', 1, 1, 'YEU2026+ZZZ1+ABCD1+x.y'],
  ['LOG10(A1)+\'A1\'!A1+"A1"+[A1]', 1, 0, 'LOG10(A2)+\'A1\'!A2+"A1"+[A1]'],
  ['A0+B1', 1, 0, 'A0+B2'],
  ['A9999999+ZZZ:A', 1, 1, 'A9999999+#REF!'],
])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
