// The built pane in Chromium, with an in-memory Word behind the real office.js, and what a person sees of it.
import type { Page } from 'playwright-core';
import { reportBlocks } from '../../fixtures/report';
import type { HostOptions, WordHost } from '../../word-host/host';
import type { WrittenBlock } from '../../word-host/person';
import type { OpenPage, Site, Wishes } from '../browser';
import { bundled } from '../bundle';
import { wordEntry } from '../entries';
import { PANE } from '../paneDriver';

declare global {
  interface Window {
    wordHost: WordHost;
  }
}

export interface WordWishes extends Wishes {
  readonly word?: Partial<HostOptions>;
  readonly blocks?: readonly WrittenBlock[];
}

/** As Word opens the pane: its name stands in the address. */
const ADDRESS = '/taskpane.html?_host_Info=Word$Win32$16.01$vi-VN';

export function openWordPane(
  site: Site,
  { word = {}, blocks = reportBlocks(), ...wishes }: WordWishes = {},
  query = '',
): Promise<OpenPage> {
  const prepare = async (page: Page): Promise<void> => {
    // A report is read and written back in one go, which takes a slow machine its time.
    page.setDefaultTimeout(60_000);
    await page.addInitScript(
      `window.wordHostOptions = ${JSON.stringify(word)};\n${await bundled(wordEntry)}\n` +
        `window.wordHost.person.open(${JSON.stringify(blocks)});`,
    );
  };
  return site.open(ADDRESS + query, { viewport: PANE, prepare, ...wishes });
}

/** The document as a person would miss it, as a text to compare. */
export function documentNow(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.wordHost.snapshot()));
}

/** The words that Word has selected. */
export function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => window.wordHost.person.selected);
}

export async function untilSelected(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => window.wordHost.person.selected === wanted, words);
}

/** Figures of the n-th table of the document, changed by a person wherever they stand. */
export function retypeFigure(page: Page, table: number, old: string, next: string): Promise<void> {
  return page.evaluate(
    ([at, before, after]) => {
      const { document: report, person } = window.wordHost;
      const rows = report.tablesOf()[at]?.rows.length ?? 0;
      for (let row = 0; row < rows; row++) {
        const column = (report.tablesOf()[at]?.rows[row]?.cells.length ?? 0) - 1;
        if (person.cell(row, column, at) === before) person.typeCell(row, column, after, at);
      }
    },
    [table, old, next] as const,
  );
}

export async function chooseFile(page: Page, label: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles({ name: 'bieu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}
