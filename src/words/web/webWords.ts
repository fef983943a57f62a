/** Every text of the page around the pane. */
import type { Severity } from '../../core/rule/rule';

/** What would take the place of the open file. */
export type Leaving = 'open' | 'newForm' | 'sample';

/** What the grid says, most of it to be heard only. */
export interface GridWords {
  readonly sheetLabel: (sheet: string) => string;
  readonly corner: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly tabs: string;
  readonly cellLine: string;
  readonly goTo: string;
  readonly find: string;
  readonly notFound: (text: string) => string;
  readonly editing: (cell: string) => string;
  readonly refused: (cells: string) => string;
  readonly keptFormula: (cell: string) => string;
}

export interface WebWords extends GridWords {
  /** Texts of the page's own frame, by the name that its elements carry. */
  readonly shell: Readonly<Record<ShellWord, string>>;
  readonly opening: (file: string) => string;
  readonly unsaved: string;
  readonly saved: string;
  readonly sampleFile: string;
  readonly sampleSaid: string;
  readonly unitPlaceholder: string;
  readonly newForm: {
    readonly title: string;
    readonly search: string;
    readonly searchExample: string;
    readonly noForm: string;
    readonly picture: (form: string) => string;
    readonly moreRows: (count: number) => string;
    readonly form: string;
    readonly unit: string;
    readonly period: string;
    readonly create: string;
    readonly missingUnit: string;
  };
  readonly save: {
    readonly title: (file: string) => string;
    readonly preparing: string;
    readonly nothing: string;
    readonly changes: (count: number) => string;
    readonly more: (count: number) => string;
    readonly blank: string;
    readonly newSheet: (sheet: string) => string;
    readonly commented: (cells: number) => string;
    readonly skipped: (count: number) => string;
    readonly recalculated: string;
    readonly changedOnDisk: string;
    readonly intoFile: string;
    readonly asFile: string;
    readonly download: string;
    readonly cancel: string;
    readonly written: (file: string) => string;
    readonly downloaded: (file: string) => string;
    readonly failed: (reason: string) => string;
  };
  readonly leave: {
    readonly title: string;
    /** `kept`: the browser keeps the unfinished work. */
    readonly text: (file: string, kept: boolean) => string;
    /** By what is to come next. */
    readonly save: Readonly<Record<Leaving, string>>;
    readonly keep: Readonly<Record<Leaving, string>>;
    readonly stay: string;
  };
  readonly recover: {
    readonly title: string;
    readonly line: (file: string, cells: number, time: string) => string;
    readonly open: string;
    readonly discard: string;
    readonly sure: (file: string) => string;
    readonly discarded: string;
  };
  readonly noStore: string;
  readonly close: string;
}

export const shellWords = [
  'open',
  'newForm',
  'sample',
  'many',
  'undo',
  'redo',
  'save',
  'language',
  'languageLabel',
  'lead',
  'dropHere',
  'dropNote',
  'dropNow',
  'private',
  'loading',
  'grid',
  'pane',
  'paneEdge',
] as const;
export type ShellWord = (typeof shellWords)[number];
