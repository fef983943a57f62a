// The view of prose, in the pane and on the page: paste or choose a file, claims underlined, and jumping both ways.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { Document, Packer, Paragraph } from 'docx';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { goToView, openPane, quiet, shot } from './paneDriver';
import { checked } from './webPage';

jest.setTimeout(120_000);

const prose =
  'Tổng số biên chế được giao là 34 người. Tiếp nhận 46 hồ sơ 🙂, gồm 20 hồ sơ mới và 25 hồ sơ cũ. ' +
  'Đã giải quyết 39/40 hồ sơ, đạt 97,5%.';

const web = siteForTests('web');
const pane = siteForTests('taskpane');

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

test('on the page, pasted prose is judged by itself and against the open table', async () => {
  const { page, errors } = await web.open();
  await checked(page);
  await goToView(page, 'Lời văn');
  await page.getByLabel('Lời văn', { exact: true }).fill(prose);
  await page.getByRole('button', { name: 'Kiểm tra lời văn' }).click();
  await page.waitForSelector('.prose-result');
  expect(await page.innerText('.prose-tally')).toBe('Lời văn: 1 chỗ khớp, 2 không khớp, 0 cần xác nhận.');
  expect(await page.innerText('.prose-text')).toBe(prose);
  expect(await page.locator('.prose-text mark.broken').allInnerTexts()).toEqual([
    'Tổng số biên chế được giao là 34 người',
    'Tiếp nhận 46 hồ sơ 🙂, gồm 20 hồ sơ mới và 25 hồ sơ cũ',
  ]);
  await page.locator('.prose-claim').nth(1).click();
  expect(await focusedText(page)).toContain('Tiếp nhận 46');
  await page.keyboard.press('Enter');
  expect(await focusedText(page)).toContain('20 + 25 = 45');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'prose-web');
  expect(errors).toEqual([]);
});

test('the same in English: judged, sent back to the writer, jumped to and from', async () => {
  const { page, errors } = await openPane(pane);
  await page.waitForSelector('main');
  await goToView(page, 'English');
  await goToView(page, 'Prose');
  await page.getByLabel('Prose', { exact: true }).fill(prose);
  await page.getByRole('button', { name: 'Check the prose' }).click();
  await page.waitForSelector('.prose-result');
  expect(await page.innerText('.prose-tally')).toBe('Prose: 1 statement agrees, 1 disagrees, 0 to confirm.');
  expect(await page.locator('.prose-claim.broken').allInnerTexts()).toEqual([
    expect.stringContaining('States 46, but 20 + 25 = 45, 1 apart'),
  ]);
  await page.locator('.prose-claim.broken').click();
  expect(await focusedText(page)).toContain('Tiếp nhận 46');
  await page.keyboard.press('Enter');
  expect(await focusedText(page)).toContain('20 + 25 = 45');
  await page.locator('.prose-letter summary').click();
  expect(await page.locator('.prose-letter textarea').inputValue()).toContain('States 46, but 20 + 25 = 45');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'prose-english');
  expect(errors).toEqual([]);
});

test('in the pane, a Word file is read where it is chosen', async () => {
  const { page, errors } = await openPane(pane);
  await page.waitForSelector('main');
  await goToView(page, 'Lời văn');
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(prose)] }] }));
  await page.setInputFiles('.prose-view input[type=file]', {
    name: 'bao-cao.docx',
    mimeType: '',
    buffer: bytes,
  });
  await page.waitForSelector('.prose-result');
  await quiet(page);
  expect(await page.locator('.prose-text mark').count()).toBe(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'prose-pane');
  await page.locator('.prose-letter summary').click();
  expect(await page.locator('.prose-letter textarea').inputValue()).toContain(
    '1. “Tiếp nhận 46 hồ sơ 🙂, gồm 20 hồ sơ mới và 25 hồ sơ cũ”\n   Không khớp: Ghi 46 nhưng 20 + 25 = 45',
  );
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bản Word có chú thích' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('bao-cao (có chú thích).docx');
  const copy = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(copy['word/comments.xml']!)).toContain('20 + 25 = 45');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'prose-pane-letter');
  await page.setInputFiles('.prose-view input[type=file]', {
    name: 'hong.docx',
    mimeType: '',
    buffer: Buffer.from('xin chào'),
  });
  await page.getByRole('status').filter({ hasText: 'hong.docx' }).waitFor();
  expect(errors).toEqual([]);
});

test('a report and its annex are chosen together, and each is judged beside the other', async () => {
  const { page, errors } = await web.open();
  await goToView(page, 'Lời văn');
  const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  const people = 'Tổng số cán bộ, công chức của xã hiện có mặt';
  await page.setInputFiles('.prose-view input[type=file]', [
    file('bao-cao.txt', `${people} là 34 người.`),
    file('phu-luc.txt', `${people}: 36 người. Có 46 hồ sơ, gồm 20 hồ sơ mới và 25 hồ sơ cũ.`),
  ]);
  await page.locator('.prose-result').nth(1).waitFor();
  expect(await page.locator('.prose-document').allInnerTexts()).toEqual(['bao-cao.txt', 'phu-luc.txt']);
  const question = page.locator('.prose-claim.unknown');
  expect(await question.innerText()).toContain('Ở đây ghi 34 còn phu-luc.txt ghi 36');
  await question.focus();
  await page.keyboard.press('Enter');
  expect(await focusedText(page)).toContain('34 người');
  expect(await page.locator('.prose-claim.broken').innerText()).toContain('20 + 25 = 45');
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'prose-documents');
  expect(errors).toEqual([]);
});
