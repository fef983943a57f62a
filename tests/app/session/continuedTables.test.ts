/** Lists that go on below a page's end or on the next sheet, with or without their header: joined and judged, or said. */
import { mendOf } from '../../../src/app/session/mend';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { figureIn, sheetOf, splitAt } from '../../core/check/field/otherForms';
import { asNumber } from '../../core/check/field/fieldTable';
import { cellOf, type Written } from '../../core/gridOf';
import {
  checkedSheets,
  COMMUNES,
  ROWS,
  seriousIn,
  sheetOfRows,
  toldOf,
  totalOf,
  withFigure,
} from '../../fixtures/communeList';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Số hộ', 'Hộ nghèo', 'Hộ khác'];
const TITLE: Written[][] = [['KẾT QUẢ RÀ SOÁT NĂM 2026'], [null], HEADER];
const TOTAL = totalOf(ROWS);
/** Xã Bản Bo has 9 more in one column than the total counts. */
const WRONG = withFigure(ROWS, 3, 4, 39);

type Rows = readonly (readonly Written[])[];
type Pages = (rows: Rows, total: readonly Written[]) => ReturnType<typeof sheetOfRows>[];

const BLANK: Written[][] = [[null], [null], [null], [null]];

const PAGES: Readonly<Record<string, Pages>> = {
  'on the next sheet without a header': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows.slice(0, 4)]),
    sheetOfRows('Trang 2', [...rows.slice(4), total]),
  ],
  'on the next sheet, headed again': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows.slice(0, 4)]),
    sheetOfRows('Trang 2', [HEADER, ...rows.slice(4), total]),
  ],
  'under a title “(tiếp theo)”': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows.slice(0, 4)]),
    sheetOfRows('Trang 2', [['Biểu 1 (tiếp theo)'], [null], ...rows.slice(4), total]),
  ],
  'on two more sheets': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows.slice(0, 2)]),
    sheetOfRows('Trang 2', rows.slice(2, 4)),
    sheetOfRows('Trang 3', [...rows.slice(4), total]),
  ],
  'with nothing but its total': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows]),
    sheetOfRows('Trang 2', [total]),
  ],
  'after its total, which stands first': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, total, ...rows.slice(0, 4)]),
    sheetOfRows('Trang 2', rows.slice(4)),
  ],
  'below some empty lines of the same sheet': (rows, total) => [
    sheetOfRows('Biểu', [...TITLE, ...rows.slice(0, 3), ...BLANK, ...rows.slice(3), total]),
  ],
};

describe.each(Object.keys(PAGES))('a list of no known form that goes on %s', (name) => {
  const pages = PAGES[name]!;

  test('is one list, and clean', () => {
    expect(seriousIn(...pages(ROWS, TOTAL))).toEqual([]);
    expect(checkedSheets(...pages(ROWS, TOTAL)).every(({ table }) => table.parts !== undefined)).toBe(true);
  });

  test('is held to its total', () => {
    const [first, ...more] = seriousIn(...pages(WRONG, TOTAL));
    expect(more.every(({ cause }) => cause === first?.cause)).toBe(true);
    const all = [first!, ...more];
    expect(all.some(({ code, rows }) => code === 'sum/broken' && rows[0] === 'T')).toBe(true);
    expect(sentence(first!, wordsOf('vi'))).toContain('lệch 9');
    const unread = checkedSheets(...pages(WRONG, TOTAL)).filter(({ table }) => table.unread);
    expect(unread).toEqual([]);
  });
});

test('a slip on the second sheet is mended with the first in view', () => {
  const pages = PAGES['on the next sheet without a header']!(withFigure(ROWS, 5, 4, 63), TOTAL);
  const [, second] = checkedSheets(...pages);
  expect(second!.open.length).toBeGreaterThan(0);
  expect(mendOf(second!.table, second!.judgement, [{ cell: 'E2', printed: '36' }])).toMatchObject({
    fresh: 0,
  });
});

test('sections on two sheets have one total', () => {
  const section = (order: string, label: string, rows: Rows): Written[][] => [
    [order, label, ...totalOf(rows).slice(2)],
    ...rows.map((row, i) => [i + 1, ...row.slice(1)]),
  ];
  const first = sheetOfRows('Biểu', [...TITLE, ...section('I', 'Các xã', ROWS.slice(0, 4))]);
  const second = (total: readonly Written[]) =>
    sheetOfRows('Trang 2', [...section('II', 'Các phường', ROWS.slice(4)), total]);
  expect(seriousIn(first, second(TOTAL))).toEqual([]);
  const one = seriousIn(first, second([null, 'Tổng cộng', TOTAL[2]!, TOTAL[3]!, Number(TOTAL[4]) + 1]));
  expect(toldOf(one)[0]).toMatch(/^sum\/broken/);
  // Wrong in most columns, the way it adds up is asked about, by the names that are printed.
  const [asked, ...more] = seriousIn(
    first,
    second([null, 'Tổng cộng', Number(TOTAL[2]) + 5, Number(TOTAL[3]) + 5, TOTAL[4]!]),
  );
  expect(more).toEqual([]);
  expect(sentence(asked!, wordsOf('vi'))).toContain('“Tổng cộng” = I + II');
  expect(sentence(asked!, wordsOf('en'))).toContain('“Tổng cộng” = I + II');
});

