/**
 * What a person pastes, changed by seed: the HTML that Excel, Word and a browser put on the clipboard, and plain lines.
 * @jest-environment jsdom
 */
import { readClipboard } from '../../src/web/grid/clipboard';
import { pastedGrid } from '../../src/taskpane/word/pastedGrid';
import { PATIENCE, search } from './search';
import type { Parts } from './targets';

jest.setTimeout(PATIENCE);

const HTML = [
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table><tr><td rowspan=2>STT</td>' +
    '<td colspan=2><p>Kết quả</p></td></tr><tr><td x:num="2654">2.654</td><td>Số&nbsp;liệu<br>2026</td></tr></table></body></html>',
  '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td><table><tr><td>1</td></tr></table></td></tr></tbody></table>',
  '<p>không có bảng</p><script>window.hit = 1</script><img src=x onerror="window.hit = 1">',
];
const PLAIN = ['a\tb\n"nói ""thế"""\t2.654\n', '5" ống\tx', '\t\n'];

const seeds = (): Promise<readonly Parts[]> =>
  Promise.resolve(HTML.map((html, i) => ({ html, plain: PLAIN[i] ?? '' })));

/** Rows of texts, no more than a person pastes, each as long as the longest. */
function isSound(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  return cells <= 200_000 && rows.every((row) => row.every((text) => typeof text === 'string'));
}

const READERS: Readonly<Record<string, (parts: Parts) => unknown>> = {
  'the grid of the web edition': ({ html = '', plain = '' }) => {
    if (!isSound(readClipboard(html, plain))) throw new Error('not sound');
  },
  'the table pasted into the pane': ({ html = '', plain = '' }) => {
    const grid = pastedGrid(html, plain);
    if (grid && grid.rows * grid.columns > 20_000_000) throw new Error('not sound');
    grid?.cell(0, 0);
  },
};

test.each(Object.entries(READERS))('%s', async (name, read) => {
  expect(await search({ name, seeds, read })).toEqual([]);
  expect('hit' in window).toBe(false);
});

test('a cell that claims to reach over everything takes no more than the table has', () => {
  const wide = '<table><tr><td rowspan=65000 colspan=1000>1</td><td>2</td></tr><tr><td>3</td></tr></table>';
  const grid = pastedGrid(wide, '')!;
  expect([grid.rows, grid.columns, grid.merges]).toEqual([
    2,
    201,
    [{ row: 0, column: 0, rows: 2, columns: 200 }],
  ]);
  expect(grid.cell(1, 200)?.text).toBe('3');
  const many = `<table><tr>${'<td colspan=1000>3</td>'.repeat(600)}</tr></table>`;
  expect(pastedGrid(many, '')).toBeNull();
  expect(isSound(readClipboard(many, ''))).toBe(true);
});
