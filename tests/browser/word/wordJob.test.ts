// The whole job in the built pane in Word: check, go to findings, accept, comment, mend, bring a table in, undo all.
import type { Page } from 'playwright-core';
import { sealedXlsx } from '../../exports/exportedTable';
import { MENDED } from '../../fixtures/reportedTable';
import { accessibilityFaults } from '../accessibility';
import { siteForTests } from '../browser';
import { goToView, inMain, quiet, said, shot, tabTo, takesShots } from '../paneDriver';
import {
  chooseFile,
  documentNow,
  openWordPane,
  retypeFigure,
  selectedWords,
  untilSelected,
} from './wordPage';

const built = siteForTests('taskpane');

jest.setTimeout(240_000);

const LAST_BLOCK = 7;
const cursorAtEnd = (page: Page): Promise<void> =>
  page.evaluate((block) => {
    window.wordHost.person.cursor(block);
  }, LAST_BLOCK);

/** How many findings of the prose are open. */
const open = (page: Page): Promise<number> => page.locator('.claim-row').count();

async function checkProse(page: Page): Promise<void> {
  await inMain(page, 'Kiểm tra lời văn').click();
  await page.locator('.claims').waitFor();
  await quiet(page);
}

async function bringIn(page: Page, bytes: Uint8Array): Promise<void> {
  await goToView(page, 'Đưa biểu vào');
  await chooseFile(page, 'Tệp .xlsx có mã đối chiếu', bytes);
  await inMain(page, 'Chèn vào chỗ con trỏ').click();
  await said(page, 'Đã chèn');
  await page.locator('.present').waitFor();
}

async function undoAll(page: Page): Promise<void> {
  await goToView(page, 'Hoàn tác');
  await inMain(page, 'Hoàn tác tất cả').click();
  await inMain(page, /^Hoàn tác \d+ lần ghi$/).click();
  await said(page, 'Đã trả báo cáo về như trước');
}

