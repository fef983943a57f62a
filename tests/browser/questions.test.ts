// What the page asks: each question legible and its answers in view at any width, each answer saying what it does to the work.
// SO_KHOP_SHOTS=FOLDER makes the pictures, in light, dark and forced colours, to be looked at.
import type { Page } from 'playwright-core';
import { webWords } from '../../src/words/web/webWordsOf';
import type { Language } from '../../src/words/words';
import { siteForTests } from './browser';
import { inView, PANES, type Screen, walk, WINDOWS } from './looks';
import { takesShots } from './paneDriver';
import { checked, type, withoutPickers } from './webPage';

const web = siteForTests('web');

jest.setTimeout(takesShots ? 1_200_000 : 300_000);

const SIZES = [...PANES, ...WINDOWS];
const BOTH = ['vi', 'en'] as const;
const LEAVING = { newForm: '#new-form', sample: '#sample' } as const;

async function openPage(language: Language): Promise<{ page: Page; errors: readonly string[] }> {
  const opened = await web.open('/', { viewport: { width: 320, height: 600 } });
  await checked(opened.page);
  await withoutPickers(opened.page);
  if (language === 'en') await opened.page.click('#language');
  await opened.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
  return opened;
}

/** The question is there, and no answer to it has to be sought. */
async function asked(page: Page): Promise<void> {
  await page.waitForSelector('dialog[open]');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const answers = page.locator('dialog .answers button');
    for (let i = 0; i < (await answers.count()); i++) {
      const seen = [
        await answers.nth(i).innerText(),
        await inView(page, `dialog .answers button >> nth=${String(i)}`),
      ];
      expect([size.width, ...seen]).toEqual([size.width, seen[0], true]);
    }
    expect(await inView(page, 'dialog h2')).toBe(true);
  }
  await page.setViewportSize({ width: 320, height: 600 });
}

async function stay(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
}

function screensOf(language: Language): Screen[] {
  const words = webWords(language);
  const question = (name: string, open: Screen['open']): Screen => ({
    name,
    open: async (page) => {
      await open(page);
      await asked(page);
    },
    primary: 'dialog .primary',
  });
  return [
    question('save-nothing', (page) => page.click('#save')),
    question('new-form', async (page) => {
      await stay(page);
      await page.click('#new-form');
    }),
    question('new-form-unit', async (page) => {
      await page.fill('#form-unit', '');
      await page.click('dialog .primary');
      await page.getByText(words.newForm.missingUnit).waitFor();
    }),
    question('new-form-none', async (page) => {
      await page.fill('#form-search', 'không có biểu nào như thế');
      await page.getByText(words.newForm.noForm).waitFor();
    }),
    question('leave', async (page) => {
      await stay(page);
      await type(page, 'D9', '80');
      await type(page, 'D10', 'một nội dung dài hơn bề ngang của ô, để xem câu hỏi có bị cắt hay không');
      await page.click('#new-form');
    }),
    question('save', async (page) => {
      await stay(page);
      await page.click('#save');
    }),
    {
      name: 'saved',
      open: async (page) => {
        await page.locator('dialog .answers button', { hasText: words.save.download }).click();
        await page.locator('#said').filter({ hasText: /./ }).waitFor();
      },
    },
  ];
}

test.each(BOTH)('each question has its answers in view, at any width: %s', async (language) => {
  const { page, errors } = await openPage(language);
  expect(await walk(page, language, 'asks', screensOf(language), SIZES)).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(BOTH)(
  'each answer on unsaved changes says what becomes of them, and does it: %s',
  async (language) => {
    const { leave } = webWords(language);
    const { page, errors } = await openPage(language);
    await type(page, 'D9', '80');
    for (const [to, button] of Object.entries(LEAVING) as [keyof typeof LEAVING, string][]) {
      await page.click(button);
      await page.waitForSelector('dialog[open]');
      expect(await page.locator('dialog .answers button').allInnerTexts()).toEqual([
        leave.save[to],
        leave.keep[to],
        leave.stay,
      ]);
      // The safe way has the focus, and the question goes without an answer.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(leave.save[to]);
      await stay(page);
      expect(await page.evaluate((id) => document.activeElement?.matches(id), button)).toBe(true);
      expect(await page.textContent('#cell-8-3 .text')).toBe('80');
    }
    await page.click('#new-form');
    await page.locator('dialog .answers button', { hasText: leave.stay }).click();
    expect(await page.textContent('#cell-8-3 .text')).toBe('80');

    // Left without saving, the work is offered again, as the question says.
    await page.click('#sample');
    await page.locator('dialog .answers button', { hasText: leave.keep.sample }).click();
    await page.waitForFunction(() => document.querySelector('#cell-8-3 .text')?.textContent !== '80');
    expect(errors).toEqual([]);
    await page.reload();
    await page.locator('.copies li').first().waitFor();
  },
);

test.each(BOTH)(
  'unfinished work is offered again, and given up only when asked for: %s',
  async (language) => {
    const { recover } = webWords(language);
    const { page, errors } = await openPage(language);
    await type(page, 'D9', '80');
    await page.click('#sample');
    await page.locator('dialog .answers button').nth(1).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    await checked(page);
    await page.reload();
    const discard = page.locator('.copies').getByRole('button', { name: recover.discard });
    const screens: Screen[] = [
      { name: 'copies', open: () => discard.waitFor(), primary: '.copies .primary' },
      {
        name: 'discard',
        open: async () => {
          await discard.click();
          await asked(page);
        },
      },
    ];
    expect(await walk(page, language, 'asks', screens, SIZES)).toEqual([]);
    await stay(page);
    await discard.click();
    await page.locator('dialog .answers button', { hasText: recover.discard }).click();
    await page.getByText(recover.discarded).waitFor();
    await checked(page);
    await page.reload();
    await checked(page);
    expect(await page.locator('.copies').count()).toBe(0);
    expect(errors).toEqual([]);
  },
);
