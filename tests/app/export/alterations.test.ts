// Every way to alter a sealed document that anybody has thought of, in .docx and .xlsx alike: each is told.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { verify, type Verification } from '../../../src/app/export/verify';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { readPrintedDocx } from '../../../src/exports/seal/readPrinted';
import { sealDocx } from '../../../src/exports/seal/sealDocument';
import { readSealProperties } from '../../../src/exports/seal/sealProperties';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { readWorkbook } from '../../../src/hosts/xlsx/read/readWorkbook';
import { vi } from '../../../src/words/exports/vi';
import { sealedDocx, sealedXlsx, tableWith } from '../../exports/exportedTable';
import { docxSealedEarlier, sealedEarlier } from '../../exports/earlierSeal';
import { type Edit, edit, replaced, verifyDocx, verifyXlsx } from './editedDocument';

const DOCUMENT = 'word/document.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** The row of a Word table that holds a text, and the same with something done to it. */
function inRow(text: string, change: Edit): Edit {
  return (xml) => {
    const rows = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/g) ?? [];
    const row = rows.find((each) => each.includes(text));
    if (row === undefined) throw new Error(`${text} is not there`);
    return replaced(xml, row, change(row).replace(/\$/g, '$$$$'));
  };
}

const table = (xml: string): string => /<w:tbl>.*<\/w:tbl>/s.exec(xml)![0];
const HIDDEN = '<w:rPr><w:vanish/></w:rPr>';
const hide = (xml: string, look = '<w:vanish/>'): string =>
  xml.replace(/<w:r><w:rPr>/g, `<w:r><w:rPr>${look}`);
const run = (text: string, look = ''): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;
const after =
  (figure: string, added: string): Edit =>
  (xml) =>
    replaced(xml, new RegExp(`>${figure.replace('.', '\\.')}</w:t></w:r>`), `>${figure}</w:t></w:r>${added}`);
/** Puts something into the last, empty cell of a row. */
const intoLastCell = (row: string, text: string): Edit =>
  inRow(row, (xml) => {
    const at = xml.lastIndexOf('</w:p>');
    return xml.slice(0, at) + run(text) + xml.slice(at);
  });

const DRAWING =
  '<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r>';

