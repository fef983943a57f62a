/** What every cell would hold if its sheet were calculated now. */
import { storedDecimal } from '../number/read/excelDigits';
import { type Grid, positionOf } from '../sheet/grid';
import { evaluateFormula, subtotalsIn } from './evaluate';
import { readFormula } from './expression';
import { rational } from './rational';
import { BLANK, errorShown, numberValue, UNKNOWN_VALUE, type Value } from './value';

/** By address: "D7". */
export function calculated(grid: Grid): (address: string) => Value {
  const known: Record<string, Value> = {};
  const subtotal = subtotalsIn(grid);
  const valueOf = (address: string): Value => {
    const position = positionOf(address);
    const cell = position && grid.cell(position.row, position.column);
    if (!cell) return BLANK;
    if (cell.formula !== null) {
      const expression = readFormula(cell.formula, grid.sheet);
      if (!expression) return UNKNOWN_VALUE;
      const value = evaluateFormula(expression, { cell: anew, rounding: true, subtotal });
      // A formula that hands on a blank cell shows 0, and is a number to others.
      return value.kind === 'blank' ? numberValue(rational(0)) : value;
    }
    if (cell.error) return errorShown(String(cell.value));
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
