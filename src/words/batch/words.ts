/** What a report on many files says besides its findings. */
export interface BatchWords {
  readonly title: string;
  readonly sheets: {
    readonly findings: string;
    readonly overview: string;
    readonly rules: string;
    readonly notSent: string;
    readonly repeated: string;
  };
  readonly columns: {
    readonly number: string;
    readonly file: string;
    readonly sheet: string;
    readonly unit: string;
    readonly form: string;
    readonly period: string;
    readonly errors: string;
    readonly warnings: string;
    readonly remarks: string;
    readonly unknown: string;
    readonly filled: string;
    readonly state: string;
    readonly rule: string;
    readonly reason: string;
    readonly source: string;
    readonly tables: string;
    readonly findings: string;
    readonly kind: string;
    readonly files: string;
    readonly message: string;
    readonly cells: string;
    readonly severity: string;
  };
  readonly states: {
    readonly failed: string;
    readonly errors: string;
    readonly warnings: string;
    readonly clean: string;
  };
  readonly repeated: { readonly unit: string; readonly figures: string };
  readonly nobodyMissing: string;
  readonly none: string;
  readonly search: string;
  readonly print: string;
  readonly sortHint: string;
  readonly found: (findings: number) => string;
  /** What a reviewer does after a check. */
  readonly next: {
    readonly steps: (steps: readonly string[]) => string;
    readonly failed: (files: number) => string;
    readonly errors: (files: number) => string;
    readonly notSent: (units: number) => string;
    readonly repeated: (cases: number) => string;
    /** `listed`: a list said who was to send, and all have. */
    readonly ready: (listed: boolean) => string;
    readonly twice: (cases: number) => string;
  };
  readonly counts: (tables: number, errors: number, warnings: number) => string;
  readonly note: {
    readonly title: (unit: string) => string;
    readonly intro: (errors: number, warnings: number, file: string) => string;
    readonly closing: string;
  };
  readonly commented: (copies: number, folder: string) => string;
  /** The folder for copies is that of the files themselves. */
  readonly besideOriginals: (folder: string) => string;
  readonly noted: (notes: number, folder: string) => string;
  readonly interrupted: (done: number, total: number) => string;
  readonly left: (time: string) => string;
  readonly missingShards: (numbers: readonly number[], of: number) => string;
  readonly notShard: (file: string) => string;
  readonly otherRun: (file: string) => string;
  /** A part for merge was checked without --figures. */
  readonly noFigures: (file: string) => string;
  readonly shardNeedsJson: string;
}
