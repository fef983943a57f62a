// The work that the page is for: open the reported table, read the findings, mend, fill, check clean, save.
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import type { Grid } from '../../src/core/sheet/grid';
import { addressOf } from '../../src/core/sheet/grid';
import { MENDED, REPORTED, REPORTED_LABELS, REPORTED_UNITS } from '../fixtures/reportedTable';
import { drawnAddress, reportedWorkbook } from '../fixtures/workbooks';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { convert, hasLibreOffice, parseCsv } from '../oracle/libreoffice';
import { siteForTests } from './browser';
import { checked, fileShown, goTo, openFile, place, save, type } from './webPage';

const web = siteForTests('web');

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook.sheets[0]!;
}

/** "D8: 56 -> 56,96" for each cell that differs. */
function differences(before: Grid, after: Grid): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(before.rows, after.rows); row++) {
    for (let column = 0; column < Math.max(before.columns, after.columns); column++) {
      const [old, now] = [before.cell(row, column), after.cell(row, column)];
      const same = (old?.value ?? '') === (now?.value ?? '') && old?.formula === now?.formula;
      if (!same) found.push(`${addressOf({ row, column })}: ${old?.text ?? ''} -> ${now?.text ?? ''}`);
    }
  }
  return found;
}

test('the reported table is mended by proposals and by typing, filled, checked clean and saved', async () => {
  const { page, errors, strangers } = await web.open();
  const original = await reportedWorkbook();
  await openFile(page, 'bao-cao 6 tháng.xlsx', original);
  await fileShown(page, 'bao-cao 6 tháng.xlsx');
  await checked(page);
  await page.waitForSelector('.finding');
  expect(await page.innerText('.summary h2')).toMatch(/[1-9]\d* lỗi/);

  // A finding leads to its cell, which is marked in the grid.
  await page.locator('.finding', { hasText: 'Vượt giới hạn' }).first().click();
  await page.waitForSelector('.details');
  const suspect = drawnAddress('III.3.2.2');
  const proposal = page.locator('.suspect', { hasText: suspect }).getByRole('button', { name: '2.647' });
  expect(await place(page)).toBe(drawnAddress('III.3.2.2'));
  expect(await page.locator('.sheet .cell.marked').count()).toBeGreaterThan(0);
  await proposal.first().click();
  await page.locator('.preview .primary').click();
  await page.waitForFunction(
    (id) => (document.getElementById(id)?.textContent ?? '').includes('2.647'),
    `cell-${Number(suspect.slice(1)) - 1}-3`,
  );

  // One derived figure is emptied, to be filled by the pane.
  await type(page, drawnAddress('I.2'), '');
  for (const [code, figure] of Object.entries(MENDED)) {
    if (code === 'I.2' || code === 'III.3.2.2' || figure === REPORTED[code]) continue;
    await type(page, drawnAddress(code), figure);
  }
  for (const code of Object.keys(REPORTED_UNITS)) {
    const row = cchcXa.rows.find((each) => each.code === code)!;
    await type(page, drawnAddress(code).replace('D', 'C'), row.unit);
  }
  for (const code of Object.keys(REPORTED_LABELS)) {
    const row = cchcXa.rows.find((each) => each.code === code)!;
    await type(page, drawnAddress(code).replace('D', 'B'), row.label);
  }
  await page.click('nav button:has-text("Điền")');
  await page.click('.pane .bar .primary');
  await page.click('.pane .bar button.primary:has-text("ô")');
  await goTo(page, drawnAddress('I.2'));
  await page.waitForFunction(() => document.querySelector('.cursor .text')?.textContent === '56,96');

  await page.click('nav button:has-text("Kiểm tra")');
  await page.click('.pane .bar .primary');
  await page.waitForFunction(
    () => !(document.querySelector('.summary h2')?.textContent ?? 'lỗi').includes('lỗi'),
  );
  expect(await page.innerText('.summary h2')).toMatch(/Số liệu khớp|0 lỗi, 0 cảnh báo|lưu ý/);

  const saved = await save(page);
  expect(saved.name).toBe('bao-cao 6 tháng.xlsx');
  const [before, after] = [await gridOf(original), await gridOf(saved.bytes)];
  const agreed = differences(before, after);
  expect(saved.listed.length).toBe(agreed.length);
  const figures = Object.keys(MENDED).filter((code) => MENDED[code] !== REPORTED[code]);
  const expected = [
    ...figures.map(drawnAddress),
    ...Object.keys(REPORTED_UNITS).map((code) => drawnAddress(code).replace('D', 'C')),
    ...Object.keys(REPORTED_LABELS).map((code) => drawnAddress(code).replace('D', 'B')),
  ];
  expect(agreed.map((line) => line.split(':')[0]).sort()).toEqual(expected.sort());
  for (const code of figures) {
    const at = drawnAddress(code);
    expect(agreed.find((line) => line.startsWith(at + ':'))).toMatch(
      new RegExp(` -> ${MENDED[code] ?? ''}$`),
    );
  }
  if (hasLibreOffice) {
    const [csv] = [...convert({ 'saved.xlsx': saved.bytes }, 'csv').values()];
    const rows = parseCsv(csv);
    for (const code of figures) {
      const shown = rows[Number(drawnAddress(code).slice(1)) - 1]?.[3];
      expect(shown?.replace('.', ',')).toBe(MENDED[code]?.replace(/\.(?=\d{3}$)/, ''));
    }
  }
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
}, 180_000);
