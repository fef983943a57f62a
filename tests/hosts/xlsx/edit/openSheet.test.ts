import { addressOf } from '../../../../src/core/sheet/grid';
import { crc32 } from '../../../../src/hosts/package/zip/crc32';
import { hasFormulas, openSheet } from '../../../../src/hosts/xlsx/edit/openSheet';
import { createStyles } from '../../../../src/hosts/xlsx/read/readStyles';
import { indexSheet } from '../../../../src/hosts/xlsx/edit/sheetIndex';

const context = {
  sharedStrings: [{ text: 'Tổng số', font: undefined, struck: undefined }],
  styles: createStyles([{ format: 'General', font: undefined, locked: true }]),
  date1904: false,
};

const wrap = (rows: string, prefix = '', more = ''): string =>
  `<?xml version="1.0"?>\n<${prefix}worksheet xmlns${prefix ? ':' + prefix.slice(0, -1) : ''}="urn:x">` +
  `<${prefix}sheetData>${rows}</${prefix}sheetData>${more}</${prefix}worksheet>`;

const rows =
  '<row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
  '<row r="2"/><row><c><v>3</v></c><c t="s"><v>0</v></c></row>' +
  '<row r="5" ht="3>2"><c r="A5"><f>SUM(B1:B3)</f><v>6</v></c></row>' +
  '<row r="7"><c r="A7"><f\nt="array" ref="A7:B7">C7:D7</f><v>1</v></c></row>' +
  '<row r="9"><c r="A9"><f t="shared" si="0"/><v>0</v></c></row>';

const comment = '<!-- </row> <row r="99"> -->';

describe('the rows wanted of a sheet', () => {
  test.each([
    ['plain', rows, ''],
    ['with a prefix', rows.replace(/<(\/?)(row|c|f|v)(?=[\s>/])/g, '<$1x:$2'), 'x:'],
    ['with a comment that looks like a row', rows.replace('<v>6</v>', comment + '<v>6</v>'), ''],
    ['with a CDATA section', rows.replace('<v>6</v>', '<is><t><![CDATA[</row>]]></t></is><v>6</v>'), ''],
  ])('%s: are found where they are with every row read', (_, data, prefix) => {
    const source = wrap(data, prefix);
    const every = indexSheet(source, new Set(Array.from({ length: 20 }, (__, row) => row)));
    for (const wanted of [0, 2, 4, 8, 15]) {
      const some = indexSheet(source, new Set([wanted]));
      const place = ({ row, start, end, contentStart, contentEnd }: (typeof some.rows)[number]): number[] => [
        row,
        start,
        end,
        contentStart,
        contentEnd,
      ];
      expect(some.rows.map(place)).toEqual(every.rows.map(place));
      expect(some.rows.map(({ row }) => row)).toEqual([0, 1, 2, 4, 6, 8]);
      expect(some.formulas).toEqual(every.formulas);
      const cellsOf = (index: typeof some): unknown =>
        index.rows.find(({ row }) => row === wanted)?.cells ?? null;
      expect(cellsOf(some)).toEqual(cellsOf(every));
    }
  });

  test('are read without the conditional formats, validations and links behind them', () => {
    const format = (i: number): string =>
      `<conditionalFormatting sqref="A${i}"><cfRule type="expression"><formula>A${i}&gt;1</formula></cfRule></conditionalFormatting>`;
    const many = Array.from({ length: 300 }, (_, i) => format(i + 1)).join('');
    const behind =
      '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
      `${many}<dataValidations><dataValidation sqref="B1"/></dataValidations><hyperlinks/>`;
    const source = wrap(rows, '', behind);
    const { index, grid } = openSheet('S', source, new Set([2, 4]), context);
    expect(index.unread.map(({ start, end }) => source.slice(start, end))).toEqual([
      `${many}<dataValidations><dataValidation sqref="B1"/></dataValidations><hyperlinks/>`,
    ]);
    expect(index.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
    expect([grid.merges.length, grid.cell(2, 0)?.value]).toEqual([1, 3]);
    // A comment may hold what looks like the end of one: then all is read, and all is left out all the same.
    const commented = wrap(rows, '', behind.replace('<cfRule', '<!-- </conditionalFormatting> --><cfRule'));
    expect(openSheet('S', commented, new Set([2]), context).grid.cell(2, 0)?.value).toBe(3);
  });

  test('hold what they hold in the whole sheet', () => {
    const { grid } = openSheet('S', wrap(rows), new Set([2, 8]), context);
    const shown = [2, 8].flatMap((row) =>
      [0, 1].map((column) => [addressOf({ row, column }), grid.cell(row, column)?.value ?? null]),
    );
    expect(shown).toEqual([
      ['A3', 3],
      ['B3', 'Tổng số'],
      ['A9', 0],
      ['B9', null],
    ]);
    // The first cell of a shared formula stands in a row that was not wanted.
    expect(grid.cell(8, 0)?.formula).toBe('=B9*2');
    expect(grid.cell(4, 0)).toBeUndefined();
  });

  test('protection behind the cells is seen', () => {
    const { grid } = openSheet('S', wrap(rows, '', '<sheetProtection sheet="1"/>'), new Set([2]), context);
    expect(grid.isLocked(2, 0)).toBe(true);
  });
});

test.each([
  [wrap(rows), true],
  [wrap('<row><c><f>1</f></c></row>'), true],
  [wrap('<x:row><x:c><x:f>1</x:f></x:c></x:row>', 'x:'), true],
  [wrap('<row><c><v>1</v></c></row>'), false],
  // The formula of a sparkline belongs to no cell.
  [wrap('<row><c><v>1</v></c></row>', '', '<extLst xmlns:xm="urn:y"><xm:f>A1</xm:f></extLst>'), false],
  [
    wrap(
      '<row><c><v>1</v></c></row>',
      '',
      '<conditionalFormatting><cfRule><formula>1</formula></cfRule></conditionalFormatting>',
    ),
    false,
  ],
])('a formula of a cell is told from what looks like one: %#', (source, expected) => {
  expect(hasFormulas(source)).toBe(expected);
});

test.each([1, 2, 3, 4, 5, 9])('a checksum is the same however the bytes are cut: %i at a time', (size) => {
  const bytes = new TextEncoder().encode('123456789');
  let crc = 0;
  for (let at = 0; at < bytes.length; at += size) crc = crc32(bytes.subarray(at, at + size), crc);
  expect(crc).toBe(0xcbf43926);
});
