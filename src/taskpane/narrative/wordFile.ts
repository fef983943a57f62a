/** Files of prose, as the view holds them. */

/** The text of a file that was chosen or dropped, and the file where it is Word's. */
export interface ReadFile {
  /** Empty for a text that was pasted. */
  readonly name: string;
  readonly text: string;
  readonly document: WordFile | null;
}

export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
