// How long a large workbook takes to be saved with one cell changed, beside a peer that writes it all anew.
import { unzipSync, zipSync } from 'fflate';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { CellContent, Change } from '../src/core/fill/change';
import { patchWorkbook } from '../src/hosts/xlsx/edit/patchWorkbook';
import { makeWorkbook } from '../tests/hosts/xlsx/makeWorkbook';

const ROUNDS = 3;
const COLUMNS = 'ABCDEFGHIJKL'.split('');

jest.setTimeout(600_000);

/** Figures as irregular as real ones, the same in every run. */
function rowsOf(count: number): string {
  let seed = 7;
  const next = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff);
  return Array.from({ length: count }, (_, i) => {
    const cells = COLUMNS.map((letter) => `<c r="${letter}${i + 1}"><v>${next() % 100000}</v></c>`);
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  }).join('');
}

async function measured(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

it('saves one changed cell of a large workbook', async () => {
  const bytes = makeWorkbook({
    sheets: [
      { name: 'Biểu', rows: rowsOf(1000) },
      { name: 'Số liệu', rows: rowsOf(50_000) },
      { name: 'Năm trước', rows: rowsOf(25_000) },
    ],
  });
  const content = (value: number): CellContent => ({ value, formula: null });
  const before = content(Number(/r="A901"><v>(\d+)/.exec(rowsOf(901))?.[1]));
  const change: Change = { position: { row: 900, column: 0 }, before, after: content(42) };
  const saving = (sheet: string) => async (): Promise<void> => {
    const patched = await patchWorkbook(bytes, new Map([[sheet, [change]]]));
    if ('problem' in patched || patched.skipped.length > 0) throw new Error('the change was not made');
  };
  const small = await measured(saving('Biểu'));
  const large = await measured(saving('Số liệu'));
  const peer = await measured(async () => saveXlsx(await openXlsx(bytes)));
  const zip = await measured(() => zipSync(unzipSync(bytes), { level: 6 }));
  const line = (name: string, time: number): string =>
    `${name.padEnd(44)} ${time.toFixed(0).padStart(6)} ms   hucre takes ${(peer / time).toFixed(1)} times that`;
  console.log(
    [
      `${(bytes.length / 1e6).toFixed(1)} MB`,
      line('a cell of a small sheet changed', small),
      line('a cell of the largest sheet changed', large),
      line('everything unzipped and zipped, nothing read', zip),
      line('hucre opens and saves', peer),
    ].join('\n'),
  );
});
