/** What a formula computes: Excel's kinds of value, with exact numbers, and one more for what cannot be told here. */
import Big from 'big.js';
import { isUnwieldy, type Rational, rational } from './rational';

export type Value =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'blank' }
  /** IFNA, ISNA and ISERR tell #N/A from the others. */
  | { readonly kind: 'error'; readonly isNA: boolean }
  /** Rests on another sheet, on a name or on a function that is not read; or has too many digits. */
  | { readonly kind: 'unknown' };

export const BLANK: Value = { kind: 'blank' };
export const ERROR: Value = { kind: 'error', isNA: false };
export const NOT_AVAILABLE: Value = { kind: 'error', isNA: true };
export const UNKNOWN_VALUE: Value = { kind: 'unknown' };

/** The error that a sheet shows: "#N/A", "#DIV/0!". */
export function errorShown(text: string): Value {
  return text.toUpperCase() === '#N/A' ? NOT_AVAILABLE : ERROR;
}

/** null is a division by 0; what is too long to compute with is not known. */
export function numberValue(value: Rational | null): Value {
  if (!value) return ERROR;
  return isUnwieldy(value) ? UNKNOWN_VALUE : { kind: 'number', value };
}

export function booleanValue(value: boolean): Value {
  return { kind: 'boolean', value };
}

/** As arithmetic takes it: a blank is 0, TRUE is 1, "12" is 12; a Value where it is no number. */
export function asNumber(value: Value): Rational | Value {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'blank':
      return rational(0);
    case 'boolean':
      return rational(value.value ? 1 : 0);
    case 'text':
      return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.value) ? rational(new Big(value.value)) : ERROR;
    default:
      return value;
  }
}

export function isValue(value: Rational | Value): value is Value {
  return 'kind' in value;
}

/** As a condition takes it; a Value where it is neither true nor false. */
export function asCondition(value: Value): boolean | Value {
  if (value.kind === 'boolean') return value.value;
  if (value.kind === 'text') return ERROR;
  const number = asNumber(value);
  return isValue(number) ? number : !number.over.eq(0);
}
