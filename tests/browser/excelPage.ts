// The built pane in Chromium, with an in-memory Excel behind the real office.js.
import type { Page } from 'playwright-core';
import type { ExcelHost, HostOptions } from '../excel-host/host';
import { bundled } from './bundle';
import { excelEntry } from './entries';

declare global {
  interface Window {
    excelHost: ExcelHost;
  }
}

/** A script that puts an in-memory Excel in front of the window it runs in. */
export async function excelScript(options: Partial<HostOptions> = {}): Promise<string> {
  return `window.excelHostOptions = ${JSON.stringify(options)};\n${await bundled(excelEntry)}`;
}

/** Call before the page is opened: its office.js then finds an Excel. */
export async function giveExcel(page: Page, options: Partial<HostOptions> = {}): Promise<void> {
  await page.addInitScript(await excelScript(options));
}
