// What is written to keep a learnt form, and that the sheet then says that form.
import { learnChanges } from '../../../src/app/learn/learnSheet';
import { carriedForms } from '../../../src/app/learn/carriedForms';
import { rulesLines } from '../../../src/core/form/sheet/writeRules';
import { coCauCanBo } from '../../../src/forms/staff/co-cau-can-bo';
import { gridOf, type Written } from '../../core/gridOf';

const form = { ...coCauCanBo, id: 'bieu-cua-tinh' };

function sheetAfter(before: readonly (readonly Written[])[], changes: ReturnType<typeof learnChanges>) {
  const cells = before.map((line) => line.slice());
  for (const { position, after } of changes.changes) {
    while (cells.length <= position.row) cells.push([]);
    const line = cells[position.row]!;
    while (line.length <= position.column) line.push('');
    line[position.column] = after.value as Written;
  }
  return gridOf(cells, [], changes.sheet);
}

test('a new sheet that says the form', () => {
  const changes = learnChanges(form, []);
  expect([changes.sheet, changes.addSheet]).toEqual(['Quy tắc', true]);
  expect(carriedForms([sheetAfter([], changes)])).toMatchObject([{ form: { id: form.id }, faults: [] }]);
});

test('the sheet that has the form is written over, with nothing of the old left', () => {
  const before = rulesLines(form);
  const shorter = { ...form, rules: form.rules.slice(0, 3) };
  const changes = learnChanges(shorter, [gridOf(before, [], 'Quy tắc')]);
  expect(changes.sheet).toBe('Quy tắc');
  const [carried] = carriedForms([sheetAfter(before, changes)]);
  expect(carried?.form?.rules).toEqual(shorter.rules);
});

test('another form, and a sheet of that name that is none of ours, are left alone', () => {
  const other = gridOf(rulesLines({ ...form, id: 'khac' }), [], 'Quy tắc');
  expect(learnChanges(form, [other]).sheet).toBe('Quy tắc 2');
  expect(learnChanges(form, [gridOf([['Quy tắc ứng xử']], [], 'Quy tắc')]).sheet).toBe('Quy tắc 2');
});
