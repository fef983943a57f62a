// Periods side by side, in one table and in two files: found, mended, taken back and exported, in the pane and in the web edition.
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import {
  INDICATOR_MERGES,
  INDICATORS,
  LAST_PETITIONS,
  type Line,
  PETITIONS,
  REVENUE,
} from '../fixtures/periodTables';
import { addressOf, type Area, areaAddress } from '../../src/core/sheet/grid';
import { readDocx } from '../../src/hosts/docx/readDocx';
import { accessibilityFaults } from './accessibility';
import { siteForTests } from './browser';
import { checkSample, goToView, inMain, openPane, quiet, said, shot, tabTo } from './paneDriver';
import { bytesOf, checked, fileShown, openFile, withoutPickers } from './webPage';

const pane = siteForTests('taskpane');
const web = siteForTests('web');

jest.setTimeout(240_000);

const SHEETS: readonly (readonly [string, readonly Line[], readonly Area[]])[] = [
  ['Chỉ tiêu', INDICATORS, INDICATOR_MERGES],
  ['Đơn thư', PETITIONS, []],
  ['Thu', REVENUE, []],
];

function workbook(sheets: typeof SHEETS): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(([name, rows, merges]) => ({
      name,
      rows: rows.map((line) => [...line]),
      merges: merges.map(({ row, column, rows: high, columns: wide }) => ({
        startRow: row,
        startCol: column,
        endRow: row + high - 1,
        endCol: column + wide - 1,
      })),
    })),
  });
}

const lastWorkbook = (): Promise<Uint8Array> => workbook([['Đơn thư', LAST_PETITIONS, []]]);

/** The same, typed into the Excel of the pane. */
async function typeSheets(page: Page): Promise<void> {
  const cells: [string, string | number][] = [];
  for (const [name, rows] of SHEETS)
    rows.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== null) cells.push([`'${name}'!${addressOf({ row, column })}`, value]);
      });
    });
  await page.evaluate(
    ([names, all, merges]) => {
      const { person } = window.excelHost;
      for (const name of names) person.addSheet(name);
      for (const [cell, value] of all) person.type(cell, value);
      for (const merge of merges) person.merge(`'${names[0] ?? ''}'!${merge}`);
      person.activate(names[0] ?? '');
    },
    [SHEETS.map(([name]) => name), cells, INDICATOR_MERGES.map(areaAddress)] as const,
  );
}

const finding = (code: string, row: string): string => `[data-finding*="${code}"][data-finding*="${row}"]`;

/** Which cells the list names, the worst first. */
async function cellsNamed(page: Page): Promise<string[]> {
  await page.locator('li.cause').first().waitFor();
  await quiet(page);
  const items = await page.locator('[data-finding]').allInnerTexts();
  return items.map((text) => /(?:Chỉ tiêu|Đơn thư|Thu)!([A-Z]+[0-9]+)/.exec(text)?.[0] ?? text);
}

const EXPECTED = [
  'Chỉ tiêu!I8',
  'Chỉ tiêu!H10',
  'Chỉ tiêu!I10',
  'Chỉ tiêu!G10',
  'Chỉ tiêu!G7',
  'Đơn thư!F5',
  'Thu!C5',
];

/** The Word file of the table on the open sheet, which is of no known form: it is learnt on the way. */
async function annex(page: Page): Promise<string[][]> {
  await goToView(page, 'Xuất');
  await page.getByText('Có 3 bảng không thuộc biểu mẫu nào trong danh sách').waitFor();
  await shot(page, 'periods-export');
  await inMain(page, 'Biểu chưa biết').click();
  await inMain(page, 'Học biểu này').click();
  await page.locator('.learn form').waitFor();
  await quiet(page);
  await inMain(page, /^Dùng \d+ quy tắc và kiểm tra$/).click();
  await page.getByText(/^Tệp mang theo biểu/).waitFor();
  await goToView(page, 'Xuất');
  await inMain(page, 'Tải tệp Word').waitFor();
  await quiet(page);
  await page.getByLabel('Lý do vẫn xuất').fill('Đã báo cáo lãnh đạo');
  const [download] = await Promise.all([page.waitForEvent('download'), inMain(page, 'Tải tệp Word').click()]);
  const read = await readDocx(await bytesOf(download));
  if ('problem' in read) throw new Error(read.problem.code);
  const [table] = read.document.tables.filter(({ columns }) => columns > 5);
  return Array.from({ length: table!.rows }, (_, row) =>
    Array.from({ length: table!.columns }, (_none, column) => table!.cell(row, column)?.text ?? ''),
  );
}

