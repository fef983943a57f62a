// What a reader of the page no longer sees, or sees otherwise, though the file's texts and numbers are those that were sealed:
// number formats, conditional formats, colours, letters laid over each other. And looks that change no word.
import { zipSync, unzipSync } from 'fflate';
import { sealXlsx } from '../../../src/exports/seal/sealDocument';
import { vi } from '../../../src/words/exports/vi';
import { sealedDocx, sealedXlsx } from '../../exports/exportedTable';
import { type Edit, edit, replaced, verifyDocx, verifyXlsx } from './editedDocument';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const DOCUMENT = 'word/document.xml';

let xlsx: Uint8Array;
let docx: Uint8Array;
let sheetName: string;
let sealOf: Awaited<ReturnType<typeof sealedXlsx>>['sealed'];

beforeAll(async () => {
  const made = await sealedXlsx();
  [xlsx, sealOf] = [made.bytes, made.sealed];
  docx = (await sealedDocx()).bytes;
  const book = new TextDecoder().decode(unzipSync(xlsx)['xl/workbook.xml']);
  sheetName = /<sheet name="([^"]*)"/.exec(book)![1]!;
});

/** The figure 2.647, its row, and a style of its own: the 12th. */
const FIGURE = /<c r="(D(\d+))" s="10"><v>2647<\/v><\/c>/;
const OWN = 11;
const restyled = (column: string): Edit => {
  return (xml) => {
    const row = FIGURE.exec(xml)![2]!;
    return replaced(xml, new RegExp(`(<c r="${column}${row}" s=")\\d+"`), `$1${OWN}"`);
  };
};

