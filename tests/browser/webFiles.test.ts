// Files of every kind: a rich one that must lose nothing, large ones, damaged ones, one with hostile names.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from 'hucre/xlsx';
import { drawnAddress, reportedWorkbook } from '../fixtures/workbooks';
import { encryptedWorkbook } from '../fixtures/encryptedWorkbook';
import { richWorkbook, SHEET_FEATURES } from '../fixtures/richWorkbook';
import { makeWorkbook, rowsOf } from '../hosts/xlsx/makeWorkbook';
import { convert, hasLibreOffice, parseCsv } from '../oracle/libreoffice';
import { siteForTests } from './browser';
import { checked, fileShown, goTo, openFile, place, save, type } from './webPage';

jest.setTimeout(120_000);

const web = siteForTests('web');

/** An element of a part, as it stands there. */
function elementOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}[ >/][^]*?(?:</${name}>|/>)`).exec(xml)?.[0];
}

test('saving a rich workbook changes the agreed cells and nothing else', async () => {
  const { page, errors } = await web.open();
  const original = await richWorkbook();
  await openFile(page, 'phong-phu.xlsx', original);
  await fileShown(page, 'phong-phu.xlsx');
  expect(await page.locator('[role=tab]').allInnerTexts()).toEqual(['Biểu', 'Số liệu']);
  await checked(page);
  await type(page, drawnAddress('III.3.2.2'), '2.647');
  await type(page, drawnAddress('I.4.1'), '30');
  const { bytes, listed } = await save(page);
  expect(listed).toHaveLength(2);

  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter((name) => strFromU8(before[name]!) !== strFromU8(after[name]!));
  // The workbook part asks Excel to reckon anew, since other formulas may depend on the changed cells.
  expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const [old, now] = [before, after].map((parts) => strFromU8(parts['xl/worksheets/sheet1.xml']!)) as [
    string,
    string,
  ];
  for (const feature of SHEET_FEATURES) {
    expect(elementOf(old, feature)).toBeDefined();
    expect(elementOf(now, feature)).toBe(elementOf(old, feature));
  }
  const without = (xml: string): string =>
    [drawnAddress('III.3.2.2'), drawnAddress('I.4.1')].reduce(
      (text, cell) => text.replace(new RegExp(`<c r="${cell}"[^]*?</c>`), ''),
      xml,
    );
  expect(without(now)).toBe(without(old));

  // Another reader sees the same: all but the two cells.
  const read = async (file: Uint8Array) => (await openXlsx(file, { readStyles: true })).sheets;
  const [oldSheets, newSheets] = [await read(original), await read(bytes)];
  const row = (code: string): number => Number(drawnAddress(code).slice(1)) - 1;
  expect(newSheets[0]!.rows[row('III.3.2.2')]![3]).toBe(2647);
  expect(newSheets[0]!.rows[row('I.4.1')]![3]).toBe(30);
  for (const code of ['III.3.2.2', 'I.4.1'])
    newSheets[0]!.rows[row(code)]![3] = oldSheets[0]!.rows[row(code)]![3]!;
  expect(newSheets.map(({ name, rows }) => ({ name, rows }))).toEqual(
    oldSheets.map(({ name, rows }) => ({ name, rows })),
  );
  if (hasLibreOffice) {
    const csv = (file: Uint8Array): string[][][] =>
      [...convert({ 'a.xlsx': file }, 'csv').values()].map(parseCsv);
    const [oldRows, newRows] = [csv(original), csv(bytes)];
    const differing: string[] = [];
    newRows.forEach((sheet, s) => {
      sheet.forEach((line, r) => {
        line.forEach((cell, c) => {
          if (cell !== oldRows[s]?.[r]?.[c]) differing.push(`${s} ${r} ${c} ${cell}`);
        });
      });
    });
    expect(differing.sort()).toEqual([`0 ${row('I.4.1')} 3 30`, `0 ${row('III.3.2.2')} 3 2647`].sort());
  }
  expect(errors).toEqual([]);
}, 180_000);

test('a workbook of 5 MB opens without freezing the page, and takes edits at its end', async () => {
  const { page } = await web.open();
  await checked(page);
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647);
  const rows = Array.from({ length: 52_000 }, () =>
    Array.from({ length: 12 }, (_, column) => (column === 1 ? `Chỉ tiêu ${random() % 1e6}` : random() % 1e7)),
  );
  const bytes = makeWorkbook({ sheets: [{ name: 'Lớn', rows: rowsOf(rows) }] });
  expect(bytes.length).toBeGreaterThan(5_000_000);
  // How long the page did not answer at a stretch, while the file was being opened.
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(window, { watch });
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 20);
  });
  await openFile(page, 'lon.xlsx', bytes);
  await fileShown(page, 'lon.xlsx');
  const longest = await page.evaluate(
    () => (window as unknown as { watch: { longest: number } }).watch.longest,
  );
  console.log(`5 MB: the page was silent for at most ${Math.round(longest)} ms`);
  expect(await page.locator('.sheet .cell').count()).toBeLessThan(2000);
  await goTo(page, 'A51999');
  await page.keyboard.type('123');
  await page.keyboard.press('Enter');
  expect(await page.textContent('#cell-51998-0')).toBe('123');
}, 120_000);

test('the installed page opens the file that it is launched with', async () => {
  const { page, errors } = await web.open('/', {
    prepare: async (opened) => {
      await opened.addInitScript(() => {
        // The browser's own queue hands over what the system gave it, and here nothing did.
        Object.defineProperty(window, 'launchQueue', {
          value: {
            setConsumer: (take: unknown) => {
              Object.assign(window, { launchWith: take });
            },
          },
        });
      });
    },
  });
  await checked(page);
  await page.evaluate(
    (bytes) => {
      const file = new File([new Uint8Array(bytes)], 'bam-dup.xlsx');
      const { launchWith } = window as unknown as { launchWith: (launch: object) => void };
      launchWith({ files: [{ kind: 'file', name: file.name, getFile: () => Promise.resolve(file) }] });
    },
    Array.from(await reportedWorkbook()),
  );
  await fileShown(page, 'bam-dup.xlsx');
  expect(errors).toEqual([]);
});

test('a workbook of 20 sheets shows its tabs and draws the sheet that is looked at', async () => {
  const { page } = await web.open();
  const sheets = Array.from({ length: 20 }, (_, i) => ({
    name: `Trang ${i + 1}`,
    rows: rowsOf([[i + 1, 'x']]),
  }));
  await openFile(page, 'hai-muoi.xlsx', makeWorkbook({ sheets }));
  await fileShown(page, 'hai-muoi.xlsx');
  expect(await page.locator('[role=tab]').count()).toBe(20);
  await page.click('[role=tab] >> nth=19');
  expect(await page.textContent('#cell-0-0')).toBe('20');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.click('[role=tab] >> nth=0');
  await page.keyboard.press('Control+z');
  expect(await page.textContent('#cell-0-0')).toBe('20');
}, 60_000);

test('a file that is no workbook gives its sentence, and what was open stays', async () => {
  const { page, errors } = await web.open();
  await checked(page);
  const workbook = await reportedWorkbook();
  const files: [string, Uint8Array, RegExp][] = [
    ['cat.xlsx', workbook.slice(0, workbook.length / 2), /thiếu phần cuối/],
    ['trong.xlsx', new Uint8Array(0), /./],
    ['thuong.xlsx', strToU8('<html><table></table></html>'), /./],
    [
      'khoa.xlsx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2000).fill(0)]),
      /./,
    ],
    ['la.xlsx', zipSync({ 'word/document.xml': strToU8('<a/>') }), /./],
  ];
  const sentences = new Set<string | null>();
  for (const [name, bytes, sentence] of files) {
    await openFile(page, name, bytes);
    await page.waitForFunction(
      (file) => document.querySelector('#said.fault')?.textContent.includes(file),
      name,
    );
    const said = await page.textContent('#said');
    expect(said).toMatch(sentence);
    sentences.add(said?.replace(name, '') ?? null);
  }
  // The last two are both "another office file".
  expect(sentences.size).toBe(files.length - 1);
  expect(await page.textContent('#cell-1-0')).toContain('BIỂU THỐNG KÊ');
  expect(errors).toEqual([]);
}, 60_000);

test('names and texts from a file are shown as text and run nothing', async () => {
  const { page, errors, strangers } = await web.open();
  const evil = '&lt;img src=x onerror=document.title=666&gt;';
  const bytes = makeWorkbook({
    sheets: [{ name: evil, rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${evil}</t></is></c></row>` }],
  });
  await openFile(page, '<b>x.xlsx', bytes);
  await fileShown(page, '<b>x.xlsx');
  expect(await page.textContent('#cell-0-0')).toBe('<img src=x onerror=document.title=666>');
  expect(await page.title()).not.toBe('666');
  expect(await page.locator('.sheet img, .tabs img').count()).toBe(0);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});

