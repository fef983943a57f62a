// Suspects and their corrections in the built pane: look, preview, apply, take back; in Excel and in the web edition.
import type { Page } from 'playwright-core';
import { drawnAddress, reportedWorkbook } from '../fixtures/workbooks';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, quiet, said, selected, shot } from './paneDriver';
import { checked, fileShown, openFile } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(120_000);

const BOUND = '[data-finding*="bound/broken"][data-finding*="III.3.2.2"]';
const RATE = '[data-finding*="rate/broken"][data-finding*="III.3.2 "]';

/** Opens the finding of 2.677 and previews 2.647. */
async function previewOn(page: Page): Promise<void> {
  await page.locator('li.cause').first().waitFor();
  await page.locator(BOUND).first().click();
  await page.locator('.suspect').getByRole('button', { name: '2.647' }).click();
  await page.locator('.preview').waitFor();
}

async function applyAndUndo(page: Page): Promise<void> {
  expect(await page.locator(BOUND).count()).toBeGreaterThan(0);
  await page.locator('.preview .primary').click();
  await said(page, 'Đã sửa ô');
  await quiet(page);
  expect([await page.locator(BOUND).count(), await page.locator(RATE).count()]).toEqual([0, 0]);
  // The focus is where the work goes on.
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding') ?? false);
  await goToView(page, 'Hoàn tác');
  await page.getByRole('button', { name: /^Hoàn tác: Sửa/ }).click();
  await said(page, 'như trước');
  await goToView(page, 'Kiểm tra');
  expect(await page.locator(BOUND).count()).toBe(1);
  expect(await page.locator(RATE).count()).toBe(1);
}

test('a cause is mended in Excel’s pane and taken back', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  await previewOn(page);
  expect(await page.locator('li.cause').first().innerText()).toContain('Một nguyên nhân, 2 phát hiện');
  const preview = await page.locator('.preview').innerText();
  expect(preview).toMatch(/2\.677\s*→\s*sửa thành\s*2\.647/);
  expect(preview).toContain('Xóa được 2 phát hiện');
  const cell = /III\.3\.2\.2 “[^”]+” \((D\d+)\)/.exec(preview)?.[1] ?? '';
  expect(await selected(page)).toBe(`Biểu ví dụ!${cell}`);
  await page.locator('.preview').scrollIntoViewIfNeeded();
  await shot(page, 'mending-vi');
  expect(await accessibilityFaults(page)).toEqual([]);
  await applyAndUndo(page);
  const back = await page.evaluate((at) => window.excelHost.person.see(at).value, `Biểu ví dụ!${cell}`);
  expect(back).toBe(2677);
  expect(errors).toEqual([]);
});

test('a cause is mended in the web edition and taken back', async () => {
  const { page, errors } = await web.open();
  await openFile(page, 'bao-cao.xlsx', await reportedWorkbook());
  await fileShown(page, 'bao-cao.xlsx');
  await checked(page);
  await previewOn(page);
  expect(await page.locator('.preview').innerText()).toContain(drawnAddress('III.3.2.2'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await applyAndUndo(page);
  expect(errors).toEqual([]);
});

test('the group offers one correction for all its findings', async () => {
  const { page } = await openPane(pane);
  await checkSample(page);
  const cause = page.locator('li.cause').first();
  await cause.getByRole('button', { name: '2.647' }).click();
  await cause.locator('.preview').waitFor();
  expect(await cause.locator('.preview-line').count()).toBe(2);
  await cause.locator('.preview').scrollIntoViewIfNeeded();
  await shot(page, 'mending-cause');
  await page.keyboard.press('Escape');
  expect(await page.locator('.preview').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2.647');
});

test('a unit takes the form’s own text', async () => {
  const { page } = await openPane(pane);
  await checkSample(page);
  const unit = page.locator('[data-finding*="unit/differs"][data-finding*="III.3.1"]');
  await unit.click();
  await page.locator('.suspect').getByRole('button', { name: 'Hồ sơ' }).click();
  expect(await page.locator('.preview').innerText()).toContain('Xóa được 1 phát hiện');
  await page.locator('.preview .primary').click();
  await said(page, 'Đã sửa ô');
  await quiet(page);
  expect(await unit.count()).toBe(0);
});

test('why unfolds to the figures, in both languages and by keyboard alone', async () => {
  const { page } = await openPane(pane);
  await checkSample(page);
  const { keyboard } = page;
  await page.locator('[data-finding*="rate/truncated"]').first().click();
  // The search for suspects puts the list together anew: keys are pressed once it has.
  await page.locator('.suspect').getByRole('button', { name: '44' }).first().waitFor();
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).includes(name)) return;
    }
    throw new Error(`Tab does not reach ${name}`);
  };
  await tabTo('44');
  await keyboard.press('Enter');
  await page.locator('.preview').waitFor();
  await keyboard.press('Escape');
  await tabTo('Vì sao');
  await keyboard.press('Enter');
  const fold = page.locator('.details .fold-body').first();
  expect(await fold.innerText()).toContain(
    '45 ÷ 79 = 56,962…% → 57; 56 chỉ khi bỏ bớt phần lẻ, không làm tròn; muốn có 56 thì tử số phải là 44.',
  );
  await fold.scrollIntoViewIfNeeded();
  await shot(page, 'why-vi');
  expect(await accessibilityFaults(page)).toEqual([]);
  await goToView(page, 'English');
  await page.getByText('56 would need 44 of 79').waitFor();
  await shot(page, 'why-en');
  await previewOn(page);
  await page.locator('.preview').scrollIntoViewIfNeeded();
  await shot(page, 'mending-en');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('findings show before their suspects are found', async () => {
  const { page } = await openPane(pane);
  await inMain(page, 'Mở biểu ví dụ').click();
  await said(page, 'Biểu ví dụ');
  await page.evaluate(() => {
    const seen = { longest: 0, findingsAlone: false };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
    new MutationObserver(() => {
      if (document.querySelector('[data-finding]') && !document.querySelector('li.cause'))
        seen.findingsAlone = true;
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { seen });
  });
  await inMain(page, 'Kiểm tra').click();
  await page.locator('li.cause').first().waitFor();
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { longest: number; findingsAlone: boolean } }).seen,
  );
  console.log(`longest task of the check: ${String(Math.round(seen.longest))} ms`);
  expect(seen.findingsAlone).toBe(true);
});
