/** Live formulas that show an old result: a file saved by a program that does not calculate, or with calculation set to manual. */
import { evaluateFormula } from '../../formula/evaluate';
import { readFormula } from '../../formula/expression';
import { compare, minus, rational, type Rational, times } from '../../formula/rational';
import { BLANK, ERROR, numberValue, UNKNOWN_VALUE, type Value } from '../../formula/value';
import { EXCEL_DIGITS, storedDecimal } from '../../number/read/excelDigits';
import { unitOf } from '../../number/round';
import { cellKey } from '../../rule/rule';
import { positionOf } from '../../sheet/grid';
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
  const anew = calculated(table);
  for (const { cell, quantity } of readings.cells) {
    if (!quantity.figure || typeof cell?.formula !== 'string' || typeof cell.value !== 'number') continue;
    const value = altered[quantity.cell] ? ERROR : anew(quantity.cell);
    if (value.kind === 'number' && differ(value.value, rational(storedDecimal(cell.value))))
      stale.add(cellKey(quantity.row, quantity.column));
  }
  return stale;
}

/** What every cell would hold if the sheet were calculated now. */
function calculated({ grid }: Table): (address: string) => Value {
  const known: Record<string, Value> = {};
  const valueOf = (address: string): Value => {
    const position = positionOf(address);
    const cell = position && grid.cell(position.row, position.column);
    if (!cell) return BLANK;
    if (cell.formula !== null) {
      const expression = readFormula(cell.formula, grid.sheet);
      return expression ? evaluateFormula(expression, { cell: anew, rounding: true }) : UNKNOWN_VALUE;
    }
    if (typeof cell.value === 'number') return numberValue(rational(storedDecimal(cell.value)));
    if (typeof cell.value === 'boolean') return { kind: 'boolean', value: cell.value };
    return cell.value === null ? BLANK : { kind: 'text', value: cell.value };
  };
  const anew = (address: string): Value => {
    const value = known[address];
    if (value) return value;
    // A formula that needs itself finds nothing that can be told.
    known[address] = UNKNOWN_VALUE;
    return (known[address] = valueOf(address));
  };
  return anew;
}

/** Excel's own arithmetic is off by less than a unit of its last digits but two. */
function differ(a: Rational, b: Rational): boolean {
  const size = compare(b, rational(0)) < 0 ? times(b, rational(-1)) : b;
  const difference = compare(a, b) < 0 ? minus(b, a) : minus(a, b);
  const slack = times(size, rational(unitOf(EXCEL_DIGITS - 2)));
  return compare(difference, slack) > 0;
}
