import { strFromU8, unzipSync } from 'fflate';
import type { CellContent, Change } from '../../../../src/core/fill/change';
import { positionOf } from '../../../../src/core/sheet/grid';
import { patchWorkbook, type SkippedChange } from '../../../../src/hosts/xlsx/edit/patchWorkbook';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { readZipDirectory } from '../../../../src/hosts/package/zip/zipDirectory';
import { convert, parseCsv, testWithLibreOffice, withoutCachedResults } from '../../../oracle/libreoffice';
import { makeWorkbook, styleSheet, type Handmade } from '../makeWorkbook';

type Content = CellContent['value'] | CellContent;

const contentOf = (content: Content): CellContent =>
  typeof content === 'object' && content !== null ? content : { value: content, formula: null };

function change(address: string, before: Content, after: Content, format?: string): Change {
  const position = positionOf(address);
  if (!position) throw new Error(address);
  return {
    position,
    before: contentOf(before),
    after: contentOf(after),
    ...(format === undefined ? {} : { format }),
  };
}

async function patch(
  bytes: Uint8Array,
  changes: Change[],
  sheet = 'S',
): Promise<{ bytes: Uint8Array; skipped: readonly SkippedChange[] }> {
  const patched = await patchWorkbook(bytes, new Map([[sheet, changes]]));
  if ('problem' in patched) throw new Error(JSON.stringify(patched.problem));
  return patched;
}

const sheetXml = (bytes: Uint8Array, part = 'xl/worksheets/sheet1.xml'): string =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** What stands between the tags of sheetData. */
const dataOf = (bytes: Uint8Array): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(sheetXml(bytes))?.[1] ?? '';

/** The raw record of each entry: header, packed data and all. */
function records(bytes: Uint8Array): Map<string, string> {
  return new Map(
    readZipDirectory(bytes).map((entry) => [
      entry.name,
      Buffer.from(bytes.subarray(entry.recordStart, entry.recordEnd)).toString('base64'),
    ]),
  );
}

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const old = records(before);
  const now = records(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
};

const book = (rows: string, more: Partial<Handmade> = {}): Uint8Array =>
  makeWorkbook({ sheets: [{ name: 'S', rows }], ...more });

