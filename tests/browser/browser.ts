// Chromium on a built page, with what went wrong there and what it asked the network for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.cjs';
import { findProgram } from '../programs';

export interface OpenPage {
  readonly page: Page;
  /** Script errors, console errors and breaches of the page's policy. */
  readonly errors: readonly string[];
  /** Requests to anything but the page's own address. */
  readonly strangers: readonly string[];
}

export interface Wishes extends BrowserContextOptions {
  /** Before the page's own scripts run. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface Site {
  readonly address: string;
  open(path?: string, wishes?: Wishes): Promise<OpenPage>;
  close(): Promise<void>;
}

/** One Chromium for the sites of a test file, as long as one of them is open. */
const shared: { browser: Promise<Browser> | null; users: number } = { browser: null, users: 0 };

/** Serves dist/`folder` and starts Chromium. */
export function site(folder: 'web' | 'taskpane'): Promise<Site> {
  const built = join(__dirname, '../../dist', folder);
  if (!existsSync(built)) throw new Error(`dist/${folder} is missing: npm run build`);
  return siteOf(built);
}

/** The same for all tests of a file, from before the first of them until after the last; a page is open as long as its test. */
export function siteForTests(folder: 'web' | 'taskpane'): Site {
  let opened: Site | null = null;
  const pages: Page[] = [];
  beforeAll(async () => {
    opened = await site(folder);
  }, 120_000);
  // A page that is left open goes on drawing beside the tests that follow.
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(() => opened?.close());
  const present = (): Site => {
    if (!opened) throw new Error('the site is there for tests, not before them');
    return opened;
  };
  return {
    get address() {
      return present().address;
    },
    open: async (path, wishes) => {
      const found = await present().open(path, wishes);
      pages.push(found.page);
      return found;
    },
    close: () => present().close(),
  };
}

/** Serves any folder. */
export async function siteOf(built: string): Promise<Site> {
  const executablePath = findProgram('chromium');
  if (executablePath === null) throw new Error('Chromium was not found: npm test says how to get it');
  const server = await serve(built, 0);
  const address = `http://localhost:${server.port}`;
  shared.browser ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  shared.users++;
  const browser = await shared.browser;
  return {
    address,
    open: (path = '/', wishes = {}) => open(browser, address, path, wishes),
    close: async () => {
      shared.users--;
      if (shared.users === 0) {
        shared.browser = null;
        await browser.close();
      }
      await server.close();
    },
  };
}

async function open(
  browser: Browser,
  address: string,
  path: string,
  { prepare, ...wishes }: Wishes,
): Promise<OpenPage> {
  const page = await browser.newPage({
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
    // It would fetch every file of the edition at each test's first visit; a test about it allows it.
    serviceWorkers: 'block',
    ...wishes,
  });
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  await prepare?.(page);
  await page.goto(address + path);
  return { page, errors, strangers };
}
