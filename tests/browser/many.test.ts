// The board of many files in the web edition: dropped, checked in workers, sorted, sought, sent back, consolidated.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { MENDED } from '../fixtures/reportedTable';
import { communeWorkbook } from '../fixtures/communes';
import { encryptedWorkbook } from '../fixtures/encryptedWorkbook';
import { readParquet } from '../fixtures/readParquet';
import { typed } from '../fixtures/workbooks';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { bytesOf, checked, fileShown } from './webPage';

jest.setTimeout(180_000);

const web = siteForTests('web');

interface Sent {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

let files: Sent[];

/** The figures of "UBND xã số 4" break a rule, "UBND xã số 7" leaves a cell blank; one file is none of Excel's. */
async function sentFiles(): Promise<Sent[]> {
  const mimeType = 'application/octet-stream';
  const sent: Sent[] = [];
  for (let i = 0; i < 12; i++) {
    const figures: Record<string, string | number | null> = {};
    for (const [row, figure] of Object.entries(MENDED)) figures[row] = typed(figure);
    figures['I.1'] = i;
    if (i === 4) figures['III.3.2.2'] = 2674;
    if (i === 7) figures['II.1'] = null;
    const bytes = await communeWorkbook(`UBND xã số ${i}`, figures);
    // One has its structure protected, so that Excel encrypted it with its default password.
    const buffer = Buffer.from(i === 9 ? encryptedWorkbook(bytes) : bytes);
    sent.push({ name: `xa-${i}.xlsx`, mimeType, buffer });
  }
  return [...sent, { name: 'hong.xlsx', mimeType, buffer: Buffer.from('no workbook') }];
}

beforeAll(async () => {
  files = await sentFiles();
}, 60_000);

async function boardWith(sent: readonly Sent[]): Promise<{ page: Page; errors: readonly string[] }> {
  const { page, errors } = await web.open();
  await checked(page);
  await page.click('#many');
  await page.waitForSelector('#board h2');
  await page
    .locator('#board input[type=file]')
    .nth(1)
    .setInputFiles([...sent]);
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('#board tr.waiting').length === 0 &&
      document.querySelectorAll('#board [data-row]').length === count,
    sent.length,
    { timeout: 120_000 },
  );
  return { page, errors };
}

const units = (page: Page): Promise<string[]> => page.locator('#board [data-row]').allInnerTexts();

test('what cannot be read comes first, then errors, then warnings; filters, search and headings choose and sort', async () => {
  const { page, errors } = await boardWith(files);
  expect((await units(page)).slice(0, 3)).toEqual(['hong', 'UBND XÃ SỐ 4', 'UBND XÃ SỐ 7']);
  await page.click('.board-filter.errors');
  expect(await units(page)).toEqual(['UBND XÃ SỐ 4']);
  await page.click('.board-filter.all');
  await page.fill('.board-search input', 'xa so 1');
  expect((await units(page)).sort()).toEqual(['UBND XÃ SỐ 1', 'UBND XÃ SỐ 10', 'UBND XÃ SỐ 11']);
  await page.fill('.board-search input', '');
  await page.click('thead .col-errors button');
  expect((await units(page))[0]).toBe('UBND XÃ SỐ 4');
  expect(await page.getAttribute('thead .col-errors', 'aria-sort')).toBe('descending');
  expect(errors).toEqual([]);
});

test('by keyboard alone: down the rows, into the details, back, and the file opened beside its sheet', async () => {
  const { page } = await boardWith(files);
  await page.focus('#board [data-row]');
  await page.keyboard.press('ArrowDown');
  const unit = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.textContent ?? undefined);
  expect(await unit()).toBe('UBND XÃ SỐ 4');
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row'));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.board-details');
  expect(await page.innerText('.board-findings li')).toContain('2.674');
  await page.keyboard.press('Escape');
  expect(await unit()).toBe('UBND XÃ SỐ 4');
  await page.keyboard.press('Enter');
  await page.click('.board-details .primary');
  await fileShown(page, 'xa-4.xlsx');
  expect(await page.isHidden('#board')).toBe(true);
  // What was checked is still there.
  await page.click('#many');
  expect(await page.locator('#board [data-row]').count()).toBe(files.length);
});

test('the note, the report, the figures and the consolidation are given; who has not sent is named', async () => {
  const { page } = await boardWith(files.slice(0, 12));
  const list = ['Xã số 3', 'Xã số 4', 'Xã vắng mặt'].join('\n');
  await page
    .locator('#board input[type=file]')
    .nth(2)
    .setInputFiles({ name: 'ds.txt', mimeType: 'text/plain', buffer: Buffer.from(list) });
  await page.waitForSelector('#board tr.notSent');
  expect(await page.innerText('#board tr.notSent th')).toBe('Xã vắng mặt');
  const given = async (button: string): Promise<Uint8Array> => {
    const downloading = page.waitForEvent('download', { timeout: 120_000 });
    await page.click(button);
    return bytesOf(await downloading);
  };
  await page.click('.board-filter.errors');
  await page.click('#board [data-row]');
  expect((await given('.board-details button:has-text(".docx")')).length).toBeGreaterThan(1000);
  expect((await given('#board button:has-text("Tải kết quả")')).length).toBeGreaterThan(1000);
  const data = unzipSync(await given('#board button:has-text(".parquet")'));
  expect(Object.keys(data)).toEqual(['tables.parquet', 'findings.parquet', 'figures.parquet']);
  const folder = mkdtempSync(join(tmpdir(), 'so-khop-board-'));
  try {
    const file = join(folder, 'figures.parquet');
    writeFileSync(file, data['figures.parquet'] ?? '');
    const wrong = readParquet(file).rows.filter(({ figure }) => figure === '2674');
    expect(wrong.map(({ file: name, row, value }) => [name, row, value])).toEqual([
      ['xa-4.xlsx', 'III.3.2.2', '2674' + '0'.repeat(18)],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(await page.innerText('.board-next')).toBe(
    'Việc tiếp theo: gửi lại 1 biểu có lỗi; nhắc 1 đơn vị chưa gửi.',
  );
  await page.click('.board-consolidate button:has-text("Tổng hợp 12 tệp")');
  await page.waitForSelector('.board-outcome', { timeout: 120_000 });
  expect(await page.innerText('.board-outcome')).toContain('12 đơn vị');
  expect(await page.innerText('.board-outcome')).toContain('Xã vắng mặt');
  expect((await given('.board-consolidate .board-tools:last-child .primary')).length).toBeGreaterThan(1000);
});

test('the board is accessible in both languages, light and dark, and fits any width', async () => {
  const { page } = await boardWith(files);
  await page.click('#board [data-row]');
  await page.waitForSelector('.board-details');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.click('#language');
    await page.waitForFunction(
      (language) => document.querySelector('.board')?.getAttribute('lang') === language,
      colorScheme === 'light' ? 'en' : 'vi',
    );
  }
  for (const width of [320, 700, 1366, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
});
