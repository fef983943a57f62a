/**
 * The workbook that a person has before them: open in Excel, or an .xlsx file in
 * the web edition. Every host keeps this contract; one suite of tests runs on all.
 *
 * A method ends in an outcome: what it did, or the problem that kept it from
 * doing anything. A write is all or nothing: it re-reads and compares first, and
 * what a failed batch has already written it takes back.
 */
import type { Change } from '../core/fill/change';
import type { Severity } from '../core/rule/rule';
import type { Grid, Position } from '../core/table/grid';
import type { Layout } from '../core/table/layout';
import type { Problem } from './problem';

/** The sheet of reasons for accepted findings (app/accept.ts). */
export const REASONS_SHEET = 'Giải trình';

/** Under this note a host keeps the record of a write that has begun and whose end it has not seen; "" otherwise. */
export const BEGUN = 'begun';

export type Outcome<Done> = { readonly done: Done } | { readonly problem: Problem };

/** What this host can do; what it cannot is hidden in the pane, with the reason. */
export interface Abilities {
  /** "Excel 16.0 (Windows)", "Số Khớp web": for people who report a fault. */
  readonly host: string;
  /** "ExcelApi 1.7"; null for hosts without levels. */
  readonly level: string | null;
  readonly insert: boolean;
  readonly highlight: boolean;
  readonly watch: boolean;
  /** A form may be drawn from the active cell on, not only on a new sheet. */
  readonly insertAtCell: boolean;
  /** Page set-up of an inserted form. */
  readonly pageSetup: boolean;
}

export interface ReadBook {
  /** Every visible sheet, or only the active one when that was asked for; always the sheet of reasons. */
  readonly grids: readonly Grid[];
  readonly activeSheet: string;
  /** Where the cursor stands on the active sheet. */
  readonly activeCell: Position;
}

/** Changes of one sheet. */
export interface SheetChanges {
  readonly sheet: string;
  /** The sheet is added after the others when the workbook has none of that name. */
  readonly addSheet?: boolean;
  readonly changes: readonly Change[];
}

/** A write that took place; handed back to `revert` it. */
export interface Written {
  /** What was written, with what stood there before: contents and, where the host can, number formats. */
  readonly undo: UndoRecord;
  /** Cells that somebody changed after the plan was made: left as they are. */
  readonly skipped: readonly { readonly sheet: string; readonly cell: string }[];
}

/** Plain data, so that it survives a reload of the pane. */
export interface UndoRecord {
  readonly id: string;
  /** What the person did: worded by the pane. */
  readonly action: 'insert' | 'fill' | 'accept' | 'fix';
  readonly changes: readonly SheetChanges[];
  /** Number formats that were changed, as they were: sheet, cell, format. */
  readonly formats: readonly { readonly sheet: string; readonly cell: string; readonly format: string }[];
  /** A sheet that the action added; reverting removes it if nothing else was typed into it. */
  readonly addedSheet: string | null;
  /** What else the host needs to put back, in its own writing: looks, merges, widths, a defined name. */
  readonly looks?: string;
}

export interface Mark {
  readonly cell: string;
  readonly severity: Severity;
}

export type Place =
  | { readonly kind: 'newSheet' }
  /** From this cell of the active sheet on; refused with `sheet/notEmpty` unless `overwrite`. */
  | { readonly kind: 'activeCell'; readonly overwrite: boolean };

/** "SoKhop.Seal": "7K2M-9QXA-4TBD" */
export interface DocumentProperty {
  readonly name: string;
  /** At most 255 characters; Excel cuts longer ones. */
  readonly value: string;
}

/** Custom properties of the document: they travel with the file, and every office program keeps them. */
export interface DocumentProperties {
  read(): Promise<Outcome<ReadonlyMap<string, string>>>;
  /** Those whose names begin with `prefix` make way for these, all or none; the document's others stay. */
  replace(prefix: string, properties: readonly DocumentProperty[]): Promise<Outcome<null>>;
}

export interface Book {
  readonly abilities: Abilities;

  /** One round trip to the host, but for sheets added or renamed since the last, or too large for one answer. */
  read(scope: 'activeSheet' | 'workbook'): Promise<Outcome<ReadBook>>;

  /** Two round trips: re-read and compare, then write and verify. */
  write(action: UndoRecord['action'], changes: readonly SheetChanges[]): Promise<Outcome<Written>>;

  /** Two round trips: look, then draw and verify. */
  insert(
    layout: Layout,
    place: Place,
  ): Promise<Outcome<Written & { readonly sheet: string; readonly at: Position }>>;

  /**
   * Cells that no longer hold what the action wrote are left alone and named. With `write/unfinished` the same record
   * takes it up again where it stopped; every other problem left everything as it was.
   */
  revert(record: UndoRecord): Promise<Outcome<{ readonly skipped: Written['skipped'] }>>;

  select(sheet: string, cell: string): Promise<Outcome<null>>;

  /** Colours the cells over their own fills; `clearMarks` restores those exactly, also after a reload. */
  mark(sheet: string, marks: readonly Mark[]): Promise<Outcome<null>>;
  clearMarks(): Promise<Outcome<null>>;

  /** Calls back, debounced, after edits; gives the function that stops it. */
  watch(changed: (sheet: string) => void): Promise<Outcome<() => void>>;

  /** null where the host has none to keep (before ExcelApi 1.7). */
  readonly properties?: DocumentProperties | null;

  /** Small notes of the pane that survive its reload: undo records, the language. Never the user's figures elsewhere. */
  remember(key: string, value: string): void;
  recall(key: string): string | null;
}
