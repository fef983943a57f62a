/** Tables that number no column and print no formula, yet say their totals: in headings, in rows, or in both at once. */
import { findTables } from '../../../src/app/session/findTables';
import { evaluate } from '../../../src/core/check/evaluate';
import { gridOf, type Written } from '../gridOf';

interface Said {
  readonly code: string;
  readonly severity: string;
  /** The cells that are suspected first, or where nothing tells, those of the rule. */
  readonly first: string;
}

function saidOf(rows: Written[][]): Said[] {
  const found = findTables([gridOf(rows)], 'auto', { printed: true });
  if ('problem' in found) return [];
  return found.tables
    .reduce<ReturnType<typeof evaluate>['findings'][number][]>(
      (all, table) => all.concat(evaluate(table).findings),
      [],
    )
    .filter(({ code }) => !/^(?:rate\/decimals|number\/)/.test(code))
    .map(({ code, severity, suspects, cells }) => ({
      code,
      severity,
      first: suspects[0]?.cell ?? cells[0] ?? '',
    }));
}

/** Villages by sex, with a total row and a total column; one cell may be another. */
function villages(slip: Readonly<Record<string, number>> = {}, top = false): Written[][] {
  const places = ['Bản Hon', 'Nà Khương', 'Nà Đon', 'Nậm Lúc', 'Thống Nhất'];
  const figures = [[20, 12, 8], [32, 15, 17], [20, 9, 11], [36, 20, 16], [27, 14, 13]]; // prettier-ignore
  const lines = places.map((place, i): Written[] => [i + 1, place, ...(figures[i] ?? [])]);
  const total: Written[] = [null, 'Tổng cộng', 135, 70, 65];
  const rows: Written[][] = [
    ['DÂN SỐ CHIA THEO GIỚI TÍNH'],
    ['TT', 'Thôn', 'Tổng số', 'Nam', 'Nữ'],
    ...(top ? [total, ...lines] : [...lines, total]),
  ];
  return rows.map((row, at) => row.map((cell, i) => slip['ABCDE'.charAt(i) + String(at + 1)] ?? cell));
}

describe('a total row and a total column at once', () => {
  test('that agree are clean', () => {
    expect(saidOf(villages())).toEqual([]);
    expect(saidOf(villages({}, true))).toEqual([]);
  });

  test.each(['C4', 'D5', 'E7', 'C8', 'D8', 'E8'])('%s is wrong: row and column name it together', (cell) => {
    const found = saidOf(villages({ [cell]: 61 }));
    expect(found.length).toBe(2);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(new Set(found.map(({ first }) => first))).toEqual(new Set([cell]));
  });

  test('the total row may stand on top', () => {
    expect(new Set(saidOf(villages({ E6: 61 }, true)).map(({ first }) => first))).toEqual(new Set(['E6']));
  });
});

/** Of one wrong figure where only one rule holds it: the finding names its cells. */
function codesOf(rows: Written[][]): unknown[] {
  return saidOf(rows).map(({ code, severity }) => [code, severity]);
}

