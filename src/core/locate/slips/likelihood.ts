/**
 * How likely a slip is. All cells that could be wrong are as likely to be
 * mistyped; what tells them apart is in how many ways a slip may turn out: two
 * digits of "2647" are swapped in three ways, one key is missed in some forty.
 * A figure that a swap explains is therefore the better explained. Shares and
 * chances rank proposals and are never part of a figure.
 */
import type Big from 'big.js';
import { unitOf } from '../../number/round';
import type { Put } from '../solver/canHold';
import type { Oddly } from '../solver/oddlyTyped';
import type { How } from './slipKind';
import { keysOf } from './keyboard';
import type { ProblemCell } from '../solver/cellsAndRules';

/** What is not told by the digits of a figure. */
type Unshared = 'solved' | 'shifted' | 'copied';

/** Of all wrong figures, those that came about in this way; exchanged with one of the rows beside it. */
const SHARE: Readonly<Record<Exclude<How, Unshared>, number>> = {
  substituted: 0.36,
  swapped: 0.18,
  leftOut: 0.14,
  doubled: 0.1,
  putIn: 0.04,
  comma: 0.06,
  sign: 0.01,
  pasted: 0.07,
  exchanged: 0.01,
  truncated: 0.1,
  decimalsDropped: 0.1,
  roundedUp: 0.02,
  agreedSign: 0.1,
  recalculated: 1,
  source: 1,
};
/** A figure that was not mistyped but counted, or added up wrongly; a wrong rate is more often one of other figures. */
const MISCOUNTED = 0.02;
const MISADDED = 0.08;
/** An amount with more decimals than any amount of the table. */
const FINER = 0.1;
/** "0" or "-" where a figure follows from others: nobody worked it out. */
const NOT_WORKED_OUT = 0.1;
/** A rate with other decimals than the printed one, which is no other figure but the same rate. */
export const OTHER_DECIMALS = 0.2;
/** A cell that was typed as no other is so much more often the wrong one: see `Oddly`. */
const ODDLY: Readonly<Record<Oddly, number>> = { fraction: 1000, finer: 5 };
/** Of the missed keys, those that lie beside the right one. */
const BESIDE = 0.75;
/** A second cell that is wrong by itself, in a table where about one in a hundred is. */
export const ANOTHER = 0.01;
/** A rule that usually holds is broken in one table of so many. */
export const UNUSUAL = 0.2;

/** That the figure put in was meant where the printed one stands; `keys` are what a slip has made of it. */
export function chanceOf(cell: ProblemCell, { figure, sign }: Put, how: How, keys: string): number {
  if (how === 'source' || how === 'recalculated' || how === 'exchanged') return SHARE[how];
  if (sign || !figure || !cell.figure) return isShared(how) ? SHARE[how] : MISCOUNTED;
  if (isNotWorkedOut(cell) && how !== 'pasted') return NOT_WORKED_OUT;
  const added = cell.derived && cell.quantity.measure !== 'rate';
  const wrongly = (added ? MISADDED : MISCOUNTED) * nearness(cell, figure.value);
  const pasted = cell.likeNeighbour ? SHARE.pasted / 2 : 0;
  const slipped = !isShared(how) || how === 'pasted' ? 0 : SHARE[how] / ways(how, keys, keysOf(figure));
  const finer = cell.quantity.measure !== 'rate' && figure.decimals > cell.decimals;
  const odd = cell.typedOddly ? ODDLY[cell.typedOddly] : 1;
  return odd * (wrongly + pasted + slipped) * commonness(cell, figure.value) * (finer ? FINER : 1);
}

function isShared(how: How): how is Exclude<How, Unshared> {
  return how !== 'solved' && how !== 'shifted' && how !== 'copied';
}

function isNotWorkedOut({ derived, figure, quantity }: ProblemCell): boolean {
  return derived && (quantity.sign || figure?.value.eq(0) === true);
}

/**
 * How much more often the meant figure occurs than the printed one: all sizes
 * are about as common, so each figure of 1.300 is a tenth as common as one of
 * 130. A figure that follows from others is as common as they are.
 */
function commonness({ derived, figure }: ProblemCell, meant: Big): number {
  if (derived || !figure) return 1;
  return Number(figure.value.abs().plus(1).div(meant.abs().plus(1)).toFixed(6));
}

/** Into how many figures this slip may turn the meant one; a missed key is more often one beside it. */
function ways(how: Exclude<How, Unshared>, printed: string, meant: string): number {
  switch (how) {
    case 'substituted': {
      let at = 0;
      while (printed.charAt(at) === meant.charAt(at)) at++;
      const near = keysBeside(meant.charAt(at));
      const share = near.includes(printed.charAt(at))
        ? BESIDE / near.length
        : (1 - BESIDE) / (9 - near.length);
      return meant.length / share;
    }
    case 'swapped':
      return Math.max(1, meant.length - 1);
    case 'leftOut':
      // A last zero is lost as often as another key anywhere.
      return meant === printed + '0' ? Math.max(2, meant.length - 1) : meant.length;
    case 'doubled':
    case 'comma':
      return meant.length;
    case 'putIn':
      // A zero too many at the end as often as another key anywhere.
      return printed === meant + '0' ? 2 : 20 * (meant.length + 1);
    default:
      return 1;
  }
}

/**
 * Small differences are likelier than large ones: up and down, and all of some
 * ten sizes, 1, 2, 5, 10, … units, as likely as each other.
 */
export function nearness({ figure }: ProblemCell, meant: Big): number {
  const printed = figure?.value ?? meant;
  const units = meant
    .minus(printed)
    .abs()
    .times(unitOf(-(figure?.decimals ?? 0)));
  return 1 / (20 * Math.max(1, Number(units.toFixed(0))));
}

const PAD = ['789', '456', '123', '0'];
const ROW = '1234567890';

/** On the number pad and in the row of digits: 4 lies beside 1, 3, 5 and 7. */
function keysBeside(key: string): string[] {
  const near: string[] = [];
  const add = (other: string): void => {
    if (other !== '' && !near.includes(other)) near.push(other);
  };
  const inRow = ROW.indexOf(key);
  if (inRow < 0) return near;
  add(ROW.charAt(inRow - 1));
  add(ROW.charAt(inRow + 1));
  PAD.forEach((line, down) => {
    const across = line.indexOf(key);
    if (across < 0) return;
    add(line.charAt(across - 1));
    add(line.charAt(across + 1));
    add((PAD[down - 1] ?? '').charAt(across));
    add((PAD[down + 1] ?? '').charAt(across));
  });
  return near;
}
