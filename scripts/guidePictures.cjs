// Which pictures the guides have, in Vietnamese and in English, how a person gets there, and what of the page they show.

/** Until the first check is through, suspects included. */
async function checked(page) {
  await page.waitForSelector('.summary', { timeout: 60_000 });
  await page.locator('li.cause').first().waitFor({ timeout: 60_000 });
  await page.waitForSelector('main[aria-busy="false"]');
}

const job = (page, name) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click();

const VIEWS = [
  { name: 'web.png', part: 'body', go: checked },
  {
    name: 'kiem-tra.png',
    part: '#pane',
    async go(page) {
      await checked(page);
      await page.locator('[data-finding*="bound/broken"][data-finding*="III.3.2.2"]').first().click();
      await page.locator('.suspect').first().waitFor();
    },
  },
  {
    name: 'giai-thich.png',
    part: '#pane',
    async go(page) {
      await checked(page);
      await page.locator('[data-finding*="rate/broken"]').first().click();
      await page.locator('.ask button').click();
      await page.locator('.code-help').waitFor();
      await page.locator('.ask').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'xuat.png',
    part: '#pane',
    async go(page, language) {
      await checked(page);
      await job(page, language === 'vi' ? 'Xuất' : 'Export');
      await page.locator('main button.primary').first().waitFor();
      await page.waitForSelector('main[aria-busy="false"]');
    },
  },
];

/** Of the pane in Word, beside a commune's report. */
const WORD_VIEWS = [
  {
    name: 'word.png',
    async go(page) {
      await page.locator('main .primary').first().click();
      await page.locator('.claims').waitFor({ timeout: 60_000 });
      await page.locator('.prose-claim').first().click();
      await page.locator('.prose-claim[aria-current]').waitFor();
      await page.waitForSelector('main[aria-busy="false"]');
    },
  },
];

const LOCALES = { vi: 'vi-VN', en: 'en-US' };

const namedFor = (language, name) => (language === 'vi' ? name : `${language}/${name}`);

/** "web.png" of docs/huong-dan.md, "en/web.png" of docs/guide.md. */
const PICTURES = ['vi', 'en'].flatMap((language) => [
  ...VIEWS.map(({ name, part, go }) => ({
    name: namedFor(language, name),
    door: 'web',
    locale: LOCALES.vi,
    address: '/',
    viewport: { width: 1366, height: 768 },
    part,
    async go(page) {
      if (language === 'en') {
        await checked(page);
        await page.click('#language');
        await page.waitForFunction(() => document.documentElement.lang === 'en');
      }
      await go(page, language);
    },
  })),
  ...WORD_VIEWS.map(({ name, go }) => ({
    name: namedFor(language, name),
    door: 'word',
    locale: LOCALES[language],
    // As Word opens the pane: its name stands in the address.
    address: `/taskpane.html?_host_Info=Word$Win32$16.01$${LOCALES[language]}`,
    viewport: { width: 350, height: 640 },
    part: 'body',
    go,
  })),
]);

/** The words of the pane, a line each: what a reader of the guide looks for on the picture. */
async function textShown(page) {
  const slot = page.locator('#pane');
  const text = await ((await slot.count()) > 0 ? slot : page.locator('body')).innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

module.exports = { PICTURES, textShown };
