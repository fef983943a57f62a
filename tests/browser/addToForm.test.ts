// A row that the province added, kept by a person: shown first, written on the sheet of rules, silent from then on, taken back.
import type { Page } from 'playwright-core';
import { writeXlsx } from 'hucre/xlsx';
import { DRAWN, drawnAddress, FIRST_ROW, typed } from '../fixtures/workbooks';
import { MENDED } from '../fixtures/reportedTable';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, quiet, said, shot, type } from './paneDriver';
import { checked, fileShown, openFile } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(120_000);

async function keepAdded(page: Page, finding: string): Promise<string> {
  await page.locator(finding).first().click();
  const offer = inMain(page, 'Thêm vào biểu của tệp…');
  await offer.click();
  await page.locator('.preview').waitFor();
  const preview = await page.locator('.preview').innerText();
  expect(await accessibilityFaults(page)).toEqual([]);
  // Nothing is written before a person agrees.
  await page.keyboard.press('Escape');
  expect(await page.locator('.preview').count()).toBe(0);
  await offer.click();
  await page.locator('.preview').scrollIntoViewIfNeeded();
  await shot(page, 'add-to-form');
  await page.locator('.preview .primary').click();
  await said(page, 'biểu có phần thêm nằm ở trang tính “Quy tắc”');
  await quiet(page);
  expect(await page.locator(finding).count()).toBe(0);
  return preview;
}

async function takeBack(page: Page, finding: string): Promise<void> {
  await goToView(page, 'Hoàn tác');
  await page.getByRole('button', { name: /^Hoàn tác: Ghi trang tính “Quy tắc”/ }).click();
  await said(page, 'như trước');
  await goToView(page, 'Kiểm tra');
  await inMain(page, /^Kiểm tra/).click();
  await page.locator(finding).first().waitFor();
}

test('in Excel’s pane, a row under the table', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  const at = Number(drawnAddress('VII.4.5.2').slice(1));
  const last = Math.max(at, FIRST_ROW + cchcXa.rows.length);
  for (const [column, value] of [
    ['A', '5'],
    ['B', 'Số dịch vụ công của tỉnh'],
    ['C', 'Dịch vụ'],
    ['D', 3],
  ] as const)
    await type(page, `Biểu ví dụ!${column}${String(last + 1)}`, value);
  await inMain(page, /^Kiểm tra/).click();
  const extra = '[data-finding*="row/extra"]';
  await page.locator(extra).first().waitFor();
  await quiet(page);
  expect(await keepAdded(page, extra)).toContain('“Số dịch vụ công của tỉnh” vào biểu');
  const sheets = (): Promise<string[]> =>
    page.evaluate(() => window.excelHost.workbook.sheets.map(({ name }) => name));
  expect(await sheets()).toContain('Quy tắc');
  await takeBack(page, extra);
  expect(await sheets()).not.toContain('Quy tắc');
  expect(errors).toEqual([]);
});

test('in the web edition, a row that closes the gap of a sum', async () => {
  const figures: Record<string, string> = {
    ...MENDED,
    'II.1': '18',
    'II.1.1': '6',
    'II.1.2': '11',
    'II.2.1': '8',
  };
  const rows = cchcXa.rows.map(({ code, order, label, unit }) => [
    order,
    label,
    unit,
    typed(figures[code] ?? ''),
  ]);
  const under = cchcXa.rows.findIndex(({ code }) => code === 'II.1.2') + 1;
  rows.splice(under, 0, ['1.3', 'Số VBQPPL do Chủ tịch UBND xã ban hành', 'Văn bản', 1]);
  const header = DRAWN.cells.filter(({ row }) => row === FIRST_ROW - 1).map(({ value }) => value ?? '');
  const bytes = await writeXlsx({ sheets: [{ name: 'Biểu', rows: [header, ...rows] }] });
  const { page, errors } = await web.open();
  await openFile(page, 'bao-cao.xlsx', bytes);
  await fileShown(page, 'bao-cao.xlsx');
  await checked(page);
  const gap = '[data-finding*="sum/broken"][data-finding*="II.1"]';
  const preview = await keepAdded(page, gap);
  expect(preview).toContain('II.1 = II.1.1 + II.1.2 + II.1.3');
  expect(await page.locator('[role=tab]').allInnerTexts()).toContain('Quy tắc');
  await takeBack(page, gap);
  expect(errors).toEqual([]);
});
