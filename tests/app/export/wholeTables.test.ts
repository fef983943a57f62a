/** A table whose rows stand in several places leaves as one, under the code that it would have in one place. */
import { printedWorkbook } from '../../../src/app/export/printedDocument';
import { sealedFile } from '../../../src/app/export/sealedFile';
import { verify, type KeptSeal } from '../../../src/app/export/verify';
import { wholeTables, type LeavingTable } from '../../../src/app/export/wholeTables';
import { checkTables } from '../../../src/app/session/checkTables';
import { wholeOf } from '../../../src/core/table/whole';
import { seal } from '../../../src/core/seal/seal';
import { digestOfTable } from '../../../src/core/seal/sealedPage';
import type { Grid } from '../../../src/core/sheet/grid';
import { annexOf } from '../../../src/exports/document/annex';
import { clipboardAnnex } from '../../../src/exports/clipboardHtml';
import { recordsCsv } from '../../../src/exports/csv';
import { annexDocx } from '../../../src/exports/docx';
import { recordsJson } from '../../../src/exports/json';
import { recordsOf } from '../../../src/exports/records';
import { sealDocx } from '../../../src/exports/seal/sealDocument';
import { readPrintedDocx } from '../../../src/exports/seal/readPrinted';
import { readSealProperties } from '../../../src/exports/seal/sealProperties';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../../core/gridOf';
import { asNumber } from '../../core/check/field/fieldTable';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';
import { annexFields } from '../../exports/annexFields';

const TITLE: Written[][] = [['BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026'], [null]];
const HEADER: Written[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];
const CODES = cchcXa.rows.map(({ code }) => code);

function rows(from: string, before: string | null, figures: Record<string, Written> = {}): Written[][] {
  const body = sheetRows(MENDED, {
    cell: (code, figure) => (code in figures ? (figures[code] ?? null) : asNumber(figure)),
  }).slice(-CODES.length);
  return body.slice(CODES.indexOf(from), before === null ? undefined : CODES.indexOf(before));
}

function sheet(name: string, written: readonly Written[][]): Grid {
  return { ...gridOf([...written.map((row) => row.slice())]), sheet: name };
}

function beside(left: Written[][], right: Written[][]): Written[][] {
  const blank: Written[] = [null, null, null, null];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...(left[i]?.concat(blank).slice(0, 4) ?? blank),
    null,
    ...(right[i] ?? []),
  ]);
}

function leaving(grids: readonly Grid[]): readonly LeavingTable[] {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return wholeTables(checked.tables);
}

const [ONE] = leaving([sheet('Biểu', [...TITLE, HEADER, ...rows('I', null)])]);
const CODE = seal(ONE!.table, []).code;

const PLACES: readonly [string, (figures?: Record<string, Written>) => Grid[]][] = [
  [
    'on two sheets',
    (figures) => [
      sheet('Trang 1', [...TITLE, HEADER, ...rows('I', 'IV', figures)]),
      sheet('Trang 2', [HEADER, ...rows('IV', null, figures)]),
    ],
  ],
  [
    'on two sheets, the later part first',
    (figures) => [
      sheet('Trang 2', [HEADER, ...rows('IV', null, figures)]),
      sheet('Trang 1', [...TITLE, HEADER, ...rows('I', 'IV', figures)]),
    ],
  ],
  [
    'on three sheets, rows and headings at their edges printed twice',
    (figures) => [
      sheet('1', [...TITLE, HEADER, ...rows('I', 'III.3', figures)]),
      sheet('2', [HEADER, ...rows('III', 'III.1', figures), ...rows('III.3', 'VI.1', figures)]),
      sheet('3', [HEADER, ...rows(CODES[CODES.indexOf('VI.1') - 2] ?? '', null, figures)]),
    ],
  ],
  [
    'side by side',
    (figures) => [
      sheet(
        'Biểu',
        beside(
          [...TITLE, HEADER, ...rows('I', 'IV', figures)],
          [[], [], HEADER, ...rows('IV', null, figures)],
        ),
      ),
    ],
  ],
];

