/**
 * Two counts with a digit too many each: 177 and 176 for 17 and 16. Their rate hardly changes, since both are some ten times
 * too great, and what little is left of the fault is what a slip of one of them leaves: 187 beside 176.
 */
import Big from 'big.js';
import { keysOf } from '../../locate/slips/keyboard';
import type { Figure } from '../../number/figure';
import { cellsNamed, mends } from '../judge/faults';
import { figureIn } from '../judge/figureIn';
import { supposing, type WhatIf } from '../judge/whatIf';

/** Whether what is broken holds with a digit less in the count of this cell, and in another count beside it. */
export function longerTogether(rules: WhatIf, broken: readonly number[], key: string): boolean {
  const shorter = withoutADigit(rules, key);
  if (shorter.length === 0) return false;
  return cellsNamed(rules, broken)
    .filter((other) => other !== key)
    .some((other) =>
      withoutADigit(rules, other).some((beside) =>
        shorter.some((figure) => mends(rules, broken, supposing([key, figure], [other, beside]))),
      ),
    );
}

/** 77 and 17 of 177; none of a rate, of one digit, or of 17,5. */
function withoutADigit(rules: WhatIf, key: string): Figure[] {
  const quantity = rules.quantityAt(key);
  const printed = quantity?.figure;
  if (!printed || quantity.measure === 'rate' || printed.decimals > 0 || rules.isComputed(key)) return [];
  const keys = keysOf(printed);
  const found: Figure[] = [];
  for (let at = 0; at < keys.length; at++) {
    const left = keys.slice(0, at) + keys.slice(at + 1);
    if (!/^[1-9]/.test(left)) continue;
    const figure = figureIn(quantity, { value: new Big(left), decimals: 0 });
    if (figure) found.push(figure);
  }
  return found;
}
