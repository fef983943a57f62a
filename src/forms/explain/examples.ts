/** One example a finding code: a table that agrees, and the same with one thing wrong. */
import type { FindingCode } from '../../core/finding/finding';
import { type ExampleRow, type ExampleTable, withCells } from './exampleTable';

export interface Example {
  readonly holds: ExampleTable;
  readonly breaks: ExampleTable;
  /** The last period's table, for what shows only beside it. */
  readonly before?: ExampleTable;
}

const FILES: ExampleTable = {
  rows: [
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['I', 'Giải quyết hồ sơ ví dụ của xã', '', ''],
    ['1', 'Tổng số hồ sơ ví dụ đã tiếp nhận', 'Hồ sơ', '24'],
    ['1.1', 'Hồ sơ ví dụ nộp trực tuyến', 'Hồ sơ', '15'],
    ['1.2', 'Hồ sơ ví dụ nộp trực tiếp', 'Hồ sơ', '9'],
    ['2', 'Hồ sơ ví dụ đã giải quyết', 'Hồ sơ', '16'],
    ['2.1', 'Trong đó giải quyết trước hạn và đúng hạn', 'Hồ sơ', '15'],
    ['2.2', 'Trong đó giải quyết quá hạn', 'Hồ sơ', '1'],
    ['3', 'Tỷ lệ giải quyết hồ sơ ví dụ', '%', '66,67'],
    ['4', 'Tỷ lệ giải quyết đúng hạn', '%', '93,75'],
    ['5', 'Lệ phí thu được, mỗi hồ sơ 5 nghìn đồng', 'Nghìn đồng', '80'],
    ['6', 'Kết quả đã trả cho người dân', 'Kết quả', '16'],
    ['7', 'Phản ánh, kiến nghị về hồ sơ ví dụ', 'Phản ánh', '0'],
    ['7.1', 'Phản ánh, kiến nghị đã xử lý xong', 'Phản ánh', '0'],
    ['7.2', 'Tỷ lệ xử lý phản ánh, kiến nghị', '%', '-'],
    ['8', 'Thủ tục được công khai', 'Thủ tục', '40'],
    ['8.1', 'Thủ tục làm được trực tuyến toàn trình', 'Thủ tục', '25'],
  ],
};

function broken(cells: Parameters<typeof withCells>[1]): Example {
  return { holds: FILES, breaks: withCells(FILES, cells) };
}

function rebuilt(edit: (rows: ExampleRow[]) => void): Example {
  const rows = FILES.rows.slice();
  edit(rows);
  return { holds: FILES, breaks: { rows } };
}

const BESIDE = withCells(FILES, { E1: 'Số liệu', E3: '24', E4: '15', E5: '9' });

/** What goes on from period to period; no form is known for it. */
const CASES: ExampleTable = {
  rows: [
    ['TT', 'Nội dung', 'Đầu kỳ', 'Trong kỳ', 'Lũy kế', 'Cuối kỳ'],
    ['A', 'B', '1', '2', '3', '4=1+2'],
    ['1', 'Vụ việc dân sự', '17', '7', '13', '24'],
    ['2', 'Vụ việc hành chính', '1.500', '600', '1.100', '2.100'],
  ],
};
const CASES_BEFORE: ExampleTable = {
  rows: [
    ['TT', 'Nội dung', 'Đầu kỳ', 'Trong kỳ', 'Lũy kế', 'Cuối kỳ'],
    ['A', 'B', '1', '2', '3', '4=1+2'],
    ['1', 'Vụ việc dân sự', '11', '6', '6', '17'],
    ['2', 'Vụ việc hành chính', '1.000', '500', '500', '1.500'],
  ],
};

function sincePeriod(cells: Parameters<typeof withCells>[1]): Example {
  return { before: CASES_BEFORE, holds: CASES, breaks: withCells(CASES, cells) };
}

const PRINTING: ExampleTable = {
  rows: [
    ['TT', 'Nội dung', 'Năm nay', 'Năm trước', 'Tăng'],
    ['A', 'B', '1', '2', '3=1-2'],
    ['1', 'Hồ sơ', '9', '4', '5'],
    ['2', 'Vụ việc', '12', '5', '7'],
    ['3', 'Lượt người', '30', '18', '12'],
  ],
};

export const EXAMPLES: Readonly<Record<FindingCode, Example>> = {
  'sum/broken': broken({ D5: '7' }),
  'sum/residual': broken({ D8: '0' }),
  'rate/broken': broken({ D9: '76,67' }),
  'rate/truncated': broken({ D9: '66,66' }),
  'rate/undefined': broken({ D15: '100' }),
  'bound/broken': broken({ D17: '45' }),
  'equal/broken': broken({ D12: '15' }),
  'product/broken': broken({ D11: '85' }),
  'cell/missing': broken({ D5: '' }),
  'cell/unreadable': broken({ D16: '4O' }),
  'cell/domain': broken({ D17: '-25' }),
  'cell/stored': broken({ D16: { value: 39.6, text: '40', format: '0' } }),
  'unit/differs': broken({ C16: 'Văn bản' }),
  'row/missing': rebuilt((rows) => rows.splice(16, 1)),
  'row/extra': rebuilt((rows) => rows.splice(12, 0, ['', 'Sáng kiến cải tiến cách làm', 'Sáng kiến', '2'])),
  'row/hidden': {
    holds: FILES,
    breaks: { rows: [...FILES.rows.slice(0, 4), ...FILES.rows.slice(3)], hiddenRow: 5 },
  },
  'column/hidden': { holds: FILES, breaks: { ...BESIDE, hiddenColumn: 'E' } },
  'column/unjudged': broken({ E1: 'Số liệu điều chỉnh', E3: '25', E4: '16' }),
  'row/label': broken({ B12: 'Số giấy tờ đã giao cho người dân' }),
  'row/moved': rebuilt((rows) => rows.splice(10, 0, ...rows.splice(11, 1))),
  'formula/altered': broken({
    D3: { value: 24, text: '24', format: '0', formula: '=D4+D5+D13' },
  }),
  'period/balance': sincePeriod({ C4: '1.400', F4: '2.000' }),
  'period/decreases': sincePeriod({ E3: '5' }),
  'period/jump': sincePeriod({ D4: '6.003', F4: '7.503' }),
  'rule/printed': { holds: PRINTING, breaks: withCells(PRINTING, { E2: '3=1-9' }) },
  'style/decimals': broken({ D10: '93,8' }),
  'text/legacy': broken({
    B16: { value: 'Thñ tôc ®­îc c«ng khai', text: 'Thñ tôc ®­îc c«ng khai', font: '.VnTime' },
  }),
};