// prettier-ignore
const DOCX: readonly (readonly [string, Edit])[] = [
  ['a figure edited', (xml) => replaced(xml, '>2.647<', '>2.677<')],
  ['an edited table before the original', (xml) => replaced(xml, table(xml), table(xml).replace('>2.647<', '>2.677<') + '<w:p/>' + table(xml))],
  ['an edited table after the original', (xml) => replaced(xml, table(xml), table(xml) + '<w:p/>' + table(xml).replace('>2.647<', '>2.677<'))],
  ['the original hidden behind an edited table', (xml) => replaced(xml, table(xml), table(xml).replace('>2.647<', '>2.677<') + '<w:p/>' + hide(table(xml)))],
  ['the original in white behind an edited table', (xml) => replaced(xml, table(xml), table(xml).replace('>2.647<', '>2.677<') + '<w:p/>' + hide(table(xml), '<w:color w:val="FFFFFF"/>'))],
  ['a digit added by a symbol', after('2.647', '<w:r><w:sym w:font="Arial" w:char="0039"/></w:r>')],
  ['a digit added by a symbol of a private place', after('2.647', '<w:r><w:sym w:font="Symbol" w:char="F039"/></w:r>')],
  ['a digit as a picture font', after('2.647', '<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>')],
  ['a digit in an equation', after('2.647', '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>9</m:t></m:r></m:oMath>')],
  ['a digit under another prefix', after('2.647', '<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:t>9</x:t></x:r>')],
  ['a digit as a tracked insertion', after('2.647', `<w:ins w:id="9" w:author="a">${run('9')}</w:ins>`)],
  ['a digit in a field’s result', after('2.647', '<w:fldSimple w:instr="= 4 + 5"><w:r><w:t>9</w:t></w:r></w:fldSimple>')],
  ['a figure that a field will compute', (xml) => replaced(xml, /<w:r>((?:(?!<w:r>).)*>2\.647<\/w:t>)<\/w:r>/, '<w:fldSimple w:instr="= 1 + 1"><w:r>$1</w:r></w:fldSimple>')],
  ['a digit in a text box', after('2.647', `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${run('9')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`)],
  ['a picture over a figure', after('2.647', DRAWING)],
  ['a picture over anything', (xml) => replaced(xml, '<w:sectPr', `<w:p>${DRAWING}</w:p><w:sectPr`)],
  ['a digit in a table of the cell', after('2.647', '').length ? (xml) => replaced(xml, /(<w:p>(?:(?!<w:p>).)*>2\.647<\/w:t><\/w:r><\/w:p>)/, `$1<w:tbl><w:tr><w:tc><w:p>${run('9')}</w:p></w:tc></w:tr></w:tbl><w:p/>`) : (xml) => xml],
  ['a numbered paragraph', (xml) => replaced(xml, /<w:pPr>((?:(?!<w:pPr>).)*>2\.647<)/, '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>$1')],
  ['a footnote’s number', after('2.647', '<w:r><w:footnoteReference w:id="1"/></w:r>')],
  ['a figure hidden', (xml) => replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/, '<w:rPr><w:vanish/>$1')],
  ['a figure hidden and another beside it', (xml) => after('2.647', run('9'))(replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/, '<w:rPr><w:vanish/>$1'))],
  ['a figure in white', (xml) => replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/, '<w:rPr><w:color w:val="FFFFFF"/>$1')],
  ['a figure crossed out', (xml) => replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/, '<w:rPr><w:strike/>$1')],
  ['a figure of a size that nobody reads', (xml) => replaced(xml, /<w:sz w:val="\d+"\/>((?:(?!<w:sz ).)*>2\.647<)/, '<w:sz w:val="2"/>$1')],
  ['a figure in a deletion', (xml) => replaced(xml, /<w:r>((?:(?!<w:r>).)*>2\.647<\/w:t>)<\/w:r>/, '<w:del w:id="8" w:author="a"><w:r>$1</w:r></w:del>')],
  ['an alternative that no program understands', (xml) => replaced(xml, /<w:r>((?:(?!<w:r>).)*>)2\.647<\/w:t><\/w:r>/, '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="bogus"><w:r>$12.647</w:t></w:r></mc:Choice><mc:Fallback><w:r>$19</w:t></w:r></mc:Fallback></mc:AlternateContent>')],
  ['digits from right to left', (xml) => replaced(xml, /<w:r>((?:(?!<w:r>).)*>2\.647<\/w:t>)<\/w:r>/, '<w:bdo w:val="rtl"><w:r>$1</w:r></w:bdo>')],
  ['digits turned by a character', (xml) => replaced(xml, '>2.647<', '>\u202e746.2<')],
  ['a row hidden', inRow('>2.647<', (xml) => xml.replace('<w:trPr>', '<w:trPr><w:hidden/>').replace(/^<w:tr>(?!<w:trPr>)/, '<w:tr><w:trPr><w:hidden/></w:trPr>'))],
  ['a row of no height', inRow('>2.647<', (xml) => xml.replace('<w:trPr>', '<w:trPr><w:trHeight w:val="1" w:hRule="exact"/>'))],
  ['a row repeated with another figure', inRow('>2.647<', (xml) => xml + xml.replace('>2.647<', '>9<'))],
  ['a row added', inRow('>2.647<', (xml) => xml + xml.replace('>2.647<', '>9<').replace(/Số hồ sơ TTHC giải quyết trước và đúng hạn/, 'Trong đó: quá hạn'))],
  ['a row deleted', inRow('>2.647<', () => '')],
  ['a heading row deleted', inRow('Kiểm tra CCHC', () => '')],
  ['two rows swapped', (xml) => { const [a, b] = ['Số VBQPPL do HĐND xã ban hành', 'Số VBQPPL do UBND xã ban hành'].map((text) => xml.match(/<w:tr>.*?<\/w:tr>/g)!.find((row) => row.includes(text))!); return xml.replace(a! + b!, b! + a!); }],
  ['a number in a heading row', intoLastCell('Kiểm tra CCHC', '7')],
  ['a number in a row without a figure', intoLastCell('Số lượng lãnh đạo quản lý được tuyển chọn', '7')],
  ['a number in the column headings', (xml) => replaced(xml, '>Số liệu<', '>Số liệu 7<')],
  ['another heading', (xml) => replaced(xml, '>Số liệu<', '>Số liệu năm trước<')],
  ['another unit', (xml) => replaced(xml, '>Triệu đồng<', '>Tỷ đồng<')],
  ['no unit', (xml) => replaced(xml, '>Triệu đồng<', '><')],
  ['a unit in the title’s place', (xml) => replaced(xml, table(xml), `<w:p>${run('Đơn vị tính: tỷ đồng')}</w:p>${table(xml)}`)],
  ['another year in the title', (xml) => replaced(xml, 'NĂM 2026<', 'NĂM 2025<')],
  ['another period in the title', (xml) => replaced(xml, '6 THÁNG ĐẦU NĂM 2026<', '9 THÁNG ĐẦU NĂM 2026<')],
  ['another office', (xml) => replaced(xml, /của UBND [^<]*</, 'của UBND xã Khác)<')],
  ['another label', (xml) => replaced(xml, 'Số hồ sơ TTHC giải quyết trước và đúng hạn<', 'Số hồ sơ TTHC giải quyết quá hạn<')],
  ['a hidden word in a label', (xml) => replaced(xml, />(Số hồ sơ TTHC giải quyết )trước và đúng hạn<\/w:t><\/w:r>/, `>$1</w:t></w:r><w:r>${HIDDEN}<w:t>trước và đúng hạn</w:t></w:r>`)],
  ['the code altered', (xml) => replaced(xml, /(Mã: [0-9A-Z-]*)[0-9A-Z]</, '$1Z<')],
  ['the code removed', (xml) => replaced(xml, /Mã: [0-9A-Z-]*</, '<')],
  ['the code hidden', (xml) => replaced(xml, /<w:rPr>((?:(?!<w:rPr>).)*>Mã: )/, '<w:rPr><w:vanish/>$1')],
  ['a line between the table and its code', (xml) => replaced(xml, '</w:tbl>', `</w:tbl><w:p>${run('Trong đó III.3.2.2 là 9.999')}</w:p>`)],
];

