// A table of no known form, as a new user meets it: learnt, checked, and in the annex, in the pane and in the web edition.
import type { Locator, Page } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { UNKNOWN_TABLE } from '../fixtures/unknownTable';
import { addressOf } from '../../src/core/sheet/grid';
import { readDocx } from '../../src/hosts/docx/readDocx';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { goToView, inMain, openPane, quiet, shot, tabTo, takesShots } from './paneDriver';
import { fileShown, openFile } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(240_000);

/** From opening to the annex: more, and nobody does it every month. */
const MOST_CLICKS = 20;

async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let clicks = 0;
    document.addEventListener(
      'click',
      (event) => {
        // A label hands its click on to its field: that is one.
        if (event.detail > 0) clicks++;
      },
      true,
    );
    Object.assign(window, { clicksSoFar: () => clicks });
  });
  return () => page.evaluate(() => (window as unknown as { clicksSoFar: () => number }).clicksSoFar());
}

async function typeTable(page: Page): Promise<void> {
  const cells: [string, string | number][] = [];
  UNKNOWN_TABLE.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) cells.push([`Sheet1!${addressOf({ row, column })}`, value]);
    });
  });
  await page.evaluate((all) => {
    for (const [cell, value] of all) window.excelHost.person.type(cell, value);
  }, cells);
}

async function learn(page: Page): Promise<void> {
  await goToView(page, 'Biểu');
  await goToView(page, 'Biểu chưa biết');
  await inMain(page, 'Học biểu này').click();
  await page.locator('.learn form').waitFor();
  await quiet(page);
}

const ruleOf = (page: Page, words: string): Locator => page.locator('.learn li').filter({ hasText: words });

/** The findings name the mistyped figure, and the annex has the table. */
async function checkAndExport(page: Page): Promise<void> {
  await inMain(page, /^Dùng \d+ quy tắc và kiểm tra$/).click();
  await page.getByText(/^Tệp mang theo biểu/).waitFor();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  const findings = await page.locator('[data-finding]').allInnerTexts();
  expect(findings.join('\n')).toMatch(/E9|C9/);
  await shot(page, 'learn-checked');
  await goToView(page, 'Xuất');
  await inMain(page, 'Tải tệp Word').waitFor();
  await quiet(page);
  await page.getByLabel('Lý do vẫn xuất').fill('Đã báo cáo lãnh đạo');
  const [download] = await Promise.all([page.waitForEvent('download'), inMain(page, 'Tải tệp Word').click()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  const read = await readDocx(new Uint8Array(Buffer.concat(pieces)));
  if ('problem' in read) throw new Error(read.problem.code);
  const [table] = read.document.tables;
  const texts = Array.from({ length: table!.rows }, (_, row) => table!.cell(row, 1)?.text ?? '');
  expect(texts).toEqual(expect.arrayContaining(['Bản Hon', 'Toòng Pẳn', 'Tổng cộng']));
}

test('in the pane, from opening to the annex', async () => {
  const { page, errors } = await openPane(pane);
  page.setDefaultTimeout(60_000);
  await page.waitForSelector('main');
  await typeTable(page);
  const clicks = await countClicks(page);
  await learn(page);
  await shot(page, 'learn-350');
  for (const words of ['Tổng số = Nam + Nữ', 'Tỷ lệ có việc làm (%) = Đã có việc làm / Tổng số']) {
    const rule = ruleOf(page, words);
    expect(await rule.getByRole('checkbox').isChecked()).toBe(true);
    expect(await rule.innerText()).toMatch(/đúng \d+\/\d+/);
  }
  // A rule that is broken says where, and touching it lights its cells.
  const sum = ruleOf(page, 'Tổng số = Nam + Nữ');
  expect(await sum.innerText()).toContain('C9');
  await sum.getByRole('button', { name: /^Xem ô/ }).click();
  await page.waitForFunction(
    () => (window.excelHost.workbook.find('Sheet1')?.conditionalFormats.length ?? 0) > 0,
  );
  await page.waitForFunction(() => window.excelHost.workbook.selection.box.row === 8);
  await sum.getByRole('button', { name: /^Xem ô/ }).click();
  await page.waitForFunction(() => window.excelHost.workbook.find('Sheet1')?.conditionalFormats.length === 0);

  // A rule of one's own, by pointing at cells.
  for (const cell of ['F4', 'C4']) {
    await page.evaluate((at) => {
      window.excelHost.person.select(`Sheet1!${at}`);
    }, cell);
    await inMain(page, 'Lấy cột của ô đang chọn').click();
  }
  const field = page.getByLabel('Viết thêm quy tắc');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.writer input')?.value === 'Đã có việc làm = Tổng số',
  );
  await field.fill('Đã có việc làm <= Tổng số');
  await field.press('Enter');
  await ruleOf(page, 'Đã có việc làm <= Tổng số').waitFor();
  await checkAndExport(page);
  expect(await clicks()).toBeLessThan(MOST_CLICKS);
  if (!takesShots) expect(errors).toEqual([]);

  // The sheet alone is checked by the rules, too.
  await goToView(page, 'Kiểm tra');
  await page.getByLabel('Phạm vi').selectOption('activeSheet');
  await page.evaluate(() => {
    window.excelHost.person.activate('Sheet1');
  });
  await inMain(page, 'Kiểm tra lại').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  await page.getByText('“Quy tắc”').first().waitFor();
});

test('by keyboard alone', async () => {
  const { page, errors } = await openPane(pane);
  page.setDefaultTimeout(60_000);
  await inMain(page, 'Mở biểu ví dụ').waitFor();
  await typeTable(page);
  const { keyboard } = page;
  await tabTo(page, 'Biểu');
  await keyboard.press('Enter');
  await page.getByRole('navigation').getByRole('button', { name: 'Biểu chưa biết' }).waitFor();
  await tabTo(page, 'Biểu chưa biết');
  await keyboard.press('Enter');
  await inMain(page, 'Học biểu này').waitFor();
  await tabTo(page, 'Học biểu này');
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.learn form input[required]'));
  await tabTo(page, /^Tổng số = Nam \+ Nữ/);
  await keyboard.press('Space');
  expect(await ruleOf(page, 'Tổng số = Nam + Nữ').getByRole('checkbox').isChecked()).toBe(false);
  await tabTo(page, 'Sửa: Tổng số = Nam + Nữ');
  await keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('.writer input'));
  await keyboard.press('Enter');
  expect(await ruleOf(page, 'Tổng số = Nam + Nữ').getByRole('checkbox').isChecked()).toBe(true);
  await tabTo(page, /^Dùng \d+ quy tắc và kiểm tra$/);
  await keyboard.press('Enter');
  await page.waitForSelector('[data-finding]');
  expect(errors).toEqual([]);
});

