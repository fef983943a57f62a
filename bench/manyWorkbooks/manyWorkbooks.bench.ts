/**
 * Checking many workbooks beside merely reading them: `so-khop check` against openpyxl, and a bare inflate-and-scan
 * of the same parts. Ratios of one run count, times do not: SIZES=30,300,3000 npx jest -c bench/jest.config.cjs manyWorkbooks
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MENDED } from '../tests/fixtures/reportedTable';
import { workbookOf } from '../tests/fixtures/workbooks';

const bin = resolve(__dirname, '../bin/so-khop.js');
const SIZES = (process.env.SIZES ?? '30,300').split(',').map(Number);

/** Runs a program and says how long it took and how much memory its processes held at most. */
const MEASURE = `
import resource, subprocess, sys, time
start = time.time()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
wall = time.time() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
`;
const OPENPYXL = `
import glob, openpyxl, sys
for name in sorted(glob.glob(sys.argv[1] + '/*.xlsx')):
    for sheet in openpyxl.load_workbook(name, data_only=True).worksheets:
        for row in sheet.iter_rows(values_only=True):
            pass
`;
const SCAN = `
const { readdirSync, readFileSync } = require('node:fs');
const { inflateRawSync } = require('node:zlib');
let cells = 0;
for (const name of readdirSync(process.argv[1])) {
  const bytes = readFileSync(process.argv[1] + '/' + name);
  for (let at = 0; (at = bytes.indexOf('PK\\x03\\x04', at, 'latin1')) >= 0; ) {
    const length = bytes.readUInt16LE(at + 26);
    const part = bytes.toString('latin1', at + 30, at + 30 + length);
    const data = at + 30 + length + bytes.readUInt16LE(at + 28);
    if (/worksheets|sharedStrings|styles/.test(part)) {
      const size = bytes.readUInt32LE(at + 18);
      const xml = inflateRawSync(size ? bytes.subarray(data, data + size) : bytes.subarray(data)).toString();
      for (let c = 0; (c = xml.indexOf('<c ', c)) >= 0; c += 3) cells++;
    }
    at = data;
  }
}
console.log(cells);
`;

interface Measured {
  readonly seconds: number;
  /** Of all processors together: what a busy machine tells more truly than the clock. */
  readonly processor: number;
  readonly megabytes: number;
}

function measure(...command: string[]): Measured {
  const run = spawnSync(process.env.PYTHON ?? 'python3', ['-c', MEASURE, ...command], { encoding: 'utf8' });
  const [seconds = NaN, processor = NaN, megabytes = NaN] = run.stdout.trim().split(' ').map(Number);
  return { seconds, processor, megabytes };
}

test.each(SIZES)(
  '%d workbooks of 124 rows',
  async (size) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-khop-bench-'));
    const clean = join(folder, 'clean');
    const slips = join(folder, 'slips');
    try {
      for (const each of [clean, slips]) mkdirSync(each);
      for (let i = 0; i < size; i++) {
        const figures = { ...MENDED, 'I.1': String(i % 90), 'VII.1.1': String(6 + (i % 50)) };
        writeFileSync(join(clean, `xa-${i}.xlsx`), await workbookOf(figures));
        writeFileSync(join(slips, `xa-${i}.xlsx`), await workbookOf({ ...figures, 'III.3.2.2': '2.674' }));
      }
      const node = process.execPath;
      const scan = measure(node, '-e', SCAN, clean);
      const openpyxl = measure(process.env.PYTHON ?? 'python3', '-c', OPENPYXL, clean);
      const rows = [
        ['check', measure(node, bin, 'check', clean, '--json')],
        ['check --jobs 1', measure(node, bin, 'check', clean, '--json', '--jobs', '1')],
        ['check, one slip each', measure(node, bin, 'check', slips, '--json')],
        ['consolidate', measure(node, bin, 'consolidate', clean, '--out', join(folder, 'tong.xlsx'))],
        ['openpyxl reads', openpyxl],
        ['inflate and scan', scan],
      ] as const;
      const line = ([name, { seconds, processor, megabytes }]: (typeof rows)[number]): string =>
        `| ${size} | ${name} | ${seconds.toFixed(2)} s | ${processor.toFixed(2)} s | ${(openpyxl.seconds / seconds).toFixed(1)} × | ${(seconds / scan.seconds).toFixed(1)} × | ${Math.ceil(megabytes)} MB |`;
      console.log(
        [
          '| files | what | time | processor | faster than openpyxl | of a bare scan | memory |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          ...rows.map(line),
        ].join('\n'),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  3_600_000,
);
