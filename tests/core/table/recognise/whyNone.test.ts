/** Why no table is found is said, so that the office knows what to do with its file. */
import { checkTables } from '../../../../src/app/session/checkTables';
import type { Grid } from '../../../../src/core/sheet/grid';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { describeProblem } from '../../../../src/words/words';
import { wordsOf } from '../../../../src/words/wordsOf';
import { gridOf, type Written } from '../../gridOf';

function problem(...grids: readonly Grid[]) {
  const checked = checkTables(grids, 'auto');
  if (!('problem' in checked)) throw new Error('a table was found');
  return checked.problem;
}

function sentence(...grids: readonly Grid[]): string {
  return describeProblem(problem(...grids), wordsOf('vi'));
}

/** The form's first rows as texts, each put through `change`. */
function formWith(change: (text: string) => string): Written[][] {
  return [
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'].map(change),
    ...cchcXa.rows
      .slice(0, 40)
      .map(({ order, label, unit }, i): Written[] => [change(order), change(label), change(unit), i]),
  ];
}

const utf8AsLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const windows1252 = new TextDecoder('windows-1252');
const utf8AsWindows = (text: string): string => windows1252.decode(Buffer.from(text, 'utf8'));
const lost = (text: string): string => text.replace(/[^\x00-\xff]/g, '?');
const replaced = (text: string): string => text.replace(/[^\x00-\x7f]/g, '\ufffd');

test.each([
  ['UTF-8 as Latin-1', utf8AsLatin1],
  ['UTF-8 as Windows-1252', utf8AsWindows],
  ['letters lost in a code page', lost],
  ['replacement marks', replaced],
])('%s is told as garbled letters', (_what, change) => {
  const grid = gridOf(formWith(change));
  expect(problem(grid)).toMatchObject({ code: 'table/notFound', detail: { reason: 'garbled' } });
  expect(sentence(grid)).toContain('lỗi mã chữ');
});

test.each([[[]], [[[null, null], [null]]], [[['', '  ']]]])(
  'cells that hold nothing are told: %j',
  (rows) => {
    const grid = gridOf(rows);
    expect(problem(grid)).toMatchObject({ detail: { reason: 'empty' } });
    expect(sentence(grid)).toContain('ảnh chụp');
  },
);

const OTHER: Written[][] = [
  ['BIỂU TỔNG HỢP CÀ PHÊ'],
  ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['1', 'Số hộ trồng cà phê', 'Hộ', 120],
  ['2', 'Diện tích cà phê', 'Ha', 340.5],
  ['3', 'Sản lượng cà phê nhân', 'Tấn', 900],
];

test('a statistics table of no known form is told apart, with its place', () => {
  const grid = { ...gridOf(OTHER), sheet: 'Cà phê' };
  expect(problem(gridOf([['Kính gửi UBND tỉnh']]), grid)).toMatchObject({
    detail: { reason: 'unknownForm', sheet: 'Cà phê', range: 'A2:D5' },
  });
  expect(sentence(grid)).toMatch(/trang tính “Cà phê” có bảng số liệu \(A2:D5\).*không thuộc biểu mẫu nào/);
});

test('lines that are numbered under their header are one, whatever they are called', () => {
  const rows: Written[][] = [
    ['STT', 'Cây trồng', 'Diện tích', 'Số hộ'],
    [1, 'Lúa', 1245, 310],
    [2, 'Ngô', 310, 92],
    [3, 'Lạc', 120, 48],
  ];
  expect(problem(gridOf(rows))).toMatchObject({ detail: { reason: 'unknownForm', range: 'A1:D4' } });
});

test('columns of figures without a usual header are a table too', () => {
  const rows: Written[][] = Array.from({ length: 8 }, (_, i) => [
    `Bản số ${String(i + 1)} Nà Tăm`,
    i * 7,
    i * 11,
  ]);
  expect(problem(gridOf(rows))).toMatchObject({ detail: { reason: 'unknownForm', range: 'A1:C8' } });
});

test.each([
  [[['Kính gửi: UBND tỉnh'], ['Căn cứ kế hoạch số 12, xã báo cáo như sau'], ['Trân trọng']]],
  [
    [
      ['Cuộc họp ngày 05/6', 3],
      ['Ai vắng?', null],
    ],
  ],
])('a letter is no table: %#', (rows) => {
  expect(problem(gridOf(rows as Written[][]))).toMatchObject({ detail: { reason: 'none' } });
});
