// The whole job in the built pane: insert, type, fill, check, go to findings, accept one, highlight, undo all.
import type { Page } from 'playwright-core';
import { REPORTED } from '../fixtures/reportedTable';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { readText } from '../../src/core/number/read/readText';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import {
  checkSample,
  goToView,
  inMain,
  openPane,
  quiet,
  said,
  selected,
  shot,
  snapshot,
  tabTo as tabToName,
  type,
  viewNames,
} from './paneDriver';

const built = siteForTests('taskpane');

async function untilSelected(page: Page, wanted: string): Promise<void> {
  for (let i = 0; i < 50 && (await selected(page)) !== wanted; i++) await page.waitForTimeout(20);
  expect(await selected(page)).toBe(wanted);
}

/** Until all that the pane loads by itself has come, however slow the machine is. */
async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const come = performance.getEntriesByType('resource').map(({ name }) => name);
    const ahead = ['rest.js', 'engine.js', 'changing.js', 'drawing.js', 'filling.js'];
    return ahead.every((file) => come.some((name) => name.endsWith(file)));
  });
  await page.waitForLoadState('networkidle');
}

function isFormula(page: Page, address: string): Promise<boolean> {
  return page.evaluate((at) => window.excelHost.person.see(at).formula !== null, address);
}

jest.setTimeout(120_000);

