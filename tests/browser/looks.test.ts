// Every view at every width it is used at, in both languages: nothing is cut off, covered or out of reach.
// SO_KHOP_SHOTS=FOLDER makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import { siteForTests } from './browser';
import { faults, inView, marksOnFigures, PANES, type Screen, walk, WINDOWS } from './looks';
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

jest.setTimeout(takesShots ? 1_200_000 : 240_000);

/** One job from its check to the list of what else there is. */
function screensOf(language: 'vi' | 'en'): Screen[] {
  const view = (place: Place, primary?: string): Screen => ({
    name: place,
    open: (page) => visit(page, language, place),
    ...(primary === undefined ? {} : { primary }),
  });
  const part = (name: string, open: Screen['open'], primary: string): Screen => ({ name, open, primary });
  return [
    view('check'),
    { name: 'finding', open: (page) => page.locator('[data-finding*="bound/broken"]').first().click() },
    part('preview', (page) => page.locator('.suspect .actions button').first().click(), '.preview .primary'),
    part(
      'reason',
      (page) => page.locator('.details > button.quiet').last().click(),
      '.details .accept button.primary',
    ),
    view('fill', 'main .bar .primary'),
    part('preview-fill', (page) => page.locator('main .bar button').first().click(), 'main .bar .primary'),
    view('form', 'main button.primary'),
    view('export'),
    view('narrative'),
    view('undo'),
    view('about'),
    { name: 'more', open: (page) => page.locator('.more > button').click() },
  ];
}

test.each(['vi', 'en'] as const)('the pane at 320 and 350 pixels: %s', async (language) => {
  const { page, errors } = await openPane(pane, { viewport: { width: 320, height: 600 } });
  await checkSample(page);
  await page.locator('li.cause').first().waitFor();
  if (language === 'en') await goToView(page, 'English');
  expect(await walk(page, language, 'pane', screensOf(language), PANES)).toEqual([]);
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
  for (const { name, open, primary } of screensOf('vi')) {
    await open(page);
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
  expect(await page.locator('.sheet .cell.marked').count()).toBeGreaterThan(0);
  const covered: string[] = [];
  const views = (['fill', 'form', 'export', 'about'] as const).map((view) => ({
    name: view,
    open: (opened: Page) => visit(opened, language, view),
  }));
  const findings = async (): Promise<void> => {
    const items = page.locator('[data-finding]');
    for (let i = 0; i < (await items.count()); i += 3) {
      await items.nth(i).click();
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors });
        covered.push(...(await marksOnFigures(page)));
      }
    }
    await page.emulateMedia({ forcedColors: 'none' });
  };
  const screens: Screen[] = [
    { name: 'check', open: () => Promise.resolve() },
    { name: 'finding', open: findings },
    ...views,
  ];
  expect(await walk(page, language, 'web', screens, WINDOWS)).toEqual([]);
  expect(covered).toEqual([]);
  expect(errors).toEqual([]);
});