describe('a list of a known form', () => {
  const slip = { F12: figureIn('mot-cua', 'F12') + 5, C12: figureIn('mot-cua', 'C12') + 5 };

  test('goes on without its header', () => {
    expect(seriousIn(...splitAt(sheetOf('mot-cua'), 10, null))).toEqual([]);
    const told = seriousIn(...splitAt(sheetOf('mot-cua', slip), 10, null));
    expect(told.some(({ code, rows }) => code === 'sum/broken' && rows[0] === 'T')).toBe(true);
  });

  test('that ends with its total does not go on with rows that count anew: they are said', () => {
    const [, second] = splitAt(sheetOf('mot-cua'), 10, null);
    const anew = {
      ...second!,
      cell: (row: number, column: number) =>
        column === 0 && row < 3 ? cellOf(row + 1) : second!.cell(row, column),
    };
    const [only, ...more] = seriousIn(sheetOf('mot-cua'), anew);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'row/extra', severity: 'warning', facts: { unread: [{ first: 1 }] } });
    expect(sentence(only!, wordsOf('vi'))).toMatch(
      /^Dòng 1–\d+ của trang tính “.*” có số liệu \(ví dụ C1 ghi/,
    );
    expect(sentence(only!, wordsOf('en'))).toMatch(/^Rows 1–\d+ of the sheet “.*” hold figures/);
  });
});

test('the last rows of a form stand on the next sheet', () => {
  const rows = sheetRows(MENDED, { cell: (_code, figure) => asNumber(figure) });
  const pages = (second: readonly Written[][]) => [
    sheetOfRows('Biểu', rows.slice(0, -4)),
    sheetOfRows('Trang 2', second),
  ];
  expect(seriousIn(...pages(rows.slice(-4)))).toEqual([]);
  const slip = rows.slice(-4).map((row, i) => (i === 3 ? [...row.slice(0, 3), 77] : row));
  const told = seriousIn(...pages(slip));
  expect(told.map(({ code }) => code)).not.toContain('row/missing');
  expect(told.length).toBeGreaterThan(0);
});

describe('what belongs to no table is said', () => {
  test('once for all of the workbook, as a remark', () => {
    const people: Written[][] = [
      ['Họ tên', 'Năm sinh', 'Điểm'],
      ['Nguyễn Văn An', 1980, 5],
      ['Trần Thị Bình', 1981, 6],
      ['Lê Văn Cường', 1990, 7],
    ];
    const tables = checkedSheets(
      sheetOf('mot-cua'),
      sheetOfRows('DS 1', people),
      sheetOfRows('DS 2', people),
    );
    const [only, ...more] = tables.reduce<(typeof tables)[0]['open'][0][]>(
      (all, { open }) => all.concat(open),
      [],
    );
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'row/extra', severity: 'info' });
    expect(sentence(only!, wordsOf('vi'))).toMatch(/“DS 1” và dòng 2–4 của trang tính “DS 2” có số liệu/);
  });

  test('but not what stands above and below a table', () => {
    const around: Written[][] = [
      ['Tổng số dân:', 5230, 'người'],
      ['Diện tích:', 12.5, 'km2'],
      [null],
      ...TITLE,
      ...ROWS,
      TOTAL,
      [null],
      ['Ghi chú: số liệu đến 15/6/2026'],
      ['Người lập biểu', null, null, 'Điện thoại', '0912345678'],
    ];
    const [only, ...more] = checkedSheets(sheetOfRows('Biểu', around));
    expect(more).toEqual([]);
    expect(only?.open).toEqual([]);
  });

  test('and two lists of the same communes stay two', () => {
    const other: Written[] = ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'];
    const tables = checkedSheets(
      sheetOfRows('Hộ', [...TITLE, ...ROWS, TOTAL]),
      sheetOfRows('Người', [['DÂN SỐ'], [null], other, ...ROWS, TOTAL]),
      sheetOfRows('Kỳ sau', [...TITLE, ...ROWS, TOTAL]),
    );
    expect(tables.map(({ table, open }) => [table.parts, table.beside, open.length])).toEqual(
      Array.from({ length: 3 }, () => [undefined, undefined, 0]),
    );
    expect(tables[0]?.table.rows).toHaveLength(COMMUNES.length + 1);
  });
});
