/** Tables that hold nothing to be inferred: lists of people, dates, phone numbers, prices. Seeded, so that a failure can be looked at. */
export interface PlainTable {
  readonly name: string;
  readonly rows: string[][];
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nga', 'Phúc', 'Quân'];
const GOODS = ['Giấy A4', 'Bút bi', 'Mực in', 'Ghế xoay', 'Bàn làm việc', 'Máy in', 'Tủ hồ sơ', 'Điện thoại'];

/** A linear congruential generator (Knuth): the same numbers on every machine. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1013904223;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

export function tablesWithoutRules(count: number): PlainTable[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomOf(seed + 1);
    const kind = KINDS[seed % KINDS.length]!;
    const length = 3 + random(40);
    const rows = Array.from({ length }, (_row, i) => kind.row(random, i));
    return { name: kind.name + ' ' + String(seed), rows: [kind.head, ...rows] };
  });
}

type Random = (below: number) => number;

interface Kind {
  readonly name: string;
  readonly head: string[];
  readonly row: (random: Random, index: number) => string[];
}

const KINDS: readonly Kind[] = [
  {
    name: 'people',
    head: ['STT', 'Họ và tên', 'Năm sinh', 'Số điện thoại', 'Chức vụ'],
    row: (random, i) => [
      String(i + 1),
      person(random),
      String(1960 + random(45)),
      phone(random),
      'Chuyên viên',
    ],
  },
  {
    name: 'dates',
    head: ['STT', 'Công việc', 'Ngày giao', 'Hạn xong', 'Ghi chú'],
    row: (random, i) => [String(i + 1), pick(random, GOODS), date(random), date(random), ''],
  },
  {
    name: 'prices',
    head: ['STT', 'Tên hàng', 'Đơn giá', 'Số kho'],
    row: (random, i) => [String(i + 1), pick(random, GOODS), money(random), String(1 + random(30))],
  },
  {
    name: 'money',
    head: ['Mã', 'Người nhận', 'Số tiền', 'Ngày chuyển'],
    row: (random) => [code(random), person(random), money(random), date(random)],
  },
  {
    name: 'measures',
    head: ['Trạm', 'Nhiệt độ', 'Độ ẩm', 'Lượng mưa', 'Gió'],
    row: (random) => [
      'Trạm ' + code(random),
      decimal(random, 40),
      String(40 + random(60)),
      decimal(random, 90),
      String(random(12)),
    ],
  },
  {
    name: 'scores',
    head: ['STT', 'Học sinh', 'Toán', 'Văn', 'Anh', 'Lý'],
    row: (random, i) => [String(i + 1), person(random), ...[0, 1, 2, 3].map(() => decimal(random, 10))],
  },
  {
    name: 'accounts',
    head: ['Số tài khoản', 'Chủ tài khoản', 'Mã số thuế', 'Diện tích (m²)'],
    row: (random) => [digits(random, 13), person(random), digits(random, 10), String(50 + random(900))],
  },
];

function pick(random: Random, list: readonly string[]): string {
  return list[random(list.length)]!;
}

function person(random: Random): string {
  return pick(random, FAMILIES) + ' ' + pick(random, GIVEN) + ' ' + pick(random, GIVEN);
}

function digits(random: Random, length: number): string {
  return String(1 + random(9)) + Array.from({ length: length - 1 }, () => String(random(10))).join('');
}

function phone(random: Random): string {
  return '09' + digits(random, 8);
}

function date(random: Random): string {
  return [1 + random(28), 1 + random(12), 2020 + random(7)].join('/');
}

function money(random: Random): string {
  const thousands = String(1 + random(999)) + '.' + String(random(1000)).padStart(3, '0');
  return thousands + '.000';
}

function decimal(random: Random, below: number): string {
  return String(random(below)) + ',' + String(random(10));
}

function code(random: Random): string {
  return 'X' + digits(random, 4);
}
