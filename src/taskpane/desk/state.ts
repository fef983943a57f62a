/** What the pane knows at a time; the desk changes it. */
import type { ProseState } from '../word/proseState';
import type { CellComment } from '../../app/contract/comments';
import type { Place } from '../../app/contract/drawing';
import type { ReadBook } from '../../app/contract/source';
import type { UndoRecord } from '../../app/contract/writer';
import type { CheckedTable } from '../../app/session/checkTables';
import type { Layout } from '../../core/layout/layout';
import type { Claim } from '../../core/narrative/claim/claim';
import type { Grid } from '../../core/sheet/grid';
import type { PaneText, View } from '../../words/pane/paneText';
import type { Words } from '../../words/words';
import type { Group, Grouping, Item } from '../check/findingItems';
import type { Changes } from '../check/changesBetween';
import type * as engineModule from './engine';
import type { FillPreview, NewForm } from './engine';

export type Engine = typeof engineModule;

export interface CheckResult {
  readonly read: ReadBook;
  readonly tables: readonly CheckedTable[];
  /** All findings, in the order of the list. */
  readonly items: readonly Item[];
  /** Those that the list shows: all, or what is sought. */
  readonly shown: readonly Item[];
  readonly groups: readonly Group[];
  /** Against the check before; null after the first. */
  readonly since: Changes | null;
}

export interface FillState {
  readonly preview: FillPreview;
  readonly chosen: ReadonlySet<string>;
  /** Which of its values a line is to write, where that is not the first, by the line's id. */
  readonly picked: Readonly<Record<string, number>>;
}

export interface UndoEntry {
  readonly record: UndoRecord;
  /** "10:32, 21/07/2026" */
  readonly at: string;
  readonly interrupted: boolean;
  /** How it is done again after it was undone. */
  readonly again?: Again;
}

/** A write is repeated cell by cell; what was drawn is drawn anew. */
export type Again =
  | { readonly kind: 'write' }
  | { readonly kind: 'comments'; readonly comments: readonly CellComment[] }
  | { readonly kind: 'sample' }
  | { readonly kind: 'form'; readonly form: NewForm; readonly place: Place }
  | { readonly kind: 'layout'; readonly layout: Layout };

export interface Saying {
  readonly text: PaneText;
  /** null until the words are loaded. */
  readonly words: Words | null;
}

export interface Notice {
  readonly kind: 'good' | 'bad';
  readonly say: (saying: Saying) => string;
  /** What can be done about it at once: undo what was just written. */
  readonly offer?: Offer;
}

export interface Offer {
  readonly name: (saying: Saying) => string;
  readonly take: () => unknown;
}

export interface DeskState {
  /** The workbook's host has answered. */
  readonly ready: boolean;
  readonly view: View;
  readonly text: PaneText;
  readonly words: Words | null;
  readonly engine: Engine | null;
  /** At what a person asked for: its buttons wait. */
  readonly busy: boolean;
  /** At what nobody asked for: checking again after an edit. Buttons stay as they are. */
  readonly aside: boolean;
  /** At either for more than a second. */
  readonly slow: boolean;
  readonly notice: Notice | null;
  readonly scope: 'activeSheet' | 'workbook';
  readonly check: CheckResult | null;
  /** The last period's workbook, which the check compares with. */
  readonly previous: { readonly name: string; readonly grids: readonly Grid[] } | null;
  /** What the prose that was judged last says of the tables: the check of the tables asks for it. */
  readonly told: readonly Claim[];
  /** The current finding's id. */
  readonly current: string | null;
  readonly grouping: Grouping;
  /** Words that the shown findings have to contain. */
  readonly sought: string;
  readonly marked: boolean;
  readonly watching: boolean;
  readonly fill: FillState | null;
  readonly undo: readonly UndoEntry[];
  /** What was undone, the latest first: it can be done again. */
  readonly undone: readonly UndoEntry[];
  /** The rectangle that an insertion would overwrite, awaiting consent. */
  readonly overwrite: string | null;
  /** Of a report open in Word. */
  readonly prose: ProseState | null;
}