test('does the whole job on the reported table', async () => {
  const { page, errors, strangers } = await openPane(built);
  await page.waitForSelector('main');
  const empty = await snapshot(page);

  await goToView(page, 'Biểu');
  await page.getByLabel('Tên đơn vị báo cáo').fill('UBND xã Bình Lư');
  await page.getByLabel('Kỳ báo cáo').fill('6 tháng đầu năm 2026');
  await inMain(page, 'Chèn biểu').click();
  await said(page, 'cchc-xa');

  // A person types what the report has, where the form has no formula.
  const first = 6;
  for (const [i, row] of cchcXa.rows.entries()) {
    const figure = REPORTED[row.code] ?? '';
    const cell = `cchc-xa!D${String(first + i)}`;
    const isDerived = await isFormula(page, cell);
    const reading = readText(figure, row.measure);
    const typed =
      reading.kind === 'figure' && /^[\d.,]+$/.test(figure) ? Number(reading.figure.value) : figure;
    if (row.kind === 'indicator' && figure !== '' && !isDerived) await type(page, cell, typed);
  }
  const beforeFill = await snapshot(page);

  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  await quiet(page);
  const fill = inMain(page, /^Điền \d+ ô$/);
  if ((await fill.count()) > 0) {
    await fill.click();
    await said(page, 'Đã điền');
  }

  await goToView(page, 'Kiểm tra');
  await inMain(page, 'Kiểm tra').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  await shot(page, 'job-check');
  const findings = await page.locator('[data-finding]').count();
  expect(findings).toBeGreaterThan(5);
  const unmarked = await snapshot(page);

  for (let i = 0; i < findings; i++) {
    await page.keyboard.press('F8');
    const cell = page.locator('.item.current .finding .cell');
    await page.locator('.item.current').waitFor();
    if ((await cell.count()) === 0) continue;
    const wanted = `cchc-xa!${await cell.innerText()}`;
    await untilSelected(page, wanted);
  }
  await shot(page, 'job-finding');

  await page.locator('[data-finding]').first().click();
  await inMain(page, 'Chấp nhận, ghi lý do').click();
  await page.getByLabel('Lý do chấp nhận').fill('Đã đối chiếu với Cổng dịch vụ công');
  await inMain(page, 'Ghi giải trình').click();
  await said(page, 'Giải trình');
  await quiet(page);
  expect(await page.locator('[data-finding]').count()).toBe(findings - 1);
  expect(await inMain(page, /^Đã giải trình \(1\)$/).count()).toBe(1);

  await page.getByLabel('Tô màu ô').check();
  await said(page, 'tô màu');
  const marks = (): Promise<number> =>
    page.evaluate(() => window.excelHost.workbook.find('cchc-xa')?.conditionalFormats.length ?? -1);
  expect(await marks()).toBeGreaterThan(3);
  await page.getByLabel('Tô màu ô').uncheck();
  await said(page, 'bỏ tô màu');
  expect(await marks()).toBe(0);

  // The typed figures keep the inserted form from going; without them everything goes.
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: Ghi/).click();
  await said(page, 'như trước');
  expect(await snapshot(page)).toBe(unmarked);
  if ((await inMain(page, /^Hoàn tác: Điền/).count()) > 0) {
    await inMain(page, /^Hoàn tác: Điền/).click();
    await said(page, 'như trước');
  }
  expect(await snapshot(page)).toBe(beforeFill);
  for (const [i, row] of cchcXa.rows.entries()) {
    const cell = `cchc-xa!D${String(first + i)}`;
    if (row.kind === 'indicator' && !(await isFormula(page, cell))) await type(page, cell, '');
  }
  await inMain(page, /^Hoàn tác: Chèn/).click();
  await said(page, 'như trước');
  expect(await snapshot(page)).toBe(empty);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('is done by keyboard alone', async () => {
  const { page, errors } = await openPane(built);
  await inMain(page, 'Mở biểu ví dụ').waitFor();
  const { keyboard } = page;
  const tabTo = (name: string | RegExp): Promise<void> => tabToName(page, name);
  await tabTo('Mở biểu ví dụ');
  await keyboard.press('Enter');
  await said(page, 'Biểu ví dụ');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await tabTo('Việc khác');
  await tabTo('Kiểm tra');
  await keyboard.press('Enter');
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  await tabTo(/^Lỗi/);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await page.locator('.item.current').waitFor();
  // The pane draws the new finding before it moves the focus there; both must come to rest on the same one.
  await page.waitForFunction(
    () =>
      document.activeElement?.getAttribute('data-finding') ===
      document.querySelector('.item.current')?.getAttribute('data-id'),
  );
  await keyboard.press('Enter');
  await untilSelected(page, `Biểu ví dụ!${await page.locator('.item.current .finding .cell').innerText()}`);
  await tabTo('Chấp nhận, ghi lý do');
  await keyboard.press('Enter');
  await keyboard.type('Đã đối chiếu');
  await tabTo('Ghi giải trình');
  await keyboard.press('Enter');
  await said(page, 'Giải trình');
  await quiet(page);
  await keyboard.press('F8');
  await page.locator('.item.current').waitFor();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await tabTo('Việc khác');
  await keyboard.press('Enter');
  await tabTo('Hoàn tác');
  await keyboard.press('Enter');
  await tabTo('Hoàn tác tất cả');
  await keyboard.press('Enter');
  // It asks, with the list; the answer has the focus.
  await page.getByRole('alertdialog').waitFor();
  await keyboard.press('Enter');
  await said(page, 'như trước');
  expect(await page.evaluate(() => window.excelHost.workbook.sheets.length)).toBe(1);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 'vi', { colorScheme: 'light' }],
  ['dark', 'vi', { colorScheme: 'dark' }],
  ['contrast', 'vi', { forcedColors: 'active' }],
  ['light', 'en', { colorScheme: 'light' }],
  ['dark', 'en', { colorScheme: 'dark' }],
] as const)('has no accessibility fault in any view: %s, %s', async (name, language, wishes) => {
  const { page } = await openPane(built, wishes);
  await checkSample(page);
  if (language === 'en') {
    await goToView(page, 'English');
    await page.getByRole('button', { name: 'Check again' }).waitFor();
  }
  await page.keyboard.press('F8');
  await page.locator('.item.current').waitFor();
  const views = await viewNames(page);
  expect(views.length).toBeGreaterThan(5);
  for (const [i, view] of views.entries()) {
    await goToView(page, view);
    if (i === 1) await page.locator('main button.primary').click();
    await quiet(page);
    await shot(page, `${name}-${language}-${String(i + 1)}`);
    expect([view, ...(await accessibilityFaults(page))]).toEqual([view]);
  }
});

