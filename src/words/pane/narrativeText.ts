/** Every text of the view of prose; loaded with it. What is said of claims is in src/words/narrative. */

export interface NarrativeText {
  readonly intro: string;
  readonly paste: string;
  readonly file: string;
  readonly run: string;
  readonly list: string;
  readonly judged: string;
  /** Answers to whether text and table mean the same. */
  readonly same: string;
  readonly other: string;
  readonly remembered: string;
  readonly noReader: string;
  /** A copy of the Word file with comments. */
  readonly comments: string;
  readonly commented: (name: string) => string;
  readonly copyName: (name: string) => string;
  /** What is sent back to the writer. */
  readonly letter: string;
  readonly copy: string;
  readonly copied: string;
  readonly select: string;
}
