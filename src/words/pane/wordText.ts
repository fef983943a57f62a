/** Every text of the views of a report in Word; loaded with them. */

type Counted = (count: number, left: number) => string;

export interface WordText {
  readonly run: string;
  readonly runAgain: string;
  readonly intro: string;
  readonly watch: string;
  readonly live: string;
  readonly notLive: string;
  readonly track: string;
  readonly previous: string;
  readonly next: string;
  readonly list: string;
  readonly apply: (old: string, next: string) => string;
  readonly applied: (old: string, next: string, tracked: boolean) => string;
  readonly comment: string;
  readonly commentAll: string;
  readonly commented: Counted;
  readonly clear: string;
  readonly cleared: Counted;
  readonly accepted: string;
  readonly acceptedCount: (count: number) => string;
  readonly revoke: string;
  readonly revoked: string;
  readonly notesUnread: string;
  readonly lacking: string;
  readonly without: Readonly<Record<'comments' | 'tracking' | 'tables', string>>;
  /** Of words that are no longer where they were. */
  readonly moved: string;
  readonly asBefore: string;
  /** After what was written: it could not be read again. */
  readonly unchecked: string;
  readonly unfinished: (where: string) => string;
  readonly bring: BringText;
}

export interface BringText {
  readonly intro: string;
  readonly file: string;
  readonly pasted: string;
  readonly pasteHint: string;
  readonly insert: string;
  readonly inserted: (title: string, code: string) => string;
  readonly ready: (title: string, code: string) => string;
  readonly lost: string;
  readonly giveFile: string;
  readonly noReader: string;
  readonly noTable: string;
  readonly plain: string;
  readonly present: string;
  readonly none: string;
  readonly gone: string;
  readonly verify: string;
  readonly noSeal: string;
  readonly compared: (tables: number, departing: number) => string;
  readonly update: string;
  readonly updateFrom: string;
  readonly differences: (count: number) => string;
  readonly same: string;
  readonly row: string;
  readonly now: string;
  readonly will: string;
  readonly write: (count: number) => string;
  readonly updated: (count: number) => string;
  readonly otherForm: string;
  readonly inTable: string;
  readonly already: (code: string) => string;
  readonly notRead: string;
  readonly cells: string;
  /** Differences that are not listed. */
  readonly more: (count: number) => string;
}
