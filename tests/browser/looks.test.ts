// Every view at every width it is used at, in both languages: nothing is cut off, covered or out of reach.
// SO_KHOP_SHOTS=/tmp/shots makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import { siteForTests } from './browser';
import { faults, inPictures, inView, marksOnFigures, PANES, WINDOWS } from './looks';
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
