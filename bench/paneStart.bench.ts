// How soon the pane is there on a machine six times slower than this one: until its buttons are painted, beside an
// empty page, and until Excel has answered, beside a page that does nothing but run office.js.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../scripts/serve.cjs';
import { giveExcel } from '../tests/browser/excelPage';
import { describeWith } from '../tests/programs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SLOWER = 6;

jest.setTimeout(600_000);

/** What any page at all waits for. */
const EMPTY = '<!doctype html><meta charset="utf-8" /><p>Excel</p><script>answered = true;</script>';

/** What any add-in at all waits for. */
const OFFICE_ALONE = `<!doctype html><meta charset="utf-8" /><p>Excel</p><script src="office/office.js"></script>
<script>Office.onReady(function () { window.answered = true; });</script>`;

/** The pane asks for its remaining parts once Excel has answered; the other pages say so. */
const answered = (): boolean =>
  'answered' in window ||
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/rest.js'));

/** In ms since the page was asked for; the in-memory Excel's own script is no part of the page. */
interface Times {
  readonly painted: number;
  readonly answered: number;
}

async function start(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 350, height: 600 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript('window.before = performance.now();');
  await giveExcel(page);
  await page.addInitScript('window.spent = performance.now() - window.before;');
  await page.goto(address);
  await page.waitForFunction(answered, undefined, { polling: 'raf' });
  const times = await page.evaluate(() => {
    const { spent } = window as unknown as { spent: number };
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { painted: (paint?.startTime ?? NaN) - spent, answered: performance.now() - spent };
  });
  await context.close();
  return times;
}

/** A copy of the built pane with the other pages beside it: one server, the same files. */
function folder(): string {
  const copy = mkdtempSync(join(tmpdir(), 'so-khop-bench-'));
  cpSync(join(__dirname, '../dist/taskpane'), copy, { recursive: true });
  writeFileSync(join(copy, 'empty.html'), EMPTY);
  writeFileSync(join(copy, 'office-alone.html'), OFFICE_ALONE);
  return copy;
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  return `${name.padEnd(44)} ${at(0.5).padStart(6)} ms (best ${at(0)} ms, p95 ${at(0.95)} ms)`;
}

describeWith('chromium', 'the pane', (executablePath) => {
  it('starts', async () => {
    const server = await serve(folder(), 0);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const address = `http://localhost:${String(server.port)}`;
    const pane: Times[] = [];
    const empty: Times[] = [];
    const office: Times[] = [];
    try {
      for (let round = 0; round < ROUNDS; round++) {
        empty.push(await start(browser, `${address}/empty.html`));
        pane.push(await start(browser, `${address}/taskpane.html`));
        office.push(await start(browser, `${address}/office-alone.html`));
      }
    } finally {
      await browser.close();
      await server.close();
    }
    const painted = (times: readonly Times[]): number[] => times.map((each) => each.painted);
    const ready = (times: readonly Times[]): number[] => times.map((each) => each.answered);
    const [ownPaint, ownAnswer] = [
      painted(pane).map((ms, i) => ms - (painted(empty)[i] ?? NaN)),
      ready(pane).map((ms, i) => ms - (ready(office)[i] ?? NaN)),
    ];
    console.log(
      [
        `${String(SLOWER)} times slower, ${String(ROUNDS)} starts without a cache`,
        line('empty page: painted', painted(empty)),
        line('pane: buttons painted', painted(pane)),
        line('  its own share', ownPaint),
        line('office.js alone: Excel has answered', ready(office)),
        line('pane: Excel has answered', ready(pane)),
        line('  its own share', ownAnswer),
      ].join('\n'),
    );
    expect(pane).toHaveLength(ROUNDS);
  });
});
