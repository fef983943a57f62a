import { evaluate } from '../../../src/core/check/evaluate';
import type { Form } from '../../../src/core/form/form';
import { rowsOf } from '../../../src/core/form/rowsOf';
import type { Area } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { figureCell, type Table } from '../../../src/core/table/table';
import { gridOf, type Written } from '../gridOf';

const RECEIVED = 'Số hồ sơ tiếp nhận';
const DONE = 'Số lượng hồ sơ đã giải quyết';
const PENDING = 'Số lượng hồ sơ đang giải quyết';

/** After biểu II.06a of Thông tư 01/2020/TT-VPCP: columns 1 and 2 are STT and field, 3 to 13 figures. */
const handling: Form = {
  id: 'giai-quyet-tthc',
  title: 'Tình hình, kết quả giải quyết thủ tục hành chính',
  titleEn: 'Handling of administrative procedures',
  printedTitle: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  header: { order: 'TT', label: 'Lĩnh vực giải quyết', over: '', unit: '' },
  source: 'test',
  columns: [
    { key: '3', label: 'Tổng số', under: [RECEIVED] },
    { key: '4', label: 'Trực tuyến', under: [RECEIVED, 'Trong kỳ'] },
    { key: '5', label: 'Trực tiếp, dịch vụ bưu chính', under: [RECEIVED, 'Trong kỳ'] },
    { key: '6', label: 'Từ kỳ trước', under: [RECEIVED] },
    { key: '7', label: 'Tổng số', under: [DONE] },
    { key: '8', label: 'Trước hạn', under: [DONE] },
    { key: '9', label: 'Đúng hạn', under: [DONE] },
    { key: '10', label: 'Quá hạn', under: [DONE] },
    { key: '11', label: 'Tổng số', under: [PENDING] },
    { key: '12', label: 'Trong hạn', under: [PENDING] },
    { key: '13', label: 'Quá hạn', under: [PENDING] },
  ],
  rows: rowsOf([
    ['L.1', 'Hộ tịch', 'Hồ sơ'],
    ['L.2', 'Chứng thực', 'Hồ sơ'],
    ['L.3', 'Đất đai', 'Hồ sơ'],
    ['L.4', 'Bảo trợ xã hội', 'Hồ sơ'],
    ['L.5', 'Người có công', 'Hồ sơ'],
  ]),
  rules: [
    { text: '[3] = [4] + [5] + [6]' },
    { text: '[7] = [8] + [9] + [10]' },
    { text: '[11] = [12] + [13]' },
    { text: '[3] = [7] + [11]' },
  ],
  rateDecimals: 2,
  zeroOverZero: '-',
};

