/** Small slips put into a table that agrees, one for every kind of sentence. */
import { evaluate } from '../../src/core/check/evaluate';
import type { Finding, FindingCode } from '../../src/core/finding/finding';
import type { Form } from '../../src/core/form/form';
import { rowsOf } from '../../src/core/form/rowsOf';
import type { Cell, Grid } from '../../src/core/sheet/grid';
import { comparePeriods } from '../../src/core/comparison/comparePeriods';
import { printedTables } from '../../src/core/printed/printedTables';
import { recognise } from '../../src/core/table/recognise/recognise';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../core/gridOf';
import { HEADER_MERGES, MENDED, mendedGrid, sheetRows } from '../fixtures/reportedTable';

/** A name, the code to be found, and the sheet on which it is to be found. */
export type Slip = readonly [name: string, code: FindingCode, grid: Grid, form?: Form];

/** The tables that some are compared with. */
const LAST_PERIOD = new WeakMap<Grid, Grid>();

export function findingsOn(grid: Grid, form: Form = cchcXa): readonly Finding[] {
  const known = recognise(grid, form);
  const [table, ...more] = known.length > 0 ? known : printedTables(grid);
  if (!table || more.length > 0) throw new Error('expected one table');
  const before = LAST_PERIOD.get(grid);
  const { findings } = evaluate(table);
  return before ? findings.concat(comparePeriods(table, printedTables(before)[0]!)) : findings;
}

const nameOf = (finding: Finding): string => finding.code + finding.rows.join() + finding.printed;

const USUAL = findingsOn(mendedGrid()).map(nameOf);

/** The first finding of the slip's code that the mended table has not; a slip may have consequences of other codes. */
export function findingOf([name, code, grid, form]: Slip): Finding {
  const found = findingsOn(grid, form).find((each) => each.code === code && !USUAL.includes(nameOf(each)));
  if (!found) throw new Error(name + ': no ' + code);
  return found;
}

type Rows = Written[][];

/** Beside the last period's table, one figure of the second row changed. */
function sinceLastPeriod(column: number, figure: number): Grid {
  const head = [
    ['TT', 'Nội dung', 'Đầu kỳ', 'Trong kỳ', 'Lũy kế', 'Cuối kỳ', 'Tỷ lệ (%)'],
    ['A', 'B', '1', '2', '3', '4=1+2', '5'],
  ];
  const second = [2, 'Vụ việc', 1500, 600, 2100, 2100, 96];
  const now = gridOf([
    ...head,
    [1, 'Hồ sơ', 10, 7, 13, 17, 90],
    second.map((each, at) => (at === column ? figure : each)),
  ]);
  LAST_PERIOD.set(
    now,
    gridOf([...head, [1, 'Hồ sơ', 4, 6, 6, 10, 91], [2, 'Vụ việc', 1000, 500, 1500, 1500, 95.5]]),
  );
  return now;
}

/** A table of no known form whose third column prints this rule. */
function printing(rule: string): Grid {
  return gridOf([
    ['TT', 'Nội dung', 'Năm nay', 'Năm trước', 'Tăng'],
    ['A', 'B', '1', '2', rule],
    [1, 'Hồ sơ', 9, 4, 5],
    [2, 'Vụ việc', 12, 5, 7],
    [3, 'Lượt người', 30, 18, 12],
  ]);
}

/** The mended table with some figures changed, and the rows then edited. */
export function mendedWith(figures: Readonly<Record<string, Written>>, edit?: (rows: Rows) => void): Grid {
  const rows = sheetRows(MENDED, { cell: (code, figure) => (code in figures ? figures[code]! : figure) });
  edit?.(rows);
  return gridOf(rows, HEADER_MERGES);
}

function at(code: string): number {
  return 4 + cchcXa.rows.findIndex((row) => row.code === code);
}

function without(test: (code: string) => boolean): (rows: Rows) => void {
  return (rows) => {
    cchcXa.rows
      .filter((row) => test(row.code))
      .reverse()
      .forEach((row) => rows.splice(at(row.code), 1));
  };
}

