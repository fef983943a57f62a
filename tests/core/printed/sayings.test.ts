/** What is asked of rules that a table prints or says: names that nobody takes for figures, and which formula the figures keep. */
import { evaluate } from '../../../src/core/check/evaluate';
import { printedTables } from '../../../src/core/printed/printedTables';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf, type Written } from '../gridOf';

const PLACES = ['An Khê', 'Bình Minh', 'Cẩm Lý', 'Đông Sơn', 'Gia Hội', 'Hòa Phú', 'Kim Long', 'Lộc An'];

function said(rows: readonly Written[][], language: 'vi' | 'en' = 'vi'): string[] {
  return printedTables(gridOf(rows)).reduce<string[]>(
    (all, table) =>
      all.concat(evaluate(table).findings.map((finding) => sentence(finding, wordsOf(language)))),
    [],
  );
}

test('rows are called by their names, and many of them by the first and the last', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Số hộ', 'Số khẩu', 'Hộ nghèo'],
    ...PLACES.map((place, i): Written[] => [i + 1, place, 100 + 7 * i, 400 + 31 * i, 10 + i]),
    ['', 'Tổng cộng', 90, 300, 9],
  ];
  expect(said(rows)).toEqual([
    'Theo tên dòng, “Tổng cộng” = “An Khê” + “Bình Minh” + “Cẩm Lý” + … + “Lộc An” (ô B10), nhưng số liệu ở nhiều cột không khớp cách tính này nên chưa kiểm tra theo đó: đề nghị xác nhận cách tính; nếu đúng thì đối chiếu lại số liệu từng cột.',
  ]);
  expect(said(rows, 'en')[0]).toContain(
    '“Cẩm Lý” + … + “Lộc An” (cell B10), but the figures of many columns are otherwise',
  );
});

test('a printed formula that no line keeps is asked about with the one that all lines keep', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    ['A', 'B', '1=2-3', '2', '3'],
    ...PLACES.map((place, i): Written[] => [i + 1, place, 73 + 4 * i, 40 + 3 * i, 33 + i]),
  ];
  expect(said(rows)).toEqual([
    'Ô C2 in công thức “1=2-3” (cột 1 = cột 2 − cột 3) nhưng không dòng nào khớp; mọi dòng đều khớp cột 1 = cột 2 + cột 3. Đề nghị xác nhận công thức nào đúng.',
  ]);
});
