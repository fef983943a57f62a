/**
 * Excel tells merged cells from ExcelApi 1.13 on. Whatever is merged in the forms that offices use, an older one
 * must find in them what a newer one finds: the texts alone say enough.
 */
import { checkTables, type CheckedTable } from '../../../../src/app/session/checkTables';
import { type Area, areaAddress, type Grid } from '../../../../src/core/sheet/grid';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { reportedGrid } from '../../../fixtures/reportedTable';
import { host } from '../../../excel-host/excel';
import { check, done, layout, refuseNewerMembers, SHEET, typeSample } from '../workbench';

const HEADER = layout.headerRows.last;
const LAST = HEADER + layout.table.rows - 1;

const merge = (area: Area): void => {
  host.person.merge(`${SHEET}!${areaAddress(area)}`);
};

const textAt = (row: number, column: number): string => {
  const cell = layout.cells.find((each) => each.row === row && each.column === column);
  return String(cell?.value ?? '');
};

/** Rows that stand for a whole section: a label, and nothing to fill. */
const sectionRows = (): number[] => {
  const rows: number[] = [];
  for (let row = HEADER + 1; row <= LAST; row++) if (textAt(row, 2) === '') rows.push(row);
  return rows;
};

const FORMS: Readonly<Record<string, () => void>> = {
  'nothing is merged': () => undefined,
  'titles are merged across': () => {
    for (let row = 0; row < HEADER; row++) merge({ row, column: 0, rows: 1, columns: 4 });
  },
  'header cells reach down over two rows': () => {
    host.person.insert(`${SHEET}!${HEADER + 2}:${HEADER + 2}`);
    for (let column = 0; column < 4; column++) merge({ row: HEADER, column, rows: 2, columns: 1 });
  },
  'a heading lies across two columns of figures': () => {
    host.person.insert(`${SHEET}!${HEADER + 2}:${HEADER + 2}`);
    for (let column = 0; column < 3; column++) merge({ row: HEADER, column, rows: 2, columns: 1 });
    host.person.type(`${SHEET}!D${HEADER + 2}:E${HEADER + 2}`, [['Kỳ này', 'Ghi chú']]);
    merge({ row: HEADER, column: 3, rows: 1, columns: 2 });
  },
  'section rows are merged across': () => {
    for (const row of sectionRows()) merge({ row, column: 1, rows: 1, columns: 3 });
  },
  'section rows are merged from their order number on': () => {
    for (const row of sectionRows()) {
      const whole = `${textAt(row, 0)}. ${textAt(row, 1)}`;
      host.person.type(`${SHEET}!A${row + 1}:B${row + 1}`, [[whole, '']]);
      merge({ row, column: 0, rows: 1, columns: 4 });
    }
  },
  'order numbers reach down over the rows that they head': () => {
    // "1" and its "1.1", "1.2" below: only the first keeps its number.
    for (let row = HEADER + 1; row < LAST; row++) {
      const order = textAt(row, 0);
      let rows = 1;
      while (row + rows <= LAST && order !== '' && textAt(row + rows, 0).startsWith(`${order}.`)) rows++;
      if (rows > 1) merge({ row, column: 0, rows, columns: 1 });
      row += rows - 1;
    }
  },
  'units reach down over rows of one unit': () => {
    // V.4.1 has none in the report: beside blanks that are merged, nobody could tell that one.
    host.person.type(`${SHEET}!C89`, 'Người');
    for (let row = HEADER + 1; row < LAST; row++) {
      let rows = 1;
      while (row + rows <= LAST && textAt(row, 2) !== '' && textAt(row + rows, 2) === textAt(row, 2)) rows++;
      if (rows > 1) merge({ row, column: 2, rows, columns: 1 });
      row += rows - 1;
    }
  },
};

/** What an Excel that tells merges would have handed over. */
function withMerges(grid: Grid): Grid {
  return { ...grid, merges: host.workbook.find(SHEET)!.merges, mergesUnknown: false };
}

function judged(grids: readonly Grid[]): CheckedTable {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables[0]!;
}

const essence = ({ table, judgement, open }: CheckedTable): unknown => ({
  rows: table.rows.length,
  tally: judgement.tally,
  findings: open.map(({ code, rows, cells, printed }) => ({ code, rows, cells, printed })),
});

export function mergesSuite(): void {
  beforeEach(() => {
    refuseNewerMembers();
    typeSample();
  });

  test.each(Object.entries(FORMS))('%s', async (name, shape) => {
    shape();
    expect(host.workbook.find(SHEET)!.merges.length > 0).toBe(name !== 'nothing is merged');
    const { grids } = done(await excelBook().read('workbook'));
    expect(grids[0]!.merges).toEqual([]);
    const older = judged(grids);
    expect(essence(older)).toEqual(essence(judged(grids.map(withMerges))));
    expect(older.table.rows.length).toBe(
      layout.table.rows - layout.headerRows.last + layout.headerRows.first - 1,
    );
    expect(older.open.map(({ code }) => code)).toContain('bound/broken');
  });

  test('the reported table is judged as the same table in a file', async () => {
    const { open, judgement } = await check(excelBook());
    const inFile = judged([reportedGrid()]);
    const ruled = (findings: CheckedTable['open']): string[] =>
      findings.filter(({ rule }) => rule !== null).map(({ code, rows }) => `${code} ${rows.join(' ')}`);
    expect(ruled(open)).toEqual(ruled(inFile.open));
    expect(judgement.tally).toEqual(inFile.judgement.tally);
  });
}
