// A table that a person pastes into the field of "Kiểm tra bảng dán".
import type { Page } from 'playwright-core';

/** 81 is not 40 + 42. */
export const PASTED = [
  ['STT', 'Nội dung', 'Tổng số', 'Nam', 'Nữ'],
  ['', '(1)', '2 = 3 + 4', '3', '4'],
  ['1', 'Xã An Bình', '27', '12', '15'],
  ['2', 'Xã Bình Minh', '81', '40', '42'],
  ['3', 'Xã Cẩm Hà', '16', '7', '9'],
];

/** As office programs put it on the clipboard: markup, and the same as text. */
export async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  await page.locator('.review textarea').evaluate(
    (field, [asHtml, asText]) => {
      const data = new DataTransfer();
      data.setData('text/html', asHtml ?? '');
      data.setData('text/plain', asText ?? '');
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, rows.map((row) => row.join('\t')).join('\n')],
  );
}
