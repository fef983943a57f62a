/** What a kind of rule must be able to do; one file a kind, listed in kinds.ts. */
import type { FindingCode } from '../../finding/finding';
import type { Remark } from '../../finding/remark';
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import type { Constraint } from '../constraint';
import type { Look, Quantity } from '../quantity';
import type { Ref, RuleBody, Rule } from '../rule';
import type { Statement } from '../statement';

/** Holds, broken and unknown are three answers: a blank or unreadable operand is never an alarm. */
export interface Verdict {
  readonly outcome: 'holds' | 'broken' | 'unknown';
  readonly remarks: readonly Remark[];
  /** Blank cells that are right as they are: a rate whose whole is 0. */
  readonly rightlyBlank: readonly Quantity[];
  /** A rate that agrees when rounded half up and would not with digits cut off: the office rounds. */
  readonly onlyRounded?: boolean;
}

/** A blank cell that a rule determines. */
export interface Derivation {
  readonly target: Quantity;
  /** null: the rule calls for the form's agreed sign (0/0). */
  readonly figure: Figure | null;
  readonly because: readonly Quantity[];
}

export interface Kind<Body extends RuleBody> {
  readonly name: Body['kind'];
  /** What the other cells leave for one of them: one figure, or a range in which nearly any passes. */
  readonly leaves: 'figure' | 'range';
  /** Parts added up: two of them in each other's places go unnoticed by it. */
  readonly adds: boolean;
  /** One cell over others: such figures are computed anew in a total, never added up. */
  divides(body: Body): boolean;
  /** What a broken rule is called. */
  code(body: Body): FindingCode;
  /** The statement as a rule of this kind; null when it is of another. */
  read(statement: Statement): Body | null;
  /** Every cell the rule names, its target or part first. */
  refs(body: Body): readonly Ref[];
  judge(body: Body, rule: Rule, form: Form, look: Look): Verdict;
  /** What `judge` demands, for the search for the wrong cell: figures hold by one if and only if by the other. */
  constraint(body: Body, rule: Rule, form: Form): Constraint;
  /** The blank cells that the rule determines when its other cells are known. */
  derive(body: Body, form: Form, look: Look): readonly Derivation[];
  /** The cell that the form computes by this rule; null when it only compares. */
  target(body: Body): Ref | null;
  /** The target's live formula, with its "=", safe for blanks, signs and 0/0; `address` gives "D61" for a cell. */
  formula(body: Body, form: Form, address: (ref: Ref) => string): string | null;
}

export const HOLDS: Verdict = { outcome: 'holds', remarks: [], rightlyBlank: [] };
export const UNKNOWN: Verdict = { outcome: 'unknown', remarks: [], rightlyBlank: [] };

/** What is wrong is worked out when somebody asks: the search supposes thousands of figures and asks only whether. */
export function broken(tell: () => Remark): Verdict {
  return brokenTelling(() => [tell()]);
}

export function brokenTelling(tell: () => readonly Remark[]): Verdict {
  let remarks: readonly Remark[] | null = null;
  return {
    outcome: 'broken',
    get remarks() {
      return (remarks ??= tell());
    },
    rightlyBlank: [],
  };
}
