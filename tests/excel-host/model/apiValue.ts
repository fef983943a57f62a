/** Values as the API hands them out. */
import { ErrorValue, type Value } from './value';

/** A blank cell reads as ''. */
export function apiValue(value: Value | null): number | string | boolean {
  if (value === null) return '';
  return value instanceof ErrorValue ? value.code : value;
}

export function apiType(value: Value | null): string {
  if (value === null) return 'Empty';
  if (value instanceof ErrorValue) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
