import { inferTable, type InferredRule } from '../../../src/core/infer/inferTable';
import { addressOf } from '../../../src/core/sheet/grid';
import { gridOf, type Written } from '../gridOf';

function rulesOf(rows: readonly (readonly Written[])[]): readonly InferredRule[] {
  return inferTable(gridOf(rows))?.rules ?? [];
}

function ruleNamed(rules: readonly InferredRule[], text: string): InferredRule {
  const rule = rules.find((each) => each.text === text);
  if (!rule) throw new Error('no rule ' + text + ' among ' + rules.map((each) => each.text).join('; '));
  return rule;
}

const communes = ['An Khê', 'Bình Minh', 'Cẩm Lý', 'Đông Sơn', 'Giao Thủy', 'Hải Vân', 'Kim Bôi', 'Lạc Thủy'];

describe('columns', () => {
  const figures = [
    [52, 31, 21],
    [118, 64, 54],
    [77, 40, 37],
    [203, 101, 102],
    [65, 29, 36],
    [91, 55, 36],
    [140, 83, 57],
    [48, 17, 31],
  ];
  const table = (changed: Record<string, number> = {}): Written[][] => [
    ['STT', 'Xã', 'Tổng số', 'Nam', 'Nữ', 'Tỷ lệ nữ (%)'],
    ...figures.map(([all = 0, men = 0, women = 0], i) => [
      i + 1,
      communes[i] ?? '',
      changed['C' + String(i + 2)] ?? all,
      men,
      women,
      (Math.floor((women * 10000) / all + 0.5) / 100).toString().replace('.', ','),
    ]),
  ];

  test('a total, its parts and a rate are found from figures and words', () => {
    const rules = rulesOf(table());
    expect(ruleNamed(rules, '[C] = [D] + [E]')).toMatchObject({ sure: true, support: { holds: 8, of: 8 } });
    expect(ruleNamed(rules, '[F] = [E] / [C] %')).toMatchObject({ kind: 'rate', sure: true });
  });

  test('a broken figure does not hide the rule, and is told', () => {
    const rule = ruleNamed(rulesOf(table({ C5: 201 })), '[C] = [D] + [E]');
    expect(rule.support).toEqual({ holds: 7, of: 8 });
    const broken = rule.instances.filter(({ holds }) => !holds);
    expect(broken.map(({ target }) => addressOf(target))).toEqual(['C5']);
    expect(broken[0]?.parts.map(addressOf)).toEqual(['D5', 'E5']);
  });

  test('a total shared out in two ways is told by the finer sums, not by the way around them', () => {
    // Old and new cases make received; each is taken in the office or by post, mostly one of them.
    const rows = [
      [19, 1, 20, 2, 17, 1],
      [7, 2, 9, 2, 5, 2],
      [14, 0, 14, 4, 10, ''],
      [9, 3, 12, 6, 3, 3],
      [25, 0, 25, 11, 14, ''],
      [31, 4, 35, '', 31, 4],
      [52, 0, 52, '', 52, ''],
      [43, 6, 49, '', 43, 6],
      [68, 0, 68, '', 68, ''],
    ];
    const texts = rulesOf([
      ['Xã', 'Kỳ trước', 'Trong kỳ', 'Tổng số', 'Bưu chính', 'Trực tiếp', 'Trực tuyến'],
      ...rows.map((figures, i): Written[] => ['Xã ' + String(i), ...figures]),
    ]).map(({ text }) => text);
    expect(texts).toContain('[D] = [B] + [C]');
    expect(texts).toContain('[B] = [E] + [F]');
    expect(texts).not.toContain('[D] = [E] + [F] + [G]');
  });

  test('two rows of figures prove nothing without a word', () => {
    const rules = rulesOf([
      ['Xã', 'Lớp 1', 'Lớp 2', 'Lớp 3'],
      ['An Khê', 30, 12, 18],
      ['Bình Minh', 44, 20, 24],
    ]);
    expect(rules.filter(({ sure }) => sure)).toEqual([]);
  });
});

describe('what the table prints', () => {
  test('formulas under the headings are rules, even of one row', () => {
    const rules = rulesOf([
      ['STT', 'Lĩnh vực', 'Tổng', 'Trực tuyến', 'Trực tiếp', 'Tỷ lệ'],
      ['1', '2', '3=4+5', '4', '5', '6=4/3*100'],
      ['1', 'Hộ tịch', 120, 90, 30, 75],
    ]);
    expect(ruleNamed(rules, '[3] = [4] + [5]')).toMatchObject({ ground: 'printed', sure: true });
    expect(ruleNamed(rules, '[6] = [4] / [3] %')).toMatchObject({ ground: 'printed', sure: true });
  });

  test('a printed formula that most rows break is not sure', () => {
    const rules = rulesOf([
      ['Lĩnh vực', 'Tổng', 'Trực tuyến', 'Trực tiếp'],
      ['1', '2=3+4', '3', '4'],
      ['Hộ tịch', 900, 90, 30],
      ['Đất đai', 700, 50, 20],
      ['Xây dựng', 500, 20, 10],
    ]);
    expect(ruleNamed(rules, '[2] = [3] + [4]')).toMatchObject({ sure: false, support: { holds: 0, of: 3 } });
  });
});

