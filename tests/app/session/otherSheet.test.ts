/** Columns of a table's rows on another sheet: said to be unjudged by their headings, where no rule could be put to them. */
import { sheetOf } from '../../core/check/field/otherForms';
import { said } from '../../core/check/field/fieldTable';
import type { Written } from '../../core/gridOf';
import { COMMUNES, ROWS, seriousIn, sheetOfRows, totalOf, toldOf } from '../../fixtures/communeList';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác'];
const first = sheetOfRows('Trang 1', [['KẾT QUẢ'], [null], HEADER, ...ROWS, totalOf(ROWS)]);
const further = (headings: readonly Written[], ...rows: readonly (readonly Written[])[]) =>
  sheetOfRows('Trang 2', [['STT', 'Đơn vị', ...headings], ...rows.map((row) => row.slice())]);
const animals = ROWS.map(([number, name], i): Written[] => [number!, name!, 5 + i, 7 * i + 1]);

test('two columns that no rule knows are one warning on their sheet', () => {
  const [only, ...more] = seriousIn(first, further(['Số trâu', 'Số bò'], ...animals));
  expect(more).toEqual([]);
  expect(toldOf([only!])).toEqual(["column/unjudged 'Trang 2'!C2"]);
  expect(said(only)).toContain(
    'ở cột “Số trâu” và “Số bò” (ví dụ C2 ghi 5) nhưng không có quy tắc nào xét được',
  );
  expect(said(only, 'en')).toContain('under “Số trâu” and “Số bò” (C2 has 5), but no rule could judge them');
});

test('beside a known form, too', () => {
  const staff = COMMUNES.map((name, i): Written[] => [i + 1, name, 30 + i]);
  const told = seriousIn(sheetOf('mot-cua'), further(['Số cán bộ'], ...staff));
  expect(toldOf(told)).toEqual(["column/unjudged 'Trang 2'!C2"]);
});

test('a total that the columns have is judged, and other rows are no columns of these', () => {
  const wrong = [...animals, [null, 'Tổng cộng', 45, 112]] as Written[][];
  expect(toldOf(seriousIn(first, further(['Số trâu', 'Số bò'], ...wrong)))).toEqual(['sum/broken D8']);
  const others = animals.map(([number, , ...rest], i): Written[] => [number!, `Thôn ${String(i)}`, ...rest]);
  const told = seriousIn(first, further(['Số trâu', 'Số bò'], ...others));
  expect(told.filter(({ code }) => code === 'column/unjudged')).toEqual([]);
});
