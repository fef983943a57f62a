// The in-memory Excel in Chromium: a page of one line, the real office.js, and a host in front of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { describeWith } from '../programs';
import { giveExcel } from './excelPage';

const dist = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const address = 'http://excel.test';

/** No server: the page and office.js's files are handed to Chromium as it asks for them. */
async function serve(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(dist, pathname.replace(/^\/office\//, ''));
    if (pathname === '/') {
      const body =
        '<!doctype html><meta charset="utf-8"><script src="/office/office.js"></script><p>Biểu</p>';
      await route.fulfill({ contentType: 'text/html', body });
    } else if (pathname.startsWith('/office/') && existsSync(file)) {
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
    } else {
      await route.fulfill({ status: 404, body: '' });
    }
  });
}

describeWith('chromium', 'the in-memory Excel in Chromium', (executablePath) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    await serve(page);
    await giveExcel(page, { excelApi: '1.7', locale: 'vi-VN' });
    await page.goto(address);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
  });

  test('office.js finds it, and what it supports', async () => {
    const found = await page.evaluate(async () => {
      const { host } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return [
        host,
        displayLanguage,
        ...['1.7', '1.8'].map((one) => requirements.isSetSupported('ExcelApi', one)),
      ];
    });
    expect(found).toEqual(['Excel', 'vi-VN', true, false]);
  });

  test('the page and the test work on one sheet', async () => {
    await page.evaluate(() => {
      window.excelHost.person.type('Sheet1!A1:A2', [['2.654'], ['=A1*2']]);
    });
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
        range.load('values,text');
        await context.sync();
        range.format.fill.color = '#FFE699';
        await context.sync();
        return { values: range.values as unknown, text: range.text };
      }),
    );
    expect(read).toEqual({ values: [[2654], [5308]], text: [['2.654'], ['5308']] });
    const seen = await page.evaluate(() => window.excelHost.person.see('A1'));
    expect(seen).toMatchObject({ value: 2654, fill: '#FFE699' });
  });

  test('the page hears what a person types', async () => {
    const heard = await page.evaluate(async () => {
      const addresses: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
          addresses.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
      });
      window.excelHost.person.type('D4', 1);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return addresses;
    });
    expect(heard).toEqual(['D4']);
  });

  test('faults reach the page', async () => {
    const code = await page.evaluate(async () => {
      window.excelHost.faults.editing = true;
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().load('name');
          await context.sync();
        });
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        window.excelHost.faults.clear();
      }
    });
    expect(code).toBe('InvalidOperationInCellEditMode');
  });
});
