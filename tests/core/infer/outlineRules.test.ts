import { type InferredRule, inferTable } from '../../../src/core/infer/inferTable';
import type { Area } from '../../../src/core/sheet/grid';
import { gridOf, type Written } from '../gridOf';

const rulesOf = (rows: Written[][], merges: Area[] = []): readonly InferredRule[] =>
  inferTable(gridOf(rows, merges))?.rules ?? [];

const shown = (rows: Written[][], merges: Area[] = []): string[] =>
  rulesOf(rows, merges).map(({ text, sure }) => text + (sure ? ' !' : ''));

const HEAD = ['STT', 'Tiêu chí', 'Năm nay', 'Năm trước'];

test('headings without figures share out the row above them', () => {
  const rules = shown([
    HEAD,
    ['', 'Tổng số cán bộ', 523, 498],
    ['I', 'Giới tính', '', ''],
    ['1', 'Nam', 384, 370],
    ['2', 'Nữ', 139, 128],
    ['II', 'Trình độ', '', ''],
    ['1', 'Trên đại học', 101, 77],
    ['2', 'Đại học', 352, 361],
    ['3', 'Dưới đại học', 70, 60],
  ]);
  expect(rules).toEqual(['D2 = I.1 + I.2 !', 'D2 = II.1 + II.2 + II.3 !']);
});

test('some of a row is no share of it, and a rate column no line of a sum', () => {
  const rules = rulesOf([
    ['STT', 'Tiêu chí', 'Năm nay', 'Năm trước', 'So với năm trước (%)'],
    ['A', 'Đảng viên tăng', 619, 503, '123,06'],
    ['1', 'Kết nạp', 369, 306, '120,59'],
    ['', 'Trong đó: nữ', 140, 121, '115,70'],
    ['2', 'Chuyển đến', 250, 197, '126,90'],
  ]);
  const sum = rules.find(({ text }) => text === 'A = A.1 + A.2');
  expect(sum).toMatchObject({ sure: true, support: { holds: 2, of: 2 } });
  expect(sum?.instances).toHaveLength(2);
});

test('numbers that skip a level make a group each', () => {
  const rules = shown([
    HEAD,
    ['1', 'Số người từ 15 tuổi', 5154, 3933],
    ['1.1.1', 'Thành thị', 3725, 2498],
    ['1.1.2', 'Nông thôn', 1429, 1435],
    ['1.2.1', 'Nam', 3983, 3603],
    ['1.2.2', 'Nữ', 1171, 330],
  ]);
  expect(rules).toEqual(['M1 = M1.1.1 + M1.1.2 !', 'M1 = M1.2.1 + M1.2.2 !']);
});

test('what there was, what came and went: in rows and in columns', () => {
  expect(
    shown([
      HEAD,
      ['A', 'Có cuối kỳ trước', 602, 565],
      ['B', 'Số tăng trong kỳ', 122, 163],
      ['C', 'Số giảm trong kỳ', 99, 126],
      ['D', 'Có cuối kỳ này', 625, 602],
    ]),
  ).toContain('D = A + B - C');
  expect(
    shown([
      ['Xã', 'Đầu năm', 'Cuối năm', 'Tăng', 'Giảm'],
      ['An Khê', 1023, 1617, 1147, 553],
      ['Bình Lư', 900, 1040, 305, 165],
    ]),
  ).toContain('[C] = [B] + [D] - [E]');
});

test('a heading stands over headings: totals under it stand for their parts', () => {
  const rules = shown(
    [
      ['Xã', 'Tổng số có mặt', 'Chia theo độ tuổi', '', '', ''],
      ['', '', 'Dưới 31', 'Từ 31 đến 60', '', ''],
      ['', '', '', 'Tổng số', 'Nam', 'Nữ'],
      ['An Khê', 97, 31, 66, 40, 26],
      ['Bình Lư', 120, 45, 75, 38, 37],
      ['Khun Há', 88, 17, 71, 30, 41],
    ],
    [
      { row: 0, column: 2, rows: 1, columns: 4 },
      { row: 1, column: 3, rows: 1, columns: 3 },
    ],
  );
  expect(rules).toContain('[B] = [C] + [D] !');
  expect(rules).toContain('[D] = [E] + [F] !');
});

test('a heading merged down to the last row that a sheet can have', () => {
  const groups = Array.from({ length: 20 }, (_, i) => String(i + 1));
  const rules = shown(
    [
      ['Xã', 'Tổng số', 'Nam', 'Nữ', 'Chia theo thôn'],
      ['', '', '', '', ...groups],
      ['An Khê', 66, 40, 26],
      ['Bình Lư', 75, 38, 37],
      ['Khun Há', 71, 30, 41],
    ],
    [{ row: 0, column: 4, rows: 1048576, columns: 20 }],
  );
  expect(rules).toContain('[B] = [C] + [D] !');
});

test('two columns that a group may share out are a question', () => {
  const rules = shown(
    [
      ['Xã', 'Số đơn', 'Số vụ việc', 'Theo lĩnh vực', ''],
      ['', '', '', 'Đất đai', 'Khác'],
      ['An Khê', 97, 97, 31, 66],
      ['Bình Lư', 120, 120, 45, 75],
      ['Khun Há', 88, 88, 17, 71],
      ['Bản Bo', 59, 59, 40, 19],
    ],
    [{ row: 0, column: 3, rows: 1, columns: 2 }],
  );
  expect(rules).toContain('[B] = [D] + [E]');
  expect(rules).toContain('[C] = [D] + [E]');
});

test('a rate is of the number before it and of the total, as its heading and the figures say', () => {
  const rules = shown([
    ['Cấp', 'Tổng số trúng cử', 'Khối Đảng', 'Tỷ lệ %', 'Khối khác', 'Tỷ lệ %'],
    ['Tỉnh', 436, 301, '69,04', 135, '30,96'],
    ['Xã', 455, 455, '100,00', 0, '0,00'],
  ]);
  expect(rules).toContain('[D] = [C] / [B] % !');
  expect(rules).toContain('[F] = [E] / [B] % !');
});

test('zeros beside the parts leave it open what belongs to a sum that figures alone propose', () => {
  const rules = rulesOf([
    ['Xã', 'Gạo', 'Ngô', 'Khoai', 'Sắn', 'Lạc'],
    ...[117, 233, 301, 77, 129, 281, 309, 64].map((first, i) => {
      const second = 40 + ((i * 37) % 90);
      return ['Xã ' + String(i + 1), first + second, first, second, 0, (i * 53) % 70];
    }),
  ]);
  expect(rules.filter(({ sure }) => sure)).toEqual([]);
});

test('parts that the figures picked are not made sure by the same figures', () => {
  const rules = rulesOf([
    HEAD,
    ['1', 'Tổng số buổi tiếp dân', 54, 54],
    ['2', 'Lãnh đạo tiếp', 31, 31],
    ['3', 'Ủy quyền tiếp', 23, 23],
    ['4', 'Số lượt người', 70, 70],
  ]);
  expect(rules.map(({ text, sure }) => [text, sure])).toContainEqual(['M1 = M2 + M3', false]);
});
