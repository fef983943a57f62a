import { comparisonTables } from '../../../src/app/session/comparisonTable';
import { findTables } from '../../../src/app/session/findTables';
import { evaluate } from '../../../src/core/check/evaluate';
import type { Layout } from '../../../src/core/layout/layout';
import type { Grid } from '../../../src/core/sheet/grid';
import { readTable } from '../../../src/core/table/readings';
import { formById } from '../../../src/forms/forms';
import { randomFrom } from '../../core/locate/consistentTable';
import { fillForm, gridWith } from '../../forms/filledForm';
import { gridOf } from '../../core/gridOf';
import { gridOfLayout } from '../gridOfLayout';

/** The form filled, as of a period: with its figures, or a tenth more. */
function periods(id: string): { now: Grid; last: Grid } {
  const filled = fillForm(formById(id)!, randomFrom(id.length));
  const figures = new Map<string, number | string>();
  filled.figures.forEach((value, place) =>
    figures.set(place, typeof value === 'number' && Number.isInteger(value) ? value * 2 : value),
  );
  const titled = (grid: Grid, period: string): Grid => ({
    ...grid,
    cell: (row, column) => {
      const cell = grid.cell(row, column);
      const text = cell?.text.replace('6 THÁNG ĐẦU NĂM 2026', period);
      return cell && text !== undefined && text !== cell.text ? { ...cell, value: text, text } : cell;
    },
  });
  return {
    last: titled(gridWith(filled, filled.figures), '6 THÁNG ĐẦU NĂM 2025'),
    now: titled(gridWith(filled, figures), '6 THÁNG ĐẦU NĂM 2026'),
  };
}

function compared(now: readonly Grid[], previous: readonly Grid[] | null): readonly Layout[] {
  const made = comparisonTables(now, previous);
  if ('problem' in made) throw new Error(made.problem.code);
  return made.layouts;
}

test('last period, this one, the change and the rate stand side by side', () => {
  const { now, last } = periods('co-cau-can-bo');
  const [layout] = compared([now], [last]);
  const at = (row: number): unknown[] =>
    layout!.cells
      .filter((cell) => cell.row === row && cell.look === 'figure')
      .map(({ value }) => value)
      .slice(0, 4);
  const first = layout!.headerRows.last + 1;
  const before = Number(last.cell(5, 2)?.value);
  expect(at(first)).toEqual([before, before * 2, before, 200]);
  expect(layout!.cells.find(({ look }) => look === 'title')?.value).toBe(
    'SO SÁNH VỚI KỲ TRƯỚC: CƠ CẤU, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CỦA XÃ 6 THÁNG ĐẦU NĂM 2026',
  );
});

test.each(['mot-cua', 'doi-ngu-dang-vien', 'tang-giam-dang-vien'])(
  '%s: the comparison prints its own rules, and they hold',
  (id) => {
    const { now, last } = periods(id);
    const layouts = compared([now], [last]);
    expect(layouts).toHaveLength(1);
    const found = findTables([gridOfComparison(layouts[0]!)], 'auto', { printed: true });
    if ('problem' in found) throw new Error(found.problem.code);
    const [table] = found.tables;
    expect(table?.printed).toBeDefined();
    expect(readTable(table!).cells.filter(({ quantity }) => quantity.figure).length).toBeGreaterThan(20);
    const { tally } = evaluate(table!);
    expect(tally.broken).toBe(0);
    expect(tally.holds).toBeGreaterThan(5);
  },
);

test('two sheets of one workbook are compared with each other', () => {
  const { now, last } = periods('mot-cua');
  const sheets = [{ ...last, sheet: 'Kỳ trước' }, now];
  expect(compared(sheets, null)).toHaveLength(1);
});

test('nothing to compare with is said', () => {
  const { now, last } = periods('mot-cua');
  const other = periods('co-cau-can-bo').last;
  expect(comparisonTables([now], null)).toEqual({ problem: { code: 'table/noOtherPeriod' } });
  expect(comparisonTables([now], [other])).toEqual({ problem: { code: 'table/noEarlier' } });
  expect(comparisonTables([now], [last])).toHaveProperty('layouts');
});

test('a table that sets its periods side by side has no earlier file, and none is missed', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm'],
    [1, 'Số hộ nghèo', 12, 10, -2],
    [2, 'Số hộ cận nghèo', 30, 33, 3],
  ];
  expect(comparisonTables([gridOf(rows)], null)).toEqual({ problem: { code: 'table/sideBySide' } });
});

/** With the results that were drawn. */
function gridOfComparison(layout: Layout): Grid {
  const cells = layout.cells.map(({ row, column, look, value, format = 'General' }) => ({
    row,
    column,
    look,
    value,
    format,
  }));
  return gridOfLayout({ ...layout, cells });
}
