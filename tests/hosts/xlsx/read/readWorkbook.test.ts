import type { Cell } from '../../../../src/core/sheet/grid';
import { readWorkbook, type Workbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { makeWorkbook, rowsOf, styleSheet, type Handmade } from '../makeWorkbook';

async function read(book: Handmade): Promise<Workbook> {
  const outcome = await readWorkbook(makeWorkbook(book));
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.workbook;
}

/** The cells of one row of XML, from A. */
async function readCells(cells: string, more: Partial<Handmade> = {}): Promise<(Cell | undefined)[]> {
  const { sheets } = await read({ sheets: [{ name: 'S', rows: `<row r="1">${cells}</row>` }], ...more });
  const grid = sheets[0];
  return Array.from({ length: grid?.columns ?? 0 }, (_, column) => grid?.cell(0, column));
}

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('sheets', () => {
  test('a chart sheet or a dialog sheet does not lose the others', async () => {
    const { sheets } = await read({
      sheets: [
        { name: 'Biểu 1', rows: one },
        { name: 'Biểu đồ', kind: 'chartsheet' },
        { name: 'Hộp thoại', kind: 'dialogsheet' },
        { name: 'Biểu 2', rows: one },
      ],
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Biểu 1', 'Biểu 2']);
  });

  test('hidden and very hidden sheets are told apart', async () => {
    const { sheets } = await read({
      sheets: [
        { name: 'a', rows: one },
        { name: 'b', rows: one, state: 'hidden' },
        { name: 'c', rows: one, state: 'veryHidden' },
      ],
    });
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  test.each(['__proto__', 'constructor', "&lt;b&gt;&quot;'", 'Phụ lục số 1'])(
    'may be named %s',
    async (name) => {
      const { sheets } = await read({ sheets: [{ name, rows: one }] });
      expect(sheets[0]?.sheet).toBe(name.replace('&lt;', '<').replace('&gt;', '>').replace('&quot;', '"'));
    },
  );

  test('a worksheet that is named but absent means that the file is not whole', async () => {
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: one }],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/gone.xml"/></Relationships>',
      },
    });
    expect(await readWorkbook(bytes)).toEqual({ problem: { code: 'file/damaged', detail: 'part' } });
  });

  test('prefixed namespaces and strict ones are read like all others', async () => {
    const book: Handmade = {
      sheets: [
        { name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2654</v></c></row>' },
      ],
      sharedStrings: ['<t>Tổng số</t>'],
      styles: styleSheet(['#,##0']),
    };
    for (const variant of [{ prefix: 'x' }, { strict: true }, { prefix: 'ss', strict: true }]) {
      const { sheets } = await read({ ...book, ...variant });
      expect([sheets[0]?.cell(0, 0)?.text, sheets[0]?.cell(0, 1)?.text]).toEqual(['Tổng số', '2.654']);
    }
  });

  test('elements of extensions are not taken for cells', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><x14:c xmlns:x14="urn:x" r="A1"><x14:v>9</x14:v></x14:c></row>';
    const { sheets } = await read({ sheets: [{ name: 'S', rows }] });
    expect(sheets[0]?.cell(0, 0)?.value).toBe(1);
  });

  test('a part in UTF-16 is read, too', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<sheetData>${rowsOf([['Đơn vị', 5]])}</sheetData></worksheet>`;
    const utf16 = new Uint8Array(
      Array.from(xml).flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
    );
    const { sheets } = await read({
      sheets: [{ name: 'S' }],
      parts: { 'xl/worksheets/sheet1.xml': utf16 },
    });
    expect(sheets[0]?.cell(0, 0)?.value).toBe('Đơn vị');
  });
});

describe('values', () => {
  test('of each type', async () => {
    const cells = await readCells(
      '<c r="A1"><v>2654</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="str"><v>chữ</v></c>' +
        '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>#N/A</t></is></c><c r="F1" t="d"><v>2026-06-30</v></c>',
    );
    expect(cells.map((cell) => cell?.value)).toEqual([2654, true, 'chữ', '#N/A', '#N/A', 46203]);
    expect(cells.map((cell) => cell?.error)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });

  test('an empty <v></v> is a blank, not 0', async () => {
    const cells = await readCells('<c r="A1"><f>B1</f><v></v></c><c r="B1"><v/></c><c r="C1"><v>0</v></c>');
    expect(cells.map((cell) => cell?.value)).toEqual([null, null, 0]);
  });

  test('numbers keep every digit that a number can keep', async () => {
    const cells = await readCells(
      '<c r="A1"><v>0.1</v></c><c r="B1"><v>56.962025316455694</v></c><c r="C1"><v>1.2300000000000001E-5</v></c><c r="D1"><v>-0</v></c>',
    );
    expect(cells.map((cell) => cell?.value)).toEqual([0.1, 56.962025316455694, 1.23e-5, 0]);
  });

  test.each(['NaN', 'INF', '0x10', '1,5', '1e400', '1 000'])(
    '"%s" is no number, and is not made one',
    async (text) => {
      expect((await readCells(`<c r="A1"><v>${text}</v></c>`))[0]?.value).toBe(text);
    },
  );

  test('rich text is put together, phonetic runs left out', async () => {
    const rich =
      '<r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">Tæng </t></r><r><t>sè</t></r><rPh sb="0" eb="1"><t>x</t></rPh>';
    const shared = await readCells('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [rich] });
    const inline = await readCells(`<c r="A1" t="inlineStr"><is>${rich}</is></c>`);
    for (const [cell] of [shared, inline]) expect(cell).toMatchObject({ value: 'Tæng sè', font: '.VnTime' });
  });

  test('escapes are decoded: entities, _xHHHH_ and CDATA', async () => {
    const cells = await readCells(
      '<c r="A1" t="str"><v>R&amp;D &lt;&#273;&#x111;&gt;</v></c><c r="B1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>' +
        '<c r="C1" t="inlineStr"><is><t><![CDATA[a<b&amp;]]></t></is></c>',
    );
    expect(cells.map((cell) => cell?.value)).toEqual(['R&D <đđ>', 'a\rb_x000D_', 'a<b&amp;']);
  });

  test('cells and rows without a reference follow the one before', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const grid = (await read({ sheets: [{ name: 'S', rows }] })).sheets[0];
    const at = (row: number, column: number): unknown => grid?.cell(row, column)?.value;
    expect([at(0, 0), at(0, 3), at(0, 4), at(4, 0), at(5, 0)]).toEqual([1, 2, 3, 4, 5]);
  });

  test('cells in any order are found, and the last of two counts', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="A1"><v>1</v></c></row>';
    const grid = (await read({ sheets: [{ name: 'S', rows }] })).sheets[0];
    expect(grid?.cell(0, 0)).toMatchObject({ value: 1, formula: null });
    expect(grid?.cell(1, 0)?.value).toBe(3);
    expect(grid?.cell(1, 1)?.value).toBe(4);
  });
});

describe('looks', () => {
  test('numbers are shown by their format, the Vietnamese way', async () => {
    const cells = await readCells(
      '<c r="A1" s="1"><v>2654</v></c><c r="B1" s="2"><v>0.997</v></c><c r="C1"><v>56.96</v></c>',
      {
        styles: styleSheet(['#,##0', '0.0%']),
      },
    );
    expect(cells.map((cell) => [cell?.text, cell?.format])).toEqual([
      ['2.654', '#,##0'],
      ['99,7%', '0.0%'],
      ['56,96', 'General'],
    ]);
  });

  test('dates stay serial numbers; those of the 1904 system become those of 1900', async () => {
    const cells = '<c r="A1" s="1"><v>44741</v></c><c r="B1"><v>60</v></c><c r="C1" s="2"><v>0.5</v></c>';
    const styles = styleSheet(['dd/mm/yyyy', 'h:mm']);
    const of1904 = await readCells(cells, { styles, workbookPr: 'date1904="1"' });
    expect(of1904.map((cell) => cell?.value)).toEqual([46203, 60, 0.5]);
    expect(of1904[0]?.text).toBe('30/06/2026');
    const of1900 = await readCells(cells.replace('44741', '46203'), { styles });
    expect(of1900[0]).toMatchObject({ value: 46203, text: '30/06/2026', format: 'dd/mm/yyyy' });
  });

  test('the font is the cell style’s', async () => {
    const [cell] = await readCells('<c r="A1" s="1"><v>5</v></c>', {
      styles: styleSheet(['0'], ['VNI-Times']),
    });
    expect(cell?.font).toBe('VNI-Times');
  });

  test('a style beyond the list is the default one', async () => {
    expect((await readCells('<c r="A1" s="65535"><v>45000</v></c>'))[0]?.text).toBe('45000');
  });

  test('hidden rows: by filter, by zero height, by default', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="0"><c r="A3"><v>3</v></c></row>';
    const { sheets } = await read({
      sheets: [
        { name: 'a', rows },
        {
          name: 'b',
          head: '<sheetFormatPr zeroHeight="1"/>',
          rows: rows + '<row r="5"><c r="A5"><v>5</v></c></row>',
        },
      ],
    });
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
    expect([...(sheets[1]?.hiddenRows ?? [])]).toEqual([1, 2, 3]);
  });

  test('merges reach as far as the table does', async () => {
    const grid = (
      await read({
        sheets: [
          {
            name: 'S',
            rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>',
            tail: '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:XFD1048576"/></mergeCells>',
          },
        ],
      })
    ).sheets[0];
    expect([grid?.rows, grid?.columns]).toEqual([3, 4]);
    expect(grid?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 0, rows: 2, columns: 4 },
    ]);
  });
});

describe('formulas', () => {
  test('shared ones are spelt out for each cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const grid = (await read({ sheets: [{ name: 'S', rows }] })).sheets[0];
    expect([0, 1, 2].map((row) => grid?.cell(row, 0)?.formula)).toEqual(['=B1*$C$1', '=B2*$C$1', '=B3*$C$1']);
  });

  test('array formulas, data tables and marks of new functions', async () => {
    const cells = await readCells(
      '<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*C1:C2)</f><v>1</v></c><c r="B1"><f t="dataTable" r1="B1" r2="A2"/><v>1</v></c>' +
        '<c r="C1"><f>_xlfn.IFS(A1&gt;0,"_xlfn.")</f><v>1</v></c><c r="D1"><f t="shared" si="9"/><v>7</v></c>',
    );
    expect(cells.map((cell) => cell?.formula)).toEqual([
      '=SUM(B1:B2*C1:C2)',
      '=TABLE(B1,A2)',
      '=IFS(A1>0,"_xlfn.")',
      null,
    ]);
  });
});

describe('names', () => {
  test('those of one area are read, others left out', async () => {
    const { names } = await read({
      sheets: [{ name: "Bi'ểu 1", rows: one }],
      names:
        "<definedName name=\"SK_cchc\">'Bi''ểu 1'!$A$5:$D$128</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Bi''ểu 1'!$5:$6</definedName>" +
        '<definedName name="a">b</definedName><definedName name="o" localSheetId="0">Sheet2!B2</definedName>',
    });
    expect(names).toEqual([
      { name: 'SK_cchc', sheet: "Bi'ểu 1", area: { row: 4, column: 0, rows: 124, columns: 4 }, scope: null },
      { name: 'o', sheet: 'Sheet2', area: { row: 1, column: 1, rows: 1, columns: 1 }, scope: "Bi'ểu 1" },
    ]);
  });
});