/** One cause mended by what is offered for all of it, seen gone, and taken back. */
async function mendAndUndo(page: Page, value: () => Promise<string>): Promise<void> {
  const cause = page.locator('li.cause').filter({ hasText: 'F10' }).first();
  await cause.getByRole('button', { name: '520' }).first().click();
  await cause.locator('.preview').waitFor();
  expect(await cause.locator('.preview').innerText()).toMatch(/5\.?200\s*→\s*sửa thành\s*520/);
  await cause.locator('.preview').scrollIntoViewIfNeeded();
  await shot(page, 'periods-preview');
  await cause.locator('.preview .primary').click();
  await said(page, 'Đã sửa ô');
  await quiet(page);
  expect(await value()).toBe('520');
  expect(await page.locator(finding('rate/broken', 'D.6')).count()).toBe(0);
  expect(await page.locator(finding('sum/broken', 'D.6')).count()).toBe(0);
  await goToView(page, 'Hoàn tác');
  await page.getByRole('button', { name: /^Hoàn tác: Sửa/ }).click();
  await said(page, 'như trước');
  expect((await value()).replace('.', '')).toBe('5200');
  await goToView(page, 'Kiểm tra');
  await page.locator(finding('rate/broken', 'D.6')).first().waitFor();
}

test('in the web edition: three tables, each slip at its cell, mended, undone and in the annex', async () => {
  const { page, errors } = await web.open();
  await openFile(page, 'ky-nay.xlsx', await workbook(SHEETS));
  await fileShown(page, 'ky-nay.xlsx');
  await checked(page);
  expect((await cellsNamed(page)).filter((cell) => cell.includes('!'))).toEqual(
    expect.arrayContaining(EXPECTED),
  );
  await page.getByText('3 bảng không thuộc biểu mẫu nào trong danh sách').waitFor();
  // The column is called as the sheet calls it.
  await page.locator(finding('sum/broken', 'D.3')).first().click();
  expect(await page.locator('.details').innerText()).toContain('26');
  await shot(page, 'periods-web');
  expect(await accessibilityFaults(page)).toEqual([]);
  await mendAndUndo(page, () => page.innerText('#cell-9-5'));
  const rows = await annex(page);
  expect(rows.map((row) => row.join('|')).join('\n')).toContain(
    'Lượt người được khám bệnh|lượt|1.000|480|5.200',
  );
  expect(rows.flat().join(' ')).toContain('Với kỳ trước');
  await shot(page, 'periods-web-export');
  expect(errors).toEqual([]);
});

test('in the pane, by keyboard', async () => {
  const { page, errors } = await openPane(pane);
  await inMain(page, 'Mở biểu ví dụ').waitFor();
  await typeSheets(page);
  await tabTo(page, 'Kiểm tra');
  await tabTo(page, 'Kiểm tra');
  await page.keyboard.press('Enter');
  expect((await cellsNamed(page)).filter((cell) => cell.includes('!'))).toEqual(
    expect.arrayContaining(EXPECTED),
  );
  await shot(page, 'periods-pane');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('F8');
  await page.waitForFunction(() => window.excelHost.workbook.selection.box.column > 5);
  const value = async (): Promise<string> =>
    String(await page.evaluate(() => window.excelHost.person.see("'Chỉ tiêu'!F10").value));
  // To the cause of three findings, and what is offered for all of it.
  await tabTo(page, /F10\s*→\s*520/);
  await page.keyboard.press('Enter');
  await page.locator('.preview').waitFor();
  await tabTo(page, /^Sửa/);
  await page.keyboard.press('Enter');
  await said(page, 'Đã sửa ô');
  await quiet(page);
  expect(await value()).toBe('520');
  expect(await page.locator(finding('rate/broken', 'D.6')).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('beside a known form: its own figures, last period’s, the change and the rate', async () => {
  const { page, errors } = await openPane(pane);
  await checkSample(page);
  await page.evaluate(() => {
    const { person } = window.excelHost;
    const at = (letter: string, row: number): string => `'Biểu ví dụ'!${letter}${String(row)}`;
    ['Kỳ trước', 'Tăng, giảm', 'So sánh (%)'].forEach((heading, i) => {
      person.type(at('EFG'.charAt(i), 4), heading);
    });
    for (let row = 6; row < 130; row++) {
      const { value } = person.see(at('D', row));
      if (typeof value !== 'number') continue;
      const isRate = person.see(at('C', row)).value === '%';
      person.type(at('E', row), isRate ? value : value * 2);
      // One change is told wrong.
      person.type(at('F', row), isRate ? 0 : row === 61 ? 90 : -value);
      if (!isRate && value !== 0) person.type(at('G', row), 50);
    }
  });
  await inMain(page, 'Kiểm tra lại').click();
  const changed = page.locator('[data-finding*="sum/broken"]').filter({ hasText: 'F61' });
  await changed.first().waitFor();
  await quiet(page);
  expect(await changed.count()).toBe(1);
  // Neither the change nor the rate is left to be compared by hand.
  expect(await page.locator('[data-finding*="column/unjudged"]').count()).toBe(0);
  await changed.click();
  await page.locator('.details').waitFor();
  await shot(page, 'periods-beside');
  expect(errors).toEqual([]);
});

/** The button opens the browser's own choice of a file. */
async function choosePrevious(
  page: Page,
  press: () => Promise<void>,
  bytes: Uint8Array,
  name = 'ky-truoc.xlsx',
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** The button that has the focus opens the choice of a file, by Enter. */
async function asksForFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.previous input[type=file]')?.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.dataset.asked = 'yes';
    });
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.dataset.asked === 'yes');
}

