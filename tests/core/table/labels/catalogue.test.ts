import type { Form } from '../../../../src/core/form/form';
import { rowsOf } from '../../../../src/core/form/rowsOf';
import { catalogueOf } from '../../../../src/core/table/labels/catalogue';
import { recogniseAll } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../../gridOf';

function formOf(id: string, labels: readonly string[], changed: Partial<Form> = {}): Form {
  const rows = rowsOf(labels.map((label, i) => [`A.${String(i + 1)}`, label, 'Người'] as const));
  return { ...cchcXa, id, title: id, rows, rules: [], ...changed };
}

const members = formOf('dang-vien', ['Tổng số đảng viên', 'Nữ', 'Dân tộc thiểu số', 'Tôn giáo', 'Dự bị']);
const staff = formOf('can-bo', ['Tổng số cán bộ', 'Nữ', 'Dân tộc thiểu số', 'Tôn giáo', 'Đảng viên']);
const few = formOf('co-cau', ['Nữ', 'Dân tộc thiểu số', 'Tôn giáo']);

const sheetOf = (form: Form): Written[][] => [
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ...form.rows.map((row, i) => [i + 1, row.label, 'Người', 10 - i]),
];

const found = (rows: Written[][], forms: readonly Form[]): string[] =>
  recogniseAll(gridOf(rows), catalogueOf(forms)).map(({ form, area }) => `${form.id} ${String(area.row)}`);

test.each([
  ['in this order', [members, staff, few]],
  ['the other way round', [few, staff, members]],
])('the form that explains most of the rows is right, %s', (_name, forms) => {
  expect(found(sheetOf(members), forms)).toEqual(['dang-vien 0']);
  expect(found(sheetOf(staff), forms)).toEqual(['can-bo 0']);
  expect(found(sheetOf(few), forms)).toEqual(['co-cau 0']);
});

test('tables of several forms on one sheet are each of their own', () => {
  const rows = [...sheetOf(staff), [], ['BIỂU 2'], [], ...sheetOf(members)];
  expect(found(rows, [members, staff, few])).toEqual(['can-bo 0', 'dang-vien 9']);
});

test('a form with misspelt and renumbered rows is still told from one that shares some', () => {
  const rows = sheetOf(members).map((row) => row.slice());
  rows[1]![1] = 'Tổng số đảng vien';
  rows[4]![0] = 'IV';
  expect(found(rows, [few, staff, members])).toEqual(['dang-vien 0']);
});

test('a form met at run time joins by a new catalogue', () => {
  const catalogue = catalogueOf([members]);
  const idsIn = (forms: typeof catalogue): string[] =>
    recogniseAll(gridOf(sheetOf(few)), forms).map(({ form }) => form.id);
  expect(idsIn(catalogue)).toEqual(['dang-vien']);
  expect(idsIn(catalogueOf([...catalogue.forms, few]))).toEqual(['co-cau']);
});

test('what is a unit to one form belongs to the label of another', () => {
  const counted = formOf('kien-nghi', ['Kiến nghị', 'Phản ánh', 'Khiếu nại']);
  const named = formOf('don', ['Kiến nghị (Người)', 'Đơn khác (Người)', 'Tố cáo (Người)']);
  expect(found(sheetOf(named), [counted, named])).toEqual(['don 0']);
  expect(found(sheetOf(counted), [named, counted])).toEqual(['kien-nghi 0']);
});
