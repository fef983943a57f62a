/** A table as a question: which of its figures cannot all be right? Cells and the rules over them, by number. */
import Big from 'big.js';
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import { decimalsOf } from '../../number/round';
import { operandsIn } from '../../rule/computation';
import type { Constraint } from '../../rule/constraint';
import type { Look, Quantity } from '../../rule/quantity';
import { kindOf } from '../../rule/kinds/kinds';
import { cellKey, type Ref, type Rule } from '../../rule/rule';
import { type Oddly, oddlyTyped } from './oddlyTyped';

export interface ProblemCell {
  readonly quantity: Quantity;
  /** What stands there; null where nothing is known and any figure would do. */
  readonly figure: Figure | null;
  /** What was typed, where the format shows less of it: 6,154 for "6,15". */
  readonly typed: Figure | null;
  /** No other cell of its kind was typed like this: 2,512 where "2,51" is shown, as "2,5" is of 2,5 beside it. */
  readonly typedOddly: Oddly | null;
  /** No number stands there but a sign: "x", or "-" which is also the figure 0. */
  readonly sign: boolean;
  /** "x" or "…": a rule that names it is not judged, whatever the other cells hold. */
  readonly silent: boolean;
  /** Decimals that a new figure of this cell may have: none for a count. */
  readonly decimals: number;
  /** A count stands for itself, a rate for everything that rounds to it. */
  readonly exact: boolean;
  readonly most: Big;
  /** What it costs to suppose it wrong; 0 where nothing stands there, Infinity where it may not be changed. */
  readonly weight: number;
  /** Its figure cannot stand in such a cell: −5 or 2,5 files. */
  readonly impossible: boolean;
  /** It follows from other cells. */
  readonly derived: boolean;
  /** It holds its own formula, which gives another figure than it shows. */
  readonly stale: boolean;
  /** The cells above and below it, by number, those that a rule names. */
  readonly beside: readonly number[];
  /** One of them has the same figure, of two digits at least: it may be pasted over the other. */
  readonly likeNeighbour: boolean;
}

export interface ProblemRule {
  readonly constraint: Constraint;
  /** The cell of a reference, by number. */
  readonly cellOf: (ref: Ref) => number;
  readonly cells: readonly number[];
  readonly broken: boolean;
  /** What usually holds but need not: it is never a reason to suspect another cell. */
  readonly usual: boolean;
}

export interface Problem {
  readonly cells: readonly ProblemCell[];
  readonly rules: readonly ProblemRule[];
  /** The rules that name a cell. */
  readonly rulesAt: readonly (readonly number[])[];
}

/** A rule put to cells, and whether they break it. */
export interface PutRule {
  readonly rule: Rule;
  readonly look: Look;
  readonly outcome: 'holds' | 'broken' | 'unknown';
}

/** What the table says of a cell beside its figure. */
export interface Evidence {
  readonly weightOf: (quantity: Quantity) => number;
  readonly isDerived: (quantity: Quantity) => boolean;
  readonly isStale: (quantity: Quantity) => boolean;
  /** What was typed, whatever the format shows of it; null where that is not known. */
  readonly typedAt: (quantity: Quantity) => Figure | null;
  /** What stands in the rows above and below. */
  readonly beside: (quantity: Quantity) => readonly Quantity[];
}

/** All cells equally likely wrong. */
export const NO_EVIDENCE: Evidence = {
  weightOf: () => 1,
  isDerived: () => false,
  isStale: () => false,
  typedAt: () => null,
  beside: () => [],
};

/** Excel keeps 15 digits; nothing that a person counts has more. */
const MOST = new Big('999999999999999');

/**
 * The evidence is asked for the cells that hold a figure. A row that the sheet
 * lacks takes part as a cell of which nothing is known.
 */