interface Style {
  readonly format?: string;
  readonly font?: string;
  readonly fill?: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Adds the style that `restyled` gives, and the look of conditional formats. */
const styled =
  ({ format = '#,##0', font = '', fill = '' }: Style, conditional = ''): Edit =>
  (xml) =>
    [
      ['</numFmts>', `<numFmt numFmtId="170" formatCode="${escaped(format)}"/></numFmts>`],
      ['</fonts>', `<font><sz val="12"/>${font}</font></fonts>`],
      ['</fills>', `<fill><patternFill patternType="solid">${fill}</patternFill></fill></fills>`],
      [
        '</cellXfs>',
        `<xf numFmtId="170" fontId="3" fillId="${fill === '' ? 0 : 2}" borderId="1"/></cellXfs>`,
      ],
      ['</cellStyles>', `</cellStyles><dxfs count="1"><dxf>${conditional}</dxf></dxfs>`],
    ].reduce((all, [before = '', after = '']) => replaced(all, before, after), xml);

function restyledXlsx(style: Style, column = 'D', from = xlsx): Uint8Array {
  return edit(edit(from, STYLES, styled(style)), SHEET, restyled(column));
}

test.each([
  ['a word behind it', '0" nghìn"', '2647 nghìn'],
  ['a word in groups', '#,##0" tr"', '2.647 tr'],
  ['a word in front of it', '"hơn "0', 'hơn 2647'],
  ['a letter without quotes', '0\\k', '2647k'],
  ['a currency', '[$-42A]#,##0" đồng"', 'đồng'],
  ['a digit in front of it', '"9"0', '92647'],
  ['a share', '0"/2"', '2647/2'],
  ['a raised digit', '0"²"', '2647²'],
  ['thousands', '#,##0,', '3'],
  ['thousands from a bound on', '[>1000]0.0,"k";0', 'k'],
  ['a sign', '"-"0', '-2647'],
  ['brackets', '(0)', '(2647)'],
  ['a text alone', '"không"', 'không'],
  ['digits that fill the cell', '*9 0', '2647'],
  ['nothing', ';;;', ''],
  ['white', '[White]0', ''],
  ['the second colour', '[Color2]0', ''],
])('a number format that prints %s is told', (_, format) => {
  const found = verifyXlsx(restyledXlsx({ format }));
  expect(found).toMatchObject({ kind: 'changed', changes: [{ row: 'III.3.2.2' }] });
  expect(vi.verification(found)).toContain('Số hồ sơ TTHC giải quyết trước và đúng hạn');
});

test.each([
  '0',
  '#,##0',
  '#,##0 ;-#,##0',
  '0.00',
  '0;0',
  '[Red]#,##0',
  '@',
  '_-* #,##0_-',
  '0_)',
  '0" Hồ sơ"',
])('the number format %s changes nothing that is said', (format) => {
  expect(verifyXlsx(restyledXlsx({ format })).kind).toBe('unchanged');
});

test('a word that stood there when the table was sealed is no change, and another one is', () => {
  const formatted = edit(xlsx, STYLES, styled({ format: '0" khoảng"' }));
  const own = edit(formatted, SHEET, restyled('D'));
  const sealed = sealXlsx(own, sealOf, sheetName);
  if ('problem' in sealed) throw new Error(sealed.problem.code);
  expect(verifyXlsx(sealed.bytes).kind).toBe('unchanged');
  const other = edit(sealed.bytes, STYLES, (xml) => replaced(xml, 'khoảng', 'nghìn'));
  expect(verifyXlsx(other)).toMatchObject({
    kind: 'changed',
    changes: [{ what: 'figure', row: 'III.3.2.2', sealed: '2.647 khoảng', now: '2647 nghìn' }],
  });
  const plain = edit(sealed.bytes, STYLES, (xml) => replaced(xml, '0&quot; khoảng&quot;', '0'));
  expect(verifyXlsx(plain)).toMatchObject({
    kind: 'changed',
    changes: [{ sealed: '2.647 khoảng', now: '2647' }],
  });
});

const WHITE = '<font><color rgb="FFFFFFFF"/></font>';
const rule = (type: string, formulas: readonly string[], more = ''): string =>
  `<cfRule type="${type}" dxfId="0" priority="1"${more}>${formulas.map((each) => `<formula>${escaped(each)}</formula>`).join('')}</cfRule>`;

function conditioned(inner: string, look: string, column = 'D', rows: 'one' | 'all' = 'one'): Uint8Array {
  return edit(edit(xlsx, STYLES, styled({}, look)), SHEET, (xml) => {
    const row = FIGURE.exec(xml)![2]!;
    const area = rows === 'one' ? column + row : `${column}6:${column}129`;
    const format = `<conditionalFormatting sqref="${area}">${inner}</conditionalFormatting>`;
    return replaced(xml, '<printOptions', `${format}<printOptions`);
  });
}

// prettier-ignore
test.each<[string, Uint8Array | (() => Uint8Array)]>([
  ['letters in white', () => conditioned(rule('expression', ['TRUE']), WHITE)],
  ['letters in the theme’s white', () => conditioned(rule('expression', ['1=1']), '<font><color theme="0"/></font>')],
  ['white where a figure is large', () => conditioned(rule('cellIs', ['1000'], ' operator="greaterThan"'), WHITE, 'D', 'all')],
  ['white where a figure lies between two', () => conditioned(rule('cellIs', ['2000', '3000'], ' operator="between"'), WHITE)],
  ['white where a figure lies outside of two', () => conditioned(rule('cellIs', ['1', '3'], ' operator="notBetween"'), WHITE)],
  ['white by a formula over the row', () => conditioned(rule('expression', ['D6=2647']), WHITE, 'D', 'all')],
  ['white by what cannot be computed', () => conditioned(rule('expression', ['ISREF(INDIRECT("A1"))']), WHITE)],
  ['white where texts begin so', () => conditioned(rule('beginsWith', ['LEFT(D6,1)="2"'], ' operator="beginsWith" text="2"'), WHITE)],
  ['a format that shows nothing', () => conditioned(rule('expression', ['TRUE']), '<numFmt numFmtId="171" formatCode=";;;"/>')],
  ['a format that shows another figure', () => conditioned(rule('expression', ['TRUE']), '<numFmt numFmtId="171" formatCode="&quot;2.677&quot;"/>')],
  ['a line through it', () => conditioned(rule('expression', ['TRUE']), '<font><strike/></font>')],
  ['black on black', () => conditioned(rule('expression', ['TRUE']), '<fill><patternFill patternType="solid"><bgColor rgb="FF000000"/></patternFill></fill>')],
  ['a label in white', () => conditioned(rule('expression', ['TRUE']), WHITE, 'B')],
  ['a bar in its place', () => conditioned('<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>', '')],
  ['an arrow in its place', () => conditioned('<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" showValue="0"><cfvo type="percent" val="0"/></iconSet></cfRule>', '')],
])('a conditional format: %s is told', (_, made) => {
  expect(verifyXlsx(typeof made === 'function' ? made() : made).kind).toBe('changed');
});

test('a conditional format of Excel 2010 in white is told', () => {
  const told = edit(xlsx, SHEET, (xml) =>
    replaced(
      xml,
      '</worksheet>',
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
        '<x14:cfRule type="expression" priority="1"><xm:f>TRUE</xm:f><x14:dxf><font><color rgb="FFFFFFFF"/></font></x14:dxf></x14:cfRule>' +
        `<xm:sqref>${FIGURE.exec(xml)![1]!}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`,
    ),
  );
  expect(verifyXlsx(told)).toMatchObject({
    kind: 'changed',
    changes: [{ what: 'hidden', row: 'III.3.2.2' }],
  });
});

// prettier-ignore
test.each<[string, () => Uint8Array]>([
  ['yellow ground', () => conditioned(rule('expression', ['TRUE']), '<fill><patternFill patternType="solid"><bgColor rgb="FFFFFF00"/></patternFill></fill>')],
  ['red letters for what is negative', () => conditioned(rule('cellIs', ['0'], ' operator="lessThan"'), '<font><color rgb="FFFF0000"/></font>', 'D', 'all')],
  ['white where no figure is', () => conditioned(rule('cellIs', ['-5'], ' operator="equal"'), WHITE, 'D', 'all')],
  ['white by a formula that no row meets', () => conditioned(rule('expression', ['D6&lt;0'.replace('&lt;', '<')]), WHITE, 'D', 'all')],
  ['white outside of the table', () => conditioned(rule('expression', ['TRUE']), WHITE, 'M')],
  ['another way to write the figure', () => conditioned(rule('expression', ['TRUE']), '<numFmt numFmtId="171" formatCode="#,##0"/>')],
  ['a bar beside it', () => conditioned('<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>', '')],
])('a conditional format: %s changes nothing', (_, made) => {
  expect(verifyXlsx(made()).kind).toBe('unchanged');
});

const font = (color: string): string => `<color rgb="FF${color}"/><name val="Arial"/>`;

test.each<[string, () => Uint8Array]>([
  ['letters of nearly the paper’s colour', () => restyledXlsx({ font: font('FEFEFE') })],
  [
    'letters of the ground’s colour',
    () => restyledXlsx({ font: font('1F3864'), fill: '<fgColor rgb="FF203864"/>' }),
  ],
  ['black on black', () => restyledXlsx({ fill: '<fgColor rgb="FF000000"/>' })],
  ['a font of signs', () => restyledXlsx({ font: '<name val="Wingdings"/>' })],
  ['a label in white', () => restyledXlsx({ font: font('FFFFFF') }, 'B')],
  ['a unit in white', () => restyledXlsx({ font: font('FFFFFF') }, 'C')],
  ['a number in white', () => restyledXlsx({ font: font('FFFFFF') }, 'A')],
])('in a workbook %s are told', (_, made) => {
  expect(verifyXlsx(made()).kind).toBe('changed');
});

test.each([
  ['A2', 'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026'],
  ['D5', 'Số liệu'],
])('%s in white is a line that is gone', (cell, sealed) => {
  const white = edit(xlsx, STYLES, styled({ font: font('FFFFFF') }));
  const found = verifyXlsx(
    edit(white, SHEET, (xml) => replaced(xml, new RegExp(`(<c r="${cell}" s=")\\d+"`), `$1${OWN}"`)),
  );
  expect(found).toMatchObject({ kind: 'changed', changes: [{ what: 'above', sealed, now: null }] });
});

test('a heading row whose words are white is told', () => {
  const white = edit(xlsx, STYLES, styled({ font: font('FFFFFF') }));
  const found = verifyXlsx(
    edit(white, SHEET, (xml) => replaced(xml, '<c r="B6" s="5"', `<c r="B6" s="${OWN}"`)),
  );
  expect(found).toMatchObject({ kind: 'changed', changes: [{ what: 'hidden', row: 'I' }] });
});

test('what is printed may not leave out the figures', () => {
  const printing = (area: string): Uint8Array =>
    edit(xlsx, 'xl/workbook.xml', (xml) =>
      replaced(
        xml,
        '</sheets>',
        `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${sheetName}'!${area}</definedName></definedNames>`,
      ),
    );
  expect(verifyXlsx(printing('$A$1:$C$129')).kind).toBe('changed');
  expect(verifyXlsx(printing('$A$1:$D$129')).kind).toBe('unchanged');
});

const inRun =
  (look: string): Edit =>
  (xml) =>
    replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/, `<w:rPr>${look}$1`);

