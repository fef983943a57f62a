/**
 * Excel 2016, volume licence: recognises, checks, fills values; says of the rest that this Excel is too old.
 * @jest-environment-options {"excelApi": "1.1"}
 */
import { acceptanceChanges } from '../../../src/app/acceptance/acceptance';
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
    level: 'ExcelApi 1.1',
    insert: false,
    highlight: false,
    watch: false,
  });
});

test('finds what a newer Excel finds', async () => {
  const { open } = await check(book);
  expect(open.map(({ code }) => code)).toContain('bound/broken');
});

test('reads the active sheet in one round trip', async () => {
  host.counters.reset();
  done(await book.read('activeSheet'));
  expect(host.counters.batches).toBe(1);
});

test('fills, and takes it back', async () => {
  const { table } = await check(book);
  const planned = planFilling([table.grid], 'auto', CAREFUL);
  if ('problem' in planned) throw new Error(planned.problem.code);
  const before = host.snapshot();
  const { undo } = done(
    await book.write('fill', [{ sheet: SHEET, changes: planned.tables[0]!.plan.changes }]),
  );
  expect(undo.changes[0]!.changes.length).toBeGreaterThan(0);
  done(await book.revert(undo));
  expect(host.snapshot()).toEqual(before);
});

test('keeps reasons', async () => {
  const { open, table } = await check(book);
  const { grids } = done(await book.read('workbook'));
  const given = { reason: 'đã đối chiếu', by: '', date: '21/07/2026' };
  const { undo } = done(await book.write('accept', [acceptanceChanges(open[0]!, table, given, grids)]));
  expect((await check(book)).accepted).toHaveLength(1);
  done(await book.revert(undo));
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([SHEET]);
});

test('says of the rest that this Excel is too old', async () => {
  expect(problemCode(await book.insert(layout, { kind: 'newSheet' }))).toBe('host/tooOld');
  expect(problemCode(await book.mark(SHEET, []))).toBe('host/tooOld');
  expect(problemCode(await book.clearMarks())).toBe('host/tooOld');
  expect(problemCode(await book.watch(() => undefined))).toBe('host/tooOld');
  expect(book.properties).toBeNull();
});
