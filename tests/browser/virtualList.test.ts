import { join } from 'node:path';
import { siteForTests } from './browser';
import { bundled } from './bundle';

const built = siteForTests('taskpane');

test('ten thousand findings are a few dozen nodes, wherever the list is scrolled to', async () => {
  const { page } = await built.open('/assets/icon.svg');
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundled(join(__dirname, 'longList.tsx')) });
  const rows = (): Promise<number> => page.locator('li[data-id]').count();
  const shown = (): Promise<string[]> =>
    page.evaluate(() => {
      const view = document.querySelector('main')!.getBoundingClientRect();
      return [...document.querySelectorAll('button')]
        .filter((button) => {
          const { top, bottom } = button.getBoundingClientRect();
          return bottom > view.top && top < view.bottom;
        })
        .map((button) => button.innerText);
    });
  const scrollTo = (part: number): Promise<void> =>
    page.evaluate((share) => {
      const main = document.querySelector('main')!;
      main.scrollTop = share * main.scrollHeight;
      return new Promise((resolve) => setTimeout(resolve, 100));
    }, part);

  expect(await rows()).toBeLessThan(60);
  await scrollTo(0.5);
  expect(await rows()).toBeLessThan(60);
  expect((await shown()).length).toBeGreaterThan(4);
  await scrollTo(1);
  await scrollTo(1);
  expect((await shown()).at(-1)).toBe('row 9999');
  // The row that has the focus stays, however far away.
  expect(await page.locator('[data-id="row 0"]').count()).toBe(1);

  // On paper nothing can be scrolled to: all of it is drawn before the event is over.
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const drawn = document.querySelectorAll('li[data-id]').length;
    window.dispatchEvent(new Event('afterprint'));
    return [drawn, document.querySelectorAll('li[data-id]').length];
  });
  expect(printed[0]).toBe(10_000);
  expect(printed[1]).toBeLessThan(60);
}, 60_000);