describe.each(PLACES)('a table %s', (_where, grids) => {
  const tables = leaving(grids());
  const table = tables[0]!.table;

  it('leaves as one, with all of its records, in one annex under the code of the whole', () => {
    expect(tables).toHaveLength(1);
    expect(tables[0]!.judgement.tally).toEqual(ONE!.judgement.tally);
    expect(seal(table, []).code).toBe(CODE);
    expect(recordsCsv(recordsOf(table))).toBe(recordsCsv(recordsOf(ONE!.table)));
    const about = { unitName: 'UBND xã Bình Lư', seal: CODE };
    expect(recordsJson(table, about)).toBe(recordsJson(ONE!.table, about));
    const annex = (each: LeavingTable) => annexOf(each.table, annexFields);
    expect(annex(tables[0]!)).toEqual(annex(ONE!));
    expect(clipboardAnnex(annex(tables[0]!), { heading: true }).html).toBe(
      clipboardAnnex(annex(ONE!), { heading: true }).html,
    );
  });

  it('is known again from its annex', async () => {
    const written = await sealDocx(await annexDocx(annexOf(table, annexFields, CODE)), seal(table, []));
    if ('problem' in written) throw new Error(written.problem.code);
    const read = await readPrintedDocx(written.bytes);
    if ('problem' in read) throw new Error(read.problem.code);
    const kept = readSealProperties(read.properties)!;
    expect(verify(read.document, kept)).toEqual({ kind: 'unchanged', code: CODE });
  });

  it('is known again from its own workbook, and a figure changed in any part is named', () => {
    const kept: KeptSeal = {
      ...sealedFile(seal(table, []), printedWorkbook(grids(), null), table.grid.sheet),
      isWhole: true,
      key: 'none',
    };
    expect(kept.page).not.toBeNull();
    expect(verify(printedWorkbook(grids(), null), kept)).toEqual({ kind: 'unchanged', code: CODE });
    expect(verify(printedWorkbook(grids(), null), null, { typed: CODE })).toMatchObject({
      kind: 'unchanged',
    });
    for (const [row, figure] of [
      ['I.1', 40],
      ['VII.4.3.1', 2561],
    ] as const) {
      expect(verify(printedWorkbook(grids({ [row]: figure }), null), kept)).toMatchObject({
        kind: 'changed',
        changes: [{ what: 'figure', row }],
      });
    }
  });
});

test('each cell of the whole is told where it stands', () => {
  const checked = checkTables(PLACES[3]![1](), 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  const whole = wholeOf(checked.tables[1]!.table)!;
  const last = whole.table.rows[whole.table.rows.length - 1]!;
  const source = whole.sourceOf({ row: last.at, column: whole.table.columns.label });
  expect(source?.part.grid.cell(source.position.row, source.position.column)?.text).toBe(last.printedLabel);
  expect(source?.position.column).toBe(6);
  // What stands beside a part on the same sheet is no part of its rows.
  expect(whole.sourceOf({ row: whole.table.rows[0]!.at, column: 6 })).toBeNull();
});

test('findings of parts on several sheets name theirs, and what is open in any part stands at the gate', () => {
  const [one] = leaving(PLACES[0]![1]({ 'VI.2.4.3': 7 }));
  expect(one!.open.filter(({ severity }) => severity === 'error').map(({ cells }) => cells[0])).toEqual([
    expect.stringMatching(/^'Trang 2'!D\d+$/),
  ]);
});

test('a seal of one part alone, as made before, still holds for that part', () => {
  const grids = PLACES[0]![1]();
  const [first, second] = grids.map((grid) => {
    const checked = checkTables([grid], 'auto');
    if ('problem' in checked) throw new Error(checked.problem.code);
    return checked.tables[0]!.table;
  });
  const sealed = sealedFile(seal(first!, []), printedWorkbook(grids.slice(0, 1), null), first!.grid.sheet);
  const page = { ...sealed.page!, others: [digestOfTable(second!)] };
  const kept: KeptSeal = { seal: sealed.seal, page, isWhole: true, key: 'none' };
  expect(verify(printedWorkbook(grids, null), kept)).toEqual({ kind: 'unchanged', code: sealed.seal.code });
  const [, other] = PLACES[0]![1]({ 'VII.4.3.1': 2561 });
  expect(verify(printedWorkbook([grids[0]!, other!], null), kept).kind).toBe('changed');
});
