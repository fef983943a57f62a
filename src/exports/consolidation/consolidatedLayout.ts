/** The consolidated table as the form itself, its figures added up by formulas. */
import type { Consolidation } from '../../app/consolidate/consolidate';
import { draw } from '../../core/layout/drawForm';
import type { Layout, LayoutCell } from '../../core/layout/layout';
import { readPeriod } from '../../core/period/period';
import { consolidatedLine } from '../../core/table/heading/consolidatedTable';
import { formatOf, numberOf } from './unitSheet';

/** Any period will do where the units say none: its line is replaced. */
const NO_PERIOD = { kind: 'year', year: 2000 } as const;
const TITLE_ROW = 1;
const LINE_ROW = 2;

export interface ConsolidatedHeading {
  /** "UBND tỉnh Lai Châu"; "" leaves dots to fill in. */
  readonly unitName: string;
  readonly sheet: string;
}

export function consolidatedLayout(
  { form, period, totals, unitCount }: Consolidation,
  { unitName, sheet }: ConsolidatedHeading,
  /** The formula that adds up the line of this number; null where its value stands alone. */
  sumOf: (line: number) => string | null,
): Layout {
  const known = readPeriod(period);
  const layout = draw(form, { unitName: unitName === '' ? '……' : unitName, period: known ?? NO_PERIOD });
  const first = layout.headerRows.last + 1;
  const byPlace = new Map<string, LayoutCell>();
  totals.forEach(({ line, figure, sign }, i) => {
    const row = first + form.rows.indexOf(line.row);
    const column = 3 + form.columns.indexOf(line.column);
    const drawn = layout.cells.find((cell) => cell.row === row && cell.column === column);
    if (!drawn) return;
    const { formula: own, ...bare } = drawn;
    const value = figure ? numberOf(figure) : sign === '' ? null : sign;
    const formula = line.way === 'computed' ? own : value === null ? undefined : (sumOf(i) ?? undefined);
    byPlace.set(`${row},${column}`, {
      ...bare,
      value: formula !== undefined && value === null ? '' : value,
      ...(formula === undefined ? {} : { formula }),
      ...(figure ? { format: formatOf(figure, line) } : {}),
    });
  });
  const cells = layout.cells.map((cell): LayoutCell => {
    if (cell.row === TITLE_ROW && !known && cell.column === 0) return { ...cell, value: form.printedTitle };
    const replaced = byPlace.get(`${cell.row},${cell.column}`);
    if (replaced) return replaced;
    // What the form would compute from blanks stays blank.
    if (cell.formula === undefined) return cell;
    const { row, column, look, format } = cell;
    return { row, column, look, value: null, ...(format === undefined ? {} : { format }) };
  });
  cells.push({ row: LINE_ROW, column: 0, value: consolidatedLine(unitCount), look: 'subtitle' });
  const width = layout.columnWidths.length;
  return {
    ...layout,
    sheet,
    cells,
    merges: [...layout.merges, { row: LINE_ROW, column: 0, rows: 1, columns: width }],
  };
}