test('what Excel and Word put on the clipboard is pasted by the rules of typing', async () => {
  const { page } = await web.open();
  await openFile(page, 'dan.xlsx', makeWorkbook({ sheets: [{ name: 'S', rows: rowsOf([[1]]) }] }));
  await fileShown(page, 'dan.xlsx');
  await goTo(page, 'B2');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '2.654\t12.5\r\n99,7\tchữ');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.sheet')?.dispatchEvent(event);
  });
  const shown = await Promise.all(['1-1', '1-2', '2-1', '2-2'].map((id) => page.textContent(`#cell-${id}`)));
  expect(shown).toEqual(['2.654', '12.5', '99,7', 'chữ']);
  await page.keyboard.press('Control+z');
  expect(await page.textContent('#cell-1-1')).toBe('');
  expect(await place(page)).toBe('B2');
});

test('a workbook with the default password of Excel opens without asking, another password is said', async () => {
  const { page, errors } = await web.open();
  await checked(page);
  await openFile(page, 'khoa-cau-truc.xlsx', encryptedWorkbook(await reportedWorkbook()));
  await fileShown(page, 'khoa-cau-truc.xlsx');
  await checked(page);
  await type(page, 'D7', '16');
  const { bytes, listed } = await save(page);
  expect(listed).toHaveLength(1);
  expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');

  await openFile(page, 'mat.xlsx', encryptedWorkbook(await reportedWorkbook(), { password: 'bí mật' }));
  await page.waitForFunction(() => document.querySelector('.fault')?.textContent.includes('mat.xlsx'));
  expect(await page.locator('.fault').innerText()).toContain('có mật khẩu');
  expect(await page.textContent('#file-name')).toBe('khoa-cau-truc.xlsx');
  expect(errors).toEqual([]);
});
