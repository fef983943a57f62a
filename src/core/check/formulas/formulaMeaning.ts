/** Does a formula compute what a rule computes? Asked of tables that agree, so that the way it is written does not matter. */
import { evaluateFormula } from '../../formula/evaluate';
import { type Expression } from '../../formula/expression';
import { compare, rational, rounded, times } from '../../formula/rational';
import type { CellValues } from './agreeingTable';

/** `unclear`: it rests on what cannot be seen from here. */
export type Meaning = 'same' | 'differs' | 'unclear';

export interface Asked {
  readonly formula: Expression;
  /** The cell of the formula. */
  readonly cell: string;
  /** What it should compute. */
  readonly rule: Expression;
  /** A rate is never above 100 in a table that agrees. */
  readonly rate: boolean;
  /** The cell holds 0.997 for 99,7. */
  readonly asFraction: boolean;
  readonly subtotal: (address: string) => boolean;
  /** The decimals that the cell prints: the formula may round to these or more, never to fewer. */
  readonly decimals: number;
}

/** So many tables in which the rule has a value are enough, and so many are tried for them. */
const ENOUGH = 16;
const TRIALS = 60;
/** Excel's own digits. */
const MOST_DECIMALS = 15;

/**
 * `=SUM(D97:D103)-SUM(D100:D102)` is the same as a sum without D100 to D102,
 * `=D9/D8` in a percent format as 100·D9/D8, `=ROUND(D9/D8*100,1)` as the rate
 * where one decimal is printed. A text or an error beside the rule's figure is
 * a guard, IF(D8=0,"",…), and no other figure; a formula that never gives the
 * rule's figure differs. Two fractions of polynomials that agree at so many
 * points drawn by lot are one (Schwartz and Zippel 1979/80).
 */
export function meaningOf(asked: Asked, tables: (trial: number) => CellValues): Meaning {
  let roundings: readonly number[] | null = null;
  let agreed = 0;
  let usable = 0;
  for (let trial = 0; trial < TRIALS && usable < ENOUGH; trial++) {
    const cell = tables(trial);
    const due = evaluateFormula(asked.rule, { cell, rounding: false });
    if (due.kind !== 'number' || (asked.rate && compare(due.value, rational(100)) > 0)) continue;
    usable++;

    const met = { itself: false };
    const given = evaluateFormula(asked.formula, {
      cell: (address) => {
        if (address === asked.cell) met.itself = true;
        return cell(address);
      },
      rounding: true,
      subtotal: asked.subtotal,
    });
    if (met.itself) return 'differs';
    if (given.kind === 'unknown') return 'unclear';
    if (given.kind !== 'number' && given.kind !== 'blank') continue;

    const figure = given.kind === 'blank' ? rational(0) : given.value;
    const printed = asked.asFraction ? times(figure, rational(100)) : figure;
    agreed++;
    if (compare(printed, due.value) === 0) continue;
    roundings = (roundings ?? decimalsFrom(asked.decimals)).filter(
      (decimals) => compare(printed, rounded(due.value, decimals, 'halfUp')) === 0,
    );
    if (roundings.length === 0) return 'differs';
  }
  return agreed === 0 && usable > 0 ? 'differs' : 'same';
}

function decimalsFrom(least: number): number[] {
  const all: number[] = [];
  for (let decimals = least; decimals <= MOST_DECIMALS; decimals++) all.push(decimals);
  return all;
}
