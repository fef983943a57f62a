/** A figure proposed for a cell, and how the printed one may have come from it. */
import type { Figure } from '../../number/figure';
import { writeFigure } from '../../number/write';
import type { Put } from '../solver/canHold';
import { distanceBetween, keysOf, type Slip, slipOf } from './keyboard';
import type { How } from './slipKind';
import { chanceOf } from './likelihood';
import type { ProblemCell } from '../solver/cellsAndRules';

export type { How } from './slipKind';

export interface Proposal {
  readonly put: Put;
  /** As it would be printed: "2.647", "-". */
  readonly printed: string;
  readonly how: How;
  /** Keystrokes between the two; 1 also for a rounding slip and for the agreed sign, 0 for another source. */
  readonly distance: number;
  /** How often a figure that was meant is printed so, as a share of all wrong figures. */
  readonly chance: number;
  /** It breaks a rule that usually holds, and did. */
  readonly unusual: boolean;
}

/** Ways that say how the figure came about before its digits are compared. */
export type KnownWay = Exclude<How, Slip | 'pasted' | 'shifted' | 'copied' | 'solved'>;

export function proposalOf(cell: ProblemCell, put: Put, known: KnownWay | null): Proposal {
  const { figure } = put;
  const [slip, keys] = figure && cell.figure ? slipInto(cell, cell.figure, figure) : [null, ''];
  const printed = !figure ? 'x' : put.sign ? '-' : writeFigure(figure);
  const of = (how: How, distance: number): Proposal => {
    return { put, printed, how, distance, chance: chanceOf(cell, put, how, keys), unusual: false };
  };
  if (known === 'source' || known === 'recalculated') return of(known, 0);
  if (put.sign || !figure) return of('agreedSign', 1);
  if (known) return of(known, 1);
  if (!cell.figure) return of('solved', 9);
  if (slip) return of(slip, 1);
  if (cell.likeNeighbour) return of('pasted', 2);
  return of('solved', distanceBetween(keys, keysOf(figure)));
}

/** The slip that made what is shown, or else what was typed; with the keys that it made. */
function slipInto({ typed }: ProblemCell, shown: Figure, meant: Figure): readonly [Slip | null, string] {
  for (const figure of typed ? [shown, typed] : [shown]) {
    const slip = slipOf(keysOf(figure), keysOf(meant));
    if (slip) return [slip, keysOf(figure)];
  }
  return [null, keysOf(shown)];
}

/** The likeliest first, then the nearest figure. */
export function byLikelihood(cell: ProblemCell): (a: Proposal, b: Proposal) => number {
  const away = ({ put }: Proposal): Figure['value'] | null =>
    put.figure && cell.figure ? put.figure.value.minus(cell.figure.value).abs() : null;
  return (a, b) => {
    if (a.chance !== b.chance) return b.chance - a.chance;
    const [one, other] = [away(a), away(b)];
    return one && other ? one.cmp(other) : one ? 1 : other ? -1 : 0;
  };
}