describe('only the given cells change', () => {
  const rows =
    '<row r="1" spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c  r="A1"  s="1"><v>1</v></c><c r="B1" s="1"><v>2.50</v></c></row><!-- keep --><row r="4"/>';
  const parts = {
    'xl/media/image1.png': Uint8Array.from({ length: 999 }, (_, i) => (i * 31) % 256),
    'custom/x.xml': '<a/>',
  };
  const original = makeWorkbook({
    sheets: [
      { name: 'S', rows, tail: '<extLst><ext uri="x"/></extLst>' },
      { name: 'Biểu đồ', kind: 'chartsheet' },
      { name: 'T', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
    styles: styleSheet(['0']),
    parts,
  });

  test('the other parts keep every byte, packed as they were', async () => {
    const { bytes } = await patch(original, [change('A1', 1, 7)]);
    expect(changedParts(original, bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    expect([...records(bytes).keys()]).toEqual([...records(original).keys()]);
  });

  test('the sheet keeps every other character', async () => {
    const { bytes } = await patch(original, [change('A1', 1, 7)]);
    expect(sheetXml(bytes)).toBe(
      sheetXml(original).replace('<c  r="A1"  s="1"><v>1</v></c>', '<c r="A1"  s="1"><v>7</v></c>'),
    );
  });

  test('with nothing to write the file is the same', async () => {
    const { bytes, skipped } = await patch(original, [change('A1', 3, 7)]);
    expect(bytes).toBe(original);
    expect(skipped).toMatchObject([{ sheet: 'S', reason: 'changed' }]);
  });

  test('cells and rows that are absent are put in order', async () => {
    const changes = ['D1', 'C1', 'B3', 'A2', 'C4', 'B9', 'A4'].map((at, i) => change(at, null, i));
    const { bytes, skipped } = await patch(original, changes);
    expect(skipped).toEqual([]);
    expect(
      dataOf(bytes)
        .match(/ r="[A-Z]*\d+"/g)
        ?.map((at) => at.slice(4, -1)),
    ).toEqual(['1', 'A1', 'B1', 'C1', 'D1', '2', 'A2', '3', 'B3', '4', 'A4', 'C4', '9', 'B9']);
    expect(dataOf(bytes)).toContain('<!-- keep -->');
  });

  test('an empty sheet gets its rows', async () => {
    for (const xml of ['<sheetData/>', '<sheetData></sheetData>']) {
      const empty = makeWorkbook({
        sheets: [
          {
            name: 'S',
            xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"></dimension>${xml}</worksheet>`,
          },
        ],
      });
      const { bytes } = await patch(empty, [change('B2', null, 5)]);
      expect(sheetXml(bytes)).toContain(
        '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>5</v></c></row></sheetData></worksheet>',
      );
    }
  });
});

describe('what is written', () => {
  test.each<[Content, string]>([
    [0.1, '<v>0.1</v>'],
    [56.962025316455694, '<v>56.962025316455694</v>'],
    [1e21, '<v>1E+21</v>'],
    [-0, '<v>0</v>'],
    [true, ' t="b"><v>1</v>'],
    ['=1+1', ' t="inlineStr"><is><t xml:space="preserve">=1+1</t></is>'],
    [
      'a<b&\r_x000D_\u0001',
      ' t="inlineStr"><is><t xml:space="preserve">a&lt;b&amp;_x000D__x005F_x000D__x0001_</t></is>',
    ],
    [{ value: 5, formula: '=SUM(B1:C1)' }, '><f>SUM(B1:C1)</f><v>5</v>'],
    [{ value: 'x', formula: '="x"&"<"' }, ' t="str"><f>&quot;x&quot;&amp;&quot;&lt;&quot;</f><v>x</v>'],
    [{ value: null, formula: '=A2' }, '><f>A2</f></c>'],
    [null, '<c r="A1" s="1"/>'],
  ])('%p', async (after, xml) => {
    const { bytes } = await patch(
      book('<row r="1"><c r="A1" s="1" t="str" cm="1"><v>cũ</v></c></row>', { styles: styleSheet(['0']) }),
      [change('A1', 'cũ', after)],
    );
    expect(dataOf(bytes)).toContain(xml);
  });

  test('a prefix is kept', async () => {
    const { bytes } = await patch(book('<row r="1"><c r="A1"><v>1</v></c></row>', { prefix: 'x' }), [
      change('A1', 1, 'a'),
      change('A2', null, 2),
    ]);
    expect(sheetXml(bytes)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    );
  });

  test('a number format is a clone of the cell’s style, added once', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    const original = book(rows, { styles: styleSheet(['0'], ['.VnTime']) });
    const { bytes } = await patch(original, [
      change('A1', 1, 0.5, '0.0%'),
      change('B1', 2, 0.7, '0.0%'),
      change('C1', null, 3, '#,##0'),
    ]);
    const read = await readWorkbook(bytes);
    const grid = 'workbook' in read ? read.workbook.sheets[0] : undefined;
    expect([0, 1, 2].map((column) => grid?.cell(0, column))).toMatchObject([
      { text: '50,0%', font: '.VnTime' },
      { text: '70,0%', font: '.VnTime' },
      { text: '3', format: '#,##0', font: 'Times New Roman' },
    ]);
    expect(sheetXml(bytes, 'xl/styles.xml').match(/0\.0%/g)).toHaveLength(1);
    expect(changedParts(original, bytes)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
  });

  test('a new cell has the style of its row, else of its column', async () => {
    const original = makeWorkbook({
      sheets: [
        {
          name: 'S',
          head: '<cols><col min="2" max="3" style="2"/></cols>',
          rows: '<row r="1" s="1" customFormat="1"/><row r="2"/>',
        },
      ],
      styles: styleSheet(['0', '0.0']),
    });
    const { bytes } = await patch(
      original,
      ['A1', 'A2', 'B2', 'B3'].map((at) => change(at, null, 1)),
    );
    expect(dataOf(bytes).match(/<c [^>]*>/g)).toEqual([
      '<c r="A1" s="1">',
      '<c r="A2">',
      '<c r="B2" s="2">',
      '<c r="B3" s="2">',
    ]);
  });

  test('dates of a 1904 workbook are counted its way', async () => {
    const original = book('<row r="1"><c r="A1" s="1"><v>44741</v></c></row>', {
      styles: styleSheet(['dd/mm/yyyy']),
      workbookPr: 'date1904="1"',
    });
    const { bytes } = await patch(original, [change('A1', 46203, 46204)]);
    expect(dataOf(bytes)).toContain('<v>44742</v>');
  });
});

describe('formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><v>3</v></c></row>';
  const original = book(rows, { calcChain: '<c r="A1" i="1"/><c r="A2"/><c r="A3"/>' });

  test('overwriting the first cell of a shared formula does not orphan the others', async () => {
    const { bytes } = await patch(original, [change('A1', { value: 2, formula: '=B1*2' }, 9)]);
    expect(dataOf(bytes)).toContain('<c r="A1"><v>9</v></c>');
    expect(dataOf(bytes)).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(dataOf(bytes)).toContain('<c r="A3"><f>B3*2</f><v>6</v></c>');
  });

  test('adding or removing one drops the calculation chain, relationship and content type included', async () => {
    const { bytes } = await patch(original, [change('A2', { value: 4, formula: '=B2*2' }, 4)]);
    expect(changedParts(original, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/calcChain.xml',
    ]);
    expect(
      sheetXml(bytes, '[Content_Types].xml') + sheetXml(bytes, 'xl/_rels/workbook.xml.rels'),
    ).not.toMatch(/calcChain/i);
    expect(unzipSync(bytes)['xl/calcChain.xml']).toBeUndefined();
  });

  test('a changed figure makes Excel reckon the formulas that depend on it', async () => {
    const { bytes } = await patch(original, [change('B3', 3, 4)]);
    expect(changedParts(original, bytes)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(sheetXml(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });
});

describe('what is not written, and why', () => {
  const original = makeWorkbook({
    sheets: [
      {
        name: 'S',
        rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
        tail: '<mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
      },
      {
        name: 'P',
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>',
        tail: '<sheetProtection sheet="1"/>',
      },
    ],
    styles: styleSheet(['0']).replace(
      'applyNumberFormat="1"/>',
      'applyProtection="1"><protection locked="0"/></xf>',
    ),
  });

  test.each<[string, Change, SkippedChange['reason']]>([
    ['S', change('D1', 2, 5), 'changed'],
    ['S', change('E2', null, 5), 'merged'],
    ['S', change('A2', 1, 5), 'array'],
    ['S', change('A1', { value: 1, formula: '=B1:B2' }, 5), 'array'],
    ['P', change('A1', 1, 5), 'protected'],
    ['Khác', change('A1', 1, 5), 'sheet'],
  ])('%s %p: %s', async (sheet, wanted, reason) => {
    expect(await patch(original, [wanted], sheet)).toEqual({
      bytes: original,
      skipped: [{ sheet, change: wanted, reason }],
    });
  });

  test('an unlocked cell of a protected sheet is written', async () => {
    expect((await patch(original, [change('B1', 1, 5)], 'P')).skipped).toEqual([]);
  });

  test('the others are written all the same', async () => {
    const { bytes, skipped } = await patch(original, [
      change('D1', 1, 5),
      change('D1', 1, 6),
      change('A2', 1, 5),
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['changed', 'array']);
    expect(dataOf(bytes)).toContain('<c r="D1"><v>5</v></c>');
  });
});

testWithLibreOffice('LibreOffice opens a patched file and reckons the figures that we cached', async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><v>3</v></c></row>';
  const original = makeWorkbook({
    sheets: [
      { name: 'S', rows },
      { name: 'T', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    ],
    calcChain: '<c r="A1" i="1"/>',
  });
  const { bytes } = await patch(original, [
    change('A1', { value: 2, formula: '=B1*2' }, { value: 6, formula: '=SUM(B1:B3)' }, '#,##0'),
    change('C2', null, 'Tổng số & <chữ>'),
    change('D5', null, 2654.25),
  ]);
  const files = convert({ 'patched.xlsx': withoutCachedResults(bytes) }, 'csv');
  expect(parseCsv(files.get('patched-S.csv'))).toEqual([
    ['6', '1', '', ''],
    ['4', '2', 'Tổng số & <chữ>', ''],
    ['6', '3', '', ''],
    ['', '', '', ''],
    ['', '', '', '2654.25'],
  ]);
  expect(parseCsv(files.get('patched-T.csv'))).toEqual([['1']]);
});
