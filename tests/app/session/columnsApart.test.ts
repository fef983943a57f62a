/** A table whose columns stand on two sheets: what the headings say across both is judged. */
import { mendOf } from '../../../src/app/session/mend';
import type { Grid } from '../../../src/core/sheet/grid';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { figureIn, sheetOf } from '../../core/check/field/otherForms';
import type { Written } from '../../core/gridOf';
import {
  checkedSheets,
  COMMUNES,
  seriousIn,
  sheetOfRows,
  toldOf,
  totalOf,
  withFigure,
} from '../../fixtures/communeList';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';
import { asNumber } from '../../core/check/field/fieldTable';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Tổng số', 'Loại A', 'Loại B', 'Loại C', 'Loại D'];
const LIST: Written[][] = COMMUNES.map((name, i) => {
  const parts = [31 + 3 * i, 12 + i, 45 - 2 * i, 20 + 5 * i];
  return [i + 1, name, parts.reduce((sum, part) => sum + part, 0), ...parts];
});

type Rows = readonly (readonly Written[])[];

/** Columns from the sixth on stand on the second sheet, behind these of the first. */
function apart(rows: Rows, labels: readonly number[], title: Rows = [['BIỂU'], [null]]): Grid[] {
  const all = [HEADER, ...rows, totalOf(rows)];
  return [
    sheetOfRows('Biểu', [...title, ...all.map((row) => row.slice(0, 5))]),
    sheetOfRows(
      'Trang 2',
      all.map((row) => [...labels.map((at) => row[at] ?? null), ...row.slice(5)]),
    ),
  ];
}

describe.each([
  ['with numbers and names again', [0, 1]],
  ['with names again', [1]],
  ['with the numbers alone', [0]],
])('columns on the next sheet, %s', (_what, labels) => {
  test('are clean where they agree', () => {
    const tables = checkedSheets(...apart(LIST, labels));
    expect(tables).toHaveLength(2);
    expect(tables.reduce((sum, { open }) => sum + open.length, 0)).toBe(0);
    // A total of four parts in six rows and in the row of totals.
    expect(tables[0]!.judgement.tally.holds).toBeGreaterThanOrEqual(7);
  });

  test('a total that its parts on both sheets do not make is told', () => {
    const pages = apart(withFigure(LIST, 2, 2, Number(LIST[2]![2]) + 9), labels);
    const told = seriousIn(...pages);
    expect(toldOf(told)).toEqual(['sum/broken C6', 'sum/broken C10']);
    expect(sentence(told[0]!, wordsOf('vi'))).toContain('(trang tính “Trang 2”)');
    expect(sentence(told[0]!, wordsOf('en'))).toContain('(sheet “Trang 2”)');
    expect(told[0]!.cells.filter((cell) => cell.startsWith("'Trang 2'!"))).toHaveLength(2);
  });

  test('and its correction is judged with both sheets in view', () => {
    const right = Number(LIST[2]![2]);
    const [first] = checkedSheets(...apart(withFigure(LIST, 2, 2, right + 90), labels));
    const mended = mendOf(first!.table, first!.judgement, [{ cell: 'C6', printed: String(right) }]);
    expect(mended).toMatchObject({ clears: 1 });
  });
});

test('“Trong kỳ” and “Lũy kế” on two sheets are compared', () => {
  const figures = [30, 40, 50, 60, 70, 80];
  const pages = (slip: number): Grid[] => [
    sheetOfRows('Kỳ', [
      ['STT', 'Chỉ tiêu', 'Trong kỳ'],
      ...figures.map((figure, i) => [i + 1, COMMUNES[i]!, figure]),
    ]),
    sheetOfRows('Năm', [
      ['STT', 'Chỉ tiêu', 'Lũy kế từ đầu năm'],
      ...figures.map((figure, i) => [i + 1, COMMUNES[i]!, i === 3 ? slip : figure * 2]),
    ]),
  ];
  expect(seriousIn(...pages(120))).toEqual([]);
  const told = seriousIn(...pages(20));
  expect(told).toMatchObject([{ code: 'bound/broken', cells: ['C5', "'Năm'!C5"] }]);
  expect(sentence(told[0]!, wordsOf('vi'))).toContain('cột C (trang tính “Năm”) ghi 20');
});

test('so are those of the form with one figure column', () => {
  const rows = (heading: string, slip: Record<string, number> = {}): Written[][] =>
    sheetRows(MENDED, { cell: (code, figure) => slip[code] ?? asNumber(figure) }).map((row) =>
      row.map((written) => (written === 'Số liệu' ? heading : written)),
    );
  const pages = (slip: Record<string, number>): Grid[] => [
    sheetOfRows('Kỳ', rows('Trong kỳ')),
    sheetOfRows('Năm', rows('Lũy kế từ đầu năm', slip)),
  ];
  expect(seriousIn(...pages({}))).toEqual([]);
  const told = seriousIn(...pages({ 'I.1': 1 }));
  expect(told).toMatchObject([{ code: 'bound/broken' }]);
  expect(told[0]!.cells[1]).toMatch(/^'Năm'!D/);
});

test('a known form of many columns is found over both sheets', () => {
  const grid = sheetOf('mot-cua');
  const wrong = sheetOf('mot-cua', { J8: figureIn('mot-cua', 'J8') + 4, K8: figureIn('mot-cua', 'K8') + 4 });
  const pages = (of: Grid): Grid[] => {
    const cut = 6;
    const merges = of.merges.filter(({ row }) => row >= 3);
    const left: Grid = {
      ...of,
      columns: cut,
      cell: (row, column) => (column < cut ? of.cell(row, column) : undefined),
      merges: merges.filter(({ column, columns }) => column + columns <= cut),
    };
    const on = (column: number): number => (column < 2 ? column : column + cut - 2);
    const right: Grid = {
      ...of,
      sheet: 'Trang 2',
      columns: of.columns - cut + 2,
      cell: (row, column) => (row < 3 ? undefined : of.cell(row, on(column))),
      merges: merges
        .filter(({ column, columns }) => column >= cut || column + columns <= 2)
        .map((merge) => ({ ...merge, column: merge.column < 2 ? merge.column : merge.column - cut + 2 })),
    };
    return [left, right];
  };
  const tables = checkedSheets(...pages(grid));
  expect(tables.map(({ table, open }) => [table.form.id, open.length])).toEqual([
    ['mot-cua', 0],
    ['mot-cua', 0],
  ]);
  // What was received is what was settled and what is left: across both sheets.
  const told = seriousIn(...pages(wrong));
  expect(told.some(({ cells }) => cells.some((cell) => cell.includes('!')))).toBe(true);
});
