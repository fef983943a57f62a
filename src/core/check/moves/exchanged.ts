/** Two figures typed into each other's places: rows near each other, or cells of one rule. */
import { figureIn } from '../judge/figureIn';
import { cellsNamed, mends } from '../judge/faults';
import type { WhatIf } from '../judge/whatIf';
import { type Move, type Run, supposedBy, typedAt } from './move';

/** Rows between which figures are taken for each other's. */
const NEAR = 3;
/** Pairs looked at for one fault. */
const TRIED = 800;

/** The exchanges that mend all of the broken rules. */
export function exchangesThatMend(rules: WhatIf, runs: readonly Run[], broken: readonly number[]): Move[] {
  const moves: Move[] = [];
  const named = cellsNamed(rules, broken);
  const seen: Record<string, true> = {};
  let tries = TRIED;
  for (const one of named) {
    for (const other of named.concat(nearTo(runs, one))) {
      const pair = one < other ? one + ' ' + other : other + ' ' + one;
      if (one === other || seen[pair]) continue;
      seen[pair] = true;
      if (tries-- <= 0) return moves;
      const move = exchangeOf(rules, one, other);
      if (move && mends(rules, broken, supposedBy(move))) moves.push(move);
    }
  }
  return moves;
}

function nearTo(runs: readonly Run[], key: string): string[] {
  return runs.reduce<string[]>((all, run) => {
    const at = run.indexOf(key);
    return at < 0 ? all : all.concat(run.slice(Math.max(0, at - NEAR), at + NEAR + 1));
  }, []);
}

function exchangeOf(rules: WhatIf, one: string, other: string): Move | null {
  const [a, b] = [rules.quantityAt(one), rules.quantityAt(other)];
  const [figureOfA, figureOfB] = [typedAt(rules, one), typedAt(rules, other)];
  if (!a || !b || !figureOfA || !figureOfB || figureOfA.value.eq(figureOfB.value)) return null;
  const [here, there] = [figureIn(a, figureOfB), figureIn(b, figureOfA)];
  if (!here || !there) return null;
  return {
    how: 'exchanged',
    by: 0,
    values: [
      { key: one, figure: here },
      { key: other, figure: there },
    ],
  };
}
