// How long the built pane keeps Excel's window from answering while it works on 1,116 rows, nine sheets of the reported
// table: every task of the page's main thread over 50 ms, and whose code it was spent in. The in-memory Excel runs in
// the page too, where a real one would not.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serve } from '../scripts/serve.cjs';
import { excelScript } from '../tests/browser/excelPage';
import { goToView, inMain, PANE, quiet } from '../tests/browser/paneDriver';
import { REPORTED, REPORTED_LABELS, REPORTED_UNITS, sheetRows } from '../tests/fixtures/reportedTable';
import { describeWith } from '../tests/programs';
import { BROWSER, CATEGORIES, type OwnerOf, type Task, tasksByMark } from './mainThread';

const SHEETS = 9;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Longer ones are long tasks to a browser. */
const LONG = 50;
const OURS = 'pane';
const OFFICE = 'office.js';
const EXCEL = 'in-memory Excel';
const SCRIPTS = [OURS, OFFICE, EXCEL];

jest.setTimeout(900_000);

type Action = readonly [name: string, run: (page: Page) => Promise<void>];

const ACTIONS: readonly Action[] = [
  [
    'check',
    async (page) => {
      await inMain(page, /^Kiểm tra/).click();
      await page.waitForSelector('[data-finding]');
      await quiet(page);
    },
  ],
  [
    'suspects, while reading',
    async (page) => {
      // The search goes on behind the list until nothing changes any more.
      await page.waitForTimeout(4000);
    },
  ],
  [
    'scroll through the list',
    async (page) => {
      await page.evaluate(async () => {
        const main = document.querySelector('main')!;
        for (let i = 0; i < 60; i++) {
          main.scrollTop += 500;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
    },
  ],
  [
    'change the language',
    async (page) => {
      await goToView(page, 'English');
      await page.waitForSelector('.pane[lang="en"]');
      await goToView(page, 'Tiếng Việt');
      await page.waitForSelector('.pane[lang="vi"]');
    },
  ],
  [
    'preview of filling',
    async (page) => {
      await goToView(page, 'Điền');
      await quiet(page);
      const look = inMain(page, 'Xem trước');
      if ((await look.count()) > 0) await look.click();
      await inMain(page, /^Điền \d+ ô$/).waitFor();
      await quiet(page);
    },
  ],
];

async function paneWithTables(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: PANE });
  await page.addInitScript(`${await excelScript()}\n//# sourceURL=excel-in-memory.js`);
  await page.addInitScript(() => {
    const spent: number[] = [];
    Object.assign(window, { spent });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) spent.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${address}/taskpane.html`);
  const rows = sheetRows(REPORTED, { units: REPORTED_UNITS, labels: REPORTED_LABELS });
  // An apostrophe keeps "1.1" from becoming a date.
  const typed = rows.map((row) =>
    Array.from({ length: 4 }, (_, i) => (typeof row[i] === 'string' && row[i] !== '' ? `'${row[i]}` : '')),
  );
  await page.evaluate(
    ([sheets, cells]) => {
      const { person } = window.excelHost;
      for (let i = 1; i <= sheets; i++) {
        person.addSheet(`Xã ${String(i)}`);
        person.type(`Xã ${String(i)}!A1:D${String(cells.length)}`, cells);
      }
    },
    [SHEETS, typed] as const,
  );
  await inMain(page, 'Kiểm tra').waitFor();
  await page.waitForTimeout(1000);
  return page;
}

/** By action, the tasks of all rounds. */
interface Seen {
  readonly long: Record<string, number[]>;
  readonly traced: Record<string, Task[]>;
}

async function observe(page: Page, { long }: Seen): Promise<void> {
  for (const [name, run] of ACTIONS) {
    await page.evaluate(() => ((window as unknown as { spent: number[] }).spent.length = 0));
    await run(page);
    await page.waitForTimeout(100);
    const spent = await page.evaluate(() => (window as unknown as { spent: number[] }).spent.slice());
    (long[name] ??= []).push(...spent);
  }
}

async function trace(browser: Browser, page: Page, ownerOf: OwnerOf, { traced }: Seen): Promise<void> {
  await browser.startTracing(page, { categories: CATEGORIES });
  // The profiler is on a moment after the trace.
  await page.waitForTimeout(500);
  for (const [name, run] of ACTIONS) {
    await page.evaluate((mark) => performance.mark(mark), name);
    await run(page);
    await page.waitForTimeout(100);
  }
  // Ending a trace is a long task, too.
  const end = 'end of the trace';
  await page.evaluate((mark) => performance.mark(mark), end);
  await page.waitForTimeout(300);
  const names = ACTIONS.map(([name]) => name);
  const events = (await browser.stopTracing()).toString('utf8');
  const tasks = tasksByMark(events, [...names, end], ownerOf);
  for (const name of names)
    traced[name] = [...(traced[name] ?? []), ...(tasks.get(name) ?? [])].sort((x, y) => y.length - x.length);
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const most = (values: readonly number[]): number => Math.max(0, ...values);

function report({ long, traced }: Seen): string {
  return ACTIONS.map(([name]) => {
    const tasks = traced[name] ?? [];
    // Tracing has long tasks of its own, in which no script runs: without it, the browser counts none of them.
    const longest = tasks.find(({ by }) => SCRIPTS.some((owner) => (by[owner] ?? 0) > 1));
    const owners = Object.entries(longest?.by ?? {}).sort(([, a], [, b]) => b - a);
    const sum = (owner: string): number => tasks.reduce((all, { by }) => all + (by[owner] ?? 0), 0);
    const ours = tasks.map(({ by }) => by[OURS] ?? 0);
    return [
      name,
      `  long tasks a round: ${((long[name] ?? []).length / ROUNDS).toFixed(1)}, the longest ${ms(most(long[name] ?? []))}`,
      `  traced: the longest ${ms(longest?.length ?? 0)}: ${owners.map(([owner, spent]) => `${owner} ${ms(spent)}`).join(', ')}`,
      `  the pane's own code within one task: at most ${ms(most(ours))}, over ${ms(LONG)} in ${String(ours.filter((each) => each > LONG).length)}`,
      `  whole: ${[...SCRIPTS, BROWSER].map((owner) => `${owner} ${ms(sum(owner) / ROUNDS)}`).join(', ')}`,
    ].join('\n');
  }).join('\n');
}

describeWith('chromium', 'the pane', (executablePath) => {
  it('1,116 rows: long tasks of the pane', async () => {
    const server = await serve(join(__dirname, '../dist/taskpane'), 0);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const address = `http://localhost:${String(server.port)}`;
    const ownerOf: OwnerOf = (url) =>
      url.startsWith(`${address}/office/`)
        ? OFFICE
        : url.startsWith(`${address}/`)
          ? OURS
          : url.includes('excel-in-memory')
            ? EXCEL
            : 'bench';
    const seen: Seen = { long: {}, traced: {} };
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const plain = await paneWithTables(browser, address);
        await observe(plain, seen);
        await plain.close();
        const watched = await paneWithTables(browser, address);
        await trace(browser, watched, ownerOf, seen);
        await watched.close();
      }
    } finally {
      await browser.close();
      await server.close();
    }
    process.stdout.write(`${String(ROUNDS)} rounds, unthrottled\n${report(seen)}\n`);
    for (const [name] of ACTIONS) expect(seen.traced[name]).not.toHaveLength(0);
  });
});
