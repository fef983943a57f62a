/** A rule by the cells that it was put to, where the table prints no codes for its rows: "D8 = D3 + D4". */
import type { Quantity } from './quantity';

/** null where all rows have codes that are printed. */
export function ruleInCells(text: string, quantities: readonly Quantity[]): string | null {
  if (quantities.every(({ called }) => called === undefined)) return null;
  return text.replace(/([A-Za-z_][A-Za-z0-9_.]*)(\[[^\]]*\])?/g, (whole, code: string, column?: string) => {
    const [named, ...others] = quantities.filter(
      (each) => each.row === code && (column === undefined || column === `[${each.column}]`),
    );
    return named && named.cell !== '' && others.every(({ cell }) => cell === named.cell) ? named.cell : whole;
  });
}
