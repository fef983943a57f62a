/** A data validation, as it was set. */

export interface Validation {
  /** The rule in the shape of the API: `{wholeNumber: {formula1: 0, operator: 'GreaterThan'}}`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>> | null;
  readonly prompt: Readonly<Record<string, unknown>> | null;
  readonly ignoreBlanks: boolean;
}

export interface Validated {
  readonly validation: Validation | null;
}
