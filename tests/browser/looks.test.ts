// Every view at every width it is used at, in both languages: nothing is cut off, covered or out of reach.
// SO_KHOP_SHOTS=/tmp/shots makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import { siteForTests } from './browser';
import { checkSample, goToView, openPane, quiet, shot, takesShots } from './paneDriver';
import { checked } from './webPage';
import { pane as en } from '../../src/words/en/pane/pane';
import { pane as vi } from '../../src/words/vi/pane/pane';

const TEXTS = { vi, en };

type Place = keyof typeof vi.jobs | 'narrative' | 'undo' | 'about';

function visit(page: Page, language: 'vi' | 'en', place: Place): Promise<void> {
  const { jobs, views } = TEXTS[language];
  return goToView(page, { ...views, ...jobs }[place]);
}

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(takesShots ? 1_200_000 : 120_000);

const PANES = [320, 350];
const WINDOWS = [1366, 1920];

const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function inPictures(page: Page, name: string): Promise<void> {
  if (!takesShots) return;
  for (const scheme of ['light', 'dark', 'contrast'] as const) {
    await page.emulateMedia(SCHEMES[scheme]);
    await shot(page, `${name}-${scheme}`);
  }
  await page.emulateMedia(SCHEMES.light);
}

/** What a person could not read or reach, one line a fault. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const pen = document.createElement('canvas').getContext('2d')!;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`;
    const widthOf = (element: Element, text: string): number => {
      pen.font = getComputedStyle(element).font;
      return pen.measureText(text).width;
    };
    for (const around of document.querySelectorAll('html, main, .jobs, .top-bar, .tools, dialog')) {
      if (around.scrollWidth > around.clientWidth + 1) found.push(`${nameOf(around)} runs out to the right`);
    }
    const jobs = [...document.querySelectorAll('.jobs > button, .more > button')];
    jobs.forEach((job, i) => {
      const [box, next] = [job.getBoundingClientRect(), jobs[i + 1]?.getBoundingClientRect()];
      if (next && Math.abs(next.top - box.top) < 4 && next.left < box.right - 0.5)
        found.push(`${nameOf(job)} runs into the next tab`);
      if (job.scrollWidth > job.clientWidth + 1) found.push(`${nameOf(job)} is cut off`);
    });
    for (const button of document.querySelectorAll<HTMLElement>('button, summary')) {
      if (button.offsetParent && button.scrollWidth > button.clientWidth + 1 && !button.closest('.tabs'))
        found.push(`${nameOf(button)} is cut off`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (field.offsetParent && widthOf(field, field.placeholder) > field.clientWidth - 14)
        found.push(`the example “${field.placeholder}” is cut off`);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file]')) {
      if (field.offsetWidth > 2) found.push(`${nameOf(field)} speaks the browser's own language`);
    }
    for (const picker of document.querySelectorAll('select')) {
      const shown = picker.selectedOptions[0]?.text ?? '';
      const whole = picker.closest('label')?.nextElementSibling?.textContent ?? '';
      // A long title stands whole below its picker.
      if (widthOf(picker, shown) > picker.clientWidth - 30 && !whole.includes(shown.slice(-20)))
        found.push(`the picker’s “${shown}” is cut off`);
    }
    return found;
  });
}

/** Marks of wrong cells that stand on their figures. */
function marksOnFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet .cell.marked')].flatMap((cell) => {
      const [text, sign] = [cell.querySelector('.text')?.firstChild, cell.querySelector('.sign')];
      if (!text || !sign) return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = text.parentElement!;
      // What is cut off before the mark is not under it.
      const end = getComputedStyle(box).overflowX === 'hidden' ? box.getBoundingClientRect().right : Infinity;
      const mark = sign.getBoundingClientRect();
      const covered = [...range.getClientRects()].some(
        (line) =>
          line.left < mark.right - 0.5 &&
          mark.left < Math.min(line.right, end) - 0.5 &&
          line.top < mark.bottom - 0.5 &&
          mark.top < line.bottom - 0.5,
      );
      return covered ? [`${cell.id}: ${cell.textContent}`] : [];
    }),
  );
}

/** Whether the main button of what was opened is seen without scrolling, and under nothing. */
function inView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((button) => {
      const box = button.getBoundingClientRect();
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const main = button.closest('main, dialog')?.getBoundingClientRect();
      return at !== null && button.contains(at) && main !== undefined && box.bottom <= main.bottom;
    });
}

type State = readonly [name: string, open: Place | ((page: Page) => Promise<unknown>), primary?: string];

const BOX = '.details .accept button.primary';