const CELL = (ref: string): RegExp => new RegExp(`<c r="${ref}"[^>]*?(?:/>|>.*?</c>)`);
const typed = (ref: string, text: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const put =
  (ref: string, text: string): Edit =>
  (xml) => {
    if (CELL(ref).test(xml)) return replaced(xml, CELL(ref), typed(ref, text));
    return replaced(
      xml,
      new RegExp(`(<row r="${ref.replace(/\D/g, '')}"[^>]*>.*?)</row>`),
      `$1${typed(ref, text)}</row>`,
    );
  };
/** The sheet's row of a row of the form: the form begins in row 6. */
const rowOf = (code: string): number => 6 + cchcXa.rows.findIndex((row) => row.code === code);

// prettier-ignore
const XLSX: readonly (readonly [string, Edit])[] = [
  ['a figure edited', (xml) => replaced(xml, '<v>2647</v>', '<v>2677</v>')],
  ['a row hidden', (xml) => replaced(xml, new RegExp(`<row r="${rowOf('III.3.2.2')}"`), '$& hidden="1"')],
  ['a row of no height', (xml) => replaced(xml, new RegExp(`<row r="${rowOf('III.3.2.2')}"([^>]*?)( ht="[^"]*")?([^>]*?)>`), `<row r="${rowOf('III.3.2.2')}" ht="0.5" customHeight="1">`)],
  ['the column of figures hidden', (xml) => replaced(xml, /<cols>.*<\/cols>/, '<cols><col min="4" max="4" width="12" hidden="1"/></cols>')],
  ['the column of units squeezed', (xml) => replaced(xml, /<cols>.*<\/cols>/, '<cols><col min="3" max="3" width="0.1" customWidth="1"/></cols>')],
  ['a merge over a figure', (xml) => replaced(xml, /<mergeCells count="\d+">/, `$&<mergeCell ref="C${rowOf('III.3.2.2')}:D${rowOf('III.3.2.2')}"/>`)],
  ['a number in a heading row', put(`D${rowOf('I.3')}`, '7')],
  ['a number in a row without a figure', put(`D${rowOf('V.3')}`, '7')],
  ['a number beside the table', put(`E${rowOf('III.3.2.2')}`, '9')],
  ['a number in the column headings', put('D5', 'Số liệu 7')],
  ['another unit', put(`C${rowOf('VI.1.1')}`, 'Tỷ đồng')],
  ['another label', put(`B${rowOf('III.3.2.2')}`, 'Số hồ sơ TTHC giải quyết quá hạn')],
  ['another title', (xml) => xml.includes('6 THÁNG ĐẦU NĂM 2026') ? xml.replace('NĂM 2026', 'NĂM 2025') : put('A2', 'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2025')(xml)],
  ['a row under the table', (xml) => replaced(xml, '</sheetData>', `<row r="${rowOf('VII.4.5.2') + 1}">${typed(`B${rowOf('VII.4.5.2') + 1}`, 'Số TTHC đã được tích hợp')}<c r="D${rowOf('VII.4.5.2') + 1}"><v>9</v></c></row></sheetData>`)],
];

let docx: Uint8Array;
let earlierDocx: Uint8Array;
let xlsx: Uint8Array;
let earlierXlsx: Uint8Array;

beforeAll(async () => {
  docx = (await sealedDocx()).bytes;
  earlierDocx = (await docxSealedEarlier(tableWith())).bytes;
  xlsx = (await sealedXlsx()).bytes;
  const read = await readWorkbook(xlsx);
  if ('problem' in read) throw new Error(read.problem.code);
  earlierXlsx = sealedEarlier(xlsx, recognise(read.workbook.sheets[0]!, cchcXa)[0]!).bytes;
});

test('nothing is told of documents that nobody altered', async () => {
  expect((await verifyDocx(docx)).kind).toBe('unchanged');
  expect(await verifyDocx(earlierDocx)).toMatchObject({ kind: 'unchanged', only: 'figures' });
  expect(verifyXlsx(xlsx).kind).toBe('unchanged');
  expect(verifyXlsx(earlierXlsx)).toMatchObject({ kind: 'unchanged', only: 'figures' });
});

describe('a sealed .docx', () => {
  test.each(DOCX)('%s is told', async (_, change) => {
    const found = await verifyDocx(edit(docx, DOCUMENT, change));
    expect(found.kind).toBe('changed');
    expect(vi.verification(found).length).toBeGreaterThan(40);
  });

  // Headings it cannot know: they follow the sheet they came from.
  const unknowable = [
    'another heading',
    'another office',
    'a heading row deleted',
    'no unit',
    'two rows swapped',
  ];
  const known = DOCX.filter(([name]) => !unknowable.includes(name) && !/between|title’s place/.test(name));
  test.each(known)('sealed by the earlier version: %s is told', async (_, change) => {
    expect(['changed', 'doubtful']).toContain((await verifyDocx(edit(earlierDocx, DOCUMENT, change))).kind);
  });

  test('an office’s key tells its own seals from all others', async () => {
    const key = strToU8('một bí mật dài của cơ quan');
    const { sealed } = await sealedDocx();
    const keyed = await sealDocx(docx, sealed, { key });
    if ('problem' in keyed) throw new Error(keyed.problem.code);
    const asked = async (bytes: Uint8Array, given: Uint8Array | null): Promise<Verification> => {
      const read = await readPrintedDocx(bytes);
      if ('problem' in read) throw new Error(read.problem.code);
      return verify(read.document, readSealProperties(read.properties, given));
    };
    expect(await asked(keyed.bytes, key)).toMatchObject({ kind: 'unchanged', key: 'agrees' });
    expect(await asked(keyed.bytes, null)).toMatchObject({ kind: 'unchanged', key: 'unasked' });
    expect(await asked(keyed.bytes, strToU8('một bí mật khác hẳn'))).toMatchObject({ kind: 'otherKey' });
    expect(await asked(docx, key)).toMatchObject({ kind: 'otherKey' });
    expect(strFromU8(unzipSync(keyed.bytes)['docProps/custom.xml']!)).not.toContain('bí mật');
  });

  test('a white word on a dark ground can be read', async () => {
    const shown = edit(docx, DOCUMENT, (xml) =>
      replaced(
        xml,
        /<w:rPr>((?:(?!<w:rPr>).)*>2\.647<)/,
        '<w:rPr><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>$1',
      ),
    );
    expect((await verifyDocx(shown)).kind).toBe('unchanged');
  });

  test('its number and date may be filled in, a report may stand before it, its looks may change', async () => {
    const filled = edit(docx, DOCUMENT, (xml) =>
      replaced(xml, '<w:body>', `<w:body><w:p>${run('BÁO CÁO năm 2026, đạt 99%')}</w:p>`).replace(
        /<w:b\/>/g,
        '',
      ),
    );
    expect((await verifyDocx(filled)).kind).toBe('unchanged');
  });
});

describe('a sealed .xlsx', () => {
  test.each(XLSX)('%s is told', (_, change) => {
    expect(verifyXlsx(edit(xlsx, SHEET, change)).kind).toBe('changed');
  });

  // The year of a title it knows only where the file's own properties give it.
  const known = XLSX.filter(([name]) => name !== 'another title');
  test.each(known)('sealed by the earlier version: %s is told', (_, change) => {
    expect(['changed', 'doubtful']).toContain(verifyXlsx(edit(earlierXlsx, SHEET, change)).kind);
  });

  test.each([
    ['a format that adds a digit', '0"9"'],
    ['a format that shows nothing', ';;;'],
    ['a format that scales', '#,##0,'],
    ['a format that shows a text', '"9.999"'],
  ])('%s is told', (_, format) => {
    const formatted = edit(xlsx, 'xl/styles.xml', (xml) =>
      xml
        .replace(/<numFmts.*?<\/numFmts>/, '')
        .replace(
          /(<styleSheet[^>]*>)/,
          `$1<numFmts count="1"><numFmt numFmtId="190" formatCode="${format.replace(/"/g, '&quot;')}"/></numFmts>`,
        )
        .replace(
          /(<cellXfs[^>]*>.*?)<\/cellXfs>/,
          '$1<xf numFmtId="190" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>',
        ),
    );
    const styles = strFromU8(unzipSync(formatted)['xl/styles.xml']!);
    const style = (/<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(styles)![1]!.match(/<xf /g) ?? []).length - 1;
    const changed = edit(formatted, SHEET, (xml) =>
      replaced(xml, new RegExp(`(<c r="D${rowOf('III.3.2.2')}")[^>]*>`), `$1 s="${style}">`),
    );
    expect(verifyXlsx(changed).kind).toBe('changed');
  });
});