const OPENING = finding('period/balance', 'D.5');
const FALLEN = finding('period/decreases', 'D.4');

test('with last period’s file, in the web edition: compared, and a comparison table', async () => {
  const { page, errors } = await web.open();
  await openFile(page, 'ky-nay.xlsx', await workbook(SHEETS));
  await fileShown(page, 'ky-nay.xlsx');
  await checked(page);
  await withoutPickers(page);
  const earlier = await cellsNamed(page);
  await choosePrevious(page, () => page.getByText('So với tệp kỳ trước…').click(), await lastWorkbook());
  await page.getByText('Đang so với kỳ trước: ky-truoc.xlsx').waitFor();
  await quiet(page);
  await page.locator(OPENING).first().waitFor();
  expect(await page.locator(FALLEN).count()).toBe(1);
  expect(await page.locator('[data-finding]').count()).toBe(earlier.length + 2);
  await page.locator(OPENING).first().click();
  await shot(page, 'periods-previous-web');
  expect(await accessibilityFaults(page)).toEqual([]);
  await inMain(page, 'Chèn bảng so sánh').click();
  await page.getByRole('tab', { name: /so-sanh/ }).waitFor();
  await quiet(page);
  await shot(page, 'periods-comparison-web');

  // It goes as it came, where that is said and where all writes are listed, and comes back.
  const comparison = page.getByRole('tab', { name: /so-sanh/ });
  const tabs = await page.getByRole('tab').allInnerTexts();
  await said(page, 'Đã chèn bảng so sánh');
  await page.locator('.notice .offer').click();
  await said(page, 'như trước');
  expect(await comparison.count()).toBe(0);
  await page.locator('.notice .offer').click();
  await said(page, 'Đã làm lại');
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabs);
  await goToView(page, 'Hoàn tác');
  await page.getByRole('button', { name: /^Hoàn tác: Chèn biểu/ }).click();
  await said(page, 'như trước');
  expect(await comparison.count()).toBe(0);
  expect(errors).toEqual([]);
});

test('with last period’s file, in the pane by keyboard; a file that cannot be read is said', async () => {
  const { page } = await openPane(pane);
  await inMain(page, 'Mở biểu ví dụ').waitFor();
  await typeSheets(page);
  await inMain(page, 'Kiểm tra').click();
  await page.waitForSelector('[data-finding]');
  await quiet(page);
  await tabTo(page, /^So với tệp kỳ trước/);
  await asksForFile(page);
  const field = page.locator('.previous input[type=file]');
  const file = (name: string, bytes: Uint8Array): Parameters<typeof field.setInputFiles>[0] => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await field.setInputFiles(file('hong.xlsx', new TextEncoder().encode('no workbook')));
  expect(await said(page, 'hong.xlsx')).not.toBe('');
  await quiet(page);
  await field.setInputFiles(file('ky-truoc.xlsx', await lastWorkbook()));
  await page.getByText('Đang so với kỳ trước: ky-truoc.xlsx').waitFor();
  await page.locator(OPENING).first().waitFor();
  await quiet(page);
  await shot(page, 'periods-previous-pane');
  expect(await accessibilityFaults(page)).toEqual([]);
});
