/** Round trips of reading and writing, and what sheets that change meanwhile do to them. */
import type { Book } from '../../../../src/app/contract/book';
import { planFilling } from '../../../../src/app/session/fillTables';
import { CAREFUL } from '../../../../src/core/fill/plan';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { host } from '../../../excel-host/excel';
import { done, refuseNewerMembers, SHEET, typeSample } from '../workbench';

/** What was read of every sheet, and in how many round trips. */
async function reading(
  book: Book,
  scope: 'activeSheet' | 'workbook' = 'workbook',
): Promise<{ trips: number; sheets: string[] }> {
  await book.select(host.workbook.active.name, 'A1');
  host.counters.reset();
  const { grids } = done(await book.read(scope));
  return { trips: host.counters.batches, sheets: grids.map(({ sheet }) => sheet) };
}

export function readingSuite(): void {
  let book: Book;

  beforeEach(() => {
    refuseNewerMembers();
    book = typeSample();
  });

  test('the first check of the workbook takes one round trip', async () => {
    host.person.addSheet('Hai');
    host.person.type('Hai!B2', 5);
    book = excelBook();
    expect(await reading(book)).toEqual({ trips: 1, sheets: [SHEET, 'Hai'] });
    expect(await reading(book)).toEqual({ trips: 1, sheets: [SHEET, 'Hai'] });
  });

  test('the first check of the active sheet takes one round trip, with its reasons', async () => {
    host.person.addSheet('Giải trình');
    host.person.addSheet('Hai');
    book = excelBook();
    expect(await reading(book, 'activeSheet')).toEqual({ trips: 1, sheets: [SHEET, 'Giải trình'] });
  });

  test('hidden sheets come beside the visible ones, and are not asked for again by a check that nobody asked for', async () => {
    host.person.addSheet('Cũ');
    host.person.type('Cũ!B2', 5);
    host.workbook.sheets[1]!.visibility = 'VeryHidden';
    book = excelBook();
    const first = done(await book.read('workbook'));
    expect(first.grids.map(({ sheet }) => sheet)).toEqual([SHEET]);
    expect(first.hidden?.map((grid) => [grid.sheet, grid.cell(1, 1)?.value])).toEqual([['Cũ', 5]]);
    host.counters.reset();
    expect(done(await book.read('workbook', true)).hidden).toEqual(first.hidden);
    expect(host.counters.batches).toBe(1);
    expect(done(await book.read('activeSheet')).hidden).toBeUndefined();
  });

  test('a filling takes one round trip to compare and one to write', async () => {
    const { grids } = done(await book.read('workbook'));
    const planned = planFilling(grids, 'auto', CAREFUL);
    if ('problem' in planned) throw new Error(planned.problem.code);
    const { changes } = planned.tables[0]!.plan;
    host.counters.reset();
    done(await book.write('fill', [{ sheet: SHEET, changes }]));
    expect(host.counters.batches).toBe(2);
  });

  test('a sheet that went after the preview is said, and nothing is written', async () => {
    const change = {
      position: { row: 0, column: 0 },
      before: { value: null, formula: null },
      after: { value: 1, formula: null },
    };
    const before = host.snapshot();
    expect(await book.write('fill', [{ sheet: 'Đã xóa', changes: [change] }])).toMatchObject({
      problem: { code: 'cells/changed', detail: { sheet: 'Đã xóa' } },
    });
    expect(host.snapshot()).toEqual(before);
  });

  const CHANGES: readonly (readonly [string, () => void, readonly string[]])[] = [
    [
      'added',
      () => {
        host.person.addSheet('Ba');
      },
      [SHEET, 'Hai', 'Ba'],
    ],
    [
      'renamed',
      () => {
        host.person.renameSheet('Hai', 'Hai mới');
      },
      [SHEET, 'Hai mới'],
    ],
    [
      'deleted',
      () => {
        host.person.deleteSheet('Hai');
      },
      [SHEET],
    ],
    ['hidden', () => (host.workbook.find('Hai')!.visibility = 'Hidden'), [SHEET]],
  ];

  test.each(CHANGES)('a sheet %s since is told, and known from then on', async (_, change, sheets) => {
    host.person.addSheet('Hai');
    book = excelBook();
    await reading(book);
    change();
    const next = await reading(book);
    expect(next.sheets).toEqual(sheets);
    expect(next.trips).toBeLessThanOrEqual(4);
    expect(await reading(book)).toEqual({ trips: 1, sheets });
  });

  test('a start that is never answered holds no command up', async () => {
    host.faults.neverAnswer(1);
    book = excelBook();
    host.counters.reset();
    const { grids } = done(await book.read('workbook'));
    expect(grids.map(({ sheet }) => sheet)).toEqual([SHEET]);
  });

  test('what could not be learned at the start is looked for at the first reading', async () => {
    host.faults.editing = true;
    book = excelBook();
    await book.select(SHEET, 'A1');
    host.faults.editing = false;
    expect((await reading(book)).sheets).toEqual([SHEET]);
    expect((await reading(book)).trips).toBe(1);
  });
}
