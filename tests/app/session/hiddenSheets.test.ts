/** Tables on sheets that nobody sees, beside visible ones: not judged, and said once. */
import { checkTables } from '../../../src/app/session/checkTables';
import { visibleFirst } from '../../../src/app/session/visibleFirst';
import type { Finding } from '../../../src/core/finding/finding';
import type { Grid } from '../../../src/core/sheet/grid';
import { rowsWith, said } from '../../core/check/field/fieldTable';
import { gridOf, type Written } from '../../core/gridOf';
import { ROWS, sheetOfRows, totalOf } from '../../fixtures/communeList';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Số hộ', 'Hộ nghèo', 'Hộ khác'];
const form = (sheet: string, figures: Parameters<typeof rowsWith>[0] = {}): Grid => ({
  ...gridOf(rowsWith(figures)),
  sheet,
});
const list = (sheet: string, rows: readonly Written[][] = ROWS): Grid =>
  sheetOfRows(sheet, [['KẾT QUẢ'], [null], HEADER, ...rows, totalOf(rows)]);
const names = sheetOfRows('Danh mục', [
  ['Mã', 'Tên xã'],
  ['01', 'Xã Bản Bo'],
  ['02', 'Xã Khun Há'],
]);

function findings(visible: readonly Grid[], hidden: readonly Grid[]): Finding[] {
  const checked = checkTables(visible, 'auto', null, [], [], hidden);
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables.reduce<Finding[]>((all, { open }) => all.concat(open), []);
}

const hiddenIn = (all: readonly Finding[]): Finding[] => all.filter(({ code }) => code === 'row/hidden');

test('a hidden second copy is said with what differs, as a remark', () => {
  const [only, ...more] = hiddenIn(findings([form('Biểu')], [form('Bản cũ', { 'II.1': 71 })]));
  expect(more).toEqual([]);
  expect(only?.severity).toBe('info');
  expect(said(only)).toMatch(
    /^Trang tính “Bản cũ” đang ẩn nhưng có biểu \(vùng A\d+:D\d+\), cùng các dòng với biểu ở trang tính “Biểu” nhưng khác 1 ô số liệu\. .*đề nghị xóa trang tính ẩn/,
  );
  expect(said(only, 'en')).toContain('with the rows of the table of sheet “Biểu” but 1 other figure');
});

test('a copy without a difference, of a table that no form knows', () => {
  const [only] = hiddenIn(findings([list('Biểu')], [list('Sao lưu')]));
  expect(said(only)).toContain('giống hệt biểu ở trang tính “Biểu”');
  expect(said(only, 'en')).toContain('the same as the table of sheet “Biểu”');
});

test('several hidden tables are one remark, and a list of names is none', () => {
  const told = hiddenIn(
    findings([form('Biểu'), list('Hộ')], [names, list('Kỳ trước', ROWS.slice(2)), form('Cũ')]),
  );
  expect(told).toHaveLength(1);
  expect(said(told[0])).toMatch(/^2 biểu nằm ở trang tính đang ẩn: “Kỳ trước” .* và “Cũ”/);
});

test('nobody is told to delete the sheet that formulas take figures from', () => {
  const own = form('Biểu', { 'II.1.1': { value: 6, formula: "='Nguồn số'!C4" }, 'II.1.2': 11, 'II.1': 17 });
  const [only] = hiddenIn(findings([own], [list('Nguồn số')]));
  expect(said(only)).toContain('được công thức của biểu đang hiện lấy số');
  expect(said(only)).not.toContain('xóa');
});

test('a hidden sheet without a table, or our own list, draws no word', () => {
  expect(hiddenIn(findings([form('Biểu')], [names, sheetOfRows('Giải trình', [HEADER, ...ROWS])]))).toEqual(
    [],
  );
});

test('hidden sheets are told beside visible ones, and read where these hold no table', () => {
  type Shown = Grid & { readonly visibility?: string };
  const [old, shown]: readonly Shown[] = [{ ...form('Cũ'), visibility: 'veryHidden' }, form('Biểu')];
  const plain: Shown = names;
  const seen: (readonly string[])[] = [];
  const find = (some: readonly Grid[], hidden: readonly Grid[]): ReturnType<typeof checkTables> => {
    seen.push(hidden.map(({ sheet }) => sheet));
    return checkTables(some, 'auto', null, [], [], hidden);
  };
  expect(visibleFirst([old!, shown!, plain], find)).toMatchObject({
    tables: [{ table: { grid: { sheet: 'Biểu' } } }],
  });
  expect(visibleFirst([old!, plain], find)).toMatchObject({
    tables: [{ table: { grid: { sheet: 'Cũ' } } }],
  });
  expect(seen).toEqual([['Cũ'], ['Cũ'], []]);
});