test('a write can be taken back after the pane was opened anew', async () => {
  const { page } = await openPane(built);
  await inMain(page, 'Mở biểu ví dụ').click();
  await said(page, 'Biểu ví dụ');
  const record = await page.evaluate(() => JSON.stringify(localStorage));
  expect(record).toContain('undo');
  await page.reload();
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: Chèn biểu/).waitFor();
});

test('a write that was interrupted is said when the pane is opened anew', async () => {
  const { page } = await openPane(built);
  // The pane has looked at the sheets once; what is counted from here on is the insertion.
  await page.waitForFunction(() => window.excelHost.counters.batches > 0);
  await page.evaluate(() => {
    window.excelHost.faults.neverAnswer(2);
  });
  await inMain(page, 'Mở biểu ví dụ').click();
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('begun'));
  await page.getByText('Đang làm, xin đợi').waitFor();
  await page.reload();
  await said(page, 'bị ngắt giữa chừng');
  await inMain(page, /^Hoàn tác: Chèn biểu/).waitFor();
});

test('a cell being edited, a protected sheet and a lost Excel are said in words', async () => {
  const { page } = await openPane(built);
  await checkSample(page);
  await page.evaluate(() => {
    window.excelHost.faults.editing = true;
  });
  await inMain(page, 'Kiểm tra lại').click();
  await said(page, 'nhấn Enter');
  await page.evaluate(() => {
    window.excelHost.faults.editing = false;
    window.excelHost.person.protect('Biểu ví dụ');
  });
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  await inMain(page, /^Điền \d+ ô$/).click();
  expect(await said(page, 'bảo vệ')).toContain('Các ô vẫn như trước');
  await page.evaluate(() => {
    window.excelHost.person.unprotect('Biểu ví dụ');
    window.excelHost.faults.failAt(1);
  });
  await inMain(page, /^Điền \d+ ô$/).click();
  expect(await said(page, 'Excel chưa thực hiện được')).toContain('Các ô vẫn như trước');
});

test('a cell that somebody changed after the preview is left alone, and named', async () => {
  const { page } = await openPane(built);
  await checkSample(page);
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  const cell = await page.locator('.lines .cell').first().innerText();
  await page.evaluate((at) => {
    window.excelHost.coauthor.type(at, 7);
  }, `Biểu ví dụ!${cell}`);
  await inMain(page, /^Điền \d+ ô$/).click();
  expect(await said(page, 'Bỏ qua')).toContain(cell);
  expect(await page.evaluate((at) => window.excelHost.person.see(at).value, `Biểu ví dụ!${cell}`)).toBe(7);
});

test('a typed cell is overwritten only when it was ticked', async () => {
  const { page } = await openPane(built);
  await checkSample(page);
  const rate = 'Biểu ví dụ!D8';
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  const tick = page.getByRole('checkbox', { name: /^I\.2 / });
  expect(await tick.isChecked()).toBe(false);
  await tick.check();
  // The check proposes 57 before 56,96, and so does this list.
  const which = page.getByLabel('Giá trị ghi vào D8');
  expect(await which.locator('option').allInnerTexts()).toEqual(['57', '56,96']);
  await which.selectOption({ label: '56,96' });
  await inMain(page, /^Điền \d+ ô$/).click();
  await said(page, 'Đã điền');
  expect(await page.evaluate((at) => window.excelHost.person.see(at).text, rate)).toBe('56,96');
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: Điền/).click();
  await said(page, 'như trước');
  expect(await page.evaluate((at) => window.excelHost.person.see(at).value, rate)).toBe(56);
});

test('an accepted finding is open again once its figures change', async () => {
  const { page } = await openPane(built);
  await checkSample(page);
  const bound = page.locator('[data-finding*="bound/broken"][data-finding*="III.3.2.2"]').first();
  const row = page.locator(`[data-finding="${(await bound.getAttribute('data-finding')) ?? ''}"]`);
  await row.click();
  await inMain(page, 'Chấp nhận, ghi lý do').click();
  await page.getByLabel('Lý do chấp nhận').fill('Đã đối chiếu');
  await inMain(page, 'Ghi giải trình').click();
  await said(page, 'Giải trình');
  await quiet(page);
  expect(await row.count()).toBe(0);
  const at = await page.evaluate(() => {
    const { person } = window.excelHost;
    for (let i = 5; i < 140; i++)
      if (person.see(`Biểu ví dụ!D${String(i)}`).value === 2677) return `Biểu ví dụ!D${String(i)}`;
    return '';
  });
  await type(page, at, 2690);
  await inMain(page, 'Kiểm tra lại').click();
  await row.waitFor();
  await row.click();
  await page.getByText('không còn hiệu lực').waitFor();
});

