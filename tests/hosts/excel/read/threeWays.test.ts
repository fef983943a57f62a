/**
 * @jest-environment-options {"locale": "vi-VN"}
 *
 * The same findings from three readings of the same tables: the file with everything that is remembered from file to file,
 * the file as if it were the first and nothing in it usual, and the sheet in Excel. TABLES=3000 for more than a few.
 */
import { TextDecoder, TextEncoder } from 'node:util';
import { checkTables } from '../../../../src/app/session/checkTables';
import { addressOf, type Grid } from '../../../../src/core/sheet/grid';
import type { LayoutCell } from '../../../../src/core/layout/layout';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { writeLayout } from '../../../../src/hosts/xlsx/draw/writeLayout';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { wordedTables } from '../../../../src/words/batch/wordedTables';
import { cellOf, type Written } from '../../../core/gridOf';
import { consistentTable, randomFrom, withSlip } from '../../../core/locate/consistentTable';
import { host } from '../../../excel-host/excel';
import { randomOf } from '../../../fixtures/communes';
import { communeRows, damage, manyColumnRows } from '../../../fixtures/randomSheets';
import { DRAWN, typed } from '../../../fixtures/workbooks';
import { done, SHEET } from '../workbench';

// The window of these tests has none of its own.
Object.assign(globalThis, { TextDecoder, TextEncoder });

type Sheet = readonly (readonly Written[])[];

interface Product {
  readonly readWorkbook: typeof readWorkbook;
  readonly checkTables: typeof checkTables;
  readonly wordedTables: typeof wordedTables;
}

const SHIPPED: Product = { readWorkbook, checkTables, wordedTables };

/** The product a second time, without its shortcuts. */
async function withoutShortcuts(): Promise<Product> {
  const slow: { product: Product | null } = { product: null };
  await jest.isolateModulesAsync(async () => {
    jest.doMock('../../../../src/core/table/recognise/asBefore', () => ({
      tablesAsBefore: () => null,
      rememberTables: () => undefined,
    }));
    jest.doMock('../../../../src/hosts/package/parts/rememberPart', () => ({
      rememberPart: (_archive: unknown, _entry: unknown, _what: string, read: () => unknown) => read(),
    }));
    jest.doMock('../../../../src/hosts/xlsx/read/cells/plainItem', () => ({ plainItem: () => null }));
    jest.doMock('../../../../src/hosts/xlsx/read/alike/alikeSheets', () => ({
      readAlike: (_part: unknown, _size: unknown, _strings: unknown, _budget: unknown, read: () => unknown) =>
        read(),
    }));
    jest.doMock('../../../../src/hosts/xlsx/read/plainRows', () => ({
      plainRows: (_sink: unknown, other: (text: string) => void) => ({
        push: other,
        finish: () => undefined,
      }),
    }));
    slow.product = {
      ...(await import('../../../../src/hosts/xlsx/read/readWorkbook')),
      ...(await import('../../../../src/app/session/checkTables')),
      ...(await import('../../../../src/words/batch/wordedTables')),
    };
  });
  if (!slow.product) throw new Error('not loaded');
  return slow.product;
}

function saidOf(grids: readonly Grid[], { checkTables: check, wordedTables: worded }: Product): string {
  const checked = check(grids, 'auto');
  return JSON.stringify(
    'problem' in checked ? checked.problem : worded(checked.tables, grids, 'vi'),
    null,
    1,
  );
}

async function readBy(bytes: Uint8Array, product: Product): Promise<string> {
  const read = await product.readWorkbook(bytes);
  return 'problem' in read ? JSON.stringify(read.problem) : saidOf(read.workbook.sheets, product);
}

function bytesOf(rows: Sheet): Promise<Uint8Array> {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((written, column): LayoutCell[] => {
      const cell = cellOf(written);
      const { value = null, format = 'General' } = cell ?? {};
      if (value === null || typeof value === 'boolean') return [];
      return [{ row, column, value, look: 'plain', ...(format !== 'General' && { format }) }];
    }),
  );
  const columns = Math.max(...rows.map((line) => line.length));
  return writeLayout(
    {
      ...DRAWN,
      sheet: SHEET,
      cells,
      merges: [],
      rowHeights: new Map(),
      table: { row: 0, column: 0, rows: rows.length, columns },
    },
    { title: 'Biểu', author: 'UBND xã', created: new Date(0) },
  );
}

function typeIntoExcel(rows: Sheet): void {
  host.person.addSheet('Mới tinh');
  for (const { name } of [...host.workbook.sheets]) if (name !== 'Mới tinh') host.person.deleteSheet(name);
  host.person.renameSheet('Mới tinh', SHEET);
  const columns = Math.max(...rows.map((line) => line.length));
  const matrix = rows.map((line, row) =>
    Array.from({ length: columns }, (_none, column) => {
      const { value = null, format = 'General' } = cellOf(line[column] ?? null) ?? {};
      if (format !== 'General') host.person.format(`${SHEET}!${addressOf({ row, column })}`, format);
      // An apostrophe keeps a text a text, as people keep it.
      return typeof value === 'string' ? `'${value}` : (value ?? '');
    }),
  );
  const last = addressOf({ row: rows.length - 1, column: columns - 1 });
  // What does not fit is shown as "####", which a file knows nothing of.
  host.person.setWidth(`${SHEET}!A1:${last}`, 600);
  host.person.type(`${SHEET}!A1:${last}`, matrix);
}

async function readInExcel(): Promise<string> {
  window.localStorage.clear();
  const { grids } = done(await excelBook().read('workbook'));
  return saidOf(grids, SHIPPED);
}

/** Most as offices send them: figures that agree, or a slip or two. */
function randomSheet(seed: number): Written[][] {
  const random = randomOf(seed);
  const keys = randomFrom(seed);
  const kind = random();
  if (kind < 0.6) {
    let figures = consistentTable(keys);
    for (let slips = keys.between(0, 2); slips > 0; slips--) figures = withSlip(figures, keys).typed;
    const cells: Record<string, Written> = {};
    for (const code of Object.keys(figures)) cells[code] = typed(figures[code] ?? '');
    return communeRows(random, cells);
  }
  return kind < 0.7 ? communeRows(random) : manyColumnRows(random);
}

const COUNT = Number(process.env.TABLES ?? 20);
const FIRST = Number(process.env.FIRST ?? 1);

test(
  `${COUNT} random and damaged tables are found and judged alike by every way of reading them`,
  async () => {
    const slow = await withoutShortcuts();
    let [tables, findings] = [0, 0];
    for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
      const rows = randomSheet(seed);
      if (seed % 2 === 0) damage(randomOf(seed + 1), rows);
      const bytes = await bytesOf(rows);
      const fast = await readBy(bytes, SHIPPED);
      typeIntoExcel(rows);
      const told = { seed, slow: await readBy(bytes, slow), excel: await readInExcel() };
      expect(told).toEqual({ seed, slow: fast, excel: fast });
      if (fast.startsWith('[')) tables++;
      findings += fast.split('"severity"').length - 1;
    }
    // Else it would compare nothing with nothing.
    expect(tables).toBeGreaterThan(COUNT * 0.7);
    expect(findings).toBeGreaterThan(COUNT);
  },
  100_000 + COUNT * 10_000,
);
