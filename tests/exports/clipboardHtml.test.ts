import { JSDOM } from 'jsdom';
import { clipboardAnnex, type ClipboardAnnex } from '../../src/exports/clipboardHtml';
import { annexOf } from '../../src/exports/document/annex';
import { convert, testWithLibreOffice } from '../oracle/libreoffice';
import { annexFields } from './annexFields';
import { partOf, tableWith } from './exportedTable';

function clipboard(figures: Readonly<Record<string, string>> = {}, sealLine = ''): ClipboardAnnex {
  return clipboardAnnex(annexOf(tableWith(figures), annexFields, sealLine), { heading: true });
}

describe('the annex for the clipboard', () => {
  const { document } = new JSDOM(clipboard().html).window;

  it('is the table of the Word file: header rows, merges, alignment', () => {
    expect(document.querySelectorAll('thead tr')).toHaveLength(2);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(124);
    const header = Array.from(document.querySelectorAll('thead td'), (cell) => [
      cell.textContent,
      cell.getAttribute('rowspan'),
      cell.getAttribute('colspan'),
    ]);
    expect(header).toEqual([
      ['STT', '2', null],
      ['Chỉ tiêu thống kê', '2', null],
      ['Kết quả thống kê', null, '2'],
      ['Đơn vị tính', null, null],
      ['Số liệu', null, null],
    ]);
    const row = Array.from(document.querySelectorAll('tbody tr')).find((each) =>
      each.textContent.includes('3.2.2Số hồ sơ'),
    )!;
    const figure = row.lastElementChild as HTMLElement;
    expect(figure.textContent).toBe('2.647');
    expect(figure.style.textAlign).toBe('right');
    expect(figure.style.borderTopStyle).toBe('solid');
    expect(document.querySelector('tbody b')?.textContent).toBe('I');
  });

  it('gives plain text with a tab between columns, safe to paste into a sheet', () => {
    const { text } = clipboard({ 'I.1': '=1+1', 'I.2.1': '＝cmd', 'I.2.2': '-5' });
    const lines = text.split('\r\n');
    expect(lines).toContain(
      "1\tSố văn bản chỉ đạo CCHC đã ban hành (Kết luận; công văn chỉ đạo, triển khai, quán triệt các văn bản chỉ đạo của tỉnh)\tVăn bản\t'=1+1",
    );
    expect(lines).toContain("2.1\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t'＝cmd");
    expect(lines).toContain('2.2\tSố nhiệm vụ đã hoàn thành\tNhiệm vụ\t-5');
    expect(lines).toContain('3.2\tTỷ lệ xử lý các vấn đề phát hiện qua kiểm tra\t%\t-');
  });

  it('holds hostile texts as texts', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;\u0000\ufffe';
    const { html } = clipboard({ 'I.1': hostile }, hostile);
    const page = new JSDOM(html).window.document;
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(page.body.textContent).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>"\'&amp;');
    expect(html).not.toMatch(/\u0000|\ufffe/);
  });

  testWithLibreOffice(
    'pasted into Writer keeps merges, borders, widths and repeated header rows',
    async () => {
      const html = new TextEncoder().encode(clipboard().html);
      const odt = convert({ 'annex.html': html }, 'odt', ['--infilter=HTML (StarWriter)']).get('annex.odt')!;
      const content = await Promise.resolve(partOf(odt, 'content.xml'));
      expect(content.match(/table:number-rows-spanned="2"/g)).toHaveLength(2);
      expect(content.match(/table:number-columns-spanned="2"/g)).toHaveLength(1);
      const [header = ''] = /<table:table-header-rows>.*?<\/table:table-header-rows>/.exec(content) ?? [];
      expect(header.match(/<table:table-row\b/g)).toHaveLength(2);
      const borders = content.match(/<style:table-cell-properties[^>]*fo:border[^>]*>/g) ?? [];
      expect(borders.length).toBeGreaterThan(0);
      expect(borders.every((border) => /fo:border(?:-left)?="[^"]*solid/.test(border))).toBe(true);
      expect(content.match(/style:font-name="[^"]*"/g)).toContain('style:font-name="Times New Roman"');
    },
  );
});
