// A reviewer's views by the keyboard alone, in the pane and in the web edition: sign off, tick, withdraw; compare two versions;
// check a pasted table. The focus is never lost, and what was done is said.
import type { Page } from 'playwright-core';
import { REPORTED } from '../fixtures/reportedTable';
import { drawnAddress, reportedWorkbook, workbookOf } from '../fixtures/workbooks';
import { siteForTests } from './browser';
import { checkSample, openPane, quiet, said, selected, tabTo, type as typeInExcel } from './paneDriver';
import { PASTED } from './pasting';
import { checked, fileShown, openFile, place } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(180_000);

/** One of the two doors, with what only there can be done by other means than keys. */
interface Door {
  readonly page: Page;
  readonly errors: readonly string[];
  /** Another figure in the cell, as the person types it. */
  readonly retype: (cell: string, figure: string) => Promise<void>;
  readonly cursor: () => Promise<string>;
}

async function paneDoor(): Promise<Door> {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  return {
    page,
    errors,
    retype: (cell, figure) => typeInExcel(page, `Biểu ví dụ!${cell}`, figure),
    cursor: async () => (await selected(page)).replace('Biểu ví dụ!', ''),
  };
}

async function webDoor(): Promise<Door> {
  const { page, errors } = await web.open();
  await openFile(page, 'bao-cao.xlsx', await reportedWorkbook());
  await fileShown(page, 'bao-cao.xlsx');
  await checked(page);
  return {
    page,
    errors,
    retype: async (cell, figure) => {
      await tabToPart(page, '.place');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(cell);
      await page.keyboard.press('Enter');
      await tabToPart(page, '.sheet');
      await page.keyboard.type(figure);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        ([id, text]) => document.getElementById(id!)?.querySelector('.text')?.textContent === text,
        [cellId(cell), figure],
      );
    },
    cursor: () => place(page),
  };
}

function cellId(cell: string): string {
  return `cell-${String(Number(cell.slice(1)) - 1)}-${String(cell.charCodeAt(0) - 65)}`;
}

const DOORS = [
  ['the pane', paneDoor],
  ['the web edition', webDoor],
] as const;

async function tabToPart(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function pressed(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** What stands before the many rows of a table. */
async function pressedAbove(page: Page, name: string): Promise<void> {
  await page.keyboard.down('Shift');
  await tabTo(page, name);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
}

/** By "⋯", as from anywhere. */
async function goBy(page: Page, view: string): Promise<void> {
  await pressed(page, 'Việc khác');
  await pressed(page, view);
  await quiet(page);
}

/** Whoever works with keys is somewhere, never at the page's top again. */
async function keepsFocus(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.activeElement !== null && document.activeElement !== document.body,
  );
}

test.each(DOORS)('a table is signed off, looked at again, ticked and withdrawn: %s', async (_name, open) => {
  const { page, errors, retype } = await open();
  await goBy(page, 'Duyệt');
  await page.locator('.review .card').first().waitFor();
  await tabTo(page, 'Người duyệt');
  await page.keyboard.type('Trần Thị B');
  await pressed(page, 'Duyệt biểu này');
  await said(page, 'Đã ghi dấu duyệt');
  await quiet(page);
  await keepsFocus(page);

  await retype(drawnAddress('III.3.1'), '16');
  await pressed(page, 'Xem lại');
  await page.locator('.review .lapsed').first().waitFor();
  await keepsFocus(page);
  await pressed(page, 'Duyệt lại');
  await page.locator('.review .holds').waitFor();
  await quiet(page);
  await keepsFocus(page);

  await pressed(page, /Đánh dấu từng dòng/);
  await pressed(page, /^III\.3\.1 /, 'Space');
  await pressedAbove(page, 'Ghi dấu (1)');
  await said(page, 'Đã ghi dấu các dòng');
  await page.getByText('(đã xem 1 trong').waitFor();
  await quiet(page);
  await keepsFocus(page);

  await pressedAbove(page, 'Rút dấu duyệt');
  await said(page, 'Đã rút dấu duyệt');
  await page.getByText('Chưa ai duyệt').waitFor();
  await keepsFocus(page);
  expect(errors).toEqual([]);
});

test.each(DOORS)('two versions are compared, and a difference leads to its cell: %s', async (_name, open) => {
  const { page, errors, cursor } = await open();
  await goBy(page, 'So hai bản');
  const old = await workbookOf({ ...REPORTED, 'III.3.2.2': '2.647' });
  const choosing = page.waitForEvent('filechooser');
  await pressed(page, 'Chọn bản cũ…');
  await (
    await choosing
  ).setFiles({ name: 'cu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(old) });
  await page.getByText('“cu.xlsx” (bản cũ)').waitFor();
  await quiet(page);
  await keepsFocus(page);
  const lines = page.locator('.differences button');
  if ((await lines.count()) === 0) {
    // Where only other sheets differ, there is nowhere to go, and that is said.
    expect(await page.locator('.review .card').innerText()).toMatch(/Trang tính/);
  } else {
    const name = await lines.first().innerText();
    await pressed(page, name);
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
    expect(await cursor()).toBe(name.split('!').pop());
  }
  expect(errors).toEqual([]);
});

test.each(DOORS)('a table is pasted by Ctrl+V, judged and cleared: %s', async (_name, open) => {
  const { page, errors } = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (rows) => {
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const text = rows.map((row) => row.join('\t')).join('\n');
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, PASTED);
  await goBy(page, 'Kiểm tra bảng dán');
  await tabTo(page, 'Chỗ dán bảng');
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('.review .card').waitFor();
  expect(await page.locator('.review .card').innerText()).toMatch(/1 lỗi[\s\S]*81[\s\S]*82/);
  await keepsFocus(page);
  await pressed(page, 'Kiểm tra bảng đã dán');
  await page.locator('.review .card').waitFor();
  await quiet(page);
  await keepsFocus(page);
  await pressed(page, 'Xóa chỗ dán');
  await page.locator('.review .card').waitFor({ state: 'detached' });
  await keepsFocus(page);
  expect(await page.locator('.review textarea').inputValue()).toBe('');
  expect(errors).toEqual([]);
});
