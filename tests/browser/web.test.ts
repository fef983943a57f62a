import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checked, place } from './webPage';

jest.setTimeout(120_000);

const web = siteForTests('web');

test('the web edition opens in Vietnamese with the reported table and its findings on one screen', async () => {
  const { page, errors, strangers } = await web.open('/', { serviceWorkers: 'allow' });
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

test('a text is found from cell to cell by keyboard, and the headings stay in view', async () => {
  const { page } = await web.open();
  await checked(page);
  await page.focus('.sheet');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ho so tthc');
  const found: string[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Enter');
    found.push(await place(page));
  }
  await page.keyboard.press('Shift+Enter');
  expect(await place(page)).toBe(found[2]);
  expect(new Set(found).size).toBe(4);
  const [, row = '0'] = /^B(\d+)$/.exec(found[2]!) ?? [];
  expect(await page.textContent(`#cell-${String(Number(row) - 1)}-1 .text`)).toContain('hồ sơ TTHC');

  // What was found lies in view, below the headings, which the file froze.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  const boxes = await page.evaluate(() => {
    const boxOf = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();
    const [sheet, head] = [boxOf('.sheet'), boxOf('.sheet .frozen .row:last-child')];
    const cursor = boxOf('.sheet .cell.cursor');
    // A heading over two rows is whole: nothing opaque lies over its lower half.
    const wide = boxOf('#cell-3-1');
    const over = document.elementsFromPoint(wide.left + 20, wide.bottom - 4);
    const at = over.findIndex((each) => each.closest('#cell-3-1'));
    const seen = document.elementFromPoint(head.left + 60, head.top + head.height / 2);
    return {
      headInView: head.top >= sheet.top && head.bottom <= sheet.bottom,
      onTop: seen?.closest('.frozen') !== null,
      whole:
        at >= 0 &&
        over.slice(0, at).every((each) => getComputedStyle(each).backgroundColor === 'rgba(0, 0, 0, 0)'),
      below: cursor.top >= head.bottom - 2,
      scrolled: document.querySelector('.sheet')!.scrollTop > 500,
    };
  });
  expect(boxes).toEqual({ headInView: true, onTop: true, whole: true, below: true, scrolled: true });

  await page.keyboard.press('Control+f');
  await page.keyboard.type('không có chữ này');
  await page.keyboard.press('Enter');
  await page.getByText('Trang tính này không có “không có chữ này”.').waitFor();
});
