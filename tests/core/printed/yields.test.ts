/** "Diện tích | Năng suất | Sản lượng": the figures say in which units, and which row departs. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { inferTable } from '../../../src/core/infer/inferTable';
import { printedTables } from '../../../src/core/printed/printedTables';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf, type Written } from '../gridOf';

const CROPS: readonly (readonly [crop: string, area: number, tons: number])[] = [
  ['Lúa', 1245, 7021.8],
  ['Ngô', 310, 1488],
  ['Lạc', 120, 270],
  ['Đậu tương', 86, 137.6],
  ['Khoai lang', 64, 608],
];

/** `perTon`: how many of the yield's unit make a ton. */
function crops(perTon: number, unit: string, slip: number | null = null): Written[][] {
  const rows = CROPS.map(([crop, area, tons], i): Written[] => {
    const rate = Number(((tons * perTon) / area).toFixed(2));
    return [i + 1, crop, area, i === 3 && slip !== null ? slip : rate, tons];
  });
  return [['STT', 'Cây trồng', 'Diện tích (ha)', `Năng suất (${unit})`, 'Sản lượng (tấn)'], ...rows];
}

function findingsOf(rows: readonly Written[][]): Finding[] {
  const [table] = printedTables(gridOf(rows));
  if (!table) throw new Error('no table');
  return evaluate(table).findings.filter(({ severity }) => severity !== 'info');
}

describe.each([
  [10, 'tạ/ha'],
  [1, 'tấn/ha'],
  [1000, 'kg/ha'],
])('%i to a ton', (perTon, unit) => {
  test('a table that keeps it has nothing to be said of', () => {
    expect(findingsOf(crops(perTon, unit))).toEqual([]);
  });

  test('the row that departs is told with what it is worked out from', () => {
    const slip = Number(((perTon * 137.6) / 86).toFixed(2)) * 2;
    const [only, ...more] = findingsOf(crops(perTon, unit, slip));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'product/broken', severity: 'warning' });
    expect(sentence(only!, wordsOf('vi'))).toMatch(/“Đậu tương” cột D ghi .* 137,6.* ÷ 86 = /);
  });

  test('a form learnt from it has the rule', () => {
    const rules = inferTable(gridOf(crops(perTon, unit)))?.rules ?? [];
    const scaled = perTon === 1 ? '[E]' : `[E] * ${String(perTon)}`;
    expect(rules.find(({ text }) => text === `[D] = ${scaled} / [C]`)).toMatchObject({ sure: true });
  });
});

test('each of two crops has its own', () => {
  const rows: Written[][] = [
    [
      'STT',
      'Xã',
      'Diện tích lúa',
      'Năng suất lúa',
      'Sản lượng lúa',
      'Diện tích ngô',
      'Năng suất ngô',
      'Sản lượng ngô',
    ],
    [1, 'An Khê', 120, 62.5, 750, 30, 48, 144],
    [2, 'Bình Minh', 210, 58, 1218, 45, 50.5, 227.3],
    [3, 'Cẩm Lý', 95, 60.4, 573.8, 12, 47.5, 57],
    [4, 'Đông Sơn', 310, 57.2, 1773.2, 60, 94, 294],
  ];
  expect(findingsOf(rows).map(({ cells }) => cells[0])).toEqual(['G5']);
});

test('yields that no division of the table gives are not held to one', () => {
  const rows = crops(10, 'tạ/ha').map((row, at) => (at === 0 ? row : [...row.slice(0, 4), 17 + 31 * at]));
  expect(printedTables(gridOf(rows))).toEqual([]);
});