export function problemOf(form: Form, put: readonly PutRule[], evidence: Evidence): Problem {
  const cells: ProblemCell[] = [];
  const numbers = new Map<string, number>();
  const finest = finestAmount(put);
  const numberOf = (quantity: Quantity): number => {
    const key = cellKey(quantity.row, quantity.column);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, cells.length);
    cells.push(cellOf(quantity, form, finest, evidence));
    return cells.length - 1;
  };
  const rules = put.map(({ rule, look, outcome }): ProblemRule => {
    const kind = kindOf(rule.body);
    const constraint = kind.constraint(rule.body, rule, form);
    // Asked thousands of times of the same few references.
    const known = new Map<Ref, number>();
    const cellOfRef = (ref: Ref): number => {
      const at = known.get(ref) ?? numberOf(look(ref));
      known.set(ref, at);
      return at;
    };
    return {
      constraint,
      cellOf: cellOfRef,
      cells: distinct(refsOf(constraint).map(cellOfRef)),
      broken: outcome === 'broken',
      usual: rule.severity === 'info',
    };
  });
  const rulesAt = cells.map((): number[] => []);
  rules.forEach((rule, at) => {
    for (const cell of rule.cells) rulesAt[cell]?.push(at);
  });
  const oddly = oddlyTyped(cells);
  return {
    cells: cells.map((cell) => withEvidence(cell, oddly(cell), numbers, evidence)),
    rules,
    rulesAt,
  };
}

function withEvidence(
  cell: ProblemCell,
  typedOddly: Oddly | null,
  numbers: ReadonlyMap<string, number>,
  { beside }: Evidence,
): ProblemCell {
  if (!cell.figure) return cell;
  const near = beside(cell.quantity);
  return {
    ...cell,
    typedOddly,
    beside: near
      .map(({ row, column }) => numbers.get(cellKey(row, column)))
      .filter((each) => each !== undefined),
    likeNeighbour: likeOneOf(
      cell,
      near.map(({ figure }) => figure),
    ),
  };
}

/** Of two digits at least, and the same as one of these. */
export function likeOneOf({ figure }: ProblemCell, others: readonly (Figure | null)[]): boolean {
  if (!figure || figure.value.e < 1) return false;
  return others.some((other) => other?.value.eq(figure.value) === true);
}

function refsOf(constraint: Constraint): Ref[] {
  const refs: Ref[] = [];
  for (const condition of constraint.reduce((all, each) => all.concat(each), [])) {
    if (condition.kind === 'noNumber') refs.push(condition.ref);
    else if (condition.kind === 'computed') refs.push(condition.target, ...operandsIn(condition.computation));
    else if (condition.kind === 'compared') refs.push(...condition.terms.map((term) => term.ref));
    else {
      refs.push(condition.rate);
      for (const side of [condition.part, condition.whole]) {
        if (side.kind === 'terms') refs.push(...side.terms.map((term) => term.ref));
      }
    }
  }
  return refs;
}

function distinct(numbers: readonly number[]): number[] {
  return numbers.filter((each, at) => numbers.indexOf(each) === at);
}

function finestAmount(put: readonly PutRule[]): number {
  let decimals = 0;
  for (const { rule, look } of put) {
    for (const ref of kindOf(rule.body).refs(rule.body)) {
      const { measure, figure } = look(ref);
      if (measure === 'amount' && figure) decimals = Math.max(decimals, figure.decimals);
    }
  }
  return decimals;
}

function cellOf(quantity: Quantity, form: Form, finest: number, evidence: Evidence): ProblemCell {
  const { figure, measure, sign } = quantity;
  const exact = measure === 'count' || measure === 'yesNo';
  const typed = figure && !sign ? evidence.typedAt(quantity) : null;
  return {
    quantity,
    figure,
    typed: typed && figure && !typed.value.eq(figure.value) ? typed : null,
    typedOddly: null,
    sign: sign || quantity.absence === 'blank',
    silent: sign && figure === null,
    decimals: exact
      ? 0
      : measure === 'amount'
        ? finest
        : figure && !sign
          ? figure.decimals
          : form.rateDecimals,
    exact: exact || sign,
    most: measure === 'yesNo' ? new Big(1) : MOST,
    weight: figure ? evidence.weightOf(quantity) : sign ? Infinity : 0,
    impossible: figure !== null && !canStand(figure.value, quantity),
    derived: evidence.isDerived(quantity),
    stale: evidence.isStale(quantity),
    beside: [],
    likeNeighbour: false,
  };
}

/** Whole and not negative for a count, unless it counts a change; 0 or 1 for an answer. */
export function canStand(value: Big, { measure, signed }: Pick<Quantity, 'measure' | 'signed'>): boolean {
  if (measure === 'yesNo') return value.eq(0) || value.eq(1);
  if (value.s < 0 && signed !== true && !value.eq(0)) return false;
  return measure !== 'count' || decimalsOf(value) === 0;
}
