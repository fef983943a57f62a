/** How the lines of a table answer a found rule, in exact arithmetic. */
import Big from 'big.js';
import { compare, rational } from '../../formula/rational';
import type { Figure } from '../../number/figure';
import { intervalOf } from '../../number/interval';
import { type Computation, operandsIn } from '../../rule/computation';
import {
  asFractions,
  combined,
  type FractionInterval,
  fractionsMeet,
} from '../../rule/kinds/fractionInterval';
import type { InferCell } from '../plane/plane';
import type { Found } from './found';

export interface LineAnswer {
  readonly line: number;
  /**
   * `near`: off by no more than a twentieth. `nothing`: zeros only, which
   * hold but prove nothing. `undefined`: a division by 0.
   */
  readonly answer: 'holds' | 'near' | 'broken' | 'nothing' | 'undefined';
}

type CellAt = (line: number, item: number) => InferCell | undefined;

/** Lines without the figures that it needs are left out; a blank part of a sum counts as 0. */
export function lineAnswers(found: Found, lines: number, cellAt: CellAt): LineAnswer[] {
  const items = operandsIn(found.computation);
  const additive = found.kind === 'sum' || found.kind === 'average';
  const answers: LineAnswer[] = [];
  for (let line = 0; line < lines; line++) {
    const target = cellAt(line, found.target)?.figure;
    if (!target) continue;
    const figures = items.map((item) => cellAt(line, item)?.figure ?? null);
    const present = figures.filter((figure) => figure !== null).length;
    // A total of blanks says nothing, unless it says 0.
    if (additive ? present === 0 && !target.value.eq(0) : present < items.length) continue;
    const zero = additive && target.value.eq(0) && figures.every((figure) => !figure || figure.value.eq(0));
    if (zero) {
      answers.push({ line, answer: 'nothing' });
      continue;
    }
    const possible = possibleValue(
      averageOfPresent(found, present),
      (item) => cellAt(line, item)?.figure ?? null,
    );
    if (!possible) {
      answers.push({ line, answer: 'undefined' });
      continue;
    }
    const printed = asFractions(intervalOf(target, found.kind === 'sum' ? printingOf(target) : 'halfUp'));
    const holds = fractionsMeet(possible, printed);
    answers.push({ line, answer: holds ? 'holds' : isNear(target, possible) ? 'near' : 'broken' });
  }
  return answers;
}

/** Those who write an average leave blanks out. */
function averageOfPresent({ kind, computation }: Found, present: number): Computation<number> {
  if (kind !== 'average' || computation.kind !== 'operation') return computation;
  return { ...computation, right: { kind: 'number', value: new Big(present) } };
}

function possibleValue(
  computation: Computation<number>,
  figureOf: (item: number) => Figure | null,
): FractionInterval | null {
  if (computation.kind === 'operand') {
    const figure = figureOf(computation.operand) ?? ZERO;
    return asFractions(intervalOf(figure, printingOf(figure)));
  }
  if (computation.kind === 'number') {
    const end = { value: rational(computation.value), closed: true };
    return { low: end, high: end };
  }
  const left = possibleValue(computation.left, figureOf);
  const right = possibleValue(computation.right, figureOf);
  return left && right && combined(computation.operator, left, right);
}

const ZERO: Figure = { value: new Big(0), decimals: 0 };

/** Whole figures are counts. */
function printingOf({ decimals }: Figure): 'exact' | 'halfUp' {
  return decimals === 0 ? 'exact' : 'halfUp';
}

function isNear({ value }: Figure, { low, high }: FractionInterval): boolean {
  const slack = value.abs().times('0.05');
  return (
    compare(high.value, rational(value.minus(slack))) >= 0 &&
    compare(low.value, rational(value.plus(slack))) <= 0
  );
}