const HEADER: Written[][] = [
  ['TT', 'Lĩnh vực giải quyết', RECEIVED, null, null, null, DONE, null, null, null, PENDING, null, null],
  [null, null, 'Tổng số', 'Trong kỳ', null, 'Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn'],
  [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
]; // prettier-ignore

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
const MERGES: Area[] = [
  area(0, 0, 3, 1),
  area(0, 1, 3, 1),
  area(0, 2, 1, 4),
  area(0, 6, 1, 4),
  area(0, 10, 1, 3),
  area(1, 3, 1, 2),
  ...[2, 5, 6, 7, 8, 9, 10, 11, 12].map((column) => area(1, column, 2, 1)),
];

const NUMBERS: Written[] = [
  '(1)', '(2)', '(3)=(4)+(5)+(6)', '(4)', '(5)', '(6)', '(7)=(8)+(9)+(10)', '(8)', '(9)', '(10)', '(11)=(12)+(13)', '(12)', '(13)',
]; // prettier-ignore

/** Every rule holds in every row. */
const BODY: Written[][] = [
  [1, 'Hộ tịch', 120, 80, 30, 10, 100, 60, 38, 2, 20, 19, 1],
  [2, 'Chứng thực', 300, 0, 300, 0, 300, 200, 100, 0, 0, 0, 0],
  [3, 'Đất đai', 57, 21, 25, 11, 40, 13, 17, 10, 17, 12, 5],
  [4, 'Bảo trợ xã hội', 33, 14, 16, 3, 31, 22, 8, 1, 2, 2, 0],
  [5, 'Người có công', 9, 2, 6, 1, 8, 5, 3, 0, 1, 1, 0],
];

const KEYS = handling.columns.map(({ key }) => key);

function tableIn(rows: readonly (readonly Written[])[], merges: readonly Area[] = []): Table {
  const tables = recognise(gridOf(rows, merges), handling);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Figures of a row in the form's order of columns. */
function figuresOf(table: Table, code: string): (string | undefined)[] {
  const row = table.rows.find((each) => each.row.code === code)!;
  return handling.columns.map((column) => figureCell(table, row, column)?.text);
}

/** `unjudged`: columns that stand beside the form's, which the check says it did not judge. */
function expectAllFound(table: Table, unjudged: readonly string[] = []): void {
  expect(Array.from(table.columns.figures.keys()).sort()).toEqual(KEYS.slice().sort());
  BODY.forEach((row, i) => {
    expect(figuresOf(table, 'L.' + String(i + 1))).toEqual(row.slice(2).map(String));
  });
  const { tally, findings } = evaluate(table);
  expect(tally).toEqual({ holds: 20, broken: 0, unknown: 0 });
  expect(findings.map(({ code, printed }) => [code, printed])).toEqual(
    unjudged.map((heading) => ['column/unjudged', heading]),
  );
}

const withoutNumbers = [...HEADER, ...BODY];
const withNumbers = [...HEADER, NUMBERS, ...BODY];

describe('columns are found', () => {
  test('by the row of numbers and the headings', () => {
    expectAllFound(tableIn(withNumbers, MERGES));
  });

  test('by the headings alone', () => {
    expectAllFound(tableIn(withoutNumbers, MERGES));
  });

  test('when no merges are known', () => {
    expectAllFound(tableIn(withNumbers));
    expectAllFound(tableIn(withoutNumbers));
  });

  test('by the row of numbers alone', () => {
    expectAllFound(
      tableIn([['TT', 'Lĩnh vực giải quyết', 'Kết quả'], NUMBERS, ...BODY], [area(0, 2, 1, 11)]),
    );
  });

  test.each([
    ['plain numbers', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    [
      'formulas without brackets',
      ['1', '2', '3=4+5+6', '4', '5', '6', '7=8+9+10', '8', '9', '10', '11=12+13', '12', '13'],
    ],
    ['letters first', ['A', 'B', 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  ])('by %s under the header', (_name, numbers: Written[]) => {
    expectAllFound(tableIn([['TT', 'Lĩnh vực', 'Kết quả'], numbers, ...BODY]));
    expectAllFound(tableIn([...HEADER, numbers, ...BODY], MERGES));
  });

  test('in capitals, in letters and marks, with the formula in the heading', () => {
    const written = HEADER.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.toUpperCase().normalize('NFD') : cell)),
    );
    written[1]![2] = 'TỔNG SỐ\n(3)=(4)+(5)+(6)';
    expectAllFound(tableIn([...written, ...BODY], MERGES));
  });

  test('beside columns of their own', () => {
    const extra = (row: readonly Written[], cell: Written): Written[] => [
      ...row.slice(0, 6),
      cell,
      ...row.slice(6),
      cell,
    ];
    const header = HEADER.map((row, i) =>
      extra([...row, ...new Array<Written>(13 - row.length).fill(null)], i === 0 ? 'Ghi chú' : null),
    );
    expectAllFound(tableIn([...header, extra(NUMBERS, null), ...BODY.map((row) => extra(row, 7))]));
    expectAllFound(tableIn([...header, ...BODY.map((row) => extra(row, 7))]));
  });

  test('numbered anew because a column was put in: the headings decide', () => {
    const extra = (row: readonly Written[], cell: Written): Written[] => [
      ...row.slice(0, 6),
      cell,
      ...row.slice(6),
    ];
    const merges = MERGES.map((merge) =>
      merge.column >= 6 ? { ...merge, column: merge.column + 1 } : merge,
    );
    const header = HEADER.map((row, i) =>
      extra(
        [...row, ...new Array<Written>(13 - row.length).fill(null)],
        i === 0 ? 'Tỷ lệ hồ sơ trực tuyến' : null,
      ),
    );
    const numbers = new Array<Written>(14).fill(null).map((_each, i) => '(' + String(i + 1) + ')');
    expectAllFound(
      tableIn([...header, numbers, ...BODY.map((row) => extra(row, 50))], [...merges, area(0, 6, 3, 1)]),
      ['Tỷ lệ hồ sơ trực tuyến'],
    );
  });

  test('in another order', () => {
    const order = [0, 1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9];
    const turn = (row: readonly Written[]): Written[] => order.map((at) => row[at] ?? null);
    const merges = MERGES.map((merge) => ({ ...merge, column: order.indexOf(merge.column) }));
    expectAllFound(tableIn([...HEADER.map(turn), ...BODY.map(turn)], merges));
    expectAllFound(tableIn([...HEADER.map(turn), turn(NUMBERS), ...BODY.map(turn)], merges));
  });

  test('anywhere on the sheet, under a title and a unit, above signatures', () => {
    const shifted = [
      [], ['BIỂU SỐ II.06a/VPCP/KSTT'], ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC'], [null, null, null, null, 'Đơn vị tính: Số hồ sơ TTHC'],
      ...withNumbers.map((row) => [null, ...row]),
      [null, null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'TM. UỶ BAN NHÂN DÂN'],
    ]; // prettier-ignore
    expectAllFound(
      tableIn(
        shifted,
        MERGES.map((merge) => ({ ...merge, row: merge.row + 4, column: merge.column + 1 })),
      ),
    );
  });

  test('where the header is printed again', () => {
    const rows = [...HEADER, NUMBERS, ...BODY.slice(0, 2), ...HEADER, NUMBERS, ...BODY.slice(2)];
    expectAllFound(tableIn(rows, MERGES.concat(MERGES.map((merge) => ({ ...merge, row: merge.row + 6 })))));
    expectAllFound(tableIn([...HEADER, NUMBERS, ...BODY.slice(0, 2), NUMBERS, ...BODY.slice(2)], MERGES));
  });

  test('without STT', () => {
    const cut = (row: readonly Written[]): Written[] => row.slice(1);
    const merges = MERGES.filter(({ column }) => column > 0).map((merge) => ({
      ...merge,
      column: merge.column - 1,
    }));
    expectAllFound(tableIn([...HEADER.map(cut), cut(NUMBERS), ...BODY.map(cut)], merges));
    expectAllFound(tableIn([...HEADER.map(cut), ...BODY.map(cut)], merges));
  });
});

test('some columns only: the rules over the others are unknown', () => {
  const some = (row: readonly Written[]): Written[] => row.slice(0, 10);
  const merges = MERGES.filter(({ column }) => column < 10);
  const table = tableIn([...HEADER.map(some), some(NUMBERS), ...BODY.map(some)], merges);
  expect(table.columns.figures.size).toBe(8);
  expect(evaluate(table).tally).toEqual({ holds: 10, broken: 0, unknown: 10 });
});

test('every rule is judged in every row', () => {
  const rows = withNumbers.map((row) => row.slice());
  rows[5]![2] = 301; // Chứng thực, column 3: breaks [3] = [4] + [5] + [6] and [3] = [7] + [11]
  rows[8]![12] = 4; // Người có công, column 13: breaks [11] = [12] + [13]
  rows[6]![7] = null; // Đất đai, column 8: [7] = [8] + [9] + [10] cannot be judged
  const { tally, findings, unjudged } = evaluate(tableIn(rows, MERGES));
  expect(tally).toEqual({ holds: 16, broken: 3, unknown: 1 });
  const sums = findings.filter(({ code }) => code === 'sum/broken');
  expect(sums.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
    ['[3] = [4] + [5] + [6]', 'C6'],
    ['[3] = [7] + [11]', 'C6'],
    ['[11] = [12] + [13]', 'K9'],
  ]);
  expect(unjudged.map(({ rule, cells }) => [rule, cells])).toEqual([['[7] = [8] + [9] + [10]', ['H7']]]);
});

test('fields of work on another sheet are no such table', () => {
  const rows: Written[][] = [
    ['TT', 'Lĩnh vực', 'Cán bộ phụ trách', 'Số điện thoại'],
    [1, 'Hộ tịch', 'Nguyễn Văn A', '0912345678'],
    [2, 'Chứng thực', 'Trần Thị B', '0912345679'],
    [3, 'Đất đai', 'Lê Văn C', '0912345670'],
  ];
  expect(recognise(gridOf(rows), handling)).toEqual([]);
});
