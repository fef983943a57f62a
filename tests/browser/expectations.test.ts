// What people expect of any add-in (docs/ky-vong.md), tried in the built pane.
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, quiet, said } from './paneDriver';

const pane = siteForTests('taskpane');

jest.setTimeout(180_000);

test.each(['light', 'dark', 'forced'] as const)(
  'every control that Tab reaches shows that it has the focus: %s',
  async (look) => {
    const { page } = await openPane(pane);
    await page.emulateMedia(look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look });
    await checkSample(page);
    const reached = new Set<string>();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement) || at === document.body) return null;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
        const name = at.getAttribute('aria-label') ?? at.textContent;
        return { name: `${at.tagName} ${name}`, outline: `${outlineStyle} ${outlineWidth} ${outlineColor}` };
      });
      if (!seen) continue;
      reached.add(seen.name);
      expect(seen).toEqual({
        name: seen.name,
        outline: expect.stringMatching(
          /^(?:solid|auto) (?:[1-9]|\d\.)[\d.]*px (?!rgba\(0, 0, 0, 0\))/,
        ) as string,
      });
    }
    expect(reached.size).toBeGreaterThan(8);
    await page.close();
  },
);

test('the first run says what it is for in two lines, and opens a sample', async () => {
  const { page } = await openPane(pane);
  const lines = page.locator('main .card p');
  await lines.nth(1).waitFor();
  expect(await lines.allInnerTexts()).toEqual([
    expect.stringContaining('tìm chỗ số liệu chưa khớp'),
    expect.stringContaining('ô nào'),
  ]);
  await inMain(page, 'Mở biểu ví dụ').click();
  await said(page, 'Biểu ví dụ');
  await quiet(page);
  await goToView(page, 'Kiểm tra');
  expect(await page.locator('main .card p').count()).toBe(2);
  await page.close();
});
