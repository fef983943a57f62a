/** Habits of a whole table, or of a whole row, in other forms: said once, and nothing that follows from them beside. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { evaluate } from '../../../../src/core/check/evaluate';
import { printedTables } from '../../../../src/core/printed/printedTables';
import { COMMUNES, ROWS, totalOf } from '../../../fixtures/communeList';
import { cellOf, gridOf, type Written } from '../../gridOf';
import { said } from './fieldTable';
import { figureIn, seriousOn, sheetOf, tablesOn } from './otherForms';

const FIGURES = 'CDEFGHIJKL'.split('');
const LINES = [7, 8, 9, 10, 11, 12, 17];

function formatted(
  format: string,
  shown: (value: number) => string,
  columns = FIGURES,
): Record<string, Written> {
  const cells: Record<string, Written> = {};
  for (const column of columns)
    for (const line of LINES) {
      const value = figureIn('mot-cua', `${column}${String(line)}`);
      cells[`${column}${String(line)}`] = { value, format, text: shown(value) };
    }
  return cells;
}

test('a format that divides every figure is one finding, and no rule is said to be broken by it', () => {
  const cells = formatted('#,##0,', (value) => String(Math.round(value / 1000)));
  const [only, ...more] = seriousOn(sheetOf('mot-cua', cells));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'cell/stored', severity: 'error', facts: { reason: 'scaled' } });
  expect(said(only)).toMatch(/^\d+ ô hiển thị số đã bị định dạng chia nhỏ/);
  expect(said(only, 'en')).toMatch(/cells show figures that their format divides/);
});

test('a format that shows nothing in a column is one finding', () => {
  const [only, ...more] = seriousOn(
    sheetOf(
      'mot-cua',
      formatted(';;;', () => '', ['D']),
    ),
  );
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'cell/stored', facts: { reason: 'hidden', count: LINES.length } });
  expect(said(only)).toMatch(/^7 ô không hiển thị số nào/);
});

test('a row that is struck out from end to end is one question', () => {
  const cells: Record<string, Written> = {};
  for (const column of FIGURES.concat('M')) {
    const value = figureIn('mot-cua', `${column}9`);
    cells[`${column}9`] = { value, unclear: 'whole' };
  }
  const [only, ...more] = seriousOn(sheetOf('mot-cua', cells));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'cell/unreadable', facts: { count: 11 } });
  expect(said(only)).toMatch(/^“Xã Khun Há” có cả 11 ô số liệu \(C9 đến M9\) bị gạch ngang/);
  expect(said(only, 'en')).toMatch(/has all of its 11 figures \(C9 to M9\) struck out/);
});

/** With a hidden row above the ninth, which prints it once more with another figure. */
function withHiddenCopy(grid: Grid, wrong: number): Grid {
  const at = 8;
  return {
    ...grid,
    rows: grid.rows + 1,
    merges: grid.merges,
    hiddenRows: new Set([at]),
    cell: (row, column) =>
      row === at && column === 3 ? cellOf(wrong) : grid.cell(row > at ? row - 1 : row, column),
  };
}

test('an old copy of a row that is hidden in a list of offices does not count, and is said', () => {
  const tables = tablesOn(withHiddenCopy(sheetOf('mot-cua'), 5));
  expect(tables).toHaveLength(1);
  const { findings } = evaluate(tables[0]!);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['row/hidden', 'info']]);
});

test('nor in a list that no form knows', () => {
  const header: Written[] = ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'];
  const old: Written[] = [3, COMMUNES[2]!, 1, 1, 0];
  const rows = [header, ...ROWS.slice(0, 2), old, ...ROWS.slice(2), totalOf(ROWS)];
  const [table] = printedTables({ ...gridOf(rows), hiddenRows: new Set([3]) });
  const { findings, tally } = evaluate(table!);
  expect(findings.map(({ code }) => code)).toEqual(['row/hidden']);
  expect(tally.broken).toBe(0);
});

test('a word and a figure apart from the list are no row of it', () => {
  const [only, ...more] = seriousOn(sheetOf('mot-cua', { B19: 'abc', D19: 5 }));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'row/extra', facts: { label: 'abc' } });
});

test('beside “Lũy kế” the form’s own figures are those of the period', () => {
  const form = 'to-chuc-thi-dua';
  const own = [5, 6, 7, 8, 9].map((line) => figureIn(form, `D${String(line)}`));
  const cumulative = (slip: number): Record<string, Written> => ({
    E4: 'Lũy kế từ đầu năm',
    E5: 2 * own[0]! - 2 * own[1]! + slip,
    E6: slip,
    ...Object.fromEntries([7, 8, 9].map((line, i) => [`E${String(line)}`, 2 * own[i + 2]!])),
  });
  expect(seriousOn(sheetOf(form, cumulative(2 * own[1]!)))).toEqual([]);
  const low = own[1]! - 1;
  expect(seriousOn(sheetOf(form, cumulative(low)))).toMatchObject([
    { code: 'bound/broken', cells: ['D6', 'E6'] },
  ]);
});
