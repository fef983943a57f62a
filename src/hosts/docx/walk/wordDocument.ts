/** A part of a Word file as it was walked: what is printed in it, in order. */

/** A text and the run that it stands in. */
export interface Piece {
  readonly text: string;
  /** It prints and is no text: a picture, a computed field, a table within a cell. Prose passes it over. */
  readonly isMark: boolean;
  /** It prints otherwise than its letters are written: reversed, or in a font of pictures. */
  readonly isOdd: boolean;
  /** Where the run's element begins and ends in the part, of a text box the run that holds it. */
  run: { readonly open: number; readonly close: number } | null;
  /** The footnote or endnote that is referred to here. */
  readonly note: { readonly kind: NoteKind; readonly id: string } | null;
}

export type NoteKind = 'footnote' | 'endnote';

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** How deep it stands in a list, from 0; null outside of lists. */
  readonly list: number | null;
  /** An automatic number stands before it. */
  readonly isNumbered: boolean;
  /** Its end was deleted: accepted, it goes on with the next. */
  readonly joins: boolean;
}

export interface WordCell {
  readonly column: number;
  span: number;
  merged: 'no' | 'restart' | 'continue';
  readonly blocks: WordBlock[];
}

export interface WordRow {
  readonly cells: WordCell[];
  /** Deleted, hidden or without height: it is not printed. */
  hidden: boolean;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: WordRow[];
  /** All that is printed in it, and how that begins: told at its end, so that tables nested deep cost no stack. */
  text: string;
  beginning: string;
}

export type WordBlock = WordParagraph | WordTable;

/** Paragraphs and tables in the order of the part; a text box stands before the paragraph that holds it. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Every table, those within cells too, as they begin. */
  readonly tables: readonly WordTable[];
  /** Of a part of notes: by the id that they are referred to with. */
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
  /** Pictures, text boxes and frames that may lie over anything. */
  readonly floating: number;
}
