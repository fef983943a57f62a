// Every view beside the main job, empty, at work and failing: nothing is cut off, covered or out of reach, at any width.
// SO_KHOP_SHOTS=FOLDER makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import type { Language } from '../../src/words/words';
import { siteForTests } from './browser';
import { PANES, type Screen, walk, WINDOWS, ZOOMED } from './looks';
import { inMain, openPane, quiet, takesShots } from './paneDriver';
import {
  emptyScreens,
  learnScreens,
  manyScreens,
  reviewScreens,
  sentFiles,
  type Texts,
  textsOf,
  writingScreens,
} from './paneScreens';
import { checked } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(takesShots ? 1_200_000 : 300_000);

const BOTH = ['vi', 'en'] as const;
const SIZES = [...PANES, ZOOMED];

async function narrowPane(language: Language): Promise<{ page: Page; errors: readonly string[] }> {
  const opened = await openPane(pane, {
    viewport: PANES[0] ?? null,
    excel: { locale: language === 'vi' ? 'vi-VN' : 'en-US' },
  });
  await inMain(opened.page, textsOf(language).pane.first.sample).waitFor();
  return opened;
}

async function checkSample(page: Page, { pane: t }: Texts): Promise<void> {
  await inMain(page, t.first.sample).click();
  await page.locator('.notice.good').waitFor();
  await inMain(page, t.check.run).click();
  await page.locator('li.cause').first().waitFor();
  await quiet(page);
}

test.each(BOTH)('with nothing to work on: %s', async (language) => {
  const { page, errors } = await narrowPane(language);
  expect(await walk(page, language, 'empty', emptyScreens(textsOf(language)), SIZES)).toEqual([]);
  expect(errors).toEqual([]);
});

test.each([
  ['signing off, comparing, pasting, mending at once', 'vi', reviewScreens],
  ['signing off, comparing, pasting, mending at once', 'en', reviewScreens],
  ['many files, prose, periods', 'vi', manyScreens],
  ['many files, prose, periods', 'en', manyScreens],
  ['writing, undoing, exporting, refusing', 'vi', writingScreens],
  ['writing, undoing, exporting, refusing', 'en', writingScreens],
] as const)('%s: %s', async (_name, language, screens) => {
  const { page } = await narrowPane(language);
  const texts = textsOf(language);
  await checkSample(page, texts);
  expect(await walk(page, language, 'full', screens(texts), SIZES)).toEqual([]);
});

test.each(BOTH)('a table that is learnt: %s', async (language) => {
  const { page, errors } = await narrowPane(language);
  expect(await walk(page, language, 'learn', learnScreens(textsOf(language)), SIZES)).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(BOTH)('the board in the place of the sheet, at any width: %s', async (language) => {
  const { page, errors } = await web.open('/', { viewport: { width: 320, height: 600 } });
  await checked(page);
  if (language === 'en') await page.click('#language');
  const screens: Screen[] = [
    {
      name: 'board-empty',
      open: async () => {
        await page.click('#many');
        await page.waitForSelector('#board h2');
      },
    },
    {
      name: 'board',
      open: async () => {
        await page
          .locator('#board input[type=file]')
          .nth(1)
          .setInputFiles(await sentFiles());
        await page.locator('.board-next').waitFor({ timeout: 120_000 });
      },
    },
    { name: 'board-details', open: () => page.locator('#board tr.errors [data-row]').first().click() },
  ];
  expect(await walk(page, language, 'board', screens, [...PANES, ...WINDOWS])).toEqual([]);
  expect(errors).toEqual([]);
});
