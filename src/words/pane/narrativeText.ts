/** Every text of the view of prose; loaded with it. What is said of claims is in src/words/narrative. */

export interface NarrativeText {
  readonly intro: string;
  readonly paste: string;
  readonly file: string;
  readonly run: string;
  readonly list: string;
  readonly judged: string;
  readonly noReader: string;
}
