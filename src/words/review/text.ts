/** What the views of a reviewer say: signing off, comparing versions, a pasted table, every sure correction at once. */

export interface ReviewText {
  readonly signOff: SignOffText;
  readonly versions: VersionsText;
  readonly pasted: PastedText;
  readonly fixAll: FixAllText;
}

export interface SignOffText {
  readonly intro: string;
  readonly look: string;
  readonly lookAgain: string;
  readonly table: (title: string, sheet: string) => string;
  readonly none: string;
  readonly holds: (by: string, date: string) => string;
  /** `rows`: those whose figures changed since. */
  readonly void: (by: string, date: string, rows: string) => string;
  readonly stillOpen: (errors: number, warnings: number) => string;
  readonly agrees: string;
  readonly by: string;
  readonly needsName: string;
  readonly sign: string;
  readonly signAgain: string;
  readonly withdraw: string;
  readonly signed: string;
  readonly withdrawn: string;
  readonly rows: (ticked: number, all: number) => string;
  readonly rowsHint: string;
  readonly ticked: (rows: number) => string;
  /** Beside a tick whose figure is another now. */
  readonly changedSince: string;
  readonly keepTicks: (count: number) => string;
  readonly kept: string;
  /** Ticks the row in which the cursor stands. */
  readonly atCursor: string;
  readonly notInTable: string;
  /** In the check's result. */
  readonly summary: (signed: number, lapsed: number, tables: number) => string;
  readonly open: string;
}

export interface VersionsText {
  readonly intro: string;
  readonly choose: string;
  readonly other: string;
  readonly comparedWith: (file: string) => string;
  readonly same: string;
  readonly count: (shown: number, behind: number, rows: number) => string;
  readonly shown: (count: number) => string;
  readonly behind: (count: number) => string;
  readonly rowsAdded: (count: number) => string;
  readonly rowsGone: (count: number) => string;
  readonly sheetsAdded: (sheets: string) => string;
  readonly sheetsGone: (sheets: string) => string;
  readonly blank: string;
  readonly before: string;
  readonly after: string;
  readonly more: (count: number) => string;
  readonly noReader: string;
}

export interface PastedText {
  readonly intro: string;
  readonly field: string;
  readonly hint: string;
  readonly check: string;
  readonly clear: string;
  readonly nothing: string;
  /** In the place of a title that the table has not. */
  readonly untitled: string;
  readonly clean: string;
  /** Cells are counted from the first pasted one. */
  readonly place: (row: number, column: number) => string;
}

export interface FixAllText {
  readonly looking: string;
  readonly nothing: string;
  readonly heading: (count: number) => string;
  readonly hint: string;
  readonly clears: (count: number) => string;
  readonly withheld: (cells: string) => string;
  readonly before: string;
  readonly after: string;
  readonly apply: (count: number) => string;
  readonly done: (cells: string) => string;
}
