import { accessibilityFaults } from './accessibility';
import { site, type Site } from './browser';
import { checked, place } from './webPage';

jest.setTimeout(60_000);

let web: Site;

beforeAll(async () => {
  web = await site('web');
}, 60_000);

afterAll(async () => {
  await web.close();
});

test('the web edition opens in Vietnamese with the reported table and its findings on one screen', async () => {
  const { page, errors, strangers } = await web.open();
  await checked(page);
  expect(await page.title()).toContain('Số Khớp');
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
  expect(await page.innerText('.summary h2')).toMatch(/lỗi/);
  const finding = await page.locator('.finding').first().boundingBox();
  const title = await page.locator('#cell-1-0').boundingBox();
  expect(finding!.y + finding!.height).toBeLessThan(768);
  expect(title!.y).toBeLessThan(200);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the first paint does not wait for the grid', async () => {
  let paintedFirst = false;
  const { page } = await web.open('/', {
    // The grid's script is held back until something was painted without it.
    prepare: async (opened) => {
      await opened.route('**/workbench.js', async (route) => {
        await opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        paintedFirst = true;
        await route.continue();
      });
    },
  });
  await checked(page);
  expect(paintedFirst).toBe(true);
});

test.each(['vi', 'en'] as const)('the web edition is accessible in %s, light and dark', async (language) => {
  const { page } = await web.open();
  await checked(page);
  if (language === 'en') await page.click('#language');
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.click('#new-form');
  await page.waitForSelector('dialog');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('both languages are spoken by the frame and the pane together, by the one switch', async () => {
  const { page } = await web.open();
  await checked(page);
  await page.click('#language');
  await page.waitForFunction(() => document.querySelector('.summary h2')?.textContent.includes('error'));
  expect(await page.textContent('#save')).toBe('Save');
  await page.click('#language');
  await page.waitForFunction(() => document.getElementById('save')?.textContent === 'Lưu');
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
});

test('the keyboard reaches everything: the tools, the grid, its cells and the tabs', async () => {
  const { page } = await web.open();
  await checked(page);
  const seen: string[] = [];
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab');
    seen.push(
      await page.evaluate(
        () =>
          (document.activeElement?.id === ''
            ? document.activeElement.className
            : document.activeElement?.id) ?? '',
      ),
    );
  }
  for (const stop of ['open', 'save', 'language', 'place', 'sheet', 'tab']) expect(seen).toContain(stop);
  await page.focus('.sheet');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await place(page)).toBe('B3');
  await page.keyboard.press('F2');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  expect(await page.textContent('#cell-2-1')).toBe('');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('sheet');
});
