// The screens that once contradicted themselves, side by side in the pane and the web edition, at every width they are used at:
// what check and fill say of one cell, what changed, what asks before it takes away, marks, next steps, words, order, room.
// SO_KHOP_SHOTS=FOLDER makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import type { Language } from '../../src/words/words';
import { siteForTests } from './browser';
import { marksOnFigures, PANES, type Screen, walk, WINDOWS } from './looks';
import { goToView, inMain, openPane, quiet, takesShots } from './paneDriver';
import { type Texts, textsOf, visit } from './paneScreens';
import { checked, withoutPickers } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(takesShots ? 1_200_000 : 300_000);

const BOTH = ['vi', 'en'] as const;

const press = (page: Page, name: string | RegExp): Promise<void> => inMain(page, name).first().click();
const notice = (page: Page, kind: 'good' | 'bad'): Promise<void> => page.locator(`.notice.${kind}`).waitFor();

async function openFinding(page: Page, part: string): Promise<void> {
  await page.locator(`[data-finding*="${part}"]`).first().click();
  await page.locator('.details').waitFor();
  await quiet(page);
}

/** From the checked sample through one job; each name begins with the number of its point. */
function pointsOf(texts: Texts): Screen[] {
  const { view } = texts;
  return [
    { name: '8-order', open: (page) => visit(page, texts, 'check') },
    { name: '1-check-rate', open: (page) => openFinding(page, 'rate/truncated') },
    { name: '1-check-answer', open: (page) => openFinding(page, 'cell/domain') },
    {
      name: '1-fill',
      open: async (page) => {
        await visit(page, texts, 'fill');
        await press(page, view.fill.look);
        await inMain(page, view.fill.apply(1)).waitFor();
      },
      primary: 'main .bar .primary',
    },
    {
      name: '6-filled',
      open: async (page) => {
        await press(page, view.fill.apply(1));
        await notice(page, 'good');
        // A page that is scrolled goes to where it is said.
        await page.waitForFunction(
          () => document.querySelector('.notice .offer')!.getBoundingClientRect().bottom <= innerHeight,
        );
      },
      primary: '.notice .offer',
    },
    {
      name: '2-since-fill',
      open: async (page) => {
        await visit(page, texts, 'check');
        // What was filled was checked again by itself.
        await page.getByText(view.result.sinceLast).waitFor();
        await page.locator('.since button').first().click();
      },
    },
    {
      name: '6-reason',
      open: async (page) => {
        await openFinding(page, 'bound/broken');
        await press(page, view.result.accept);
        await page.getByLabel(view.result.reason).waitFor();
      },
      primary: '.details .accept button.primary',
    },
    {
      name: '2-since-accepted',
      open: async (page) => {
        await page.getByLabel(view.result.reason).fill('Đã đối chiếu với sổ gốc');
        await press(page, view.result.save);
        await notice(page, 'good');
        await page.getByText(view.result.since.accepted(1)).first().waitFor();
      },
    },
    { name: '6-export', open: (page) => visit(page, texts, 'export'), primary: 'main textarea' },
    {
      name: '7-export-gate',
      open: async (page) => {
        await press(page, texts.exporting.word);
        await notice(page, 'bad');
      },
    },
    { name: '6-pickers', open: (page) => visit(page, texts, 'insert'), primary: 'main button.primary' },
    { name: '9-undo', open: (page) => visit(page, texts, 'undo') },
    { name: '4-undo-all', open: (page) => press(page, view.undo.all), primary: '.card .primary' },
    {
      name: '4-undone',
      open: async (page) => {
        await page.locator('.card .primary').click();
        await page.locator('.notice').waitFor();
        await page.getByText(view.undo.again, { exact: true }).first().waitFor();
      },
    },
    { name: '7-about', open: (page) => visit(page, texts, 'about') },
    { name: '9-help', open: (page) => visit(page, texts, 'help') },
    { name: '9-more', open: (page) => page.locator('.more > button').click() },
  ];
}

test.each(BOTH)('in the pane: %s', async (language) => {
  const texts = textsOf(language);
  const { page, errors } = await openPane(pane, {
    viewport: PANES[0] ?? null,
    excel: { locale: language === 'vi' ? 'vi-VN' : 'en-US' },
  });
  await inMain(page, texts.pane.first.sample).click();
  await notice(page, 'good');
  await press(page, texts.pane.check.run);
  await page.locator('li.cause').first().waitFor();
  await quiet(page);
  expect(await walk(page, language, 'points-pane', pointsOf(texts), PANES)).toEqual([]);
  expect(errors).toEqual([]);
});

async function openPage(language: Language): Promise<{ page: Page; errors: readonly string[] }> {
  const opened = await web.open('/', { viewport: { width: 320, height: 600 } });
  await checked(opened.page);
  await withoutPickers(opened.page);
  if (language === 'en') await opened.page.click('#language');
  await opened.page.locator('li.cause').first().waitFor();
  await quiet(opened.page);
  return opened;
}

test.each(BOTH)('in the web edition: %s', async (language) => {
  const texts = textsOf(language);
  const { page, errors } = await openPage(language);
  const covered: string[] = [];
  const marks: Screen = {
    name: '5-marks',
    open: async () => {
      await visit(page, texts, 'check');
      await openFinding(page, 'bound/broken');
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors });
        covered.push(...(await marksOnFigures(page)));
      }
      await page.emulateMedia({ forcedColors: 'none' });
    },
  };
  const questions: Screen[] = [
    {
      name: '3-leave',
      open: async () => {
        await page.click('#new-form');
        await page.waitForSelector('dialog[open]');
      },
      primary: 'dialog .primary',
    },
    {
      name: '7-save',
      open: async () => {
        await page.keyboard.press('Escape');
        await page.waitForSelector('dialog', { state: 'detached' });
        await page.click('#save');
        await page.waitForSelector('dialog[open]');
      },
      primary: 'dialog .primary',
    },
    {
      name: '7-new-form',
      open: async () => {
        // All is taken back: there is nothing to ask about.
        await page.click('#new-form');
        await page.waitForSelector('#form-unit');
      },
      primary: 'dialog .primary',
    },
  ];
  const [order, ...rest] = pointsOf(texts);
  const undoing = rest.findIndex(({ name }) => name === '4-undo-all');
  // What is written has to stand when the page asks about leaving.
  const screens = [order!, marks, ...rest.slice(0, undoing), ...questions.slice(0, 2)];
  const after = [...rest.slice(undoing).map((screen) => afterDialog(screen, texts)), questions[2]!];
  expect(await walk(page, language, 'points-web', [...screens, ...after], [...PANES, ...WINDOWS])).toEqual(
    [],
  );
  expect(covered).toEqual([]);
  expect(errors).toEqual([]);
});

/** The first of them comes back from a question of the page. */
function afterDialog(screen: Screen, texts: Texts): Screen {
  if (screen.name !== '4-undo-all') return screen;
  return {
    ...screen,
    open: async (page) => {
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog', { state: 'detached' });
      await goToView(page, texts.pane.views.undo);
      await screen.open(page);
    },
  };
}