const STATES: readonly State[] = [
  ['check', 'check'],
  ['finding', (page) => page.locator('[data-finding*="bound/broken"]').first().click()],
  ['preview', (page) => page.locator('.suspect .actions button').first().click(), '.preview .primary'],
  ['reason', (page) => page.locator('.details > button.quiet').last().click(), BOX],
  ['fill', 'fill', 'main .bar .primary'],
  ['preview-fill', (page) => page.locator('main .bar button').first().click(), 'main .bar .primary'],
  ['form', 'form', 'main button.primary'],
  ['export', 'export'],
  ['prose', 'narrative'],
  ['undo', 'undo'],
  ['about', 'about'],
  ['more', (page) => page.locator('.more > button').click()],
];

test.each(['vi', 'en'] as const)('the pane at 320 and 350 pixels: %s', async (language) => {
  const { page, errors } = await openPane(pane, { viewport: { width: 320, height: 600 } });
  await checkSample(page);
  await page.locator('li.cause').first().waitFor();
  if (language === 'en') await goToView(page, 'English');
  const found: string[] = [];
  for (const [name, open, primary] of STATES) {
    await (typeof open === 'string' ? visit(page, language, open) : open(page));
    await quiet(page);
    for (const width of PANES) {
      await page.setViewportSize({ width, height: 600 });
      if (primary !== undefined && width === PANES[0] && !(await inView(page, primary)))
        found.push(`${name}: its main button is out of view`);
      found.push(...(await faults(page)).map((fault) => `${name} at ${String(width)}: ${fault}`));
      await inPictures(page, `pane-${language}-${String(width)}-${name}`);
    }
    await page.setViewportSize({ width: 320, height: 600 });
  }
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});

test('the pane and the web edition at 200 %', async () => {
  // Twice the size is half the room: the pane at 350 pixels, the window at 1366.
  const { page, errors } = await openPane(pane, {
    viewport: { width: 175, height: 300 },
    deviceScaleFactor: 2,
  });
  await checkSample(page);
  await page.locator('li.cause').first().waitFor();
  const found: string[] = [];
  for (const [name, open, primary] of STATES) {
    await (typeof open === 'string' ? visit(page, 'vi', open) : open(page));
    await quiet(page);
    // An example is no words of a person's own, and may end early.
    const seen = (await faults(page)).filter((fault) => !fault.startsWith('the example'));
    found.push(...seen.map((fault) => `${name}: ${fault}`));
    if (primary !== undefined) {
      await page.locator(primary).first().scrollIntoViewIfNeeded();
      if (!(await inView(page, primary))) found.push(`${name}: its main button cannot be reached`);
    }
    if (takesShots) await shot(page, `zoomed-pane-${name}`);
  }
  const opened = await web.open('/', { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });
  await checked(opened.page);
  await opened.page.locator('li.cause').first().waitFor();
  const pageHeights = await opened.page.evaluate(() =>
    ['#stage', '#pane'].map((part) => document.querySelector(part)!.getBoundingClientRect().height),
  );
  // Each is room enough to work in; the page is scrolled between them.
  for (const height of pageHeights) expect(height).toBeGreaterThan(250);
  for (const view of ['check', 'fill', 'form', 'export', 'about'] as const) {
    await visit(opened.page, 'vi', view);
    await quiet(opened.page);
    found.push(...(await faults(opened.page)).map((fault) => `web ${view}: ${fault}`));
    if (takesShots) await shot(opened.page, `zoomed-web-${view}`);
  }
  expect(found).toEqual([]);
  expect([...errors, ...opened.errors]).toEqual([]);
});

test.each(['vi', 'en'] as const)('the web edition at 1366 and 1920 pixels: %s', async (language) => {
  const { page, errors } = await web.open();
  await checked(page);
  await page.locator('li.cause').first().waitFor();
  if (language === 'en') await page.click('#language');
  const found: string[] = [];
  const look = async (name: string): Promise<void> => {
    await quiet(page);
    for (const width of WINDOWS) {
      await page.setViewportSize({ width, height: width === 1366 ? 768 : 1080 });
      found.push(...(await faults(page)).map((fault) => `${name} at ${String(width)}: ${fault}`));
      await inPictures(page, `web-${language}-${String(width)}-${name}`);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  };
  await look('check');
  expect(await page.locator('.sheet .cell.marked').count()).toBeGreaterThan(0);
  const items = page.locator('[data-finding]');
  for (let i = 0; i < (await items.count()); i += 3) {
    await items.nth(i).click();
    found.push(...(await marksOnFigures(page)));
  }
  await look('finding');
  for (const view of ['fill', 'form', 'export', 'about'] as const) {
    await visit(page, language, view);
    await look(view);
  }
  await page.click('#new-form');
  await page.waitForSelector('dialog');
  await look('new-form');
  expect(await inView(page, 'dialog .primary')).toBe(true);
  await page.keyboard.press('Escape');
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});
