// The copy path in Chromium: what really comes to the clipboard, and what a person is left with where it is blocked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import ts from 'typescript';
import { recognise } from '../../src/core/table/recognise/recognise';
import { clipboardAnnex, type ClipboardAnnex } from '../../src/exports/clipboardHtml';
import type { Copied } from '../../src/exports/copy';
import { annexOf } from '../../src/exports/document/annex';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { annexFields } from '../exports/annexFields';

import { gridOf } from '../core/gridOf';
import { HEADER_MERGES, mendedGrid, MENDED, sheetRows } from '../fixtures/reportedTable';
import { findProgram } from '../programs';

const address = 'http://localhost/';
/** The policy of our own pages: no inline style or script. */
const policy = "default-src 'none'; script-src 'self' 'nonce-test'; style-src 'self'";

/** copy.ts and what it imports, as one script that leaves `copyAnnex` on the window. */
function script(): string {
  const modules = ['markup', 'copyCommand', 'copy'].map((name) => {
    const source = readFileSync(join(__dirname, `../../src/exports/${name}.ts`), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2017 },
    });
    return `modules['./${name}'] = (() => { const exports = {}; ${outputText}; return exports; })();`;
  });
  return `{ const modules = {}; const require = (name) => modules[name]; ${modules.join('\n')}; window.copyAnnex = modules['./copy'].copyAnnex; }`;
}

const html = `<!doctype html><meta charset="utf-8"><button id="copy">copy</button><div id="place"></div>
<script src="/copy.js"></script>`;
/** Where it is pasted: a page without a policy, as a web mail is. */
const pasteHtml = `<!doctype html><meta charset="utf-8"><div id="target" contenteditable></div><textarea id="plain"></textarea>`;

jest.setTimeout(60_000);

describe('copying the annex', () => {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findProgram('chromium');
    if (executablePath === null) throw new Error('Chromium was not found: npm test says how to get it');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  async function open(block: { command: boolean; clipboard: boolean }, annex: ClipboardAnnex): Promise<Page> {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url().endsWith('copy.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script() })
        : route.fulfill(
            route.request().url().endsWith('paste')
              ? { contentType: 'text/html', body: pasteHtml }
              : { contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html },
          ),
    );
    await page.goto(address);
    await page.evaluate(
      ([blocked, given]) => {
        const own = window as unknown as {
          copyAnnex(annex: ClipboardAnnex, place: HTMLElement): Promise<Copied>;
          copied: Promise<Copied>;
        };
        if (blocked.command) Object.defineProperty(document, 'execCommand', { value: () => false });
        if (blocked.clipboard) navigator.clipboard.write = () => Promise.reject(new Error('blocked'));
        document.getElementById('copy')!.onclick = () => {
          own.copied = own.copyAnnex(given, document.getElementById('place')!);
        };
      },
      [block, annex] as const,
    );
    return page;
  }

  async function copied(page: Page): Promise<string> {
    await page.click('#copy');
    return page.evaluate(() => (window as unknown as { copied: Promise<Copied> }).copied);
  }

  async function paste(page: Page, into: string): Promise<void> {
    await page.goto(address + 'paste');
    await page.focus(into);
    await page.keyboard.press('Control+V');
  }

  /** Rows, merged cells and the looks of one figure, as they arrive where they are pasted. */
  async function pasted(page: Page): Promise<unknown> {
    await paste(page, '#target');
    return page.evaluate(() => {
      const table = document.querySelector<HTMLTableElement>('#target table')!;
      const cells = Array.from(table.querySelectorAll('td'));
      const figure = cells.find((cell) => cell.innerText.trim() === '2.647')!;
      return {
        rows: table.rows.length,
        merged: cells
          .filter((cell) => cell.rowSpan > 1 || cell.colSpan > 1)
          .map((cell) => [cell.innerText.trim(), cell.rowSpan, cell.colSpan]),
        figure: [
          figure.style.textAlign,
          figure.style.borderTopStyle,
          getComputedStyle(figure.querySelector('p')!).fontFamily,
        ],
      };
    });
  }

  const annex = clipboardAnnex(annexOf(recognise(mendedGrid(), cchcXa)[0]!, annexFields), { heading: true });
  const whole = {
    rows: 126,
    merged: [
      ['STT', 2, 1],
      ['Chỉ tiêu thống kê', 2, 1],
      ['Kết quả thống kê', 1, 2],
    ],
    figure: ['right', 'solid', expect.stringContaining('Times New Roman')],
  };

  it('gives HTML with merges, borders and font, and text with tabs', async () => {
    const page = await open({ command: false, clipboard: true }, annex);
    expect(await copied(page)).toBe('copied');
    expect(await page.evaluate(() => document.getElementById('place')!.childElementCount)).toBe(0);
    expect(await pasted(page)).toEqual(whole);
    await paste(page, '#plain');
    const text = await page.inputValue('#plain');
    expect(text).toContain('\n3.2.2\tSố hồ sơ TTHC giải quyết trước và đúng hạn\tHồ sơ\t2.647\n');
  });

  it('takes the Clipboard API where the command is refused', async () => {
    const page = await open({ command: true, clipboard: false }, annex);
    expect(await copied(page)).toBe('copied');
    expect(await pasted(page)).toMatchObject({ rows: 126, merged: whole.merged });
  });

  it('leaves the table selected where both are blocked, so that Ctrl+C copies it', async () => {
    const page = await open({ command: true, clipboard: true }, annex);
    expect(await copied(page)).toBe('selected');
    await page.keyboard.press('Control+C');
    expect(await pasted(page)).toEqual(whole);
  });

  it('shows hostile texts as text', async () => {
    const label = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"\'&';
    const grid = gridOf(sheetRows({ ...MENDED, 'I.1': label }), HEADER_MERGES);
    const hostile = clipboardAnnex(annexOf(recognise(grid, cchcXa)[0]!, annexFields), { heading: false });
    for (const block of [
      { command: false, clipboard: true },
      { command: true, clipboard: true },
    ]) {
      const page = await open(block, hostile);
      if ((await copied(page)) === 'selected') await page.keyboard.press('Control+C');
      await paste(page, '#target');
      expect(await page.innerText('#target')).toContain(label);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    }
  });
});
