/** A rule that was found in a table, by whatever ground. */
import Big from 'big.js';
import type { Computation } from '../../rule/computation';

export type Ground =
  | 'printed' // "3 (=4+8)" under a heading, "Cộng (1+…+11)" in a label
  | 'words' // "Tỷ lệ", "Tổng số", "trong đó", and the numbering 3.2 -> 3.2.1
  | 'formula' // formulas in the cells
  | 'header' // a heading over several columns
  | 'figures'; // figures that fit although chance would not

export type FoundKind = 'sum' | 'rate' | 'quotient' | 'average' | 'change' | 'other';

export interface Found {
  readonly kind: FoundKind;
  /** The items are rows of the table, and it is asked of every column; else the other way about. */
  readonly byRows: boolean;
  readonly target: number;
  /** Its operands are items. */
  readonly computation: Computation<number>;
  readonly ground: Ground;
  /** Its ground alone makes it sure, if the figures do not say otherwise. */
  readonly surely: boolean;
  /** Its cells were picked by the figures, among others that might be meant: figures are no second ground for it. */
  readonly picked?: boolean;
}

export function sumOf(parts: readonly number[]): Computation<number> {
  return parts
    .slice(1)
    .reduce<Computation<number>>((left, part) => operation('+', left, item(part)), item(parts[0] ?? -1));
}

/** a + b - c */
export function signedSumOf(
  terms: readonly { readonly item: number; readonly sign: 1 | -1 }[],
): Computation<number> {
  return terms
    .slice(1)
    .reduce<Computation<number>>(
      (left, term) => operation(term.sign === 1 ? '+' : '-', left, item(term.item)),
      item(terms[0]?.item ?? -1),
    );
}

export function averageOf(parts: readonly number[]): Computation<number> {
  return operation('/', sumOf(parts), number(parts.length));
}

/** In per cent where `scale` is 100; other scales turn one unit into another. */
export function quotientOf(part: number, whole: number, scale: number): Computation<number> {
  const scaled = scale === 1 ? item(part) : operation('*', item(part), number(scale));
  return operation('/', scaled, item(whole));
}

export function changeOf(before: number, after: number, scale: 1 | 100): Computation<number> {
  const difference = operation('-', item(after), item(before));
  return operation('/', scale === 1 ? difference : operation('*', difference, number(100)), item(before));
}

function item(operand: number): Computation<number> {
  return { kind: 'operand', operand };
}

function number(value: number): Computation<number> {
  return { kind: 'number', value: new Big(value) };
}

function operation(
  operator: '+' | '-' | '*' | '/',
  left: Computation<number>,
  right: Computation<number>,
): Computation<number> {
  return { kind: 'operation', operator, left, right };
}