test('does the whole job on the reported table', async () => {
  const { page, errors, strangers } = await openWordPane(built);
  await inMain(page, 'Kiểm tra lời văn').waitFor();
  const empty = await documentNow(page);
  await checkProse(page);
  await shot(page, 'word-checked');
  const findings = await open(page);
  expect(findings).toBe(4);
  for (let i = 0; i < findings; i++) {
    await page.keyboard.press('F8');
    const words = page.locator('.claim-row').nth(i).locator('.prose-quote');
    await page.locator('.claim-row').nth(i).locator('[aria-current]').waitFor();
    await untilSelected(page, await words.innerText());
  }
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'true');

  const first = page.locator('.prose-claim').first();
  await first.click();
  await inMain(page, 'Chấp nhận, ghi lý do').click();
  await page.getByLabel('Lý do chấp nhận').fill('Đã đối chiếu với Cổng dịch vụ công');
  await shot(page, 'word-accepting');
  await inMain(page, 'Ghi giải trình').click();
  await said(page, 'Đã ghi giải trình');
  await quiet(page);
  expect(await open(page)).toBe(findings - 1);
  await inMain(page, 'Ghi chú thích mọi chỗ').click();
  await said(page, 'Đã ghi 3 chú thích');
  expect(await page.evaluate(() => window.wordHost.document.comments.length)).toBe(3);

  // Its own parts add up to 34: no change is offered for the other figure that the table has.
  await first.click();
  expect(await inMain(page, /^Sửa 34/).count()).toBe(0);
  await page.locator('.prose-claim').nth(1).click();
  await inMain(page, 'Sửa 46 thành 45').click();
  await said(page, 'để lại dấu theo dõi thay đổi');
  await quiet(page);
  expect(await open(page)).toBe(2);
  const texts = await page.evaluate(() => {
    const paragraph = window.wordHost.person.paragraph(3);
    return [paragraph.reviewed('Original'), paragraph.reviewed('Current')];
  });
  expect(texts).toEqual([expect.stringContaining('46 hồ sơ'), expect.stringContaining('45 hồ sơ')]);

  await goToView(page, 'Bảng');
  await inMain(page, 'Kiểm tra').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  const inTables = page.locator('[data-finding]');
  expect(await inTables.count()).toBeGreaterThan(5);
  await inTables.first().click();
  await untilSelected(page, '12 chuyên mục, 48 tin');

  const { bytes, sealed } = await sealedXlsx();
  await cursorAtEnd(page);
  await bringIn(page, bytes);
  await shot(page, 'word-brought');
  expect(await page.evaluate(() => window.wordHost.document.tablesOf().length)).toBe(2);
  await chooseFile(page, 'Tệp .xlsx có mã đối chiếu', bytes);
  await inMain(page, 'Chèn vào chỗ con trỏ').click();
  await said(page, `mã ${sealed.code} đã ở trong báo cáo`);

  await retypeFigure(page, 1, '2.647', '2.641');
  await inMain(page, 'Đối chiếu mã').click();
  await said(page, '1 biểu cần xem lại');
  expect(await page.locator('.present .said').innerText()).toContain('đã kiểm tra 2.647, nay ghi 2.641');
  await shot(page, 'word-altered');

  const newer = await sealedXlsx({ ...MENDED, 'I.5.1': '80' });
  await inMain(page, 'Cập nhật biểu').click();
  await chooseFile(page, 'Chọn tệp .xlsx mới của biểu này', newer.bytes);
  await page.locator('.differences').waitFor();
  await shot(page, 'word-differences');
  expect(await page.locator('.differences tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^I\.5\.1 .*\t78\t80$/),
    expect.stringMatching(/^III\.3\.2\.2 .*\t2\.641\t2\.647$/),
  ]);
  await inMain(page, 'Cập nhật 2 số liệu').click();
  await said(page, 'Đã cập nhật 2 số liệu');
  await inMain(page, 'Đối chiếu mã').click();
  await said(page, 'đúng như khi niêm phong');
  expect(await page.locator('.present').innerText()).toContain(newer.sealed.code);

  // What a person typed meanwhile is not taken back.
  await undoAll(page);
  expect(await documentNow(page)).toBe(empty);
  if (!takesShots) expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('is done by keyboard alone', async () => {
  const { page, errors } = await openWordPane(built);
  await inMain(page, 'Kiểm tra lời văn').waitFor();
  const empty = await documentNow(page);
  const { keyboard } = page;
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await tabTo(page, 'Kiểm tra lời văn');
  await keyboard.press('Enter');
  await page.locator('.claims').waitFor();
  await quiet(page);
  await tabTo(page, /^Không khớp/);
  await keyboard.press('Enter');
  await page.locator('.prose-claim[aria-current]').waitFor();
  expect(await selectedWords(page)).toContain('45/79');
  await tabTo(page, 'Sửa 56 thành 57');
  await keyboard.press('Enter');
  await said(page, 'Đã sửa 56 thành 57');
  await quiet(page);
  // The finding is gone, and its button: the next one has the focus.
  await page.waitForFunction(() => document.activeElement?.className.includes('prose-claim'));
  expect(await focused()).toContain('34 người');
  await keyboard.press('F8');
  await page.locator('.prose-claim[aria-current]').waitFor();
  await tabTo(page, 'Chấp nhận, ghi lý do');
  await keyboard.press('Enter');
  await keyboard.type('Đã đối chiếu');
  await tabTo(page, 'Ghi giải trình');
  await keyboard.press('Enter');
  await said(page, 'Đã ghi giải trình');
  await quiet(page);
  await page.waitForFunction(() => document.activeElement?.className.includes('prose-claim'));
  expect(await focused()).toContain('46 hồ sơ');

  await cursorAtEnd(page);
  await goToViewByKeys(page, 'Đưa biểu vào');
  const { bytes } = await sealedXlsx();
  await chooseFile(page, 'Tệp .xlsx có mã đối chiếu', bytes);
  await inMain(page, 'Chèn vào chỗ con trỏ').waitFor();
  await tabTo(page, 'Chèn vào chỗ con trỏ');
  await keyboard.press('Enter');
  await said(page, 'Đã chèn');
  await page.locator('.present').waitFor();
  expect(await focused()).toBe('Biểu trong báo cáo');
  await tabTo(page, 'Cập nhật biểu');
  await keyboard.press('Enter');
  const newer = await sealedXlsx({ ...MENDED, 'I.5.1': '80' });
  await chooseFile(page, 'Chọn tệp .xlsx mới của biểu này', newer.bytes);
  await page.locator('.differences').waitFor();
  await tabTo(page, 'Cập nhật 1 số liệu');
  await keyboard.press('Enter');
  await said(page, 'Đã cập nhật 1 số liệu');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Cập nhật biểu');

  await goToViewByKeys(page, 'Hoàn tác');
  await inMain(page, 'Hoàn tác tất cả').waitFor();
  await tabTo(page, 'Hoàn tác tất cả');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await said(page, 'Đã trả báo cáo về như trước');
  expect(await documentNow(page)).toBe(empty);
  expect(errors).toEqual([]);
});

async function goToViewByKeys(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  const inside = page.getByRole('navigation').getByRole('button', { name, exact: true });
  if (!(await inside.isVisible())) {
    await tabTo(page, 'Việc khác');
    await page.keyboard.press('Enter');
  }
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test.each([
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
] as const)('every view is clean for axe: %s, %s', async (language, colorScheme) => {
  const { page } = await openWordPane(built, {
    colorScheme,
    word: { locale: language === 'vi' ? 'vi-VN' : 'en-US' },
  });
  const english = language === 'en';
  await inMain(page, english ? 'Check the prose' : 'Kiểm tra lời văn').click();
  await page.locator('.claims').waitFor();
  await quiet(page);
  await page.locator('.prose-claim').first().click();
  const faults = await accessibilityFaults(page);
  await shot(page, `word-prose-${language}-${colorScheme}`);
  await goToView(page, english ? 'Bring a table' : 'Đưa biểu vào');
  const { bytes } = await sealedXlsx();
  const newer = await sealedXlsx({ ...MENDED, 'I.5.1': '80' });
  await cursorAtEnd(page);
  await chooseFile(
    page,
    english ? '.xlsx file with a verification code' : 'Tệp .xlsx có mã đối chiếu',
    bytes,
  );
  await inMain(page, english ? 'Insert at the cursor' : 'Chèn vào chỗ con trỏ').click();
  await page.locator('.present').waitFor();
  await inMain(page, english ? 'Update the table' : 'Cập nhật biểu').click();
  await chooseFile(
    page,
    english ? 'Choose the new .xlsx file of this table' : 'Chọn tệp .xlsx mới của biểu này',
    newer.bytes,
  );
  await page.locator('.differences').waitFor();
  faults.push(...(await accessibilityFaults(page)));
  await shot(page, `word-bring-${language}-${colorScheme}`);
  const sideways = await page.evaluate(() => {
    const main = document.querySelector('main');
    return main ? main.scrollWidth - main.clientWidth : -1;
  });
  expect([faults, sideways]).toEqual([[], 0]);
});
