/** Further traps of each kind, in other forms and in tables that nobody knows, typed into Excel. */
import type { Written } from '../../../core/gridOf';
import { expectTold, type Sheet } from './fieldSheets';
import { form } from './typedForms';

const CIVIL = 'ho-tich-khac-14a';
const SCHOOL = 'giao-duc-tieu-hoc';
const DESK = 'mot-cua';
const LETTERS = 'don-thu-trong-ky';
const PAPERS = 'van-ban-ban-hanh';
const WORK = 'su-dung-lao-dong';

const failing = (formula: string): Written => ({ value: '#VALUE!', error: true, formula });

const LOANS: Written[][] = [
  ['STT', 'Đơn vị', 'Dư nợ đầu kỳ', 'Cho vay', 'Thu nợ', 'Dư nợ cuối kỳ'],
  ...['Nông dân', 'Phụ nữ', 'Thanh niên', 'Cựu chiến binh', 'Người cao tuổi'].map((who, i): Written[] => [
    i + 1,
    `Hội ${who}`,
    1200 + 37 * i,
    300 + 11 * i * i,
    150 + 23 * i,
    1350 + 14 * i + 11 * i * i,
  ]),
];

const STAFF: Written[][] = [
  ['STT', 'Nội dung', 'Năm 2024', 'Năm 2025', 'Năm 2026'],
  ...(
    [
      ['I', 'Giáo dục', 362],
      ['1', 'Mầm non', 120],
      ['2', 'Tiểu học', 242],
      ['II', 'Y tế', 124],
      ['1', 'Bệnh viện', 75],
      ['2', 'Trạm y tế', 49],
      ['III', 'Văn hóa', 24],
      ['1', 'Thư viện', 8],
      ['2', 'Nhà văn hóa', 16],
    ] as const
  ).map(([order, label, figure]): Written[] => [order, label, figure, figure * 3, figure * 5]),
];

function changed(rows: readonly Written[][], row: number, column: number, written: Written): Sheet[] {
  return [
    {
      rows: rows.map((line, i) =>
        i === row ? line.map((each, j) => (j === column ? written : each)) : line,
      ),
    },
  ];
}

/** What the case is, its sheets, and the code and first cell of what is more than a remark. */
const CASES: Readonly<Record<string, readonly [sheets: readonly Sheet[], told: readonly string[]]>> = {
  'an error that a word brings into two formulas': [
    form(DESK, { D8: 'không', C8: failing('=D8+E8+F8'), C17: failing('=C7+C8+C9+C10+C11+C12') }),
    ['cell/unreadable D8'],
  ],
  'an error that a sign brings into two formulas': [
    form(WORK, { D10: '-', C10: failing('=D10+E10'), C11: failing('=C7+C8+C9+C10') }),
    ['cell/unreadable C10'],
  ],
  'a second total, blank, within a list': [form(DESK, { A13: '', B13: 'Tổng cộng' }), ['row/extra B13']],
  'a second total with one figure below the first': [
    form(LETTERS, { B18: 'Tổng cộng', C18: 8554 }),
    ['row/extra B18'],
  ],
  'a figure right below a form': [form(PAPERS, { C24: 55 }), ['row/extra B24']],
  'a figure on a heading': [form(SCHOOL, { D7: 12345 }), ['cell/domain D7']],
  'a figure right of a form': [form(CIVIL, { E9: 3 }), ['column/unjudged E9']],
  'known parts above their whole beside a blank': [
    form(CIVIL, { D7: 2000, D8: null }),
    ['bound/broken D7', 'cell/missing D8'],
  ],
  'a count in thousands by its words': [form(CIVIL, { D7: '0,486 nghìn' }), ['cell/unreadable D7']],
  'two figures with a stroke between': [form(CIVIL, { D7: '486/1056' }), ['cell/unreadable D7']],
  'a letter for a figure': [form(CIVIL, { D7: '4O6' }), ['cell/unreadable D7']],
  'a footnote behind a figure': [form(CIVIL, { D7: '486 [2]' }), ['cell/stored D7']],
  'a unit and its figures in thousands': [
    form(SCHOOL, { C8: 'nghìn trường', D8: { value: 1.021, format: '#,##0' } }),
    ['unit/differs C8'],
  ],
  'a blank that the totals leave no choice for': [form(DESK, { E7: null }), ['cell/missing E7']],
  'a loan that does not carry on': [changed(LOANS, 3, 5, 1500), ['sum/broken F4']],
  'loans that carry on': [[{ rows: LOANS }], []],
  'a section of many that its rows do not make': [changed(STAFF, 4, 3, 381), ['sum/broken D5']],
  'sections that their rows make': [[{ rows: STAFF }], []],
};

test.each(Object.keys(CASES))(
  '%s',
  async (name) => {
    const [sheets, told] = CASES[name]!;
    await expectTold(sheets, told);
  },
  60_000,
);