/** A column of its own heading right of the figures. */
function beside(heading: string, figures: Readonly<Record<string, string>>): Grid {
  return mendedWith({}, (rows) => {
    rows[3]![4] = heading;
    Object.keys(figures).forEach((code) => (rows[at(code)]![4] = figures[code]!));
  });
}

function hiddenCopy(): Grid {
  const grid = mendedWith({}, (rows) => rows.splice(at('II.1.1'), 0, [...rows[at('II.1.1')]!]));
  return { ...grid, hiddenRows: new Set([at('II.1.1')]) };
}

function untouched(): Grid {
  return gridOf(sheetRows({}), HEADER_MERGES);
}

/** Columns A to D of a row, "" left as they are. */
function written(code: string, ...cells: Written[]): (rows: Rows) => void {
  return (rows) => {
    cells.forEach((cell, column) => {
      if (cell !== '') rows[at(code)]![column] = cell;
    });
  };
}

function renumbered(orders: Readonly<Record<string, string>>): (rows: Rows) => void {
  return (rows) => {
    Object.keys(orders).forEach((code) => (rows[at(code)]![0] = orders[code]!));
  };
}

function number(value: number, text: string, format: string): Partial<Cell> {
  return { value, text, format };
}

/** Nothing but a form's columns tells which cells its rules mean. */
const received: Form = {
  ...cchcXa,
  id: 'ho-so-theo-linh-vuc',
  columns: [
    { key: '3', label: 'Tổng số' },
    { key: '4', label: 'Trực tuyến' },
    { key: '5', label: 'Trực tiếp' },
    { key: '6', label: 'Đúng hạn', measure: 'rate' },
  ],
  rows: rowsOf([
    ['I', 'Hồ sơ tiếp nhận theo lĩnh vực'],
    ['I.1', 'Lĩnh vực đất đai', 'Hồ sơ'],
    ['I.2', 'Lĩnh vực hộ tịch', 'Hồ sơ'],
    ['I.3', 'Lĩnh vực chứng thực', 'Hồ sơ'],
  ]),
  rules: [
    { text: '[3] = [4] + [5]' },
    { text: '[6] = [4] / [3] %' },
    { text: 'I.2[3] <= I.1[3]' },
    {
      text: 'I.1[3] >= 100 => I.3[3] > 10',
      severity: 'info',
      label: 'Xã đông dân thường nhiều hồ sơ chứng thực.',
    },
  ],
};

/** A fund of one month for the six that are left of the year. */
const fund: Form = { ...received, rules: [{ text: '[3] = ([4] - [5]) * 6' }] };

function receivedWith(...landRow: string[]): Grid {
  return gridOf([
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Tổng số', 'Trực tuyến', 'Trực tiếp', 'Đúng hạn'],
    [null, null, null, '3', '4', '5', '6'],
    ['I', 'Hồ sơ tiếp nhận theo lĩnh vực', null],
    ['1', 'Lĩnh vực đất đai', 'Hồ sơ', ...landRow],
    ['2', 'Lĩnh vực hộ tịch', 'Hồ sơ', '8', '4', '4', '50'],
    ['3', 'Lĩnh vực chứng thực', 'Hồ sơ', '4', '1', '3', '25'],
  ]);
}

/** Six rates whose digits were cut off. */
const CUT_OFF = {
  'I.2': '56',
  'VII.3.2': '2.296',
  'VII.3': '99',
  'VII.4.1.2': '42',
  'VII.4.1': '97',
  'VII.4.2.2': '41',
  'VII.4.2': '97',
  'VII.4.3.2': '729',
  'VII.4.3': '99',
  'VII.4.4': '99',
};

const LATER_ROWS = { 'I.5.3': '5.4', 'I.5.4': '5.5' };

