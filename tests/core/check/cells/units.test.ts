// Units that are not the form's, and sums of money that no office has.
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import type { Form } from '../../../../src/core/form/form';
import { rowsOf } from '../../../../src/core/form/rowsOf';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../../gridOf';

const LABELS = ['Tổng thu ngân sách trên địa bàn', 'Thu nội địa', 'Thu từ hoạt động xuất nhập khẩu'];

/** "D3 40.630.000.000 -> 40.630": the cell, what it shows, what is expected, and what moves with it. */
function told({ cells, printed, expected, suspects }: Finding): string {
  const moved = suspects
    .flatMap(({ with: with_ }) => (with_ ?? []).flat())
    .map(({ cell, value }) => `${cell}=${value}`);
  return [`${cells.join(' ')} ${printed} -> ${expected}`, ...moved].join(', ');
}

function unitFindings(form: Form, rows: Written[][]): string[] {
  const [table] = recognise(gridOf(rows), form);
  return evaluate(table!)
    .findings.filter(({ code }) => code === 'unit/differs')
    .map(told);
}

describe('the unit of a row', () => {
  const form: Form = {
    ...cchcXa,
    rows: rowsOf(LABELS.map((label, i) => ['I.' + String(i + 1), label, 'Triệu đồng'] as const)),
    rules: [],
  };
  const said = (units: readonly string[], figures: readonly Written[]): string[] =>
    unitFindings(form, [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ...LABELS.map((label, i): Written[] => [String(i + 1), label, units[i] ?? '', figures[i] ?? null]),
    ]);
  const OWN = 'Triệu đồng';

  test.each<[string, string[], Written[], string[]]>([
    ['is the form’s', [OWN, OWN, OWN], [40630, 12, 13], []],
    [
      'moves its figure by the powers of ten between',
      ['Đồng', OWN, OWN],
      [40630000000, 12, 13],
      ['C2 Đồng -> Triệu đồng, D2=40.630'],
    ],
    ['and up', ['Tỷ đồng', OWN, OWN], [40.63, 12, 13], ['C2 Tỷ đồng -> Triệu đồng, D2=40.630']],
    [
      'with what the cell holds, not what it shows of it',
      ['Tỷ đồng', OWN, OWN],
      [{ value: 49.32, format: '0' }, 12, 13],
      ['C2 Tỷ đồng -> Triệu đồng, D2=49.320'],
    ],
    [
      'is a slip alone where the figure would be next to nothing',
      ['Đồng', OWN, OWN],
      [40630, 12, 13],
      ['C2 Đồng -> Triệu đồng'],
    ],
    ['moves no figure that there is not', ['Đồng', OWN, OWN], [0, 12, 13], ['C2 Đồng -> Triệu đồng']],
    ['of another kind moves nothing', ['Hồ sơ', OWN, OWN], [40630000000, 12, 13], ['C2 Hồ sơ -> Triệu đồng']],
    ['is asked for once where the column was left blank', [], [1, 2, 3], ['C2 C3 C4  -> Triệu đồng']],
    [
      'is right, and the sum was typed in đồng',
      [OWN, OWN, OWN],
      [1000000000, 12, 13],
      ['D2 1000000000 -> 1.000'],
    ],
    ['is right, and the country has as much', [OWN, OWN, OWN], [999999999, 12, 13], []],
  ])('%s: %j, %j', (_what, units, figures, expected) => {
    expect(said(units, figures)).toEqual(expected);
  });
});

describe('the unit above a table', () => {
  const form: Form = {
    ...cchcXa,
    unit: 'Triệu đồng',
    header: { order: 'STT', label: 'Chỉ tiêu', over: '', unit: '' },
    columns: [{ key: '1', label: 'Dự toán', measure: 'amount' }],
    rows: rowsOf(LABELS.map((label, i) => ['I.' + String(i + 1), label, 'Triệu đồng'] as const)),
    rules: [],
  };
  const said = (...lines: string[]): string[] =>
    unitFindings(form, [
      ...lines.map((line): Written[] => [line]),
      ['STT', 'Chỉ tiêu', 'Dự toán'],
      ...LABELS.map((label, i): Written[] => [String(i + 1), label, 100 + i]),
    ]);

  test.each<[string[], string[]]>([
    [['Đơn vị tính: Triệu đồng'], []],
    [['ĐVT: nghìn đồng.'], ['A1 nghìn đồng -> Triệu đồng']],
    [['(Đơn vị: Tỷ đồng)'], ['A1 Tỷ đồng -> Triệu đồng']],
    [['Đơn vị tính: đồng; số liệu tạm tính'], ['A1 đồng -> Triệu đồng']],
    // What is counted, or who reports.
    [['Đơn vị tính: người'], []],
    [['Đơn vị: UBND xã Bản Bo'], []],
    // The nearest line speaks of the table.
    [['Đơn vị tính: đồng', 'Đơn vị tính: Triệu đồng'], []],
    [['Đơn vị tính: đồng', '', '', '', '', '', '', '', '', ''], []],
    [[], []],
  ])('%j: %j', (lines, expected) => {
    expect(said(...lines)).toEqual(expected);
  });
});
