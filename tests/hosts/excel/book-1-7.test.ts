/**
 * Excel 2019: everything but what newer sets brought, and office.js refuses those.
 * @jest-environment-options {"excelApi": "1.7"}
 */
import { planFilling } from '../../../src/app/session/fillTables';
import { CAREFUL } from '../../../src/core/fill/plan';
import { host } from '../../excel-host/excel';
import { check, done, layout, problemCode, refuseNewerMembers, SHEET, typeSample } from './workbench';

let book: ReturnType<typeof typeSample>;

beforeEach(() => {
  refuseNewerMembers();
  book = typeSample();
});

test('offers what it can do', () => {
  expect(book.abilities).toMatchObject({
    level: 'ExcelApi 1.7',
    insert: true,
    highlight: true,
    watch: true,
    insertAtCell: false,
    pageSetup: false,
  });
});

test('inserts with merges in two round trips, and takes it back', async () => {
  const before = host.snapshot();
  host.counters.reset();
  const { undo, sheet } = done(await book.insert(layout, { kind: 'newSheet' }));
  expect(host.counters.batches).toBe(2);
  expect(host.workbook.find(sheet)!.merges.length).toBe(layout.merges.length);
  done(await book.revert(undo));
  expect(host.snapshot()).toEqual(before);
  expect(problemCode(await book.insert(layout, { kind: 'activeCell', overwrite: false }))).toBe(
    'host/tooOld',
  );
});

test('checks, fills, highlights and watches', async () => {
  const { open, table } = await check(book);
  expect(open.length).toBeGreaterThan(10);
  const planned = planFilling([table.grid], 'auto', CAREFUL);
  if ('problem' in planned) throw new Error(planned.problem.code);
  done(await book.write('fill', [{ sheet: SHEET, changes: planned.tables[0]!.plan.changes }]));
  done(await book.mark(SHEET, [{ cell: 'D8', severity: 'error' }]));
  done(await book.clearMarks());
  done(await book.watch(() => undefined))();
});