export const SLIPS: readonly Slip[] = [
  ['a total of other parts', 'sum/broken', mendedWith({ 'II.1': '3' })],
  ['a total of columns', 'sum/broken', receivedWith('12', '9', '4', '75'), received],
  ['a rate of other figures', 'rate/broken', mendedWith({ 'VII.3': '95' })],
  ['a product of columns', 'product/broken', receivedWith('25', '8', '4', '75'), fund],
  ['a rate of columns', 'rate/broken', receivedWith('12', '8', '4', '75'), received],
  [
    'a rate cut off at the last digit',
    'rate/truncated',
    mendedWith({ 'VII.3.2': '2.296', 'VII.3': '99,95' }),
  ],
  ['a rate rounded up', 'rate/truncated', mendedWith({ 'VII.4.5': '14' })],
  ['an office that cuts digits off', 'rate/truncated', mendedWith(CUT_OFF)],
  ['0/0 printed once', 'rate/undefined', mendedWith({ 'III.3.3': '0' })],
  ['0/0 printed alike', 'rate/undefined', mendedWith({ 'I.3.2': '100', 'II.2.2': '100', 'II.3.2': '100' })],
  ['a rate without base', 'rate/undefined', mendedWith({ 'IV.2.5': '0' })],
  ['parts larger than their whole', 'bound/broken', mendedWith({ 'I.5.3': '20' })],
  ['a rate above 100', 'bound/broken', mendedWith({ 'VII.2': '120' })],
  ['a figure where there is nothing', 'bound/broken', mendedWith({ 'I.3.2.1': '3' })],
  ['two figures that are usually the same', 'equal/broken', mendedWith({ 'V.1.1': '3' })],
  ['a leader too many', 'bound/broken', mendedWith({ 'V.3.3': '40' })],
  ['one cell of another row', 'bound/broken', receivedWith('6', '3', '3', '50'), received],
  ['what is unusual elsewhere', 'bound/broken', receivedWith('100', '50', '50', '50'), received],
  ['an English Excel', 'bound/broken', mendedWith({ 'III.3.2.1': number(2655, '2,655', '#,##0') })],
  ['a blank answer', 'cell/missing', mendedWith({ 'I.6': '' })],
  ['an untouched form', 'cell/missing', untouched()],
  ['a blank that follows from others', 'cell/missing', mendedWith({ 'II.1': '' })],
  [
    'a formula never calculated',
    'cell/missing',
    mendedWith({ 'II.1': { value: null, formula: '=D26+D27' } }),
  ],
  ['two readings', 'cell/unreadable', mendedWith({ 'VI.1.1': '12.500', 'VII.3': '99.74' })],
  ['a printed formula with words', 'rule/printed', printing('3=2 x tỷ lệ phụ cấp')],
  ['a printed formula of no column', 'rule/printed', printing('3=2+9')],
  ['a printed formula that cannot be read', 'rule/printed', printing('3=2+)')],
  ['a printed formula that all rows deny', 'rule/printed', printing('3=2-1')],
  ['another opening', 'period/balance', sinceLastPeriod(2, 1400)],
  ['a cumulative figure that fell', 'period/decreases', sinceLastPeriod(4, 1200)],
  ['a digit too many since last period', 'period/jump', sinceLastPeriod(3, 6003)],
  ['a digit too few since last period', 'period/jump', sinceLastPeriod(3, 60)],
  ['a thousand times since last period', 'period/jump', sinceLastPeriod(3, 600000)],
  ['a fraction for a percentage', 'period/jump', sinceLastPeriod(6, 0.96)],
  ['a sign since last period', 'period/jump', sinceLastPeriod(3, -600)],
  ['many times since last period', 'period/jump', sinceLastPeriod(3, 16000)],
  ['another figure column', 'column/unjudged', beside('Số liệu điều chỉnh', { 'I.1': '16' })],
  ['a column of comparisons', 'column/unjudged', beside('So với cùng kỳ', { 'I.1': '16', 'I.2': '3' })],
  [
    'a hidden column',
    'column/hidden',
    { ...beside('Số liệu', { 'I.1': '16', 'I.2.1': '3' }), hiddenColumns: new Set([4]) },
  ],
  ['a hidden row', 'row/hidden', hiddenCopy()],
  ['a figure in a heading', 'cell/domain', mendedWith({ III: '12345' })],
  ['one reading to confirm', 'cell/unreadable', mendedWith({ 'VI.1.1': '12.5' })],
  ['a wrong separator', 'cell/unreadable', mendedWith({ 'I.1': '1.23.456' })],
  ['an error value', 'cell/unreadable', mendedWith({ 'I.1': { value: '#N/A', text: '#N/A', error: true } })],
  ['words', 'cell/unreadable', mendedWith({ 'I.1': 'Không có' })],
  ['a letter for a digit', 'cell/unreadable', mendedWith({ 'I.1': '1O' })],
  ['a negative count', 'cell/domain', mendedWith({ 'I.1': '-5' })],
  ['half a document', 'cell/domain', mendedWith({ 'I.1': '1234,5' })],
  ['a lost thousand', 'cell/domain', mendedWith({ 'III.3.1': number(2.654, '2,654', 'General') })],
  ['shown in thousands', 'cell/stored', mendedWith({ 'I.1': number(15000, '15', '#,##0,') })],
  ['a hidden fraction', 'cell/stored', mendedWith({ 'I.1': number(14.6, '15', '0') })],
  ['a unit behind the figure', 'cell/stored', mendedWith({ 'I.1': '15 văn bản' })],
  [
    'a row left out',
    'row/missing',
    mendedWith(
      {},
      without((code) => code === 'III.2.2'),
    ),
  ],
  [
    'rows left out',
    'row/missing',
    mendedWith(
      {},
      without((code) => /^III\.2\.[12]$/.test(code)),
    ),
  ],
  [
    'a section left out',
    'row/missing',
    mendedWith(
      {},
      without((code) => /^II(\.|$)/.test(code)),
    ),
  ],
  [
    'a row put in',
    'row/extra',
    mendedWith({}, (rows) => {
      rows.splice(at('I.6') + 1, 0, ['7', 'Số sáng kiến cải cách hành chính', 'Sáng kiến', '2']);
    }),
  ],
  ['another label', 'row/label', mendedWith({}, written('V.3.1', '', 'Số đảng viên mới kết nạp'))],
  [
    'a slip far back in a label',
    'row/label',
    mendedWith({}, written('I.4.2', '', labelOf('I.4.2').replace('zalo', 'zola'))),
  ],
  [
    'a row moved',
    'row/moved',
    mendedWith({}, (rows) => {
      const [moved] = rows.splice(at('III.1.1'), 1);
      rows.splice(at('V.1.1'), 0, moved!);
    }),
  ],
  ['a row numbered anew', 'row/moved', mendedWith({}, renumbered({ 'I.5.4': '5.5' }))],
  ['rows numbered anew', 'row/moved', mendedWith({}, renumbered(LATER_ROWS))],
  [
    'a formula of other cells',
    'formula/altered',
    mendedWith({ 'I.2': { value: 56.96, formula: '=D9/D10*100' } }),
  ],
  [
    'a formula of another sheet',
    'formula/altered',
    mendedWith({ 'I.2': { value: 56.96, formula: '=Khác!D7' } }),
  ],
  ['a shortened unit', 'unit/differs', mendedWith({}, written('I.1', '', '', 'VB'))],
  ['a sign for a rate that follows', 'cell/missing', mendedWith({ 'I.2': '…' })],
  ['more digits than Excel keeps', 'cell/unreadable', mendedWith({ 'I.1': '12345678901234567' })],
  ['a word for 0', 'cell/unreadable', mendedWith({ 'I.5.3': 'Không', 'I.5.4': 'Không', 'II.1.1': 'Không' })],
  [
    'units after figures',
    'cell/stored',
    mendedWith({ 'I.1': '15 văn bản', 'I.2.1': '79 nhiệm vụ', 'I.2.2': '45 nhiệm vụ' }),
  ],
  ['1 for 100 %', 'rate/broken', mendedWith({ 'VII.3': '1' })],
  [
    'headings left out',
    'row/missing',
    mendedWith(
      {},
      without((code) => ['I.3', 'I.4', 'III.1'].includes(code)),
    ),
  ],
  [
    'TCVN3',
    'text/legacy',
    mendedWith({}, written('I.1', '', { value: 'Tæng sè v¨n b¶n chØ ®¹o', font: '.VnTime' })),
  ],
];

function labelOf(code: string): string {
  return cchcXa.rows.find((row) => row.code === code)!.label;
}