test.each([
  ['narrowed to strokes', '<w:w w:val="1"/>'],
  ['laid over each other', '<w:spacing w:val="-400"/>'],
  ['moved out of sight', '<w:position w:val="200"/>'],
  ['black on black', '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>'],
  ['white on nearly white', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="EFEFEF"/>'],
])('in a Word file letters %s are told, whatever their size', async (_, look) => {
  expect((await verifyDocx(edit(docx, DOCUMENT, inRun(look)))).kind).toBe('changed');
});

const tableStyle = (inner: string): Uint8Array => {
  const named = edit(docx, DOCUMENT, (xml) =>
    replaced(xml, '<w:tblPr>', '<w:tblPr><w:tblStyle w:val="TT"/>'),
  );
  return edit(named, 'word/styles.xml', (xml) =>
    replaced(
      xml,
      '</w:styles>',
      `<w:style w:type="table" w:styleId="TT"><w:name w:val="TT"/>${inner}</w:style></w:styles>`,
    ),
  );
};

test('a table’s style in white is told, and one whose first row is white on blue is not', async () => {
  // Nothing of it is seen any more.
  const white = await verifyDocx(tableStyle('<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'));
  expect(white.kind).toBe('tableMissing');
  const first =
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr>';
  expect((await verifyDocx(tableStyle(first))).kind).toBe('unchanged');
});

// prettier-ignore
test.each<[string, Edit]>([
  ['a paragraph behind the table', (xml) => replaced(xml, '<w:sectPr', '<w:p><w:r><w:t>Nơi nhận: như trên, lưu 12 bản.</w:t></w:r></w:p><w:sectPr')],
  ['another margin', (xml) => replaced(xml, /(<w:pgMar [^>]*w:left=")\d+"/, '$1700"')],
  ['wider columns', (xml) => xml.replace(/w:w="1247"/g, 'w:w="1500"')],
  ['another font', (xml) => xml.replace(/Times New Roman/g, 'Arial')],
  ['smaller letters', (xml) => xml.replace(/w:sz w:val="24"/g, 'w:sz w:val="20"')],
  ['a figure in red', inRun('<w:color w:val="C00000"/>')],
  ['a figure marked with yellow', inRun('<w:highlight w:val="yellow"/>')],
  ['letters a little closer', inRun('<w:spacing w:val="-6"/>')],
  ['a figure in two runs', (xml) => replaced(xml, '>2.647</w:t></w:r>', '>2.6</w:t></w:r><w:r><w:t>47</w:t></w:r>')],
])('in a Word file %s changes nothing', async (_, change) => {
  expect((await verifyDocx(edit(docx, DOCUMENT, change))).kind).toBe('unchanged');
});

// prettier-ignore
test.each<[string, string, Edit]>([
  ['a wider column', SHEET, (xml) => replaced(xml, 'width="11.7109375"', 'width="15.5"')],
  ['other margins', SHEET, (xml) => replaced(xml, 'left="1.1811"', 'left="0.5"')],
  ['paper laid across', SHEET, (xml) => replaced(xml, 'portrait', 'landscape')],
  ['higher rows', SHEET, (xml) => xml.replace(/ht="34"/g, 'ht="40"')],
  ['another font', STYLES, (xml) => xml.replace(/Times New Roman/g, 'Arial')],
  ['a note far below', SHEET, (xml) => replaced(xml, '</sheetData>', '<row r="200"><c r="B200" t="inlineStr"><is><t>Người lập</t></is></c></row></sheetData>')],
])('in a workbook %s changes nothing', (_, part, change) => {
  expect(verifyXlsx(zipSync(unzipSync(edit(xlsx, part, change)))).kind).toBe('unchanged');
});
