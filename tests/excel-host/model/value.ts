/** What a cell holds: constants, error values and formulas. */

/** "#DIV/0!" and its like: a value of its own, so that the typed text "#N/A" is not one. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

export type Value = number | string | boolean | ErrorValue;

/** A stretch of a text with a look of its own. */
export interface TextRun {
  readonly text: string;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly strikethrough?: boolean;
}

export interface Content {
  /** A formula's last result, or the constant. */
  value: Value;
  /** With its "=", English names and A1 references. */
  formula?: string;
  /** The calculation that `value` belongs to; older ones are recalculated when read. */
  calculated?: number;
  /** Of a text constant whose parts look different. */
  runs?: readonly TextRun[];
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
