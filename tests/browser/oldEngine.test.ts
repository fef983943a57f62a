// The pane in an engine that lacks what Excel 2016's lacks. The in-memory Excel stands in a frame of its own, since it
// is written for a newer engine; the pane, office.js and everything they use run in the old one.
import type { Page } from 'playwright-core';
import { type OpenPage, siteForTests } from './browser';
import { excelScript } from './excelPage';
import { makeOld } from './oldEngine';
import { sheetRows, REPORTED } from '../fixtures/reportedTable';
import { checkSample, goToView, inMain, PANE, quiet, said } from './paneDriver';

const built = siteForTests('taskpane');

jest.setTimeout(120_000);

const inline = (script: string): string => `<script>${script.replace(/<\//g, '<\\/')}</script>`;

/** taskpane.html without its policy, which would not let a test in. */
async function openOld(excelApi: string, typed: readonly unknown[][] = []): Promise<OpenPage> {
  const excel = await excelScript({ excelApi });
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8" /><title>Số Khớp</title>
<link rel="stylesheet" href="taskpane.css" />
<iframe hidden></iframe><div id="pane" data-office="office/office.js"></div>
${inline(`(function () {
  var excel = document.querySelector('iframe').contentWindow;
  excel.eval(${JSON.stringify(excel)});
  Object.defineProperty(window, 'external', { value: excel.external });
  var typed = ${JSON.stringify(typed)};
  if (typed.length > 0) excel.excelHost.person.type('Sheet1!A1:D' + typed.length, typed);
})();
${makeOld.toString()}
makeOld();`)}
<script src="taskpane.js"></script></html>`;
  return built.open('/old.html', {
    viewport: PANE,
    prepare: async (page: Page) => {
      const contentType = 'text/html; charset=utf-8';
      await page.route('**/old.html', (route) => route.fulfill({ contentType, body: html }));
    },
  });
}

test('Excel 2019 checks, shows, marks, fills and takes back', async () => {
  const { page, errors } = await openOld('1.7');
  await checkSample(page);
  const list = page.locator('[data-finding]');
  expect(await list.count()).toBeGreaterThan(10);
  await list.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F8');
  await page.getByLabel('Tô màu').click();
  await said(page, 'tô màu');
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  await inMain(page, /^Điền \d+ ô$/).click();
  await said(page, 'Đã điền');
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: Điền/).click();
  await said(page, 'như trước');
  await goToView(page, 'Biểu');
  await page.getByLabel('Tên đơn vị báo cáo').fill('UBND xã Bình Lư');
  await page.getByLabel('Kỳ báo cáo').fill('6 tháng đầu năm 2026');
  await inMain(page, 'Chèn biểu').click();
  await said(page, 'cchc-xa');
  await goToView(page, 'Xuất');
  await page.getByText('Kiểm tra mã đối chiếu').waitFor();
  await goToView(page, 'Giới thiệu');
  await page.getByText('ExcelApi 1.7', { exact: true }).waitFor();
  await goToView(page, 'English');
  await page.getByRole('navigation').getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Check again' }).waitFor();
  expect(errors).toEqual([]);
});

const typed = sheetRows(REPORTED).map((row) => [0, 1, 2, 3].map((column) => row[column] ?? ''));

test('Excel 2016 checks a typed table, fills figures and keeps reasons', async () => {
  const { page, errors } = await openOld('1.1', typed);
  await inMain(page, 'Kiểm tra').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  expect(await page.locator('[data-finding]').count()).toBeGreaterThan(10);
  await page.locator('[data-finding]').first().click();
  await inMain(page, 'Chấp nhận, ghi lý do').first().click();
  await page.getByLabel('Lý do chấp nhận').fill('Theo báo cáo giấy');
  await inMain(page, 'Ghi giải trình').click();
  await said(page, 'Giải trình');
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  await inMain(page, /^Điền \d+ ô$/).click();
  await said(page, 'Đã điền');
  expect(errors).toEqual([]);
});
