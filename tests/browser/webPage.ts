// What a person does on the web edition's page, for its tests.
import type { Download, Page } from 'playwright-core';

/** As in a browser without the File System Access API, whose dialogs no test can answer. */
export async function withoutPickers(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) {
      Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Object.getPrototypeOf(window) as object, name);
    }
  });
}

export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await withoutPickers(page);
  const choosing = page.waitForEvent('filechooser');
  await page.click('#open');
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

export async function fileShown(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => document.getElementById('file-name')?.textContent === wanted, name, {
    timeout: 60_000,
  });
}

export async function checked(page: Page): Promise<void> {
  await page.waitForSelector('.summary', { timeout: 60_000 });
}

/** By the box that names the cell, as in Excel. */
export async function goTo(page: Page, cell: string): Promise<void> {
  // The pane may take the focus back when its work is done.
  for (let tries = 0; tries < 20 && (await cursor(page)) !== cell; tries++) {
    await page.fill('.place', cell);
    await page.press('.place', 'Enter');
  }
  if ((await cursor(page)) !== cell) throw new Error(`${cell} was not reached`);
  await page.focus('.sheet');
}

async function cursor(page: Page): Promise<string> {
  const id = (await page.getAttribute('.sheet', 'aria-activedescendant')) ?? '';
  const [, row = '', column = ''] = /^cell-(\d+)-(\d+)$/.exec(id) ?? [];
  return String.fromCharCode(65 + Number(column)) + String(Number(row) + 1);
}

export function place(page: Page): Promise<string> {
  return page.inputValue('.place');
}

export async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  if (text === '') await page.keyboard.press('Delete');
  else {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** Saves by download and gives the bytes. */
export async function save(page: Page): Promise<{ name: string; bytes: Uint8Array; listed: string[] }> {
  await withoutPickers(page);
  await page.click('#save');
  await page.waitForSelector('dialog', { timeout: 60_000 });
  const listed = await page.locator('dialog tr').allInnerTexts();
  const downloading = page.waitForEvent('download');
  await page.click('dialog .primary');
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download), listed };
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}
