/** What a cell holds: constants, error values and formulas. */

/** "#DIV/0!" and its like: a value of its own, so that the typed text "#N/A" is not one. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

export type Value = number | string | boolean | ErrorValue;

export interface Content {
  /** A formula's last result, or the constant. */
  value: Value;
  /** With its "=", English names and A1 references. */
  formula?: string;
  /** The calculation that `value` belongs to; older ones are recalculated when read. */
  calculated?: number;
}

export const divisionByZero = new ErrorValue('#DIV/0!');
export const notAvailable = new ErrorValue('#N/A');
export const unknownName = new ErrorValue('#NAME?');
export const badNumber = new ErrorValue('#NUM!');
export const badReference = new ErrorValue('#REF!');
export const badValue = new ErrorValue('#VALUE!');
export const nullIntersection = new ErrorValue('#NULL!');

const errors = [
  divisionByZero,
  notAvailable,
  unknownName,
  badNumber,
  badReference,
  badValue,
  nullIntersection,
];

export function errorNamed(code: string): ErrorValue | null {
  return errors.find((error) => error.code === code.toUpperCase()) ?? null;
}
