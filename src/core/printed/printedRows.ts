/** The rows under the header of a table nobody knows, down to the last one with a figure. */
import { isTotalLabel } from '../form/ownRows';
import { addressOf, type Grid } from '../sheet/grid';
import { isFigure } from '../table/columns/figureColumns';
import { withoutHiddenCopies } from '../table/listed/listedTable';
import { type CountedRow, spareTotal } from '../table/listed/spareTotals';
import type { ExtraRow, HiddenRow } from '../table/table';
import { endsTable } from '../text/label';
import type { PrintedColumns } from './header/printedColumns';
import { textAt } from './header/textAt';
import { isRateHeading } from './said/headingRules';
import type { PrintedRow } from './said/printedRow';

const SECTION = /^[IVX]+[.)]?$/;
/** Of the figure columns of a section's heading, less than one in so many filled: somebody typed into the wrong row. */
const STRAY = 2;

/** Without hidden rows that print a visible one once more. */
export function visibleRows(
  grid: Grid,
  columns: PrintedColumns,
  body: readonly number[],
): {
  readonly rows: readonly PrintedRow[];
  readonly hidden: readonly HiddenRow[];
  readonly extra: readonly ExtraRow[];
} {
  const { rows: own, extra } = rowsUnder(grid, columns, body);
  const { rows, hidden } = withoutHiddenCopies(
    own.map((row) => ({ at: row.at, row })),
    grid,
  );
  return { rows: rows.map(({ row }) => row), hidden, extra };
}

/** Behind the last row with a figure stand signatures. */
function rowsUnder(
  grid: Grid,
  columns: PrintedColumns,
  body: readonly number[],
): { readonly rows: PrintedRow[]; readonly extra: ExtraRow[] } {
  const rows: PrintedRow[] = [];
  const counted: CountedRow[] = [];
  let last = 0;
  for (const at of body) {
    let order = columns.order === null ? '' : textAt(grid, at, columns.order);
    let label = textAt(grid, at, columns.label);
    if (label === '' && isTotalLabel(order)) [label, order] = [order, ''];
    if (last > 0 && (endsTable(order) || (order === '' && endsTable(label)))) break;
    const full = columns.figures.filter(({ column }) => {
      const cell = grid.cell(at, column);
      return isFigure(cell) || typeof cell?.formula === 'string';
    }).length;
    // A figure or two beside the heading of a section are not those of a row.
    const figured = full > 0 && (full * STRAY >= columns.figures.length || !SECTION.test(order));
    if (label === '' && !figured) continue;
    const said = columns.unit === null ? '' : textAt(grid, at, columns.unit);
    const unit = said === '' && isRateHeading([label]) ? '%' : said;
    const cell = addressOf({ row: at, column: columns.label });
    rows.push({ at, cell, order, label, unit, figured });
    counted.push({ at, label, full });
    if (figured) last = rows.length;
  }
  const spare = spareTotal(counted, columns.figures.length);
  const own = counted[spare];
  return {
    rows: withBlankOnes(rows.slice(0, last).filter((_row, i) => i !== spare)),
    extra: own ? [{ at: own.at, printedOrder: '', printedLabel: own.label, full: own.full }] : [],
  };
}

/** In a list numbered 1, 2, 3 to its end a row without figures is one of those that the total adds up, and heads nothing. */
function withBlankOnes(rows: readonly PrintedRow[]): PrintedRow[] {
  const listed = rows.filter(({ label }) => !isTotalLabel(label));
  const isList =
    listed.length >= FEWEST && listed.every(({ order }, i) => order.replace(/[.)]$/, '') === String(i + 1));
  return isList ? rows.map((row) => ({ ...row, figured: true })) : rows.slice();
}

const FEWEST = 3;
