/** Sums over columns whose difference is, in every row, what stands in a column that the office added. */
import { writeFigure } from '../../number/write';
import { readCell } from '../../number/read/readCell';
import type { Figure } from '../../number/figure';
import type { FindingWith } from '../../finding/finding';
import type { Gap } from '../../finding/gap';
import { kindOf } from '../../rule/kinds/kinds';
import { addressOf, lettersOf } from '../../sheet/grid';
import type { OtherColumn, Table } from '../../table/table';
import type { Judged } from '../judge/judge';

/** null where the sum is over rows, or where some row agrees without the column. */
export function addedColumn(
  table: Table,
  judged: readonly Judged[],
  { rule, facts: { target, parts, computed } }: FindingWith<'sum/broken'>,
): Gap | null {
  const { at, figure } = target;
  const isAcross = parts.every(({ quantity }) => quantity.row === target.row);
  if (!at || !figure || !isAcross) return null;
  const missing = figure.value.minus(computed.value);
  if (missing.lte(0)) return null;
  const found = table.columns.others.filter((other) => {
    // A stray figure under no heading is no column of the office's.
    if (other.reason === 'hidden' || other.reason === 'judged' || other.heading === '') return false;
    return (
      figureIn(table, other, at.row)?.value.eq(missing) === true && !isNeedless(table, other, judged, rule)
    );
  });
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  const column = {
    at: only.column,
    letters: lettersOf(only.column),
    heading: only.heading,
    cell: addressOf({ row: at.row, column: only.column }),
    printed: writeFigure({ value: missing, decimals: figure.decimals }),
  };
  return { kind: 'addedColumn', column };
}

/** A row in which the rule holds without it shows that the column is no part of the sum. */
function isNeedless(
  table: Table,
  other: OtherColumn,
  judged: readonly Judged[],
  rule: string | null,
): boolean {
  return judged.some(({ rule: each, context, verdict }) => {
    if (each.text !== rule || verdict.outcome !== 'holds' || !kindOf(each.body).adds) return false;
    const row = table.rows.find(({ row: { code } }) => code === context.row);
    const figure = row && figureIn(table, other, row.at);
    return figure ? !figure.value.eq(0) : false;
  });
}

function figureIn(table: Table, { column }: OtherColumn, row: number): Figure | null {
  const { reading } = readCell(table.grid.cell(row, column), 'count', { unit: '' });
  return reading.kind === 'figure' ? reading.figure : null;
}
