/** Traps in forms of many columns, of listed rows and of several levels, typed into Excel: said as they are said of a file. */
import { figureIn, sheetOf } from '../../../core/check/field/otherForms';
import type { Written } from '../../../core/gridOf';
import { expectTold, type Sheet } from './fieldSheets';
import { type Cells, form, typedForm } from './typedForms';

/** With its rows from `at` on (counted from 1) on a second sheet, under the header rows printed once more, or without. */
const split = (
  id: string,
  at: number,
  header: readonly [number, number] | null,
  cells: Cells = {},
): readonly Sheet[] => {
  const { rows, merges = [] } = typedForm(sheetOf(id, cells));
  const above = header ? rows.slice(header[0] - 1, header[1]) : [];
  return [
    { rows: rows.slice(0, at - 1), merges: merges.filter(({ row }) => row < at - 1) },
    { rows: [...above, ...rows.slice(at - 1)] },
  ];
};

const each = (columns: string, rows: readonly number[], written: (address: string) => Written): Cells => {
  const cells: Record<string, Written> = {};
  for (const column of columns)
    for (const row of rows) cells[column + String(row)] = written(column + String(row));
  return cells;
};

const CIVIL = 'ho-tich-khac-14a';
const SCHOOL = 'giao-duc-tieu-hoc';
const DESK = 'mot-cua';
const PAID = 'chi-tra-tro-cap';
const LETTERS = 'don-thu-trong-ky';
const PAYROLL = 'huong-luong';
const BODIES = 'to-chuc-thi-dua';
const STAFF = 'co-cau-can-bo';
const BLOCS = 'khoi-trung-cu';
const LIST = [7, 8, 9, 10, 11, 12];
const CIVIL_ROWS = Array.from({ length: 18 }, (_, i) => 6 + i);

/** The form's figures once more in column E, under these headings. */
const twice = (own: string, other: string, times = 1, cells: Cells = {}): Cells => ({
  D5: own,
  E5: other,
  ...each('E', CIVIL_ROWS, (address) => figureIn(CIVIL, 'D' + address.slice(1)) * times),
  ...cells,
});

/** A row of the list that has none, and the totals without it. */
const without = (id: string, row: number, columns: string, more: Cells): Cells => ({
  ...each(columns, [row], () => 0),
  ...each(columns, [17], (address) => figureIn(id, address) - figureIn(id, address.charAt(0) + String(row))),
  ...more,
});

const summed = (column: string, last: number, value: number): Written => ({
  value,
  formula: `=SUM(${column}7:${column}${String(last)})`,
});

