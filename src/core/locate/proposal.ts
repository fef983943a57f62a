/** A figure proposed for a cell, and how the printed one may have come from it. */
import type { Figure } from '../number/figure';
import { writeFigure } from '../number/write';
import type { Put } from './ask';
import { distanceBetween, keysOf, type Slip, slipOf } from './keyboard';
import type { ProblemCell } from './problem';

export type How =
  | Slip
  | 'source' // another source of the same quantity says so: the report's text, the last period
  | 'truncated' // 56,9 for 56,96: digits cut off
  | 'decimalsDropped' // 56 for 56,96
  | 'roundedUp' // 56,97 for 56,961
  | 'agreedSign' // 0 for the "-" of a rate whose whole is 0
  | 'pasted' // the printed figure is that of the row above or below
  | 'solved'; // the rules leave this figure, however the printed one came about

export interface Proposal {
  readonly put: Put;
  /** As it would be printed: "2.647", "-". */
  readonly printed: string;
  readonly how: How;
  /** Keystrokes between the two; 1 also for a rounding slip and for the agreed sign, 0 for another source. */
  readonly distance: number;
}

/** Ways that say how the figure came about before its digits are compared. */
export type KnownWay = Exclude<How, Slip | 'pasted' | 'solved'>;

export function proposalOf(cell: ProblemCell, put: Put, known: KnownWay | null): Proposal {
  const { figure } = put;
  const printed = !figure ? 'x' : put.sign ? '-' : writeFigure(figure);
  if (known === 'source') return { put, printed, how: known, distance: 0 };
  if (put.sign || !figure) return { put, printed, how: 'agreedSign', distance: 1 };
  if (known) return { put, printed, how: known, distance: 1 };
  if (!cell.figure) return { put, printed, how: 'solved', distance: 9 };
  const [keys, meant] = [keysOf(cell.figure), keysOf(figure)];
  const slip = slipOf(keys, meant);
  if (slip) return { put, printed, how: slip, distance: 1 };
  if (cell.likeNeighbour) return { put, printed, how: 'pasted', distance: 2 };
  return { put, printed, how: 'solved', distance: distanceBetween(keys, meant) };
}

/** Another source first, then the fewest keystrokes, then the nearest figure. */
export function byLikelihood(cell: ProblemCell): (a: Proposal, b: Proposal) => number {
  const away = ({ put }: Proposal): Figure['value'] | null =>
    put.figure && cell.figure ? put.figure.value.minus(cell.figure.value).abs() : null;
  return (a, b) => {
    if (a.distance !== b.distance) return a.distance - b.distance;
    const [one, other] = [away(a), away(b)];
    return one && other ? one.cmp(other) : one ? 1 : other ? -1 : 0;
  };
}
