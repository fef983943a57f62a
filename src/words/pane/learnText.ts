/** What the view says that learns a table of an unknown form. */
import type { Ground } from '../../core/infer/found/found';

export interface LearnText {
  readonly intro: string;
  readonly run: string;
  readonly nothing: string;
  readonly found: (rules: number, sure: number, sheet: string) => string;
  readonly title: string;
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly support: (ground: string, holds: number, of: number) => string;
  readonly own: string;
  /** Heads the rules that nothing rivals. */
  readonly rules: string;
  /** One line that may be told in several ways. */
  readonly ask: (of: string, ways: number) => string;
  /** What the check would find by the rule. */
  readonly wouldFind: (cells: string) => string;
  readonly edit: string;
  readonly rewrite: string;
  readonly replace: string;
  readonly point: Readonly<Record<'column' | 'row', string>>;
  /** The cursor does not stand in a line of the table. */
  readonly outside: string;
  /** The name of the button that shows a rule's cells. */
  readonly cells: string;
  readonly write: string;
  readonly example: string;
  readonly add: string;
  readonly unknown: (name: string) => string;
  readonly unreadable: string;
  readonly check: (rules: number) => string;
  readonly needsRule: string;
  readonly needsTitle: string;
  readonly kept: (sheet: string) => string;
}
