// The "?" at a finding and the help, in Excel's pane and the web edition, by keyboard.
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, openPane, quiet, shot } from './paneDriver';
import { checked } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(120_000);

test('what a finding means is told below it, by keyboard', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  await page.locator('[data-finding*="rate/broken"]').first().click();
  const ask = page.locator('.ask button');
  await ask.focus();
  await page.keyboard.press('Enter');
  await page.locator('.code-help').waitFor();
  expect(await ask.getAttribute('aria-expanded')).toBe('true');
  const said = await page.locator('.code-help').innerText();
  expect(said).toContain('Số Khớp nói: I.3');
  expect(said).toContain('16 ÷ 24');
  expect(await page.locator('.code-help .example strong').first().innerText()).toBe('24');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'explain');
  await page.keyboard.press('Enter');
  await page.locator('.code-help').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.close();
});

test('the help has every code and leads to the guide, in English too', async () => {
  const { page, errors } = await web.open();
  await checked(page);
  await page.click('#language');
  await quiet(page);
  await goToView(page, 'Help');
  await page.locator('main a[href="guide.html"]').waitFor();
  expect(await page.locator('main .fold-head').count()).toBeGreaterThanOrEqual(27);
  await page.getByRole('button', { name: /row\/missing/ }).click();
  expect(await page.locator('.code-help').innerText()).toContain('A row of the form is not in the table');
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const name of ['huong-dan.html', 'guide.html', 'ho-tro.html', 'rieng-tu.html']) {
    const answer = await page.request.get(`${web.address}/${name}`);
    expect([name, answer.status()]).toEqual([name, 200]);
  }
  const guide = await web.open('/huong-dan.html');
  await guide.page.locator('h1').waitFor();
  expect(await accessibilityFaults(guide.page)).toEqual([]);
  expect([errors, guide.errors]).toEqual([[], []]);
  await page.close();
  await guide.page.close();
});
