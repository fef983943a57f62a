// The pages of the package for an office, served as an administrator would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Download } from 'playwright-core';
import { unifiedPackage } from '../../scripts/unifiedPackage.cjs';
import { accessibilityFaults } from './accessibility';
import { type Site, siteOf } from './browser';

const root = join(__dirname, '../..');
let folder: string;
let office: Site;

beforeAll(async () => {
  const made = spawnSync(process.execPath, [join(root, 'scripts/package.mjs'), '--no-build'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  folder = mkdtempSync(join(tmpdir(), 'so-khop-office-'));
  const files = unzipSync(readFileSync(join(root, `dist/so-khop-${version}.zip`)));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  office = await siteOf(join(folder, `so-khop-${version}`, 'site'));
});

afterAll(async () => {
  await office.close();
  rmSync(folder, { recursive: true, force: true });
});

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('writes the manifest for the address that is typed, by keyboard alone', async () => {
  const { page, errors, strangers } = await office.open('/cai-dat.html');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.focus('#address');
  await page.keyboard.type('http://noi-bo.example');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#said.bad');
  expect(await page.getAttribute('#address', 'aria-invalid')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('address');

  await page.fill('#address', 'https://noi-bo.example/so-khop/');
  const [first] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(first.suggestedFilename()).toBe('manifest.xml');
  const manifest = await textOf(first);
  expect(manifest).toContain('DefaultValue="https://noi-bo.example/so-khop/taskpane/taskpane.html"');
  expect(manifest).not.toContain('localhost');
  await page.waitForSelector('#said.good');

  await page.focus('button[value="manifest-2016.xml"]');
  const [second] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
  expect(second.suggestedFilename()).toBe('manifest-2016.xml');
  expect(await textOf(second)).not.toContain('localhost');

  await page.focus('button[value="so-khop-m365.zip"]');
  const [third] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Space')]);
  expect(third.suggestedFilename()).toBe('so-khop-m365.zip');
  // As the package that is made for that address, but for how it is packed.
  const packed = unzipSync(readFileSync(await third.path()));
  const own = readFileSync(join(root, 'manifest.xml'), 'utf8')
    .split('https://localhost:3001')
    .join('https://noi-bo.example/so-khop/taskpane');
  const expected = unzipSync(unifiedPackage(own));
  expect(Object.keys(packed).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, bytes] of Object.entries(expected))
    expect([name, Buffer.from(packed[name]!).equals(Buffer.from(bytes))]).toEqual([name, true]);
  expect([errors, strangers]).toEqual([[], []]);
  await page.close();
});

test('says what works from this machine, and what to do about a file that is missing', async () => {
  const { page, errors } = await office.open('/kiem-tra.html');
  await page.waitForSelector('#summary.good');
  expect(await page.locator('#lines tr').count()).toBeGreaterThanOrEqual(12);
  expect(await page.locator('#lines tr.bad').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(errors).toEqual([]);

  await page.route('**/taskpane/office/office.js', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.waitForSelector('#summary.bad');
  expect(await page.locator('#lines tr.bad').allTextContents()).toEqual([
    expect.stringContaining('taskpane/office/office.js'),
  ]);
  await page.close();
});

test('its first page leads to the web edition, which works from there', async () => {
  const { page, errors, strangers } = await office.open('/');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.click('a[href="web/index.html"]');
  await page.waitForSelector('#open');
  expect([errors, strangers]).toEqual([[], []]);
  await page.close();
});
