// What an office added, kept in Excel itself: the sheet of rules is written, honoured and taken back.
import { additionTo } from '../../../src/app/learn/addToForm';
import { learnChanges } from '../../../src/app/learn/learnSheet';
import { checkTables, type CheckedTable } from '../../../src/app/session/checkTables';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { host } from '../../excel-host/excel';
import { inserted, typeSheets } from './field/fieldSheets';
import { done } from './workbench';

const COUNTED = { 'II.1': 18, 'II.1.1': 6, 'II.1.2': 11, 'II.2.1': 8 };

async function checkedNow(): Promise<{ table: CheckedTable; told: string[] }> {
  const checked = checkTables(done(await excelBook().read('workbook')).grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  const table = checked.tables[0]!;
  const told = table.open.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { table, told };
}

test('a row that closes a gap is kept, judged, and the writing is taken back', async () => {
  typeSheets([
    {
      rows: inserted(COUNTED, 'II.1.2', ['1.3', 'Số VBQPPL do Chủ tịch UBND xã ban hành', 'Văn bản', 1]),
    },
  ]);
  const before = host.snapshot();
  const book = excelBook();
  const { table, told } = await checkedNow();
  expect(told).toEqual(['sum/broken']);
  const addition = additionTo(table.table, table.open, table.judgement.findings);
  expect(addition?.rows).toEqual([{ code: 'II.1.3', label: 'Số VBQPPL do Chủ tịch UBND xã ban hành' }]);
  const { grids } = done(await book.read('workbook'));
  const { undo } = done(await book.write('accept', [learnChanges(addition!.form, grids)]));
  expect(undo.addedSheet).toBe('Quy tắc');
  expect((await checkedNow()).told).toEqual([]);
  done(await book.revert(undo));
  expect((await checkedNow()).told).toEqual(['sum/broken']);
  expect(host.snapshot()).toEqual(before);
});
