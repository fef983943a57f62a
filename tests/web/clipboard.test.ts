/** @jest-environment jsdom */
import { readClipboard, writeClipboard } from '../../src/web/grid/clipboard';

test('tabs and lines part cells; a quoted cell may hold both', () => {
  expect(readClipboard('', '2.654\t99,7\r\n"hai\ndòng"\t"nói ""thế"""\r\n')).toEqual([
    ['2.654', '99,7'],
    ['hai\ndòng', 'nói "thế"'],
  ]);
  expect(readClipboard('', '5" ống\tx')).toEqual([['5" ống', 'x']]);
  expect(readClipboard('', '\t\n')).toEqual([['', '']]);
});

test('a table of Excel or Word is read cell by cell, merged cells in their first place', () => {
  const html = `<html><body><!--StartFragment--><table><tr><td rowspan=2>STT</td><td colspan=2><p>Kết quả
     thống kê</p></td></tr><tr><td>Đơn vị</td><td>Số&nbsp;liệu<br>2026</td></tr></table></body></html>`;
  expect(readClipboard(html, 'other')).toEqual([
    ['STT', 'Kết quả thống kê', ''],
    ['', 'Đơn vị', 'Số liệu\n2026'],
  ]);
});

test('nothing of a pasted table runs or is loaded', () => {
  const html =
    '<table><tr><td><img src="x" onerror="document.title=1"><script>document.title=2</script>5</td></tr></table>';
  expect(readClipboard(html, '').flat().join()).toContain('5');
  expect(document.title).toBe('');
});

test('what is copied pastes as it was', () => {
  const cells = [
    ['a\tb', 'x "y"'],
    ['<b>đậm</b>', 'hai\ndòng'],
  ];
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const { text, html } = writeClipboard(area, (row, column) => cells[row]?.[column] ?? '');
  expect(readClipboard('', text)).toEqual(cells);
  expect(html).toContain('&lt;b&gt;');
});