/** What the case is, its sheets, and the code and first cell of what is more than a remark. */
const CASES: Readonly<Record<string, readonly [sheets: readonly Sheet[], told: readonly string[]]>> = {
  'a clean list of communes': [form(PAID), []],
  'clean letters': [form(LETTERS), []],
  'a clean payroll of letters and numbers': [form(PAYROLL), []],
  'clean shares of staff': [form(STAFF), []],
  'clean blocs with a rate beside each count': [form(BLOCS), []],
  'a column of corrections behind the last one': [
    form(DESK, { N5: 'Số liệu điều chỉnh', N7: figureIn(DESK, 'C7') + 1 }),
    ['column/unjudged N7'],
  ],
  'a total wrong in the cumulative column alone': [
    form(CIVIL, twice('Trong kỳ', 'Lũy kế từ đầu năm', 1, { E12: figureIn(CIVIL, 'D12') + 1 })),
    ['sum/broken E12'],
  ],
  'a cumulative figure below its period': [
    form(CIVIL, twice('Trong kỳ', 'Lũy kế từ đầu năm', 2, { E10: 1 })),
    ['bound/broken D10'],
  ],
  'two columns of one heading that differ': [
    form(CIVIL, twice('Kết quả', 'Kết quả', 1, { E11: figureIn(CIVIL, 'D11') + 3 })),
    ['column/unjudged E6'],
  ],
  'a hidden column of old figures': [
    form(CIVIL, { D5: 'Kết quả', ...twice('Kết quả', 'Kết quả', 1), D12: 1 }, { hiddenColumns: [3] }),
    [],
  ],
  'filtered rows of the form': [form(SCHOOL, {}, { hiddenRows: [19, 20, 21] }), []],
  'a raised mark behind a figure and behind a name': [
    form(
      DESK,
      {},
      {
        runs: {
          C8: [{ text: String(figureIn(DESK, 'C8')) }, { text: '2', superscript: true }],
          B9: [{ text: 'Xã Khun Há' }, { text: '1', superscript: true }],
        },
      },
    ),
    ['cell/stored C8'],
  ],
  'an old figure struck out before the present one': [
    form(
      DESK,
      {},
      { runs: { D9: [{ text: '17', strikethrough: true }, { text: String(figureIn(DESK, 'D9')) }] } },
    ),
    ['cell/stored D9'],
  ],
  'a part above its whole beside one not collected': [
    form(LETTERS, {
      D7: '…',
      E7: figureIn(LETTERS, 'C7') + 1,
      E17: figureIn(LETTERS, 'E17') - figureIn(LETTERS, 'E7') + figureIn(LETTERS, 'C7') + 1,
      D17: '…',
    }),
    ['bound/broken E7'],
  ],
  'a blank that its row determines': [form(PAID, { C9: null }), ['cell/missing C9']],
  'an error value for 0/0': [
    form(
      PAID,
      without(PAID, 9, 'FGH', { I9: { value: '#DIV/0!', error: true, formula: '=G9/F9*100' }, I17: null }),
    ),
    ['cell/unreadable I9', 'cell/missing I17'],
  ],
  'a blank for 0/0': [form(PAID, without(PAID, 9, 'FGH', { I9: null, I17: null })), ['cell/missing I17']],
  'a SUM that passes over a text': [
    form(LETTERS, {
      G10: String(figureIn(LETTERS, 'G10')),
      G17: summed('G', 16, figureIn(LETTERS, 'G17') - figureIn(LETTERS, 'G10')),
    }),
    ['sum/broken G17'],
  ],
  'a SUM that ends a row too early in every column': [
    form(
      LETTERS,
      each('CDEFGHIJ', [17], (address) =>
        summed(
          address.charAt(0),
          11,
          figureIn(LETTERS, address) - figureIn(LETTERS, address.charAt(0) + '12'),
        ),
      ),
    ),
    ['sum/broken C17'],
  ],
  'an added row that closes the gap of a sum': [
    form(BODIES, { A10: '06', B10: 'Cấp tổ', C10: 'Tổ', D10: 7, D5: figureIn(BODIES, 'D5') + 7 }),
    ['sum/broken D5'],
  ],
  'billions under a heading of millions': [form(PAID, { F7: '1,25 tỷ' }), ['cell/unreadable F7']],
  'a figure in brackets': [
    form(LETTERS, { E8: `(${String(figureIn(LETTERS, 'E8'))})` }),
    ['cell/unreadable E8'],
  ],
  'two figures with a stroke': [form(LETTERS, { F8: '04/05' }), ['cell/unreadable F8']],
  'a day where a figure belongs': [
    form(LETTERS, { F8: { value: 46146, format: 'dd/mm/yyyy', text: '04/05/2026' } }),
    ['cell/unreadable F8'],
  ],
  'a figure and a change in one cell': [form(PAYROLL, { C13: '11 (+2)' }), ['cell/unreadable C13']],
  'what is not collected, in words': [form(PAYROLL, { C15: 'Chưa tổng hợp' }), ['cell/unreadable C15']],
  'a mark of a footnote in brackets': [
    form(LETTERS, { H8: `${String(figureIn(LETTERS, 'H8'))} [1]` }),
    ['cell/stored H8'],
  ],
  'a blank beside the comma of a rate': [
    form(PAID, { I7: figureIn(PAID, 'I7').toFixed(2).replace('.', ' ,') }),
    ['cell/unreadable I7'],
  ],
  'a whole number with zeros behind its comma': [
    form(LETTERS, { I8: `${String(figureIn(LETTERS, 'I8'))},000000` }),
    [],
  ],
  'a count that no count can be': [form(BODIES, { D8: 5.4 }), ['sum/broken D5', 'cell/domain D8']],
  'a negative count': [form(STAFF, { C21: -3 }), ['cell/domain C21', 'sum/broken C6']],
  'thousands in the line of the unit': [
    form(DESK, { A3: '(Đơn vị tính: Nghìn hồ sơ)' }),
    ['unit/differs A3'],
  ],
  'a unit of thousands in a row': [form(SCHOOL, { C8: 'Nghìn trường' }), ['unit/differs C8']],
  'a format that shows nothing': [
    form(LETTERS, { D8: { value: figureIn(LETTERS, 'D8'), format: ';;;', text: '' } }),
    ['cell/stored D8'],
  ],
  'a rate one cell beside its place': [
    form(DESK, { M9: null, N9: figureIn(DESK, 'M9') }),
    ['cell/missing M9'],
  ],
  'a block one column beside its place': [
    form(CIVIL, {
      ...each('D', [8, 9, 10, 11, 12, 13], () => null),
      ...each('E', [8, 9, 10, 11, 12, 13], (address) => figureIn(CIVIL, 'D' + address.slice(1))),
    }),
    ['cell/missing D8'],
  ],
  'a figure merged over two communes': [form(LETTERS, { D9: null }, { merged: ['D8'] }), ['cell/missing D9']],
  'a figure and a word on headings of sections': [
    form(SCHOOL, { D7: 12345, F18: 'abc' }),
    ['cell/domain D7', 'cell/domain F18'],
  ],
  'a figure right of all columns': [form(SCHOOL, { H10: 55 }), ['column/unjudged H10']],
  'a figure on a blank line of the list': [form(DESK, { C14: 55 }), ['row/extra B14']],
  'a figure in a row below the form': [form(SCHOOL, { B30: 'Tổng hợp', D30: 55 }), ['row/extra D30']],
  'rates of one written as shares of one': [
    form(
      PAID,
      each('I', [...LIST, 17], (address) => figureIn(PAID, address) / 100),
    ),
    ['cell/unreadable I7'],
  ],
  'a rate nobody worked out': [form(PAID, { I8: '-' }), ['rate/broken I8']],
  'a rate of 0 beside its counts': [form(BLOCS, { E8: 0 }), ['rate/broken E8']],
  'a comma that slipped in a rate': [form(PAID, { I8: figureIn(PAID, 'I8') / 10 }), ['rate/broken I8']],
  'a form in two parts, the first of four rows': [
    split(SCHOOL, 12, [4, 6], { D8: figureIn(SCHOOL, 'D8') + 98, E8: figureIn(SCHOOL, 'E8') + 98 }),
    ['sum/broken D8', 'sum/broken E8'],
  ],
  'a form in two parts that agree': [split(CIVIL, 17, [4, 5]), []],
  'a list that goes on without its header': [split(LETTERS, 10, null), []],
  'a list that goes on, its total 100 too high': [
    split(LETTERS, 10, [4, 6], { J17: figureIn(LETTERS, 'J17') + 100 }),
    ['sum/broken J11', 'sum/broken C11'],
  ],
};

test.each(Object.keys(CASES))(
  '%s',
  async (name) => {
    const [sheets, told] = CASES[name]!;
    await expectTold(sheets, told);
  },
  60_000,
);
