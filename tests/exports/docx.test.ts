import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { annexTable } from '../../src/exports/document/annexTable';
import { annexOf } from '../../src/exports/document/annex';
import { pageOf } from '../../src/exports/document/page';
import { annexDocx } from '../../src/exports/docx';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { readDocx, type DocxDocument } from '../../src/hosts/docx/readDocx';
import { convert, testWithLibreOffice } from '../oracle/libreoffice';
import { describeWith } from '../programs';
import { annexFields } from './annexFields';
import { withCustomProperties } from '../../src/hosts/package/parts/customProperties';
import { edited, partOf, sealedDocx, tableWith } from './exportedTable';

async function reopened(bytes: Uint8Array): Promise<DocxDocument> {
  const read = await readDocx(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.document;
}

function attributesOf(xml: string, element: string): Map<string, string> {
  const [, attributes = ''] = new RegExp(`<w:${element} ([^>]*?)/?>`).exec(xml) ?? [];
  return new Map(
    Array.from(attributes.matchAll(/w:(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
  );
}

describe('the annex as a Word file', () => {
  it('has the page of the decree: A4, margins in millimetres, numbers from the second page on', async () => {
    const { bytes } = await sealedDocx();
    const xml = partOf(bytes, 'word/document.xml');
    const millimetres = (element: string, names: readonly string[]): number[] =>
      names.map((name) => Math.floor((Number(attributesOf(xml, element).get(name)) / 1440) * 25.4 + 0.5));
    expect(millimetres('pgSz', ['w', 'h'])).toEqual([210, 297]);
    expect(millimetres('pgMar', ['top', 'bottom', 'left', 'right'])).toEqual([20, 20, 30, 15]);
    expect(xml).toContain('<w:titlePg/>');
    expect(partOf(bytes, 'word/header2.xml') + partOf(bytes, 'word/header1.xml')).toContain('PAGE');
  });

  it('repeats both header rows, splits no row and fixes the widths', async () => {
    const { bytes } = await sealedDocx();
    const rows = partOf(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows).toHaveLength(126);
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).indexOf(false)).toBe(2);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('keeps every heading row, and no other, with the row behind it', async () => {
    const { bytes } = await sealedDocx();
    const rows = partOf(bytes, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    const count = (row: string, pattern: RegExp): number => row.match(pattern)?.length ?? 0;
    const headings = cchcXa.rows.map(({ kind }) => kind !== 'indicator');
    expect(headings.filter((heading) => heading).length).toBeGreaterThan(10);
    expect(rows.slice(2).map((row) => count(row, /<w:keepNext\/>/g))).toEqual(
      headings.map((heading, i) => (heading ? count(rows[i + 2] ?? '', /<w:p>/g) : 0)),
    );
  });

  it('prints the heading lines and the document properties', async () => {
    const { bytes, sealed } = await sealedDocx();
    const { paragraphs } = await reopened(bytes);
    expect(paragraphs.filter((text) => text !== '')).toEqual([
      'PHỤ LỤC II',
      'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026',
      '(Kèm theo Báo cáo số 123/BC-UBND ngày 05 tháng 6 năm 2026 của UBND xã Bình Lư)',
      `Mã: ${sealed.code}`,
    ]);
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>UBND xã Bình Lư</dc:creator>');
    expect(core).toContain('<dc:title>BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026</dc:title>');
  });

  it('re-opens in two readers with the merges, the figures and the bold rows', async () => {
    const { bytes } = await sealedDocx();
    const [grid] = (await reopened(bytes)).tables;
    expect(grid?.merges).toEqual(
      expect.arrayContaining([
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 2, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 2 },
      ]),
    );
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document } = new JSDOM(value).window;
    const rows = Array.from(document.querySelectorAll('tr'));
    expect(rows).toHaveLength(126);
    const texts = rows.map((row) => Array.from(row.children, (cell) => cell.textContent));
    expect(texts[0]).toEqual(['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê']);
    expect(texts).toContainEqual(['3.2.2', 'Số hồ sơ TTHC giải quyết trước và đúng hạn', 'Hồ sơ', '2.647']);
    expect(rows[0]?.children[0]?.getAttribute('rowspan')).toBe('2');
    expect(rows[0]?.children[2]?.getAttribute('colspan')).toBe('2');
    expect(rows[2]?.querySelector('strong')?.textContent).toBe('I');
    expect(rows[3]?.querySelector('strong')).toBeNull();
  });

  it('keeps hostile texts as texts', async () => {
    const hostile = '<w:p/>&amp;]]>=1+1\u0000\u0001\ufffe\ud800 _x000D_ "\'';
    const table = tableWith(
      { 'I.1': hostile, 'I.2.1': '=HYPERLINK("http://x")' },
      { labels: { 'III.1': hostile } },
    );
    const fields = {
      ...annexFields,
      title: hostile,
      unitName: hostile,
      documentNumber: hostile,
      annexNumber: hostile,
    };
    const written = await annexDocx(annexOf(table, fields, hostile));
    const put = withCustomProperties(written, 'SoKhop.', [{ name: 'SoKhop.Seal', value: hostile }]);
    if ('problem' in put) throw new Error(put.problem.code);
    const { bytes } = put;
    for (const part of ['word/document.xml', 'docProps/core.xml', 'docProps/custom.xml']) {
      const xml = partOf(bytes, part);
      expect(() => new JSDOM(xml, { contentType: 'text/xml' })).not.toThrow();

      expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/);
    }
    const { tables, paragraphs } = await reopened(bytes);
    const grid = tables[0]!;
    const shown = `<w:p/>&amp;]]>=1+1 _x000D_ "'`;
    expect(grid.cell(3, 3)?.text).toBe(shown);
    expect(grid.cell(5, 3)?.text).toBe('=HYPERLINK("http://x")');
    expect(paragraphs).toContain(shown);
  });

  testWithLibreOffice('re-opens in LibreOffice with header rows and merges', async () => {
    const { bytes } = await sealedDocx();
    const saved = convert({ 'annex.docx': bytes }, 'docx').get('annex.docx')!;
    const xml = partOf(saved, 'word/document.xml');
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
    expect(xml.match(/<w:gridSpan/g)).toHaveLength(1);
    expect(xml.match(/<w:vMerge/g)).toHaveLength(4);
  });
});

describeWith('poppler', 'the printed annex', (pdftoppm) => {
  testWithLibreOffice(
    'has the table header on each page, its number from page 2 on, and every row once',
    async () => {
      const { bytes } = await sealedDocx();
      const pages = await pagesOf(bytes, pdftoppm);
      expect(pages.length).toBeGreaterThan(2);
      pages.forEach((page, i) => {
        expect(page).toContain('Chỉ tiêu thống kê');
        expect(page).toContain('Đơn vị tính');
        const [first] = page.trim().split(/\s+/);
        if (i > 0) expect(first).toBe(String(i + 1));
      });
      expect(pages[0]?.trim().startsWith('PHỤ LỤC II')).toBe(true);
      expect(pages.join('\n').match(/^\s*VII\b/gm)).toHaveLength(1);
    },
  );
});

async function pagesOf(bytes: Uint8Array, pdftoppm: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'annex-'));
  try {
    const pdf = join(folder, 'annex.pdf');
    writeFileSync(pdf, convert({ 'annex.docx': bytes }, 'pdf').get('annex.pdf')!);
    const run = spawnSync(pdftoppm.replace(/pdftoppm(\.exe)?$/, 'pdftotext$1'), ['-layout', pdf, '-'], {
      encoding: 'utf8',
    });
    return await Promise.resolve(run.stdout.split('\f').filter((page) => page.trim() !== ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the page', () => {
  it('is upright for one figure column and across for thirteen', () => {
    const one = annexTable(tableWith());
    expect(pageOf(one)).toMatchObject({ orientation: 'portrait', fontSize: 12 });
    const figures = Array.from({ length: 13 }, () => 'figure' as const);
    const columns = ['order', 'label', ...figures] as const;
    const cells = columns.map((kind, column) => ({
      column,
      text: kind === 'figure' ? '123.456' : 'Lĩnh vực đất đai',
      columnSpan: 1,
      rowSpan: 1,
      align: 'right' as const,
      bold: false,
    }));
    const page = pageOf({ columns, header: [], body: [{ cells }] });
    expect(page).toMatchObject({ orientation: 'landscape', fontSize: 10 });
    const total = page.columnWidths.reduce((sum, width) => sum + width, 0);
    expect(total).toBeLessThanOrEqual(297 - 45);
    expect(total).toBeGreaterThan(297 - 45 - 2);
  });

  it('is still a page for a form of forty columns', () => {
    const columns = ['label', ...Array.from({ length: 40 }, () => 'figure' as const)] as const;
    const page = pageOf({ columns, header: [], body: [] });
    expect(page.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(297 - 45);
  });
});

describe('reading a Word file', () => {
  it('leaves deleted text out and reads a text box once', async () => {
    const { bytes } = await sealedDocx();
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>';
    const added = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>một</w:t><w:tab/></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins><w:r><w:t>hai</w:t></w:r></w:ins>${box}<w:r><w:t> &amp; ba</w:t></w:r></w:p><w:sectPr>`;
    const { paragraphs } = await reopened(edited(bytes, 'word/document.xml', '<w:sectPr>', added));
    expect(paragraphs.slice(-2)).toEqual(['hộp', 'một\thai & ba']);
  });

  it('refuses what is no Word file', async () => {
    expect(await readDocx(new Uint8Array([1, 2, 3]))).toMatchObject({
      problem: { code: 'file/notWorkbook' },
    });
  });
});
