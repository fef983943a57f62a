/** The criterion of COUNTIF: "-", ">=5", "<>x", 7. */
import { ErrorValue } from '../model/value';
import { type Operand, compare } from './coerce';

export function matches(operand: Operand, criterion: Operand): boolean {
  if (operand instanceof ErrorValue || criterion instanceof ErrorValue) return false;
  if (typeof criterion !== 'string') return operand !== null && compare(operand, criterion ?? 0) === 0;
  const parts = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion);
  const operator = parts?.[1] ?? '=';
  const wanted = asNumber(parts?.[2] ?? '');
  const same = equals(operand, wanted);
  if (operator === '=') return same;
  if (operator === '<>') return !same;
  if (operand === null || typeof operand !== typeof wanted) return false;
  const order = compare(operand, wanted);
  if (order instanceof ErrorValue) return false;
  if (order === 0) return operator.endsWith('=');
  return order < 0 === operator.startsWith('<');
}

function asNumber(text: string): number | string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function equals(operand: Operand, wanted: number | string): boolean {
  if (wanted === '') return operand === null || operand === '';
  if (operand === null) return false;
  if (typeof wanted === 'string' && /[*?]/.test(wanted)) {
    return typeof operand === 'string' && wildcard(wanted).test(operand);
  }
  // A text "5" counts where 5 is wanted.
  const value = typeof operand === 'string' && typeof wanted === 'number' ? asNumber(operand) : operand;
  return compare(value, wanted) === 0;
}

function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'isu');
}
