// The pane in Word, before a check, at work and failing: nothing is cut off, covered or out of reach, at any width.
// SO_KHOP_SHOTS=FOLDER makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import { sealedXlsx } from '../../exports/exportedTable';
import { MENDED } from '../../fixtures/reportedTable';
import { viewText } from '../../../src/words/pane/viewTextOf';
import { type WordText, wordText } from '../../../src/words/pane/wordTextOf';
import { pane as en } from '../../../src/words/en/pane/pane';
import { pane as vi } from '../../../src/words/vi/pane/pane';
import type { Language } from '../../../src/words/words';
import { siteForTests } from '../browser';
import { PANES, type Screen, walk } from '../looks';
import { goToView, inMain, takesShots } from '../paneDriver';
import { chooseFile, openWordPane, retypeFigure } from './wordPage';

const built = siteForTests('taskpane');

jest.setTimeout(takesShots ? 1_200_000 : 300_000);

const TEXTS = { vi, en };
const LAST_BLOCK = 7;

const press = (page: Page, name: string): Promise<void> => inMain(page, name).first().click();
const notice = (page: Page, kind: 'good' | 'bad'): Promise<void> => page.locator(`.notice.${kind}`).waitFor();
/** What is chosen for a button that asks for a file carries the button's name. */
const labelled = (name: string): string => name.replace(/…$/, '');

function proseScreens(word: WordText, pane: typeof vi, result: (typeof viewText)['vi']['result']): Screen[] {
  return [
    { name: 'prose', open: (page) => inMain(page, word.run).waitFor(), primary: 'main .primary' },
    {
      name: 'prose-checked',
      open: async (page) => {
        await press(page, word.run);
        await page.locator('.claims').waitFor();
      },
    },
    {
      name: 'prose-claim',
      open: async (page) => {
        await page.locator('.prose-claim').nth(1).click();
        await page.locator('.prose-claim[aria-current]').waitFor();
      },
    },
    {
      name: 'prose-reason',
      open: (page) => press(page, result.accept),
      primary: '.accept button.primary',
    },
    {
      name: 'prose-no-reason',
      open: async (page) => {
        await press(page, result.save);
        await notice(page, 'bad');
      },
      primary: '.accept button.primary',
    },
    {
      name: 'prose-commented',
      open: async (page) => {
        await press(page, pane.cancel);
        await press(page, word.commentAll);
        await notice(page, 'good');
      },
      primary: '.notice .offer',
    },
    {
      name: 'tables',
      open: async (page) => {
        await goToView(page, pane.jobs.tables);
        await press(page, pane.check.run);
        await page.waitForSelector('[data-finding]');
        await page.locator('[data-finding]').first().click();
      },
    },
  ];
}

async function bringScreens({ bring }: WordText, pane: typeof vi): Promise<Screen[]> {
  const { bytes } = await sealedXlsx();
  const newer = await sealedXlsx({ ...MENDED, 'I.5.1': '80' });
  const choose = (page: Page, file: Uint8Array): Promise<void> =>
    chooseFile(page, labelled(bring.file), file);
  return [
    { name: 'bring', open: (page) => goToView(page, pane.jobs.bring) },
    {
      name: 'bring-failed',
      open: async (page) => {
        await choose(page, new TextEncoder().encode('no workbook'));
        await notice(page, 'bad');
      },
    },
    {
      name: 'bring-ready',
      open: async (page) => {
        await choose(page, bytes);
        await inMain(page, bring.insert).waitFor();
      },
      primary: 'main .primary',
    },
    {
      name: 'bring-inserted',
      open: async (page) => {
        await page.evaluate((block) => {
          window.wordHost.person.cursor(block);
        }, LAST_BLOCK);
        await press(page, bring.insert);
        await page.locator('.present').waitFor();
        await notice(page, 'good');
      },
      primary: '.notice .offer',
    },
    {
      name: 'bring-altered',
      open: async (page) => {
        await retypeFigure(page, 1, '2.647', '2.641');
        await press(page, bring.verify);
        await page.locator('.present .said').waitFor();
      },
    },
    {
      name: 'bring-differences',
      open: async (page) => {
        await press(page, bring.update);
        await chooseFile(page, labelled(bring.updateFrom), newer.bytes);
        await page.locator('.differences').waitFor();
      },
    },
  ];
}

function undoScreens(pane: typeof vi, undo: (typeof viewText)['vi']['undo']): Screen[] {
  return [
    { name: 'undo', open: (page) => goToView(page, pane.views.undo) },
    { name: 'undo-all', open: (page) => press(page, undo.all), primary: '.card .primary' },
    {
      name: 'undone',
      open: async (page) => {
        await page.locator('.card .primary').click();
        await page.locator('.notice').waitFor();
      },
    },
    { name: 'help', open: (page) => goToView(page, pane.views.help) },
    { name: 'about', open: (page) => goToView(page, pane.views.about) },
  ];
}

test.each<Language>(['vi', 'en'])('the pane in Word at 320 and 350 pixels: %s', async (language) => {
  const [pane, word, view] = [TEXTS[language], wordText[language], viewText[language]];
  const { page } = await openWordPane(built, {
    viewport: PANES[0] ?? null,
    word: { locale: language === 'vi' ? 'vi-VN' : 'en-US' },
  });
  const screens = [
    ...proseScreens(word, pane, view.result),
    ...(await bringScreens(word, pane)),
    ...undoScreens(pane, view.undo),
  ];
  expect(await walk(page, language, 'word', screens, PANES)).toEqual([]);
});

test.each<Language>(['vi', 'en'])(
  'a Word that can do little says so, at 320 and 350 pixels: %s',
  async (language) => {
    const [pane, word] = [TEXTS[language], wordText[language]];
    const { page } = await openWordPane(built, {
      viewport: PANES[0] ?? null,
      word: { wordApi: '1.1', desktopApi: null, locale: language === 'vi' ? 'vi-VN' : 'en-US' },
    });
    const screens: Screen[] = [
      ...proseScreens(word, pane, viewText[language].result).slice(0, 3),
      { name: 'bring', open: (opened) => goToView(opened, pane.jobs.bring) },
      { name: 'about', open: (opened) => goToView(opened, pane.views.about) },
    ];
    expect(await walk(page, language, 'old-word', screens, PANES)).toEqual([]);
  },
);
