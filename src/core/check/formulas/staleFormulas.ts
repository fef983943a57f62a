/** Live formulas that show an old result: a file saved by a program that does not calculate, or with calculation set to manual. */
import { calculated } from '../../formula/calculated';
import { compare, minus, rational, type Rational, times } from '../../formula/rational';
import { ERROR } from '../../formula/value';
import { EXCEL_DIGITS, storedDecimal } from '../../number/read/excelDigits';
import { unitOf } from '../../number/round';
import { cellKey } from '../../rule/rule';
import type { Table } from '../../table/table';
import type { Finding } from '../../finding/finding';
import type { Readings } from '../../table/readings';

/**
 * Keys of the cells whose formula, calculated anew with what the sheet holds,
 * gives another number than is stored with it: `=D8+D9` that shows 7 beside 4 and
 * 5. A formula that is not the form's is a finding of its own and none of these.
 */
export function staleFormulas(
  table: Table,
  readings: Readings,
  findings: readonly Finding[],
): ReadonlySet<string> {
  const stale = new Set<string>();
  const altered: Record<string, true> = {};
  for (const { code, cells } of findings)
    if (code === 'formula/altered') for (const cell of cells) altered[cell] = true;
  const anew = calculated(table.grid);
  for (const { cell, quantity } of readings.cells) {
    if (!quantity.figure || typeof cell?.formula !== 'string' || typeof cell.value !== 'number') continue;
    const value = altered[quantity.cell] ? ERROR : anew(quantity.cell);
    if (value.kind === 'number' && differ(value.value, rational(storedDecimal(cell.value))))
      stale.add(cellKey(quantity.row, quantity.column));
  }
  return stale;
}

/** Excel's own arithmetic is off by less than a unit of its last digits but two. */
function differ(a: Rational, b: Rational): boolean {
  const size = compare(b, rational(0)) < 0 ? times(b, rational(-1)) : b;
  const difference = compare(a, b) < 0 ? minus(b, a) : minus(a, b);
  const slack = times(size, rational(unitOf(EXCEL_DIGITS - 2)));
  return compare(difference, slack) > 0;
}
