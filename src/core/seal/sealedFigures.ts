/** The figures of a table as a seal keeps them: one canonical text a cell, whatever the host and the format. */
import Big from 'big.js';
import { readTable, type TableCell } from '../table/readings';
import type { Figure } from '../number/figure';
import { decimalsOf } from '../number/round';
import { writeValue } from '../number/write';
import type { Table } from '../table/table';
import { tidy } from '../text/label';
import { printableLine } from '../text/printable';

export interface SealedFigure {
  readonly row: string;
  readonly column: string;
  /** "2677", "99.7"; "-", "…" or "x" for a sign; "" for a blank; "?" and the text for what is no figure. */
  readonly figure: string;
}

/** Longer texts are no figure anyway; their beginning tells them apart. */
const LONGEST = 80;

/** In the order of the form, so that moved rows do not change it. */
export function sealedFigures(table: Table): SealedFigure[] {
  const order = new Map<string, number>();
  table.form.rows.forEach((row, i) => order.set(row.code, i));
  return readTable(table)
    .cells.map((cell) => ({
      row: cell.quantity.row,
      column: cell.quantity.column,
      figure: canonicalOf(cell),
    }))
    .sort((a, b) => (order.get(a.row) ?? 0) - (order.get(b.row) ?? 0));
}

/** 99,70 is "99.7": zeros that only a format adds are not a change. */
export function canonicalFigure({ value }: Figure): string {
  return value.toFixed(decimalsOf(value));
}

function canonicalOf({ reading: { reading }, quantity }: TableCell): string {
  switch (reading.kind) {
    case 'figure':
      return canonicalFigure(reading.figure);
    case 'sign':
      return reading.sign === 'none' ? '-' : reading.sign === 'missing' ? '…' : 'x';
    case 'blank':
      return '';
    default:
      return asText(quantity.printed);
  }
}

function asText(printed: string): string {
  return '?' + tidy(printableLine(printed)).slice(0, LONGEST);
}

/** What documents of ours print may read two ways by its separators alone: 2654 as "2.654", 2,654 as "2,654". */
const SEPARATORS: readonly string[] = ['dotGroupOrDecimal', 'commaGroupOrDecimal'];

/**
 * True where the cell still reads as what was sealed, dots grouping and a comma before decimals. Whatever else makes it
 * a question ("2.654 nghìn", "(2.654)") was put there since; what was no figure must still be printed as it was.
 */
export function agrees(cell: TableCell, sealed: string): boolean {
  if (canonicalOf(cell) === sealed) return true;
  if (sealed.startsWith('?')) return asText(cell.quantity.printed) === sealed;
  const { reading } = cell.reading;
  if (reading.kind !== 'ask' || reading.flags.some((flag) => !SEPARATORS.includes(flag))) return false;
  return reading.readings.slice(0, 1).some((figure) => canonicalFigure(figure) === sealed);
}

/** The canonical "2677.5" as documents write it: "2.677,5". */
export function writeSealed(figure: string): string {
  if (figure.startsWith('?')) return figure.slice(1);
  return /^-?[0-9]/.test(figure) ? writeValue(new Big(figure)) : figure;
}