describe('headings over several columns', () => {
  const merges = [
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 0, column: 4, rows: 1, columns: 3 },
  ];
  const heads: Written[][] = [
    ['Đơn vị', 'Tổng số đơn', 'Chia ra', null, 'Theo nội dung', null, null],
    [null, null, 'Kỳ trước', 'Trong kỳ', 'Đất đai', 'Chính sách', 'Khác'],
  ];

  test('each group that makes up the total is a rule, even of one row', () => {
    const grid = gridOf([...heads, ['Xã A', 57, 12, 45, 30, 20, 7]], merges);
    const rules = inferTable(grid)?.rules ?? [];
    expect(ruleNamed(rules, '[B] = [C] + [D]').ground).toBe('header');
    expect(ruleNamed(rules, '[B] = [E] + [F] + [G]')).toMatchObject({ ground: 'header', sure: false });
  });

  test('a group that does not make it up is none', () => {
    const grid = gridOf([...heads, ['Xã A', 57, 12, 45, 30, 20, 9]], merges);
    const rules = inferTable(grid)?.rules ?? [];
    expect(rules.map(({ text }) => text)).not.toContain('[B] = [E] + [F] + [G]');
  });
});

describe('formulas in cells', () => {
  const total = (formula: string, value: number): Written => ({ value, formula });

  test('SUM over rows and a quotient over columns', () => {
    const rules = rulesOf([
      ['Xã', 'Giao', 'Xong', 'Tỷ lệ'],
      ['An Khê', 20, 15, total('=ROUND(C2/B2*100,1)', 75)],
      ['Bình Minh', 40, 10, total('=ROUND(C3/B3*100,1)', 25)],
      ['Cộng', total('=SUM(B2:B3)', 60), total('=SUM(C2:C3)', 25), total('=ROUND(C4/B4*100,1)', 41.7)],
    ]);
    expect(ruleNamed(rules, 'D4 = D2 + D3')).toMatchObject({ ground: 'formula', sure: true });
    expect(ruleNamed(rules, '[D] = [C] / [B] %')).toMatchObject({
      ground: 'formula',
      support: { holds: 3, of: 3 },
    });
  });

  test('one formula that departs from its column makes no rule', () => {
    const rules = rulesOf([
      ['Xã', 'A', 'B', 'C'],
      ['An Khê', 1, 2, total('=A2*7', 7)],
    ]);
    expect(rules).toEqual([]);
  });
});

describe('rows', () => {
  test('a total over communes, with subtotals that are not counted twice', () => {
    const rules = rulesOf([
      ['', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['Xã A', 117, 233, 301, 77],
      ['Xã B', 129, 281, 309, 64],
      ['Cộng vùng 1', 246, 514, 610, 141],
      ['Xã C', 98, 203, 333, 12],
      ['Xã D', 77, 108, 276, 91],
      ['Cộng vùng 2', 175, 311, 609, 103],
      ['Tổng cộng', 421, 825, 1219, 244],
    ]);
    expect(ruleNamed(rules, 'D4 = D2 + D3').sure).toBe(true);
    expect(ruleNamed(rules, 'D8 = D4 + D7').sure).toBe(true);
    expect(rules.some(({ text }) => text === 'D8 = D2 + D3 + D4 + D5 + D6 + D7')).toBe(false);
  });

  test('an average and a relative change', () => {
    const rules = rulesOf([
      ['Xã', 'Năm 2024', 'Năm 2025', 'Tăng giảm (%)', 'Bình quân'],
      ['A', '200', '250', '25,0', '225,0'],
      ['B', '160', '200', '25,0', '180,0'],
      ['C', '125', '137', '9,6', '131,0'],
      ['D', '310', '290', '-6,5', '300,0'],
      ['E', '91', '120', '31,9', '105,5'],
      ['G', '73', '61', '-16,4', '67,0'],
    ]);
    expect(ruleNamed(rules, '[D] = ([C] - [B]) * 100 / [B]')).toMatchObject({ kind: 'change', sure: true });
    expect(ruleNamed(rules, '[E] = ([B] + [C]) / 2')).toMatchObject({ kind: 'average' });
  });
});

test('an empty sheet is no table', () => {
  expect(inferTable(gridOf([]))).toBeNull();
});
