/** Values as numbers, texts and truths, the way Excel's operators see them; null is a blank cell. */
import { ErrorValue, type Value, badValue } from '../model/value';

export type Operand = Value | null;

export function toNumber(operand: Operand): number | ErrorValue {
  if (operand instanceof ErrorValue) return operand;
  if (operand === null) return 0;
  if (typeof operand === 'number') return operand;
  if (typeof operand === 'boolean') return operand ? 1 : 0;
  const text = operand.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : badValue;
}

export function toText(operand: Operand): string | ErrorValue {
  if (operand instanceof ErrorValue) return operand;
  if (operand === null) return '';
  if (typeof operand === 'boolean') return operand ? 'TRUE' : 'FALSE';
  return typeof operand === 'number' ? String(Number(operand.toPrecision(15))) : operand;
}

export function toTruth(operand: Operand): boolean | ErrorValue {
  if (operand instanceof ErrorValue) return operand;
  if (operand === null) return false;
  if (typeof operand === 'boolean') return operand;
  if (typeof operand === 'number') return operand !== 0;
  if (/^true$/i.test(operand)) return true;
  return /^false$/i.test(operand) ? false : badValue;
}

/** Numbers before texts before truths; texts without case; numbers by their first 15 digits. */
export function compare(left: Operand, right: Operand): number | ErrorValue {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  const rank = { number: 0, string: 1, boolean: 2 };
  const order = rank[kindOf(one)] - rank[kindOf(other)];
  if (order !== 0) return order;
  if (typeof one === 'string' && typeof other === 'string') {
    const first = one.toLowerCase();
    const second = other.toLowerCase();
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(Number(one).toPrecision(15)) - Number(Number(other).toPrecision(15));
}

function kindOf(value: number | string | boolean): 'number' | 'string' | 'boolean' {
  return typeof value === 'number' ? 'number' : typeof value === 'string' ? 'string' : 'boolean';
}

function blankLike(other: Operand): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
