/** The part of a host that hands over a report, leads to its words, and writes there what a person agreed to. */
import type { Grid } from '../../core/sheet/grid';
import type { Outcome } from './outcome';
import type { DocumentProperty } from './properties';
import type { UndoRecord } from './writer';

export interface ReportParagraph {
  /** As it reads when every tracked change is accepted. */
  readonly text: string;
  /** As the host finds it again: words deleted under tracking are still there. */
  readonly raw: string;
  /** The table that it stands in, counted from 0; null for the others. */
  readonly table: number | null;
  /** The level of a list's item, from 0; null for what is none. */
  readonly list: number | null;
}

export interface ReadReport {
  readonly paragraphs: readonly ReportParagraph[];
  /** The texts of the footnotes, by their order; a sign in the paragraph's text (NOTE_SIGN) refers to each. */
  readonly notes: readonly string[];
  readonly tables: readonly Grid[];
  /** The table that the cursor stands in, or the first. */
  readonly active: number;
  /** What this host could not read of it: its footnotes; where changes are tracked. */
  readonly unread: readonly ('notes' | 'tables')[];
}

/** Stands in a paragraph's text where a footnote is referred to. */
export const NOTE_SIGN = '\u0002';

/** A stretch of one paragraph, or of a footnote. */
export interface TextPlace {
  readonly note: number | null;
  /** Counted from 0, as it was read; of a footnote, within it. */
  readonly paragraph: number;
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

export interface TextEdit {
  readonly place: TextPlace;
  /** What is to stand there instead. */
  readonly next: string;
}

export interface PlacedNote {
  readonly place: TextPlace;
  readonly text: string;
}

export interface Noted {
  readonly undo: UndoRecord | null;
  readonly count: number;
  /** Comments that were left because somebody answered them; places that were not found again. */
  readonly left: number;
}

/** A table that was brought in: what its content control knows. */
export interface BroughtTable {
  readonly tag: string;
  readonly title: string;
}

/** With its seal, in the properties of the report. */
export interface SealedTable extends BroughtTable {
  /** How the names of the properties begin that the seal before was kept in: they go. */
  readonly old: string;
  readonly prefix: string;
  /** The code that the control prints, as it was and as it is to be. */
  readonly printed: { readonly old: string; readonly next: string };
  readonly properties: readonly DocumentProperty[];
}

export interface Report {
  /** In a bounded number of round trips, however long it is. */
  readReport(): Promise<Outcome<ReadReport>>;
  /** Selects the words; from the first of two places to the last. */
  show(places: readonly TextPlace[]): Promise<Outcome<null>>;
  /** All or nothing; as a tracked change where that is wanted. Taken back by the writer's `revert`. */
  replaceText(edit: TextEdit, tracked: boolean): Promise<Outcome<UndoRecord>>;
  /** A comment at each place. */
  comment(notes: readonly PlacedNote[]): Promise<Outcome<Noted>>;
  /** Takes away the comments that we made and nobody answered. */
  clearComments(): Promise<Outcome<Noted>>;
  /** The brought tables, by the order of the document; null where one's table is gone. */
  brought(): Promise<Outcome<readonly (BroughtTable & { readonly table: number | null })[]>>;
  /** At the cursor, in a content control; the markup is a flat package (Office Open XML). */
  insertTable(table: TableToInsert): Promise<Outcome<UndoRecord>>;
  /**
   * What the control says from now on, and the seal that the report keeps of it, both or neither; gives the record of
   * the cells that were updated with it, which takes all back.
   */
  retag(record: UndoRecord, before: BroughtTable, next: SealedTable): Promise<Outcome<UndoRecord>>;
  /** True where cell writes are made as tracked changes. */
  track(on: boolean): void;
}

export interface TableToInsert extends BroughtTable {
  readonly markup: string;
  /** For a host that cannot take markup: the cells alone. */
  readonly values: readonly (readonly string[])[];
  readonly headerRows: number;
  /** How the names of the properties begin that its seal is kept in: they go with it. null: another table has them too. */
  readonly properties: string | null;
}
