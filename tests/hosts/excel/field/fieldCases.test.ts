/** Tables as offices lay them out, typed into Excel: what is said of them there is what is said of them anywhere. */
import type { Finding } from '../../../../src/core/finding/finding';
import { rowsWith } from '../../../core/check/field/fieldTable';
import { at, expectAlike, HEADER, inserted, type Sheet, withColumn } from './fieldSheets';

/** What the case is, its sheets, and what is more than a remark. */
const CASES: Readonly<
  Record<string, readonly [sheets: readonly Sheet[], codes: readonly Finding['code'][]]>
> = {
  'a clean table': [[{ rows: rowsWith({}) }], []],
  'a wrong total in the cumulative column': [
    [
      {
        rows: withColumn({}, 'Lũy kế từ đầu năm', 'same', 'Trong kỳ').map((row, i) =>
          i === at('II.1') ? [...row.slice(0, 4), 71] : row,
        ),
      },
    ],
    ['sum/broken'],
  ],
  'a column of corrections': [
    [{ rows: withColumn({}, 'Số liệu điều chỉnh', { 'II.1': 2 }) }],
    ['column/unjudged'],
  ],
  'an old column hidden before the present one': [
    [
      {
        rows: withColumn({ 'II.1': 71 }, 'Số liệu', 'same').map((row, i) =>
          i === at('II.1') ? [...row.slice(0, 3), 2, 71] : row,
        ),
        hiddenColumns: [3],
      },
    ],
    ['sum/broken'],
  ],
  'an old row hidden before the present one': [
    [
      {
        rows: inserted({}, 'II.1', rowsWith({ 'II.1.1': 9 })[at('II.1.1')] ?? []),
        hiddenRows: [at('II.1') + 1],
      },
    ],
    [],
  ],
  'a part above its whole beside a part not known': [
    [
      {
        rows: rowsWith({
          'VI.2.4': 5,
          'VI.2.4.1': 9,
          'VI.2.4.2': '…',
          'VI.2.4.3': 0,
          'VI.2.1': 14,
          'IV.1.2': 14,
          'VI.2.2': 0,
          'VI.2.3': 0,
          'VI.2.5': 9,
        }),
      },
    ],
    ['bound/broken'],
  ],
  'known parts above the whole beside a blank': [
    [{ rows: rowsWith({ 'I.5.1': 77, 'I.5.2': 61, 'I.5.3': null, 'I.5.4': 30 }) }],
    ['bound/broken', 'cell/missing'],
  ],
  'a SUM over a figure stored as text': [
    [
      {
        rows: rowsWith({
          'II.1': { value: 6, formula: `=SUM(D${String(at('II.1.1') + 1)}:D${String(at('II.1.2') + 1)})` },
          'II.1.1': 6,
          'II.1.2': '11',
        }),
      },
    ],
    ['sum/broken'],
  ],
  'a formula that shows nothing': [
    [{ rows: rowsWith({ 'VI.2.6': { value: '', formula: '=IF(1=1,"",0)' } }) }],
    ['cell/missing'],
  ],
  'a row that a province added and counted': [
    [
      {
        rows: inserted({ 'II.1': 18, 'II.1.1': 6, 'II.1.2': 11, 'II.2.1': 8 }, 'II.1.2', [
          '1.3',
          'Số VBQPPL do Chủ tịch UBND xã ban hành',
          'Văn bản',
          1,
        ]),
      },
    ],
    ['sum/broken'],
  ],
  'a table on two sheets': [
    [{ rows: rowsWith({}).slice(0, at('IV')) }, { rows: [HEADER, ...rowsWith({}).slice(at('IV'))] }],
    [],
  ],
  'a table on two sheets that contradict each other': [
    [
      {
        rows: rowsWith({ 'III.3.1': 2000, 'III.3.2.1': 1900, 'III.3.2.2': 1800, 'III.3.2': 94.74 }).slice(
          0,
          at('IV'),
        ),
      },
      {
        rows: [
          HEADER,
          ...rowsWith({ 'VII.4.3.1': 2560, 'VII.4.3.2': 1662, 'VII.4.3': 64.92 }).slice(at('IV')),
        ],
      },
    ],
    ['bound/broken'],
  ],
  'billions in a row of millions': [[{ rows: rowsWith({ 'VI.1.1': '40,63 tỷ' }) }], ['cell/unreadable']],
  'figures in brackets': [
    [{ rows: rowsWith({ 'I.5.3': '(0)', 'I.5.4': '(4)' }) }],
    ['cell/unreadable', 'cell/unreadable'],
  ],
  'two figures with a stroke': [[{ rows: rowsWith({ 'I.5.4': '04/05' }) }], ['cell/unreadable']],
  'footnote marks': [[{ rows: rowsWith({ 'I.1': '39 (1),(2)' }) }], ['cell/stored']],
  'what is not collected, in words': [
    [{ rows: rowsWith({ 'III.4': 'Chưa có số liệu' }) }],
    ['cell/unreadable'],
  ],
  'one figure merged over two rows': [
    [{ rows: rowsWith({ 'II.1.2': null }), merges: [{ row: at('II.1.1'), column: 3, rows: 2, columns: 1 }] }],
    ['cell/missing'],
  ],
  'a format that shows nothing': [
    [{ rows: rowsWith({ 'III.1.1': { value: 15, format: ';;;', text: '' } }) }],
    ['cell/stored'],
  ],
  'a figure typed one cell to the right': [
    [{ rows: rowsWith({ 'II.1.1': null }).map((row, i) => (i === at('II.1.1') ? [...row, 6] : row)) }],
    ['cell/missing'],
  ],
  'a figure on the heading of a section': [[{ rows: rowsWith({ III: 12345 }) }], ['cell/domain']],
  'a figure on V.3': [[{ rows: rowsWith({ 'V.3': 999 }) }], ['cell/domain']],
};

test.each(Object.keys(CASES))('%s', async (name) => {
  const [sheets, codes] = CASES[name]!;
  await expectAlike(sheets, codes);
});
