/** Tables as offices lay them out, typed into Excel: what is said of them there is what is said of them anywhere. */
import { checkTables } from '../../../../src/app/session/checkTables';
import type { Finding } from '../../../../src/core/finding/finding';
import type { Area, Grid } from '../../../../src/core/sheet/grid';
import { areaAddress } from '../../../../src/core/sheet/grid';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { asNumber, rowsWith, tableIn } from '../../../core/check/field/fieldTable';
import { gridOf, type Written } from '../../../core/gridOf';
import { MENDED } from '../../../fixtures/reportedTable';
import { host } from '../../../excel-host/excel';
import { done, SHEET } from '../workbench';

type Figures = Readonly<Record<string, Written>>;

interface Sheet {
  readonly rows: readonly (readonly Written[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
}

const CODES: readonly string[] = tableIn(rowsWith({})).rows.map(({ row }) => row.code);
const FIRST = tableIn(rowsWith({})).rows[0]!.at;

function at(code: string): number {
  return FIRST + CODES.indexOf(code);
}

/** With a column E of this heading and these figures; 'same' are those of column D. */
function withColumn(
  figures: Figures,
  heading: string,
  own: Figures | 'same',
  ownHeading = 'Số liệu',
): Written[][] {
  return rowsWith(figures).map((row, i) => {
    const code = CODES[i - FIRST];
    if (i === FIRST - 1) return [...row.slice(0, 3), ownHeading, heading];
    if (code === undefined) return row;
    const other = own === 'same' ? asNumber(MENDED[code] ?? '') : (own[code] ?? null);
    return [...row.slice(0, 4), own !== 'same' || !(code in figures) ? other : (figures[code] ?? null)];
  });
}

function inserted(figures: Figures, after: string, row: Written[]): Written[][] {
  const rows = rowsWith(figures);
  rows.splice(at(after) + 1, 0, row);
  return rows;
}

const HEADER: Written[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];

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
    ['bound/broken', 'bound/broken'],
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

function nameOf(i: number): string {
  return i === 0 ? SHEET : 'Trang ' + String(i + 1);
}

function plainGrids(sheets: readonly Sheet[]): Grid[] {
  return sheets.map(({ rows, hiddenRows = [], hiddenColumns = [], merges = [] }, i) => ({
    ...gridOf(rows, merges, nameOf(i)),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  }));
}

/** Typed by a person: texts with an apostrophe, so that Excel takes "1.1" and "(4)" for what they say. */
function typed(written: Written): unknown {
  if (written === null || typeof written === 'number') return written ?? '';
  if (typeof written === 'string') return written === '' ? '' : "'" + written;
  return written.formula ?? written.value ?? '';
}

function typeSheets(sheets: readonly Sheet[]): void {
  host.faults.clear();
  sheets.forEach((_sheet, i) => {
    host.person.addSheet('Mới ' + String(i));
  });
  for (const { name } of [...host.workbook.sheets])
    if (!name.startsWith('Mới ')) host.person.deleteSheet(name);
  host.workbook.names = [];
  sheets.forEach(({ rows, hiddenRows = [], hiddenColumns = [], merges = [] }, i) => {
    const name = nameOf(i);
    host.person.renameSheet('Mới ' + String(i), name);
    const columns = Math.max(...rows.map(({ length }) => length));
    const on = (area: Area): string => `'${name}'!${areaAddress(area)}`;
    rows.forEach((row, at) => {
      row.forEach((written, column) => {
        if (typeof written === 'object' && written?.format !== undefined)
          host.person.format(on({ row: at, column, rows: 1, columns: 1 }), written.format);
      });
    });
    host.person.type(
      on({ row: 0, column: 0, rows: rows.length, columns }),
      rows.map((row) => Array.from({ length: columns }, (_, column) => typed(row[column] ?? null))),
    );
    merges.forEach((area) => {
      host.person.merge(on(area));
    });
    for (const row of hiddenRows) host.person.hideRows(on({ row, column: 0, rows: 1, columns: 1 }));
    for (const column of hiddenColumns) host.person.hideColumns(on({ row: 0, column, rows: 1, columns: 1 }));
  });
  host.person.activate(SHEET);
}

function told(grids: readonly Grid[]): string[] {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables
    .reduce<readonly Finding[]>((all, { open }) => all.concat(open), [])
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, rows, cells, suspects }) =>
      [code, severity, rows.join(' '), cells.join(' '), suspects[0]?.values.join(' ') ?? ''].join(' | '),
    );
}

test.each(Object.keys(CASES))('%s', async (name) => {
  const [sheets, codes] = CASES[name]!;
  typeSheets(sheets);
  const { grids } = done(await excelBook().read('workbook'));
  const inExcel = told(grids);
  expect(inExcel).toEqual(told(plainGrids(sheets)));
  expect(inExcel.map((line) => line.split(' | ')[0]).sort()).toEqual([...codes].sort());
});
