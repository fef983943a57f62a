/** What the board of many files says besides what a report on many files says (src/words/batch). */
export interface ManyText {
  readonly title: string;
  readonly intro: string;
  readonly drop: string;
  readonly folder: string;
  readonly files: string;
  readonly units: string;
  readonly unitsGiven: (count: number) => string;
  readonly noUnits: (file: string) => string;
  readonly clear: string;
  readonly back: string;
  readonly nothing: string;
  /** Of files that are no workbooks. */
  readonly others: (count: number) => string;
  readonly running: Readonly<Record<'check' | 'consolidate' | 'notes' | 'report' | 'data', string>>;
  readonly progress: (what: string, done: number, total: number, rate: number, left: string) => string;
  readonly stop: string;
  readonly stopped: (waiting: number) => string;
  readonly goOn: (waiting: number) => string;
  readonly filters: string;
  readonly all: string;
  readonly waiting: string;
  readonly notSent: string;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly table: string;
  readonly details: (unit: string) => string;
  readonly closeDetails: string;
  readonly noFindings: string;
  /** Nothing is wrong so far: rules wait for figures. */
  readonly soFar: string;
  readonly nothingJudged: string;
  readonly notSentDetails: string;
  readonly waitingDetails: string;
  readonly open: string;
  readonly note: string;
  readonly copyNote: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly report: string;
  readonly notes: (units: number) => string;
  /** Parquet files, for those who analyse figures. */
  readonly data: string;
  readonly downloaded: (file: string) => string;
  readonly noReader: string;
  readonly consolidation: {
    readonly title: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly earlier: string;
    readonly earlierGiven: (file: string) => string;
    readonly forget: string;
    readonly run: (files: number) => string;
    readonly fromSheets: string;
    readonly sheetsHint: string;
    readonly done: (units: number, forms: string) => string;
    readonly agrees: string;
    readonly errors: (count: number) => string;
    readonly incomplete: string;
    readonly review: (count: number) => string;
    readonly more: (count: number) => string;
    readonly download: string;
    readonly open: string;
    readonly inserted: (sheet: string, units: number) => string;
    readonly noSheets: string;
  };
  readonly fileNames: {
    readonly report: string;
    readonly notes: string;
    readonly data: string;
    readonly consolidated: string;
    readonly note: (unit: string) => string;
  };
}