test.each([
  ['vi', 320],
  ['en', 350],
] as const)('the view is clean for axe and fits: %s at %d px', async (language, width) => {
  const { page } = await openPane(pane, {
    viewport: { width, height: 600 },
    excel: { locale: language === 'vi' ? 'vi-VN' : 'en-US' },
  });
  page.setDefaultTimeout(60_000);
  await page.waitForSelector('main');
  await typeTable(page);
  await goToView(page, language === 'vi' ? 'Biểu' : 'Form');
  await goToView(page, language === 'vi' ? 'Biểu chưa biết' : 'Unknown form');
  await page.locator('.learn > button').click();
  await page.locator('.learn form').waitFor();
  await quiet(page);
  await page.locator('.rule-actions button').last().click();
  await shot(page, `learn-${language}-${String(width)}`);
  const faults = await accessibilityFaults(page);
  const sideways = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollWidth - main.clientWidth : -1;
  });
  expect([faults, sideways]).toEqual([[], 0]);
});

test('in the web edition, from opening to the annex', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Sheet1', rows: UNKNOWN_TABLE.map((line) => [...line]) }],
  });
  const { page, errors } = await web.open();
  page.setDefaultTimeout(60_000);
  await page.locator('#open').waitFor();
  const clicks = await countClicks(page);
  await openFile(page, 'hoc-nghe.xlsx', bytes);
  await fileShown(page, 'hoc-nghe.xlsx');
  await learn(page);
  await ruleOf(page, 'Tổng số = Nam + Nữ')
    .getByRole('button', { name: /^Xem ô/ })
    .click();
  await shot(page, 'learn-web-1366');
  expect(await accessibilityFaults(page)).toEqual([]);
  await checkAndExport(page);
  expect(await clicks()).toBeLessThan(MOST_CLICKS);
  if (!takesShots) expect(errors).toEqual([]);
});
