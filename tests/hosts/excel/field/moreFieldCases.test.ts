/** More tables as offices lay them out, typed into Excel: added columns, formulas, units, slips of a cell. */
import type { Finding } from '../../../../src/core/finding/finding';
import { bare } from '../../../../src/core/text/vietnamese';
import { asNumber, rowsWith } from '../../../core/check/field/fieldTable';
import { type Written } from '../../../core/gridOf';
import { MENDED } from '../../../fixtures/reportedTable';
import { at, expectAlike, inserted, type Sheet } from './fieldSheets';

const cell = (code: string): string => 'D' + String(at(code) + 1);

/** The figures of one column in three, under these headings; the last may be a sum. */
function threeColumns(
  headings: readonly [string, string, string],
  second: Record<string, Written>,
): Written[][] {
  const codes = Object.keys(MENDED);
  return rowsWith({}).map((row, i) => {
    const code = codes.find((each) => at(each) === i);
    if (i === at('I') - 1) return [...row.slice(0, 3), ...headings];
    if (code === undefined) return row;
    const figure = asNumber(MENDED[code] ?? '');
    const other = code in second ? (second[code] ?? null) : figure;
    return [...row.slice(0, 3), figure, other, figure];
  });
}

const ZERO_RATE = `=IF(${cell('II.2.2.1')}=0,"",${cell('II.2.2.2')}/${cell('II.2.2.1')}*100)`;

/** VI.2.3 to VI.2.4.2 stand one row too low. */
const LOWERED = {
  'IV.1.2': 12,
  'VI.2.1': 12,
  'VI.2.3': null,
  'VI.2.4': 0,
  'VI.2.4.1': 5,
  'VI.2.4.2': 3,
  'VI.2.4.3': 2,
  'VI.2.5': 7,
};

/** What the case is, its sheet, and what is more than a remark. */
const CASES: Readonly<Record<string, readonly [sheet: Sheet, codes: readonly Finding['code'][]]>> = {
  'a total column that is none, and a slip in the second of three': [
    { rows: threeColumns(['Bản A', 'Bản B', 'Toàn xã'], { 'II.1': 71 }) },
    ['sum/broken', 'column/unjudged'],
  ],
  'a formula that shows nothing for 0/0': [
    { rows: rowsWith({ 'II.2.2': { value: '', formula: ZERO_RATE } }) },
    [],
  ],
  'a formula that shows nothing where 0 follows': [
    { rows: rowsWith({ 'VI.2.2': { value: '', formula: '=IF(0=0,"",0)' } }) },
    ['cell/missing'],
  ],
  'a SUBTOTAL over a hidden row': [
    {
      rows: rowsWith({
        'II.1': { value: 6, formula: `=SUBTOTAL(109,${cell('II.1.1')}:${cell('II.1.2')})` },
        'II.1.1': 6,
        'II.1.2': 11,
      }),
      hiddenRows: [at('II.1.2')],
    },
    ['sum/broken'],
  ],
  '#DIV/0! for 0/0': [
    {
      rows: rowsWith({
        'II.2.2': {
          value: '#DIV/0!',
          error: true,
          formula: `=${cell('II.2.2.2')}/${cell('II.2.2.1')}*100`,
        },
      }),
    },
    ['cell/unreadable'],
  ],
  'a blank for 0/0': [{ rows: rowsWith({ 'II.2.2': null }) }, []],
  'a row that the form does not have': [
    { rows: inserted({}, 'III.4', ['5', 'Tỷ lệ hồ sơ trả kết quả qua bưu chính công ích', '%', 12.5]) },
    ['row/extra'],
  ],
  'the unit typed behind the figure': [{ rows: rowsWith({ 'VI.1.1': '40.630 trđ' }) }, ['cell/unreadable']],
  'a blank within a figure': [
    { rows: rowsWith({ 'I.2': '56 ,96', 'III.3.2': '99, 74' }) },
    ['cell/unreadable', 'cell/unreadable'],
  ],
  'figures in đồng where the form has triệu đồng': [
    {
      rows: rowsWith({ 'VI.1.1': 40630000000, 'VI.1.2': 40630000000, 'VI.1': 100 }).map((row, i) =>
        i === at('VI.1.1') || i === at('VI.1.2') ? [row[0]!, row[1]!, 'Đồng', row[3]!] : row,
      ),
    },
    ['unit/differs', 'unit/differs'],
  ],
  'labels without accents': [
    {
      rows: rowsWith({}).map((row, i) =>
        i < at('I') ? row : [row[0]!, typeof row[1] === 'string' ? bare(row[1]) : row[1]!, ...row.slice(2)],
      ),
    },
    [],
  ],
  'a comma moved in a rate of two decimals': [
    { rows: rowsWith({ 'VII.4.4': { value: 9.99, format: '0.00', text: '9,99' } }) },
    ['rate/broken'],
  ],
  'a comma moved beyond the decimals shown': [{ rows: rowsWith({ 'I.2': 0.57 }) }, ['rate/broken']],
  'a rate shown as a fraction': [
    { rows: rowsWith({ 'I.2': { value: 45 / 79, text: '45/79', format: '# ??/??' } }) },
    ['cell/unreadable'],
  ],
  'a block of rows typed one row too low': [{ rows: rowsWith(LOWERED) }, ['sum/broken', 'cell/missing']],
  'all figures typed as texts': [
    {
      rows: rowsWith({ ...MENDED, 'VI.1.1': '72.304', 'VI.1.2': '43.591', 'VI.1': '60,29' }),
    },
    [],
  ],
  'a lost final zero': [
    {
      rows: rowsWith({ 'III.3.1': 265, 'III.3.2.1': 2654 }),
    },
    ['bound/broken'],
  ],
};

test.each(Object.keys(CASES))('%s', async (name) => {
  const [sheet, codes] = CASES[name]!;
  await expectAlike([sheet], codes);
});
