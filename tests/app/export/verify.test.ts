// Seals in real files: changed figures are named, and LibreOffice saving a file anew is no alarm.
import fc from 'fast-check';
import { verify, type Verification } from '../../../src/app/export/verify';
import { printedWorkbook } from '../../../src/app/export/printedDocument';
import { readSealCode, seal } from '../../../src/core/seal/seal';
import { readSealProperties, sealProperties } from '../../../src/exports/seal/sealProperties';
import { readPrintedDocx, readPrintedXlsx } from '../../../src/exports/seal/readPrinted';
import { annexTable } from '../../../src/exports/document/annexTable';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../../core/gridOf';
import { HEADER_MERGES } from '../../fixtures/reportedTable';
import { edited, sealedDocx, sealedXlsx, tableWith } from '../../exports/exportedTable';
import { convert, testWithLibreOffice } from '../../oracle/libreoffice';

async function verifyDocx(bytes: Uint8Array): Promise<Verification> {
  const read = await readPrintedDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return verify(read.document, readSealProperties(read.properties));
}

function verifyXlsx(bytes: Uint8Array): Verification {
  const read = readPrintedXlsx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return verify(read.document, readSealProperties(read.properties));
}

const { code } = seal(tableWith(), []);
const oneDigit = [
  {
    what: 'figure',
    row: 'III.3.2.2',
    label: 'Số hồ sơ TTHC giải quyết trước và đúng hạn',
    column: '1',
    sealed: '2.647',
    now: '2.677',
  },
];

