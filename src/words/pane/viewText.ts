/** Every text of the views that are loaded after the pane has shown itself, and of what they do. */
import type { FormStatus } from '../../forms/officialForm';
import type { Abilities } from '../../app/contract/abilities';
import type { UndoRecord } from '../../app/contract/writer';

type Counted = (count: number) => string;
type Named = (name: string) => string;
export type MissingAbility = {
  [Each in keyof Required<Abilities>]: Abilities[Each] extends boolean ? Each : never;
}[keyof Required<Abilities>];

/** In both languages they come with the views: viewTextOf.ts. A view of its own chunk has its texts there, as Export has. */
export interface ViewText {
  readonly sampleDone: Named;
  readonly result: ResultText;
  readonly fill: FillText;
  readonly insert: InsertText;
  readonly convert: ConvertText;
  readonly undo: UndoText;
  readonly about: AboutText;
  readonly commands: CommandsText;
}

/** Texts in an encoding of the years before Unicode. */
export interface ConvertText {
  readonly found: (cells: number) => string;
  readonly preview: string;
  readonly willRead: string;
  readonly more: (cells: number) => string;
  /** Of which nothing sure can be said. */
  readonly left: (cells: string) => string;
  readonly write: (cells: number) => string;
  readonly done: (cells: number) => string;
}

/** What a check found. */
export interface ResultText {
  readonly mark: string;
  readonly watch: string;
  readonly none: string;
  /** No finding, but no rule that holds either. */
  /** Nothing is wrong so far: rules wait for figures. */
  readonly soFar: string;
  readonly nothingJudged: string;
  /** Last period's file. */
  readonly choosePrevious: string;
  readonly insertComparison: string;
  readonly comparisonInserted: Named;
  readonly otherPrevious: string;
  readonly forgetPrevious: string;
  readonly comparedWith: (file: string) => string;
  readonly noPreviousReader: string;
  readonly found: (errors: number, warnings: number, infos: number) => string;
  /** Tables of forms in no list are judged by what they print. */
  readonly selfRuled: (tables: number) => string;
  readonly sinceLast: string;
  /** By cause: gone, settled by a reason, come, open again. */
  readonly since: Readonly<Record<'mended' | 'altered' | 'accepted' | 'fresh' | 'reopened', Counted>>;
  readonly bySeverity: string;
  readonly bySection: string;
  readonly grouping: string;
  readonly unchanged: string;
  readonly list: string;
  /** The field that leaves only the findings with its words in the list. */
  readonly seek: string;
  readonly seekExample: string;
  readonly seen: (shown: number, all: number) => string;
  readonly seeAll: string;
  readonly keys: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: string, all: number) => string;
  readonly section: (code: string, label: string) => string;
  readonly wholeTable: string;
  readonly printed: string;
  readonly blank: string;
  readonly expected: string;
  /** Offers to keep what the office added. */
  readonly addToForm: string;
  readonly unjudged: Counted;
  /** Offers every correction that leaves no choice. */
  readonly fixAll: string;
  readonly comments: string;
  readonly accepted: Counted;
  readonly lapsed: Named;
  readonly accept: string;
  readonly reason: string;
  readonly by: string;
  readonly save: string;
  readonly needsReason: string;
  readonly saved: string;
  readonly revoke: string;
  readonly revoked: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly marksUnsure: string;
  readonly watching: string;
  readonly notWatching: string;
}

export interface FillText {
  readonly look: string;
  readonly lookAgain: string;
  readonly intro: string;
  readonly nothing: string;
  readonly all: string;
  readonly blank: string;
  readonly refresh: string;
  readonly replace: string;
  readonly convert: string;
  readonly refused: Counted;
  readonly apply: Counted;
  readonly done: Counted;
  readonly skipped: Named;
  /** Names the choice among the values of one cell. */
  readonly which: Named;
  readonly before: string;
  readonly after: string;
}

export interface InsertText {
  /** By name, number, field or words of a row. */
  readonly search: string;
  readonly searchExample: string;
  /** What the picture of a form is called. */
  readonly picture: (form: string) => string;
  readonly moreRows: (count: number) => string;
  readonly noForm: string;
  readonly status: Readonly<Record<FormStatus, string>>;
  /** Levels of administration that keep a form, as it tells them in Vietnamese. */
  readonly level: (level: string) => string;
  readonly form: string;
  readonly unit: string;
  readonly needsUnit: string;
  readonly unitExample: string;
  readonly period: string;
  readonly periodExample: string;
  readonly where: string;
  readonly newSheet: string;
  readonly activeCell: string;
  readonly run: string;
  readonly done: Named;
  readonly overwrite: string;
  readonly overwriteAsk: Named;
}

export interface UndoText {
  /** Before a problem: how many writes had been taken back. */
  readonly partly: Counted;
  readonly intro: string;
  readonly nothing: string;
  readonly all: string;
  /** `again`: all of them can be done again afterwards. */
  readonly allAsk: (count: number, again: boolean) => string;
  readonly allSure: Counted;
  /** Heads what was taken back. */
  readonly undone: string;
  readonly again: string;
  readonly redone: string;
  readonly revert: string;
  readonly done: string;
  /** In Word, where words and tables are written as well as cells. */
  readonly report: { readonly intro: string; readonly done: string; readonly accept: string };
  readonly kept: Named;
  readonly interrupted: string;
  readonly actions: Readonly<Record<UndoRecord['action'], (cells: number, sheets: string) => string>>;
}

export interface AboutText {
  readonly what: string;
  readonly version: string;
  readonly host: string;
  readonly level: string;
  readonly missing: string;
  /** The same of the web edition. */
  readonly missingHere: string;
  readonly nothingMissing: string;
  readonly shortcuts: string;
  /** What to do instead. */
  readonly without: Readonly<Record<MissingAbility, string>>;
  readonly support: string;
  readonly copy: string;
  readonly copied: string;
  readonly select: string;
}

/** What the ribbon's commands say beyond what the pane says. */
export interface CommandsText {
  readonly markedElsewhere: (sheets: string) => string;
  /** Where Excel does not let a button bring the pane forward; names the pane's view. */
  readonly openByHand: Named;
}