test('an edit is checked by itself once that was switched on', async () => {
  const { page } = await openPane(built);
  await checkSample(page);
  await page.getByLabel('Tự kiểm tra khi sửa').check();
  await said(page, 'Sẽ kiểm tra lại');
  await type(page, 'Biểu ví dụ!D17', 12);
  await page.getByText('đã sửa 1').waitFor({ timeout: 30_000 });
});

test('a network that is gone after the start takes no command away', async () => {
  const { page, errors } = await openPane(built);
  await started(page);
  await page.context().setOffline(true);
  await checkSample(page);
  await page.locator('[data-finding]').first().click();
  await inMain(page, 'Chấp nhận, ghi lý do').waitFor();
  await page.getByLabel('Tô màu').click();
  await said(page, 'tô màu');
  await goToView(page, 'Điền');
  await inMain(page, 'Xem trước').click();
  await inMain(page, /^Điền \d+ ô$/).click();
  await said(page, 'Đã điền');
  await goToView(page, 'Hoàn tác');
  await inMain(page, /^Hoàn tác: Điền/).click();
  await said(page, 'như trước');
  expect(errors).toEqual([]);
});

test('a part that the network did not bring is said in words, and comes at the next try', async () => {
  const { page } = await openPane(built);
  await started(page);
  await page.context().setOffline(true);
  await goToView(page, 'English');
  await said(page, 'kiểm tra mạng');
  await goToView(page, 'Xuất');
  await said(page, 'kiểm tra mạng');
  await page.context().setOffline(false);
  await goToView(page, 'Kiểm tra');
  await goToView(page, 'English');
  await page.getByRole('button', { name: 'Check', exact: true }).first().waitFor();
});

test('an Excel of 2016 checks and fills, and says what it lacks', async () => {
  const { page, errors } = await openPane(built, { excel: { excelApi: '1.1' } });
  await goToView(page, 'Giới thiệu');
  await page.getByText('Excel này chưa làm được').waitFor();
  await shot(page, 'old-about');
  await goToView(page, 'Biểu');
  await page.locator('main').getByText('bản web').first().waitFor();
  await goToView(page, 'Kiểm tra');
  expect(await inMain(page, 'Mở biểu ví dụ').count()).toBe(0);
  await inMain(page, 'Kiểm tra').click();
  await said(page, 'Không tìm thấy biểu');
  expect(errors).toEqual([]);
});

test('outside Excel the page says where to open it', async () => {
  const { page, strangers } = await built.open('/taskpane.html', { viewport: { width: 350, height: 600 } });
  await page.getByRole('heading', { name: 'Trang này chạy trong Excel' }).waitFor({ timeout: 10_000 });
  await shot(page, 'outside');
  expect(await accessibilityFaults(page)).toEqual([]);
  // office.js wants to report the failure to Microsoft; the page's policy keeps it here.
  expect(strangers).toEqual([]);
});

test('an Excel that never answers is said after eight seconds', async () => {
  const { page } = await built.open('/taskpane.html', {
    viewport: { width: 350, height: 600 },
    prepare: async (page) => {
      const body = 'window.Office = { onReady() { return new Promise(function () {}); } };';
      await page.route('**/office/office.js', (route) =>
        route.fulfill({ body, contentType: 'text/javascript' }),
      );
    },
  });
  await page.getByRole('heading', { name: 'Excel chưa trả lời' }).waitFor({ timeout: 12_000 });
  await shot(page, 'silent');
  expect(await accessibilityFaults(page)).toEqual([]);
});