describe('a sealed .docx', () => {
  it('is unchanged as it was written', async () => {
    const { bytes } = await sealedDocx();
    expect(await verifyDocx(bytes)).toEqual({ kind: 'unchanged', code });
  });

  it('names the row in which one digit was changed', async () => {
    const { bytes } = await sealedDocx();
    const changed = edited(bytes, 'word/document.xml', '>2.647<', '>2.677<');
    expect(await verifyDocx(changed)).toEqual({ kind: 'changed', code, changes: oneDigit });
  });

  it.each(['2,647', '(2.647)', '2.647 nghìn', '2.647 nghìn đồng', '26.47'])(
    'takes %s for another figure than 2.647',
    async (now) => {
      const { bytes } = await sealedDocx();
      const changed = edited(bytes, 'word/document.xml', '>2.647<', `>${now}<`);
      expect(await verifyDocx(changed)).toMatchObject({
        kind: 'changed',
        changes: [{ ...oneDigit[0], now }],
      });
    },
  );

  it('tells a second code beside its own', async () => {
    const { bytes } = await sealedDocx();
    const changed = edited(bytes, 'word/document.xml', code, `${code} 7K2M-9QXA-4TBD`);
    expect(await verifyDocx(changed)).toMatchObject({ kind: 'changed', changes: [{ what: 'code' }] });
    const doubled = edited(bytes, 'word/document.xml', code, `${code}, ${code}`);
    expect(await verifyDocx(doubled)).toEqual({ kind: 'unchanged', code });
  });

  it('names a row that was deleted', async () => {
    const { bytes } = await sealedDocx();
    const row = /<w:tr>(?:(?!<w:tr>).)*Số công chức được tuyển dụng \(thi tuyển(?:(?!<\/w:tr>).)*<\/w:tr>/;
    const verified = await verifyDocx(edited(bytes, 'word/document.xml', row, ''));
    expect(verified).toMatchObject({ kind: 'changed', changes: [{ row: 'V.2.1', sealed: '0', now: null }] });
  });

  it('says that the seal itself was altered', async () => {
    const { bytes } = await sealedDocx();
    const other = code.replace(/.$/, (letter) => (letter === '0' ? '1' : '0'));
    expect(await verifyDocx(edited(bytes, 'docProps/custom.xml', code, other))).toEqual({
      kind: 'sealBroken',
      code: other,
    });
  });

  it('tells a document without a seal, and one without its table', () => {
    const empty = printedWorkbook([], null);
    expect(verify(empty, null)).toEqual({ kind: 'unsealed' });
    const kept = { seal: seal(tableWith(), []), page: null, isWhole: true, key: 'none' } as const;
    expect(verify(empty, kept)).toEqual({ kind: 'tableMissing', code });
  });

  it('is verified by the printed code alone where the properties were dropped', async () => {
    const { bytes } = await sealedDocx();
    const bare = edited(bytes, 'docProps/custom.xml', /SoKhop/g, 'Other');
    expect(await verifyDocx(bare)).toEqual({ kind: 'unchanged', code, only: 'table' });
    expect(await verifyDocx(edited(bare, 'word/document.xml', '>2.647<', '>2.677<'))).toEqual({
      kind: 'unsealed',
    });
  });

  testWithLibreOffice(
    'saved anew by LibreOffice is unchanged, and a changed digit is still named',
    async () => {
      const { bytes } = await sealedDocx();
      const changed = edited(bytes, 'word/document.xml', '>2.647<', '>2.677<');
      const saved = convert({ 'as-it-was.docx': bytes, 'changed.docx': changed }, 'docx');
      expect(await verifyDocx(saved.get('as-it-was.docx')!)).toEqual({ kind: 'unchanged', code });
      expect(await verifyDocx(saved.get('changed.docx')!)).toEqual({
        kind: 'changed',
        code,
        changes: oneDigit,
      });
    },
  );
});

describe('a sealed .xlsx', () => {
  it('is unchanged as it was written, and names a changed row', async () => {
    const { bytes, sealed } = await sealedXlsx();
    expect(verifyXlsx(bytes)).toEqual({ kind: 'unchanged', code: sealed.code });
    const changed = edited(bytes, 'xl/worksheets/sheet1.xml', '<v>2647</v>', '<v>2677</v>');
    expect(verifyXlsx(changed)).toEqual({ kind: 'changed', code: sealed.code, changes: oneDigit });
  });

  testWithLibreOffice('saved anew by LibreOffice is unchanged', async () => {
    const { bytes, sealed } = await sealedXlsx();
    const saved = convert({ 'sealed.xlsx': bytes }, 'xlsx');
    expect(verifyXlsx(saved.get('sealed.xlsx')!)).toEqual({ kind: 'unchanged', code: sealed.code });
  });
});

describe('the seal', () => {
  it('is the same for one figure in two formats, and another for another figure', () => {
    const typed = seal(tableWith({ 'VII.2': '100' }), []).code;
    expect(seal(tableWith({ 'VII.2': '100,0' }), []).code).toBe(typed);
    const asNumbers = tableWith(
      {},
      { cell: (_, figure) => (/^[0-9.]+$/.test(figure) ? Number(figure.replace(/\./g, '')) : figure) },
    );
    expect(seal(asNumbers, []).code).toBe(typed);
    expect(seal(tableWith({ 'III.3.2': '99,75' }), []).code).not.toBe(typed);
    expect(seal(tableWith({ 'III.2.2': '0' }), []).code).not.toBe(typed);
  });

  it('covers what was accepted, and why', () => {
    const accepted = {
      code: 'sum/broken',
      rule: 'a = b',
      rows: 'a; b',
      printed: '1; 2',
      reason: 'Chưa có số liệu',
    };
    const codes = [
      seal(tableWith(), []),
      seal(tableWith(), [accepted]),
      seal(tableWith(), [{ ...accepted, reason: 'Khác' }]),
    ];
    expect(new Set(codes.map((each) => each.code)).size).toBe(3);
  });

  it('is read back from properties of at most 255 characters', () => {
    const sealed = seal(tableWith({ 'I.4.1': '12 chuyên mục, 48 tin' }), []);
    const page = {
      above: ['PHỤ LỤC'], header: [], lines: [], below: [], hasCode: true, unseen: [], others: [], floating: 0,
    }; // prettier-ignore
    const properties = sealProperties({ seal: sealed, page });
    expect(Math.max(...properties.map(({ value }) => value.length))).toBeLessThan(256);
    const map = new Map(properties.map(({ name, value }) => [name, value]));
    expect(readSealProperties(map)).toEqual({ seal: sealed, page, isWhole: true, key: 'none' });
    map.set('SoKhop.Figures.2', 'xx');
    expect(readSealProperties(map)?.seal.figures).not.toEqual(sealed.figures);
  });

  it('can be read aloud and typed back', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(readSealCode(code.toLowerCase().replace(/-/g, ' ').replace(/1/g, 'l').replace(/0/g, 'o'))).toBe(
      code,
    );
    expect(readSealCode('UUUU-UUUU-UUUU')).toBeNull();
  });

  it('holds for whatever stood in the cells, once they are printed', () => {
    const codes = cchcXa.rows.filter(({ kind }) => kind === 'indicator').map((row) => row.code);
    const written = fc.oneof(
      fc.constantFrom<Written>(
        '',
        '-',
        '…',
        'x',
        '05',
        '1O0',
        '2.654',
        '1,234',
        '12.5',
        '99,70',
        '1.234.567',
        ' 7 ',
        '12 tin',
        '=1+1',
        '15 %',
      ),
      fc.integer({ min: 0, max: 99_999_999 }).map((value): Written => ({ value, format: '#,##0' })),
      fc.integer({ min: 0, max: 10_000_000 }).map((value): Written => value / 1000),
      fc.integer({ min: 0, max: 1000 }).map((value): Written => ({ value: value / 1000, format: '0.0%' })),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(written, { minLength: codes.length, maxLength: codes.length }), (cells) => {
        const table = tableWith({}, { cell: (code, figure) => cells[codes.indexOf(code)] ?? figure });
        const { header, body } = annexTable(table);
        const printed = gridOf(
          [...header, ...body].map((row) => {
            const texts: Written[] = [null, null, null, null];
            for (const cell of row.cells) texts[cell.column] = cell.text;
            return texts;
          }),
          HEADER_MERGES.map((merge) => ({ ...merge, row: merge.row - 2 })),
        );
        const kept = { seal: seal(table, []), page: null, isWhole: true, key: 'none' } as const;
        expect(verify(printedWorkbook([printed], null), kept)).toMatchObject({ kind: 'unchanged' });
      }),
      { numRuns: 20 },
    );
  });
});
