// What the page keeps: itself, for when the server is gone; unsaved work, for when the tab is.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../scripts/serve.cjs';
import { findProgram } from '../programs';
import { reportedWorkbook } from '../fixtures/workbooks';
import { checked, fileShown, goTo, openFile, save, type } from './webPage';

const built = join(__dirname, '../../dist/web');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findProgram('chromium')!, args: ['--no-sandbox'] });
}, 60_000);

afterAll(async () => {
  await browser.close();
});

test('after the first visit the page works with its server stopped', async () => {
  const server = await serve(built, 0);
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://localhost:${server.port}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await server.close();
  await page.reload();
  await checked(page);
  await page.click('#language');
  await page.waitForFunction(() => document.querySelector('.summary h2')?.textContent.includes('error'));
  await openFile(page, 'offline.xlsx', await reportedWorkbook());
  await fileShown(page, 'offline.xlsx');
  await type(page, 'D7', '16');
  expect((await save(page)).listed).toHaveLength(1);
  expect(errors).toEqual([]);
  await context.close();
}, 60_000);

test('a closed tab loses nothing: the working copy is offered again, with its changes', async () => {
  const server = await serve(built, 0);
  const context = await browser.newContext({ locale: 'vi-VN' });
  const address = `http://localhost:${server.port}/`;
  const first = await context.newPage();
  await first.goto(address);
  await checked(first);
  await openFile(first, 'do-dang.xlsx', await reportedWorkbook());
  await fileShown(first, 'do-dang.xlsx');
  await type(first, 'D7', '2.654');
  await first.waitForTimeout(600);

  // While the tab is open, a second one is not offered its copy.
  const second = await context.newPage();
  await second.goto(address);
  await checked(second);
  expect(await second.locator('.copies').count()).toBe(0);
  await second.close();

  await first.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await again.waitForSelector('.copies li');
  expect(await again.textContent('.copies li span')).toContain('do-dang.xlsx: 1 ô đã sửa');
  await again.click('.copies li .primary');
  await fileShown(again, 'do-dang.xlsx');
  await goTo(again, 'D7');
  expect(await again.textContent('.sheet .cursor .text')).toBe('2.654');
  expect(await again.textContent('#file-state')).toContain('chưa lưu');
  expect((await save(again)).listed).toEqual([expect.stringContaining('2.654')]);

  // Once saved there is nothing to offer.
  await again.waitForFunction(() => document.getElementById('file-state')?.textContent === '');
  await again.waitForTimeout(300);
  await again.reload();
  await checked(again);
  expect(await again.locator('.copies').count()).toBe(0);
  await context.close();
  await server.close();
}, 60_000);

test('leaving with unsaved changes is asked about; a discarded copy is gone', async () => {
  const server = await serve(built, 0);
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`http://localhost:${server.port}/`);
  await checked(page);
  await type(page, 'D7', '16');
  await page.waitForTimeout(600);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await page.click('.copies li button >> nth=1');
  await page.click('dialog .answers button >> nth=0');
  await checked(page);
  await page.reload();
  await checked(page);
  expect(await page.locator('.copies').count()).toBe(0);
  await context.close();
  await server.close();
}, 60_000);

test('the folder works from a USB stick, without a server', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'so-khop-stick-'));
  try {
    cpSync(built, stick, { recursive: true });
    const page = await browser.newPage({ locale: 'vi-VN' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(stick, 'index.html')).href);
    await checked(page);
    await openFile(page, 'usb.xlsx', await reportedWorkbook());
    await fileShown(page, 'usb.xlsx');
    await type(page, 'D7', '16');
    expect((await save(page)).listed).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
}, 60_000);

test('a browser with the File System Access API saves into the opened file, after showing what changes', async () => {
  const server = await serve(built, 0);
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.goto(`http://localhost:${server.port}/`);
  await checked(page);
  await page.evaluate(
    ([content]) => {
      const bytes = Uint8Array.from(atob(content!), (letter) => letter.charCodeAt(0));
      const disk = { file: new File([bytes], 'tai-cho.xlsx', { lastModified: 1 }), writes: 0 };
      const handle = {
        kind: 'file',
        name: 'tai-cho.xlsx',
        getFile: () => Promise.resolve(disk.file),
        createWritable: () =>
          Promise.resolve({
            write: (data: Blob) => {
              disk.file = new File([data], 'tai-cho.xlsx', { lastModified: 2 });
              disk.writes += 1;
              return Promise.resolve();
            },
            close: () => Promise.resolve(),
          }),
      };
      Object.assign(window, { disk, showOpenFilePicker: () => Promise.resolve([handle]) });
    },
    [Buffer.from(await reportedWorkbook()).toString('base64')],
  );
  await page.click('#open');
  await fileShown(page, 'tai-cho.xlsx');
  await type(page, 'D7', '16');
  await page.click('#save');
  await page.waitForSelector('dialog tr');
  await page.click('dialog .primary');
  await page.waitForFunction(() => document.getElementById('said')?.textContent === 'Đã lưu tai-cho.xlsx.');
  expect(await page.evaluate(() => (window as unknown as { disk: { writes: number } }).disk.writes)).toBe(1);

  // Somebody else saves the same file meanwhile: that is said before it is overwritten.
  await page.evaluate(() => {
    const { disk } = window as unknown as { disk: { file: File } };
    disk.file = new File([disk.file], 'tai-cho.xlsx', { lastModified: 3 });
  });
  await type(page, 'D7', '17');
  await page.click('#save');
  await page.waitForSelector('dialog .fault');
  await page.close();
  await server.close();
}, 60_000);
