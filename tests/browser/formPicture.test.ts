// A form is seen before it is inserted, and found by its words: in the pane and in the web edition's dialog.
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { goToView, openPane, quiet, shot } from './paneDriver';
import { checked } from './webPage';

jest.setTimeout(120_000);

const pane = siteForTests('taskpane');
const web = siteForTests('web');

test('the pane shows the header and the first rows of the chosen form', async () => {
  const { page, errors } = await openPane(pane);
  await page.waitForSelector('main');
  await quiet(page);
  await goToView(page, 'Biểu');
  const picture = page.getByRole('region', { name: /^Hình biểu/ });
  await picture.waitFor();
  expect(await picture.innerText()).toContain('Chỉ tiêu thống kê');
  await page.getByLabel('Tìm biểu').fill('ket hon');
  await page.waitForFunction(() =>
    document.querySelector('.picture')?.textContent.includes('Đăng ký kết hôn'),
  );
  // Wider than the pane: scrolled through from the keyboard, the page itself stays.
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.querySelector('.picture')?.scrollLeft ?? 0) > 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'form-picture-pane');
  expect(errors).toEqual([]);
});

test('the dialog of the web edition finds forms, shows them, and lists the last one first', async () => {
  const { page, errors } = await web.open();
  await checked(page);
  await page.click('#new-form');
  await page.fill('#form-search', 'trung tam phuc vu hanh chinh cong');
  await page.waitForFunction(
    () => (document.getElementById('form-id') as HTMLSelectElement).value === 'mot-cua',
  );
  expect(await page.innerText('dialog .picture')).toContain('Tiếp nhận');
  // Offices draw this one up each month.
  expect(await page.inputValue('#form-period')).toMatch(/^tháng \d+ năm \d{4}$/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'form-picture-web');
  await page.fill('#form-unit', 'UBND xã Bình Lư');
  await page.click('dialog .primary');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.click('#new-form');
  expect(await page.inputValue('#form-id')).toBe('mot-cua');
  await page.fill('#form-search', 'tàu vũ trụ');
  await page.waitForFunction(() => (document.getElementById('form-id') as HTMLSelectElement).value === '');
  expect(await page.innerText('dialog')).toContain('Không có biểu nào');
  expect(errors).toEqual([]);
});
