// Findings as comments at cells of the open file, and back: put, answered, read again, kept as reasons, taken away, in both doors.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readFileComments } from '../../src/hosts/xlsx/comments/fileComments';
import { drawnAddress, reportedWorkbook } from '../fixtures/workbooks';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, quiet, said, selected, shot, tabTo } from './paneDriver';
import { checked, fileShown, openFile, save } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(180_000);

const OPEN = 'Chú thích tại ô…';
const PUT = /^Ghi chú thích vào \d+ ô$/;
const BOUND = drawnAddress('III.3.2.2');
const RATE = drawnAddress('I.2');
const UNREADABLE = drawnAddress('I.4.1');

const inSheet = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.excelHost.person.comments('Biểu ví dụ'));

const lines = (page: Page, state: string): Promise<string[]> =>
  page.locator(`.comments .tracked li.${state}`).allInnerTexts();

/** By a person at this Excel. */
function person(page: Page, act: 'reply' | 'resolve' | 'uncomment', cell: string): Promise<void> {
  return page.evaluate(
    ([what, at]) => {
      const address = `Biểu ví dụ!${at}`;
      if (what === 'reply') window.excelHost.person.reply(address, 'Đúng, do làm hồ sơ kỳ trước', 'Lan');
      else if (what === 'resolve') window.excelHost.person.resolve(address);
      else window.excelHost.person.uncomment(address);
    },
    [act, cell] as const,
  );
}

test('in Excel: put, answered, ticked, removed, read again, kept as a reason, and taken away with one undo', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  await page.evaluate(() => {
    window.excelHost.person.comment('Biểu ví dụ!B2', 'Chị Lan xem giúp');
  });
  await inMain(page, OPEN).click();
  await page.getByText('Chưa có chú thích nào của Số Khớp').waitFor();
  await inMain(page, /^▸?\s*Xem trước chú thích/).click();
  expect(await page.locator('.comments .fold-body').innerText()).toContain('[bound/broken]');
  expect(await inSheet(page)).toHaveLength(1);
  await shot(page, 'comments-preview');
  expect(await accessibilityFaults(page)).toEqual([]);

  await inMain(page, PUT).click();
  await said(page, 'Đã ghi chú thích vào');
  await quiet(page);
  const put = await inSheet(page);
  expect(put.length).toBeGreaterThan(5);
  expect(put.find((each) => each.startsWith(`${BOUND}:`))).toMatch(/^D\d+: Số Khớp: Lỗi: III\.3\.2\.2/);
  expect(await lines(page, 'waiting')).toHaveLength(put.length - 1);

  await person(page, 'reply', BOUND);
  await person(page, 'resolve', RATE);
  await person(page, 'uncomment', UNREADABLE);
  await inMain(page, 'Đọc lại chú thích').click();
  await page.locator('.comments .tracked li.answered').waitFor();
  expect(await lines(page, 'answered')).toEqual([
    expect.stringMatching(/Có trả lời, số liệu vẫn chưa khớp[\s\S]*Lan: “Đúng, do làm hồ sơ kỳ trước”/),
  ]);
  expect(await lines(page, 'resolved')).toHaveLength(1);
  expect(await lines(page, 'removed')).toEqual([expect.stringContaining(UNREADABLE)]);
  await shot(page, 'comments-answered');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('.comments .tracked li.answered button.quiet').click();
  expect(await selected(page)).toBe(`Biểu ví dụ!${BOUND}`);

  await inMain(page, 'Ghi câu trả lời làm giải trình').click();
  await said(page, 'Giải trình');
  await quiet(page);
  await page.locator('.comments .tracked li.mended').waitFor();
  expect(await page.locator('main').innerText()).toContain('Đã giải trình (1)');

  await inMain(page, /^Xóa chú thích của Số Khớp/).click();
  await said(page, 'Đã xóa');
  await quiet(page);
  // Those that somebody answered or ticked stay, and so do other people's.
  const left = await inSheet(page);
  expect(left.map((each) => each.split(':')[0]).sort()).toEqual(['B2', BOUND, RATE].sort());
  await page.locator('.notice .offer').click();
  await said(page, 'như trước');
  await quiet(page);
  expect(await inSheet(page)).toHaveLength(put.length - 1);
  await goToView(page, 'Hoàn tác');
  await page.getByRole('button', { name: /^Làm lại: Xóa chú thích/ }).click();
  await said(page, 'Đã làm lại');
  expect(await inSheet(page)).toHaveLength(3);
  expect(errors).toEqual([]);
});

test('by keyboard alone, and closed by Escape', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  await tabTo(page, OPEN);
  await page.keyboard.press('Enter');
  await page.getByText('Chưa có chú thích nào của Số Khớp').waitFor();
  await tabTo(page, PUT);
  await page.keyboard.press('Enter');
  await said(page, 'Đã ghi chú thích vào');
  await quiet(page);
  expect((await inSheet(page)).length).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  await page.locator('.comments').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(OPEN);
  expect(errors).toEqual([]);
});

test('an Excel without comments says so, and what to do instead', async () => {
  const { page, errors } = await openPane(pane, { excel: { excelApi: '1.9' } });
  await checkSample(page);
  await inMain(page, OPEN).click();
  await page.getByText('--comments').waitFor();
  expect(await inMain(page, PUT).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('in the web edition: put, saved with the file, answered elsewhere, read again, and taken away', async () => {
  const { page, errors } = await web.open();
  await openFile(page, 'bao-cao.xlsx', await reportedWorkbook());
  await fileShown(page, 'bao-cao.xlsx');
  await checked(page);
  await inMain(page, OPEN).click();
  await inMain(page, PUT).click();
  await said(page, 'Đã ghi chú thích vào');
  await page.getByText('(chưa lưu)').waitFor();
  const { bytes } = await save(page);
  const read = readFileComments(bytes);
  const put = 'comments' in read ? read.comments.ours : [];
  expect(put.length).toBeGreaterThan(5);
  await page.close();

  // Whoever got the file writes below the line, as in any office program.
  const files = unzipSync(bytes);
  const name = Object.keys(files).find((each) => /comments\d+\.xml$/.test(each))!;
  const xml = strFromU8(files[name]!);
  const at = xml.indexOf('—— ', xml.indexOf(`ref="${BOUND}"`));
  const end = xml.indexOf('</', at);
  files[name] = strToU8(`${xml.slice(0, end)}\nĐã đối chiếu, số đúng${xml.slice(end)}`);
  const again = await web.open();
  await openFile(again.page, 'tra-loi.xlsx', zipSync(files));
  await fileShown(again.page, 'tra-loi.xlsx');
  await checked(again.page);
  await inMain(again.page, OPEN).click();
  await again.page.locator('.comments .tracked li.answered').waitFor();
  expect(await lines(again.page, 'answered')).toEqual([
    expect.stringMatching(/Có trả lời[\s\S]*“Đã đối chiếu, số đúng”/),
  ]);
  expect(await lines(again.page, 'waiting')).toHaveLength(put.length - 1);
  expect(await accessibilityFaults(again.page)).toEqual([]);
  await shot(again.page, 'comments-web');
  await inMain(again.page, /^Xóa chú thích của Số Khớp/).click();
  await said(again.page, 'Đã xóa');
  const { bytes: cleared, listed } = await save(again.page);
  expect(listed).toEqual([]);
  const rest = readFileComments(cleared);
  expect('comments' in rest && rest.comments.ours.map(({ cell }) => cell)).toEqual([BOUND]);
  expect([errors, again.errors]).toEqual([[], []]);
});
