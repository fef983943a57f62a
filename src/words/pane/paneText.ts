/** Every text of the pane; a language that lacks one does not compile. */
import type { Abilities } from '../../app/contract/abilities';
import type { UndoRecord } from '../../app/contract/writer';

export type View = 'check' | 'fill' | 'insert' | 'undo' | 'about' | 'export';
type Counted = (count: number) => string;
type Named = (name: string) => string;
export type MissingAbility = {
  [Each in keyof Abilities]: Abilities[Each] extends boolean ? Each : never;
}[keyof Abilities];

export interface PaneText {
  readonly language: 'vi' | 'en';
  readonly otherLanguage: string;
  readonly views: Readonly<Record<View, string>>;
  readonly viewsName: string;
  readonly working: string;
  readonly loading: string;
  readonly stays: string;
  readonly cancel: string;
  readonly again: string;
  readonly close: string;
  readonly goTo: Named;
  /** Said after a write that failed. */
  readonly asBefore: string;
  /** The same, of what was not reached. */
  readonly restAsBefore: string;
  readonly ourFault: Named;
  /** Of a part of the pane that is loaded when it is first wanted. */
  readonly notLoaded: string;
  readonly first: {
    readonly one: string;
    readonly two: string;
    readonly sample: string;
    readonly sampleDone: Named;
  };
  readonly check: CheckText;
  readonly fill: FillText;
  readonly insert: InsertText;
  readonly undo: {
    /** Before a problem: how many writes had been taken back. */
    readonly partly: Counted;
    readonly intro: string;
    readonly nothing: string;
    readonly all: string;
    readonly revert: string;
    readonly done: string;
    readonly kept: Named;
    readonly interrupted: string;
    readonly actions: Readonly<Record<UndoRecord['action'], (cells: number, sheets: string) => string>>;
  };
  readonly about: {
    readonly what: string;
    readonly version: string;
    readonly host: string;
    readonly level: string;
    readonly missing: string;
    readonly nothingMissing: string;
    readonly shortcuts: string;
    /** What to do instead. */
    readonly without: Readonly<Record<MissingAbility, string>>;
    readonly support: string;
    readonly copy: string;
    readonly copied: string;
    readonly select: string;
  };
  /** What the ribbon's commands say beyond what the pane says. */
  readonly commands: {
    readonly markedElsewhere: (sheets: string) => string;
    /** Where Excel does not let a button bring the pane forward; names the pane's view. */
    readonly openByHand: Named;
  };
  readonly outside: {
    readonly silent: string;
    readonly silentWhat: string;
    readonly silentSteps: readonly string[];
    readonly notExcel: string;
    readonly notExcelWhat: string;
  };
}

export interface CheckText {
  readonly run: string;
  readonly runAgain: string;
  readonly scope: string;
  readonly workbook: string;
  readonly activeSheet: string;
  readonly mark: string;
  readonly watch: string;
  readonly none: string;
  readonly found: (errors: number, warnings: number, infos: number) => string;
  readonly since: (fixed: number, fresh: number) => string;
  readonly unchanged: string;
  readonly list: string;
  readonly keys: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: string, all: number) => string;
  readonly section: (code: string, label: string) => string;
  readonly wholeTable: string;
  readonly printed: string;
  readonly blank: string;
  readonly expected: string;
  readonly unjudged: Counted;
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
  readonly before: string;
  readonly after: string;
}

export interface InsertText {
  readonly form: string;
  readonly unit: string;
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
