// What the tests of the built pane do on it, as a person would.
import type { Locator, Page } from 'playwright-core';
import { type OpenPage, type Site, type Wishes } from './browser';
import { giveExcel } from './excelPage';

export const PANE = { width: 350, height: 600 };

/** Where a person wants to look at the pane: SO_KHOP_SHOTS=FOLDER npm test. */
const shots = process.env.SO_KHOP_SHOTS;
export const takesShots = shots !== undefined;

export interface PaneWishes extends Wishes {
  readonly excel?: { readonly excelApi?: string; readonly locale?: string };
}

export function openPane(
  site: Site,
  { excel = {}, ...wishes }: PaneWishes = {},
  path = '/taskpane.html',
): Promise<OpenPage> {
  return site.open(path, { viewport: PANE, prepare: (page) => giveExcel(page, excel), ...wishes });
}

export async function shot(page: Page, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
}

export function inMain(page: Page, name: string | RegExp): Locator {
  return page.locator('main').getByRole('button', { name, exact: typeof name === 'string' });
}

/** By the name of its job, or of what stands under "⋯". */
export async function goToView(page: Page, name: string): Promise<void> {
  const inside = page.getByRole('navigation').getByRole('button', { name, exact: true });
  const more = page.locator('.more > button');
  await more.waitFor();
  // Jobs are always seen, the rest once the list is open.
  if (!(await inside.isVisible())) await more.click();
  await inside.click();
}

/** Every view there is, as `goToView` names it. */
export async function viewNames(page: Page): Promise<string[]> {
  await page.locator('.more > button').click();
  const names = await page.locator('.jobs > button, .more-list button:not([lang])').allInnerTexts();
  await page.keyboard.press('Escape');
  return names;
}

/** Until the pane says something that contains `part`; gives all of it. */
export async function said(page: Page, part: string): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: part });
  // In one step: the next thing that is said may take its place at once.
  return status.innerText({ timeout: 30_000 });
}

export async function quiet(page: Page): Promise<void> {
  await page.waitForSelector('main[aria-busy="false"]');
}

/** The sample on a sheet of its own, checked. */
export async function checkSample(page: Page): Promise<void> {
  await inMain(page, 'Mở biểu ví dụ').click();
  await said(page, 'Biểu ví dụ');
  await inMain(page, 'Kiểm tra').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
}

/** "Biểu ví dụ!D61": the cell that the in-memory Excel has selected. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { sheet, box } = window.excelHost.workbook.selection;
    return `${sheet.name}!${String.fromCharCode(65 + box.column)}${String(box.row + 1)}`;
  });
}

/** The workbook as a person would miss it, as a text to compare. */
export function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.excelHost.snapshot()));
}

export function type(page: Page, address: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([at, text]) => {
      window.excelHost.person.type(String(at), text);
    },
    [address, value],
  );
}

/** Tab until the focus is on what has this name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return (
        at?.getAttribute('aria-label') ??
        at?.closest('label')?.textContent ??
        at?.textContent ??
        ''
      ).trim();
    });
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}
