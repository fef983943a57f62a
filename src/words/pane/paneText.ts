/** What the pane says before its views are loaded; a language that lacks a text does not compile. */

/** The work in its order; what a view belongs to: src/taskpane/frame/views.ts. */
export type Job = 'form' | 'fill' | 'check' | 'export' | 'prose' | 'tables' | 'bring';
export type View =
  | 'check'
  | 'fill'
  | 'insert'
  | 'learn'
  | 'undo'
  | 'about'
  | 'export'
  | 'narrative'
  | 'many'
  | 'prose'
  | 'bring'
  | 'help'
  | 'review'
  | 'versions'
  | 'pasted';
type Named = (name: string) => string;

export interface PaneText {
  readonly language: 'vi' | 'en';
  readonly otherLanguage: string;
  readonly jobs: Readonly<Record<Job, string>>;
  readonly views: Readonly<Record<View, string>>;
  /** What the button “⋯” opens. */
  readonly more: string;
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
  /** Of a report in Word. */
  readonly reportAsBefore: string;
  /** The same, of what was not reached. */
  readonly restAsBefore: string;
  readonly ourFault: Named;
  /** Of a part of the pane that is loaded when it is first wanted. */
  readonly notLoaded: string;
  readonly first: {
    readonly one: string;
    readonly two: string;
    readonly sample: string;
  };
  readonly check: CheckText;
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
}
