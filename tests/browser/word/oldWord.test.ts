// Words of 2016 and 2019: the reading job is done, and what they lack is said with what to do instead.
import { accessibilityFaults } from '../accessibility';
import { siteForTests } from '../browser';
import { goToView, inMain, quiet, shot } from '../paneDriver';
import { documentNow, openWordPane, untilSelected } from './wordPage';

const built = siteForTests('taskpane');

jest.setTimeout(240_000);

test.each([
  ['1.1', 'vi'],
  ['1.3', 'vi'],
  ['1.1', 'en'],
] as const)('a Word of WordApi %s reads, shows and explains: %s', async (wordApi, language) => {
  const english = language === 'en';
  const { page, errors } = await openWordPane(built, {
    word: { wordApi, desktopApi: null, locale: english ? 'en-US' : 'vi-VN' },
  });
  const run = inMain(page, english ? 'Check the prose' : 'Kiểm tra lời văn');
  await run.waitFor();
  const before = await documentNow(page);
  await run.click();
  await page.locator('.claims').waitFor();
  await quiet(page);
  const rows = page.locator('.claim-row');
  const findings = await rows.count();
  expect(findings).toBeGreaterThan(0);
  for (let i = 0; i < findings; i++) {
    await rows.nth(i).locator('.prose-claim').click();
    await untilSelected(page, await rows.nth(i).locator('.prose-quote').innerText());
  }
  const faults = await accessibilityFaults(page);
  const prose = await page.locator('main').innerText();
  await shot(page, `word-${wordApi}-${language}-prose`);
  await goToView(page, english ? 'Bring a table' : 'Đưa biểu vào');
  await quiet(page);
  faults.push(...(await accessibilityFaults(page)));
  const bring = await page.locator('main').innerText();
  await shot(page, `word-${wordApi}-${language}-bring`);
  await goToView(page, english ? 'About' : 'Giới thiệu');
  await page.getByText(`WordApi ${wordApi}`).first().waitFor();
  const about = await page.locator('main').innerText();
  await shot(page, `word-${wordApi}-${language}-about`);
  expect(prose).toContain(english ? 'comment' : 'chèn chú thích');
  // Nothing was tried that this Word lacks.
  expect(await page.getByText('WordApi 1.3)').count()).toBe(0);
  if (wordApi === '1.1') expect(bring).toContain(english ? 'Excel' : 'hoặc cập nhật Word');
  expect(about).toContain(`WordApi ${wordApi}`);
  expect(about).toContain(english ? 'What this Word cannot do' : 'Word này chưa làm được');
  expect(faults).toEqual([]);
  expect(await documentNow(page)).toBe(before);
  expect(errors).toEqual([]);
});
