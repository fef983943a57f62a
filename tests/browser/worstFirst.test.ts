// Worst first, and a table on a hidden sheet told once and last: in the pane, in the web edition and on the board of many files.
import type { Page } from 'playwright-core';
import { MENDED, sheetRows } from '../fixtures/reportedTable';
import { typed } from '../fixtures/workbooks';
import { makeWorkbook, rowsOf } from '../hosts/xlsx/makeWorkbook';
import { siteForTests } from './browser';
import { goToView, inMain, openPane, quiet, shot } from './paneDriver';
import { checked, fileShown, openFile } from './webPage';

jest.setTimeout(180_000);

type Line = readonly (string | number | null)[];

/** A warning and a remark stand above the errors on the sheet: their order is not that of the rows. */
const SLIPS: Readonly<Record<string, string>> = {
  'I.1': '',
  'IV.2.5': '0',
  'III.3.2.2': '2.677',
  'VI.2.1': '12',
};

function linesWith(changes: Readonly<Record<string, string>>): Line[] {
  const rows = sheetRows({ ...MENDED, ...changes }, { cell: (_code, figure) => typed(figure) });
  return rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
}

const PRESENT = linesWith(SLIPS);
const EARLIER = linesWith({ 'II.1.1': '0' });
const HIDDEN =
  /Trang tính “Bản cũ” đang ẩn nhưng có biểu .* cùng các dòng với biểu ở trang tính “Biểu” nhưng khác [0-9]+ ô số liệu/;

function workbook(): Uint8Array {
  return makeWorkbook({
    sheets: [
      { name: 'Biểu', rows: rowsOf(PRESENT) },
      { name: 'Bản cũ', state: 'hidden', rows: rowsOf(EARLIER) },
    ],
  });
}

/** The severities of the list from top to bottom, each once for as many as follow each other. */
function inTurn(severities: readonly string[]): string[] {
  return severities.filter((each, i) => each !== severities[i - 1]);
}

function severitiesOf(page: Page, marks: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      Array.from(document.querySelectorAll(selector)).map(
        ({ classList }) => ['error', 'warning', 'info'].find((each) => classList.contains(each)) ?? '',
      ),
    marks,
  );
}

async function listed(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-finding]');
  return severitiesOf(page, '[data-finding] .severity');
}

async function expectWorstFirst(page: Page): Promise<void> {
  expect(inTurn(await listed(page))).toEqual(['error', 'warning', 'info']);
  const told = page.locator('[data-finding]').filter({ hasText: 'đang ẩn' });
  await told.waitFor();
  expect(await told.count()).toBe(1);
  expect(await told.innerText()).toMatch(HIDDEN);
  expect(await told.locator('.severity').getAttribute('class')).toBe('severity info');
}

async function expectSectionsToKeepTheWorst(page: Page): Promise<void> {
  await page.getByLabel('Sắp xếp').selectOption('section');
  await page.waitForFunction(() => document.querySelector('h3 .count') !== null);
  await page.getByLabel('Sắp xếp').selectOption('severity');
  await page.waitForFunction(() => document.querySelector('h3 .group-name')?.textContent === 'Lỗi');
  expect((await listed(page))[0]).toBe('error');
}

describe('in the pane', () => {
  const built = siteForTests('taskpane');

  test('errors begin the list, and the hidden sheet ends it', async () => {
    const { page, errors } = await openPane(built);
    await page.waitForSelector('main');
    await page.evaluate(
      ([present, earlier]) => {
        const { person, workbook } = window.excelHost;
        const write = (sheet: string, lines: readonly (readonly unknown[])[]): void => {
          const width = Math.max(...lines.map((line) => line.length));
          const last = String.fromCharCode(64 + width) + String(lines.length);
          const padded = lines.map((line) => Array.from({ length: width }, (_each, i) => line[i] ?? ''));
          person.type(`'${sheet}'!A1:${last}`, padded);
        };
        person.addSheet('Biểu');
        write('Biểu', present);
        person.addSheet('Bản cũ');
        write('Bản cũ', earlier);
        person.activate('Biểu');
        for (const sheet of workbook.sheets) if (sheet.name === 'Bản cũ') sheet.visibility = 'Hidden';
      },
      [PRESENT, EARLIER] as const,
    );
    await goToView(page, 'Kiểm tra');
    await page.getByLabel('Phạm vi').selectOption({ label: 'Cả tệp' });
    await inMain(page, 'Kiểm tra').click();
    await page.waitForSelector('[data-finding]');
    await quiet(page);
    await expectWorstFirst(page);
    await shot(page, 'worst-first-pane');
    await expectSectionsToKeepTheWorst(page);
    expect(errors).toEqual([]);
  });
});

describe('in the web edition', () => {
  const web = siteForTests('web');

  test('errors begin the list, and the hidden sheet ends it', async () => {
    const { page, errors } = await web.open();
    await openFile(page, 'hai-ban.xlsx', workbook());
    await fileShown(page, 'hai-ban.xlsx');
    await checked(page);
    await expectWorstFirst(page);
    await shot(page, 'worst-first-web');
    await expectSectionsToKeepTheWorst(page);
    expect(errors).toEqual([]);
  });

  test('on the board a file with errors stands before the others, and its details say what is hidden', async () => {
    const { page, errors } = await web.open();
    await checked(page);
    await page.click('#many');
    await page.waitForSelector('#board h2');
    const mimeType = 'application/octet-stream';
    const clean = makeWorkbook({ sheets: [{ name: 'Biểu', rows: rowsOf(linesWith({})) }] });
    await page
      .locator('#board input[type=file]')
      .nth(1)
      .setInputFiles([
        { name: 'a-khop.xlsx', mimeType, buffer: Buffer.from(clean) },
        { name: 'b-hai-ban.xlsx', mimeType, buffer: Buffer.from(workbook()) },
      ]);
    await page.waitForFunction(
      () =>
        document.querySelectorAll('#board tr.waiting').length === 0 &&
        document.querySelectorAll('#board [data-row]').length === 2,
    );
    const rows = page.locator('#board [data-row]');
    expect(await rows.first().innerText()).toContain('b-hai-ban');
    await rows.first().click();
    await page.waitForSelector('.board-details .board-findings li');
    const lines = await severitiesOf(page, '.board-findings li b');
    expect(inTurn(lines)).toEqual(['error', 'warning', 'info']);
    expect(await page.locator('.board-findings li').filter({ hasText: 'đang ẩn' }).innerText()).toMatch(
      HIDDEN,
    );
    await shot(page, 'worst-first-board');
    expect(errors).toEqual([]);
  });
});
