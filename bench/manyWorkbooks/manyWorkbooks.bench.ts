/**
 * Checking many workbooks beside merely reading them: `so-khop check` against openpyxl, exceljs, SheetJS and hucre, and a
 * bare inflate-and-scan of the same parts. Ratios of one run count, times do not. docs/quy-mo.md quotes the tables.
 *
 * SIZES=30,300,3000 npx jest -c bench/jest.config.cjs manyWorkbooks     (Python with openpyxl; PYTHON=… names another)
 * PEERS=openpyxl leaves the other libraries out, which take minutes for 3,000 files.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { communes, longList, manyColumns } from './files';
import { type Measured, measure, measureReader } from './measured';
import { type Peer, peers, scan } from './peers';

const bin = resolve(__dirname, '../../bin/so-khop.js');
const SIZES = (process.env.SIZES ?? '30,300').split(',').map(Number);
const WANTED = process.env.PEERS?.split(',') ?? null;

jest.setTimeout(7_200_000);

type Line = readonly [what: string, measured: Measured];

const check = (folder: string, ...options: string[]): Measured =>
  measure(process.execPath, bin, 'check', folder, '--json', ...options);

let others: readonly Peer[] = [];
let folder = '';

beforeAll(async () => {
  others = peers().filter(({ name }) => name === 'openpyxl' || WANTED === null || WANTED.includes(name));
  folder = mkdtempSync(join(tmpdir(), 'so-khop-bench-'));
  // The program builds itself where its sources are newer; from the second check on it starts from what was compiled before.
  measure(process.execPath, bin, '--version');
  check(await communes(join(folder, 'first'), 100, false));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One table; openpyxl is what the times are set against, the scan what nobody can be faster than. */
function table(title: string, lines: readonly Line[], files: string): string {
  const bare = measureReader(...scan(files));
  const read = others.map(({ name, read }): Line => [name + ' reads', measureReader(...read(files))]);
  const openpyxl = read[0]?.[1];
  const by = (measured: Measured, other: Measured | undefined): string =>
    other
      ? `${(other.seconds / measured.seconds).toFixed(1)} (${(other.processor / measured.processor).toFixed(1)})`
      : '';
  const of = (measured: Measured): string =>
    `${(measured.seconds / bare.seconds).toFixed(1)} (${(measured.processor / bare.processor).toFixed(1)})`;
  const all: Line[] = [...lines, ...read, ['inflate and scan', bare]];
  return [
    `${title}; in brackets by processor time`,
    '| what | time | processor | times as fast as openpyxl | times a bare scan | memory |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(
      ([what, each]) =>
        `| ${what} | ${each.seconds.toFixed(2)} s | ${each.processor.toFixed(2)} s | ${by(each, openpyxl)} | ${of(each)} | ${Math.ceil(each.megabytes)} MB |`,
    ),
    '',
  ].join('\n');
}

const grown: { readonly size: number; readonly clean: Measured; readonly slips: Measured }[] = [];

test.each(SIZES)('%d workbooks of 124 rows', async (size) => {
  const clean = await communes(join(folder, `clean-${size}`), size, false);
  const slips = await communes(join(folder, `slips-${size}`), size, true);
  const lines: Line[] = [
    ['check', check(clean)],
    ['check --jobs 1', check(clean, '--jobs', '1')],
    ['check, one slip in each', check(slips)],
    ['check --out --html', check(slips, '--out', join(folder, 'kq.xlsx'), '--html', join(folder, 'kq.html'))],
    ['check --parquet', check(clean, '--parquet', join(folder, 'du-lieu'))],
    ['consolidate', measure(process.execPath, bin, 'consolidate', clean, '--out', join(folder, 'tong.xlsx'))],
  ];
  process.stdout.write(table(`${size} workbooks of 124 rows`, lines, clean));
  grown.push({ size, clean: lines[0]![1], slips: lines[2]![1] });
  for (const each of [clean, slips]) rmSync(each, { recursive: true });
});

test('growth: what a workbook more costs', () => {
  const lines = grown.slice(1).map(({ size, clean, slips }, i) => {
    const before = grown[i]!;
    const more = (now: Measured, then: Measured): string =>
      (((now.processor - then.processor) / (size - before.size)) * 1000).toFixed(2);
    return `| ${before.size} → ${size} | ${more(clean, before.clean)} ms | ${more(slips, before.slips)} ms | ${Math.ceil(clean.megabytes - before.clean.megabytes)} MB |`;
  });
  process.stdout.write(
    [
      '| workbooks | processor, clean | processor, one slip | memory |',
      '| --- | --- | --- | --- |',
      ...lines,
      '',
    ].join('\n'),
  );
  expect(lines.length).toBe(SIZES.length - 1);
});

test('300 workbooks of forms with many columns', async () => {
  const wide = await manyColumns(join(folder, 'wide'), Math.min(300, Math.max(...SIZES)));
  process.stdout.write(table('workbooks of the five widest forms', [['check', check(wide)]], wide));
});

test('one workbook of 100,000 rows', () => {
  const long = longList(join(folder, 'long'));
  process.stdout.write(table('one list of 100,000 rows', [['check', check(long)]], long));
});
