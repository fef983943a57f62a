// What the page leaves on paper: the file's name and every finding in full, in black on white, and nothing to be pressed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../programs';
import { siteForTests } from './browser';
import { shot } from './paneDriver';
import { checked } from './webPage';

const web = siteForTests('web');

jest.setTimeout(120_000);

/** The text of a PDF, by the program beside the one that makes its pictures; null where there is none. */
function textOf(pdf: Uint8Array): string | null {
  const painter = findProgram('poppler');
  if (painter === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-print-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf);
    return execFileSync(join(dirname(painter), 'pdftotext'), [join(folder, 'page.pdf'), '-'], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['light', 'dark'] as const)(
  'the findings of the web edition are printed whole: %s',
  async (colorScheme) => {
    const { page, errors } = await web.open();
    await page.emulateMedia({ colorScheme });
    await checked(page);
    await page.locator('li.cause').first().waitFor();
    const findings = await page.locator('[data-finding]').count();
    await page.emulateMedia({ media: 'print', colorScheme });
    // As wide as what is printed on A4.
    await page.setViewportSize({ width: 680, height: 960 });
    await shot(page, `print-${colorScheme}`);
    const seen = await page.evaluate(() => {
      const shown = (element: Element): boolean => element.getClientRects().length > 0;
      const sentences = [...document.querySelectorAll<HTMLElement>('.finding .sentence')];
      return {
        pressed: [
          ...document.querySelectorAll('button:not(.finding, .fold-head), select, input[type=text], #stage'),
        ]
          .filter(shown)
          .map(({ className, textContent }) => `${className} ${textContent}`),
        whole: sentences.filter((each) => shown(each) && each.scrollHeight <= each.clientHeight + 1).length,
        back: getComputedStyle(document.body).backgroundColor,
        hidden: [...document.querySelectorAll('html, body, .workspace, #pane, .pane, main')].filter(
          (each) => getComputedStyle(each).overflowY !== 'visible',
        ).length,
      };
    });
    expect(seen).toEqual({ pressed: [], whole: findings, back: 'rgb(255, 255, 255)', hidden: 0 });
    await page.emulateMedia({ media: null });
    const text = textOf(await page.pdf({ preferCSSPageSize: true }));
    if (text !== null) {
      expect(text).toContain('Biểu ví dụ.xlsx');
      expect(text.replace(/\s+/g, ' ')).toContain('lớn hơn III.3.2.1');
    }
    expect(errors).toEqual([]);
  },
);
