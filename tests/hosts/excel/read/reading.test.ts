/** Reading where everything is known of Excel, and sheets that no answer holds. */
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { addressOf } from '../../../../src/core/sheet/grid';
import { host } from '../../../excel-host/excel';
import { webLimits } from '../../../office-host/faults/faults';
import { readingSuite } from './readingSuite';
import { check, done, layout, newForm, SHEET, typeSample } from '../workbench';

readingSuite();

describe('inserting', () => {
  test.each([
    ['a new sheet', { kind: 'newSheet' }],
    ['the active cell', { kind: 'activeCell', overwrite: true }],
  ] as const)('at %s: one round trip to look, one to draw; its sheet is known then', async (_, place) => {
    const book = typeSample();
    host.person.line(`${SHEET}!H20:J22`, { style: 'Dash', color: '#FF0000', weight: 'Medium' });
    host.person.select(`${SHEET}!H3`);
    await book.read('workbook');
    host.counters.reset();
    done(await book.insert(newForm(), place));
    expect(host.counters.batches).toBe(2);
    host.counters.reset();
    done(await book.read('workbook'));
    expect(host.counters.batches).toBe(1);
  });

  test('where no page can be set up, the form stands all the same', async () => {
    const book = typeSample();
    const before = host.snapshot();
    host.faults.refused = /^PageLayout\./;
    const { undo, sheet } = done(await book.insert(newForm(), { kind: 'newSheet' }));
    expect(sheet).toBe('cchc-xa');
    expect(host.person.see('cchc-xa!A4').value).toBe('STT');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([SHEET, 'cchc-xa']);
    host.faults.clear();
    done(await book.revert(undo));
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a used range of 200.000 × 30', () => {
  const LAST = { row: 199_999, column: 29 };

  function scatter(): void {
    host.person.type(`${SHEET}!${addressOf(LAST)}`, 'lạc');
    for (let row = 1000; row < 200_000; row += 997) {
      host.person.type(`${SHEET}!${addressOf({ row, column: row % 30 })}`, row);
    }
    host.person.merge(`${SHEET}!B150000:C150001`);
    host.person.hideRows(`${SHEET}!1001:1001`);
  }

  test('is read in pieces that the web sends, and nothing is lost', async () => {
    typeSample();
    scatter();
    host.faults.limits = webLimits;
    const book = excelBook();
    host.counters.reset();
    const { grids } = done(await book.read('workbook'));
    const [grid] = grids;
    expect([grid!.rows, grid!.columns]).toEqual([LAST.row + 1, LAST.column + 1]);
    for (const { row, column, value } of layout.cells) {
      expect(grid!.cell(row, column)?.value ?? null).toBe(value === '' ? null : value);
    }
    for (let row = 1000; row < 200_000; row += 997) {
      if (row !== 199_999) expect(grid!.cell(row, row % 30)?.value).toBe(row);
    }
    expect(grid!.cell(LAST.row, LAST.column)?.value).toBe('lạc');
    expect(grid!.hiddenRows.has(1000)).toBe(true);
    // Blank rows between are not read: the pieces are far fewer than six million cells would need.
    expect(host.counters.batches).toBeLessThan(60);
    expect((await check(book)).open.length).toBeGreaterThan(10);
  });

  test('that grew since the last reading is not taken for an error', async () => {
    const book = typeSample();
    done(await book.read('workbook'));
    scatter();
    host.faults.limits = webLimits;
    const { grids } = done(await book.read('activeSheet'));
    expect(grids[0]!.cell(LAST.row, LAST.column)?.value).toBe('lạc');
  });

  test('pieces whose texts are longer than thought are asked for by halves', async () => {
    typeSample();
    const long = 'x'.repeat(2000);
    host.person.type(`${SHEET}!F1:F400`, long);
    host.faults.limits = { bytes: 400_000, cells: 5_000_000 };
    const { grids } = done(await excelBook().read('workbook'));
    for (const row of [0, 199, 399]) expect(grids[0]!.cell(row, 5)?.value).toBe(long);
  });

  test('a row that no answer holds is said, and nothing is read in part', async () => {
    typeSample();
    host.person.type(`${SHEET}!F1`, 'x'.repeat(30_000));
    host.faults.limits = { bytes: 20_000, cells: 5_000_000 };
    expect(await excelBook().read('workbook')).toMatchObject({ problem: { code: 'host/failed' } });
  });
});