describe('totals said elsewhere', () => {
  const letters = (total: number): Written[][] => [
    ['TT', 'Khoản', 'Số tiền'],
    ...['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K'].map((order, i): Written[] => [order, `Khoản số ${String(i + 1)}`, 10 + i]), // prettier-ignore
    [null, 'Tổng cộng', total],
  ];

  test('of a list that letters number: "I" stands between H and K', () => {
    expect(codesOf(letters(126))).toEqual([]);
    expect(codesOf(letters(127))).toEqual([['sum/broken', 'warning']]);
  });

  test('of sections, whose rows are numbered anew in each', () => {
    const rows = (total: number): Written[][] => [
      ['TT', 'Nội dung', 'Dự toán', 'Quyết toán'],
      ['A', 'Chi đầu tư', 300, 250],
      ['1', 'Chi giáo dục', 200, 150],
      ['2', 'Chi giao thông', 100, 100],
      ['B', 'Chi thường xuyên', 500, 480],
      ['1', 'Chi giáo dục', 300, 280],
      ['2', 'Chi y tế', 200, 200],
      [null, 'Tổng chi (A+B)', 800, total],
    ];
    expect(codesOf(rows(730))).toEqual([]);
    expect(codesOf(rows(700))).toEqual([['sum/broken', 'error']]);
  });

  test('of the quarters of a year', () => {
    const rows = (year: number): Written[][] => [
      ['TT', 'Thôn', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
      [1, 'Bản Hon', 10, 12, 11, 13, 46],
      [2, 'Nà Khương', 20, 22, 21, 23, 86],
      [3, 'Nà Đon', 5, 6, 7, 8, year],
      [4, 'Nậm Lúc', 9, 9, 9, 9, 36],
    ];
    expect(codesOf(rows(26))).toEqual([]);
    expect(codesOf(rows(62))).toEqual([['sum/broken', 'info']]);
  });

  test('as the whole that each row has a share of', () => {
    const rows = (rate: number): Written[][] => [
      ['TT', 'Dân tộc', 'Số người', 'Tỷ lệ (%)'],
      [1, 'Thái', 500, 50],
      [2, 'Mông', 300, 30],
      [3, 'Kinh', 150, 15],
      [4, 'Dao', 50, rate],
      [null, 'Tổng số', 1000, 100],
    ];
    expect(codesOf(rows(5))).toEqual([]);
    expect(codesOf(rows(6))).toEqual([['rate/broken', 'warning']]);
  });

  test('by columns that letters in brackets name', () => {
    const rows = (sum: number): Written[][] => [
      ['TT', 'Loại phí', 'Tiền mặt', 'Chuyển khoản', 'Cộng'],
      [null, null, '(a)', '(b)', '(c)=(a)+(b)'],
      [1, 'Chứng thực', 1200, 800, 2000],
      [2, 'Hộ tịch', 300, 200, 500],
      [3, 'Đất đai', 900, 1800, sum],
    ];
    expect(codesOf(rows(2700))).toEqual([]);
    expect(codesOf(rows(2600))).toEqual([['sum/broken', 'error']]);
  });
});

describe('what looks like a total and is none', () => {
  test.each<[string, Written[][]]>([
    [
      'a total of households beside other things',
      [
        ['TT', 'Thôn', 'Tổng số hộ', 'Số khẩu', 'Số lao động', 'Diện tích (ha)'],
        [1, 'Bản Hon', 50, 210, 120, 12.5],
        [2, 'Nà Khương', 40, 180, 96, 11],
        [3, 'Nà Đon', 60, 251, 140, 20.3],
        [null, 'Tổng', 150, 641, 356, 43.8],
      ],
    ],
    [
      'prices and years of birth, which no total adds up',
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Số ngày công', 'Đơn giá', 'Thành tiền'],
        [1, 'Lò Văn Páo', 1980, 10, 200, 2000],
        [2, 'Vàng Thị Mỷ', 1991, 12, 250, 3000],
        [3, 'Giàng A Chớ', 1975, 8, 200, 1600],
        [null, 'Cộng', null, 30, null, 6600],
      ],
    ],
    [
      'sections without sums of their own',
      [
        ['TT', 'Nội dung', 'Số lượng', 'Tổng số tiền', 'Ngân sách tỉnh', 'Ngân sách xã'],
        ['I', 'Hội nghị', 3, 300, 200, 100],
        ['1', 'Hội nghị tổng kết', 1, 100, 60, 40],
        ['2', 'Hội nghị tập huấn', 2, 200, 140, 60],
        ['II', 'Tuyên truyền', 5, 90, 50, 40],
        [null, 'Tổng cộng', 8, 390, 250, 140],
      ],
    ],
    [
      'averages and a total in words',
      [
        ['TT', 'Thôn', 'Số hộ', 'Thu nhập bình quân (triệu đồng/người)'],
        [1, 'Bản Hon', 50, 42.5],
        [2, 'Nà Khương', 60, 40],
        [3, 'Nà Đon', 40, 45],
        [null, 'Toàn xã', 150, 42.2],
        [null, 'Tổng cộng: một trăm năm mươi hộ'],
      ],
    ],
    [
      'names of places',
      [
        ['TT', 'Tên chợ', 'Tổng diện tích', 'Số gian hàng', 'Số hộ kinh doanh'],
        [1, 'Chợ Tổng', 1200, 40, 35],
        [2, 'Chợ Mường', 800, 30, 28],
        [3, 'Chợ phiên', 600, 20, 20],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(saidOf(rows)).toEqual([]);
  });
});

test('an increase that is parted closes the period with its total', () => {
  const rows = (closing: number): Written[][] => [
    ['TT', 'Chi bộ', 'Đầu năm', 'Tăng trong năm', null, 'Giảm trong năm', null, 'Cuối năm'],
    [null, null, null, 'Tổng', 'Trong đó: kết nạp', 'Tổng', 'Trong đó: chuyển đi', null],
    [1, 'Chi bộ 1', 20, 3, 2, 1, 1, 22],
    [2, 'Chi bộ 2', 15, 2, 1, 2, 1, 15],
    [3, 'Chi bộ 3', 30, 4, 4, 2, 0, closing],
  ];
  expect(codesOf(rows(32))).toEqual([]);
  expect(codesOf(rows(34))).toEqual([['sum/broken', 'error']]);
});

test('periods as people write them', () => {
  const rows = (change: number): Written[][] => [
    ['TT', 'Nội dung', 'Số kỳ trước', 'Số kỳ báo cáo', 'Tăng (+), giảm (-)'],
    [1, 'Cuộc họp', 12, 15, 3],
    [2, 'Văn bản đến', 340, 310, -30],
    [3, 'Văn bản đi', 150, 190, change],
  ];
  expect(codesOf(rows(40))).toEqual([]);
  expect(codesOf(rows(30))).toEqual([['sum/broken', 'error']]);
  const years = (rate: number): Written[][] => [
    ['TT', 'Chỉ tiêu', 'TH năm 2024', 'KH năm 2025', 'Ước TH năm 2025', 'So sánh (%)', null],
    [null, null, null, null, null, 'UTH 2025/KH 2025', 'UTH 2025/TH 2024'],
    [1, 'Lúa', 1000, 1100, 1210, 110, 121],
    [2, 'Ngô', 400, 500, 480, 96, 120],
    [3, 'Lợn', 2000, 2500, 2600, 104, rate],
  ];
  expect(codesOf(years(130))).toEqual([]);
  expect(codesOf(years(135))).toEqual([['rate/broken', 'error']]);
});

describe('a total in the last column', () => {
  const quarters = (d3: number, d5: number): Written[][] => [
    ['Đơn vị', 'Quý I', 'Quý II', 'Tổng'],
    ['Xã A', 10, 12, 22],
    ['Xã B', 20, 5, d3],
    ['Xã C', 7, 7, 14],
    ['Tổng', 37, 24, d5],
  ];

  test('is judged, and one slip that its own total repeats is found', () => {
    expect(saidOf(quarters(25, 61))).toEqual([]);
    expect(saidOf(quarters(26, 61)).map(({ first }) => first)).toEqual(['D3', 'D3']);
    expect(saidOf(quarters(26, 62)).map(({ code }) => code)).toEqual(['sum/broken', 'sum/broken']);
  });

  test('of two rows is asked about', () => {
    const rows = quarters(26, 48).filter((_row, i) => i !== 3);
    rows[3] = ['Tổng', 30, 17, 48];
    expect(saidOf(rows).map(({ code }) => code)).toEqual(['rule/printed']);
  });

  test('is no total of what stands behind it', () => {
    const rows = [
      ['Đơn vị', 'Nam', 'Nữ', 'Tổng', 'Đảng viên', 'Đoàn viên'],
      ['Xã A', 10, 12, 22, 15, 7],
      ['Xã B', 20, 5, 25, 9, 4],
      ['Xã C', 7, 7, 14, 6, 8],
      ['Xã D', 8, 9, 17, 2, 3],
    ];
    expect(saidOf(rows)).toEqual([]);
  });
});

test('a row without a number in a numbered list counts where the totals count it', () => {
  const rows = (total: number): Written[][] => [
    ['STT', 'Đơn vị', 'Tiếp nhận', 'Giải quyết'],
    [1, 'An Khê', 120, 100],
    [2, 'Bình Minh', 210, 180],
    [3, 'Cẩm Lý', 95, 90],
    [null, 'Ban Dân tộc', 20, 15],
    [null, 'Tổng cộng', 445, total],
  ];
  expect(saidOf(rows(385))).toEqual([]);
});
