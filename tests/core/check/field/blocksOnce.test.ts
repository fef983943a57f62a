/** A block of figures that stands in the wrong rows is one finding, which names every sum that it breaks. */
import { evaluate, type Judgement } from '../../../../src/core/check/evaluate';
import { printedTables } from '../../../../src/core/printed/printedTables';
import { gridOf, type Written } from '../../gridOf';
import { said, serious } from './fieldTable';

const PLACES = ['An Khê', 'Bình Minh', 'Cẩm Lý', 'Đông Sơn', 'Gia Hội', 'Hòa Phú', 'Kim Long', 'Lộc An'];
const DONE = [100, 180, 90, 300, 50, 80, 30, 60];
const OPEN = [20, 30, 5, 10, 7, 8, 11, 6];

/** C: all, D: done, E: open; rows 2 to 9, and the totals in row 10. */
function filed(column: 0 | 1, change: (figures: (number | null)[]) => void): Judgement {
  const all: (number | null)[][] = [DONE.map((done, i) => done + (OPEN[i] ?? 0)), DONE.slice(), OPEN.slice()];
  const totals = all.map((figures) => figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0));
  change(all[column] ?? []);
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đang giải quyết'],
    ...PLACES.map((place, i): Written[] => [i + 1, place, ...all.map((figures) => figures[i] ?? null)]),
    ['', 'Tổng cộng', ...totals],
  ];
  const [table] = printedTables(gridOf(rows));
  if (!table) throw new Error('no table');
  return evaluate(table);
}

test('figures of three rows one row too low, the first left blank', () => {
  const judgement = filed(0, (figures) => figures.splice(2, 4, null, ...figures.slice(2, 5)));
  const [finding, ...more] = serious(judgement);
  expect(more).toEqual([]);
  expect(said(finding)).toContain('Các ô C4 đến C7: cả khối có thể bị nhập lệch xuống 1 dòng');
  expect(said(finding)).toContain('Vì vậy “Gia Hội” cột C (C6) và “Hòa Phú” cột C (C7) cũng không khớp.');
  expect(said(finding, 'en')).toContain('column C (C7) do not agree either');
  expect(finding?.cells).toEqual(expect.arrayContaining(['C5', 'C6', 'C7']));
  expect(judgement.tally.broken).toBe(3);
  expect(judgement.causes.map(({ findings }) => findings)).toEqual([1]);
});

test('figures of three rows one row too high are told from the first cell to the last, with the total', () => {
  const [finding, ...more] = serious(filed(1, (figures) => figures.splice(2, 3, ...figures.slice(3, 6))));
  expect(more).toEqual([]);
  expect(said(finding)).toContain('Các ô D4 đến D6: cả khối có thể bị nhập lệch lên 1 dòng');
  expect(said(finding)).toContain('và “Tổng cộng” cột D (D10) cũng không khớp.');
});
