import { accessibilityFaults } from './accessibility';
import { site, type Site } from './browser';

let web: Site;

beforeAll(async () => {
  web = await site('web');
}, 60_000);

afterAll(async () => {
  await web.close();
});

test('the web edition opens in Vietnamese, without an error and without asking any other address', async () => {
  const { page, errors, strangers } = await web.open();
  expect(await page.title()).toContain('Số Khớp');
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the web edition is accessible', async () => {
  const { page } = await web.open();
  expect(await accessibilityFaults(page)).toEqual([]);
});
