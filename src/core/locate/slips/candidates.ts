/** The figures worth trying in one cell, the likeliest first; whether they satisfy the rules is asked elsewhere. */
import Big from 'big.js';
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import { agreesWith } from '../../number/rate';
import { decimalsOf, divide, round, unitOf } from '../../number/round';
import { ZERO } from '../../rule/quantity';
import type { Side } from '../../rule/statement';
import type { Put } from '../solver/canHold';
import { keysOf, slippedFrom } from './keyboard';
import { OTHER_DECIMALS } from './likelihood';
import { canStand, likeOneOf, type Problem, type ProblemCell } from '../solver/cellsAndRules';
import { byLikelihood, type KnownWay, type Proposal, proposalOf } from './proposal';

export interface Span {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** Ranges up to so many figures are tried one by one. */
const SMALL_RANGE = 60;

export interface Wanted {
  readonly problem: Problem;
  readonly form: Form;
  readonly at: number;
  /** Outside of it no figure fits. */
  readonly span: Span;
  /** A figure that fits. */
  readonly solved: Big;
  readonly hint: Figure | null;
  /** What stands in the other cells; null for those still free. */
  readonly figureAt: (cell: number) => Figure | null;
}

export function candidatesFor(wanted: Wanted): Proposal[] {
  const { problem, form, at, span, solved, hint, figureAt } = wanted;
  const own = problem.cells[at];
  if (!own) return [];
  // The row beside may have been copied although it is wrong by now: its new figure stands here already.
  const likeNeighbour = own.likeNeighbour || likeOneOf(own, own.beside.map(figureAt));
  const cell: ProblemCell = { ...own, likeNeighbour };
  const proposals: Proposal[] = [];
  const seen: Record<string, true> = {};
  const offer = (wished: Put, known: KnownWay | null = null, share = 1): void => {
    const put = wished.sign ? wished : { ...wished, figure: wished.figure && asShown(cell, wished.figure) };
    const { figure, sign } = put;
    if (figure && !sign && !canStand(figure.value, cell.quantity)) return;
    const key = figure && !sign ? figure.value.toFixed() : 'sign';
    const same = cell.figure && figure?.value.eq(cell.figure.value) && sign === cell.quantity.sign;
    if (seen[key] || same) return;
    seen[key] = true;
    const proposal = proposalOf(cell, put, known);
    // A slip of the keyboard explains the other decimals as well.
    const other = known !== null || proposal.how === 'solved' ? share : 1;
    proposals.push({ ...proposal, chance: proposal.chance * other });
  };
  const number = (figure: Figure, known: KnownWay | null = null): void => {
    if (within(span, figure.value)) offer({ figure, sign: false }, known);
  };

  if (hint) number(hint, 'source');
  const computed = cell.quantity.measure === 'rate' ? computedRate(wanted) : null;
  if (computed === 'noWhole' || computed === 'noBase') {
    offer({ figure: computed === 'noWhole' && form.zeroOverZero === '-' ? ZERO : null, sign: true });
  } else if (computed) {
    computed.figures.slice(0, cell.stale ? 1 : undefined).forEach((figure, i) => {
      offer(
        { figure, sign: false },
        cell.stale ? 'recalculated' : computed.known,
        i === 0 ? 1 : OTHER_DECIMALS,
      );
    });
    return computed.known ? proposals : proposals.filter(notCoarser(cell, form)).sort(byLikelihood(cell));
  }
  for (const made of cell.stale ? [] : [cell.figure, cell.typed])
    if (made) for (const figure of slipsOf(made, cell.quantity)) number(figure);
  for (const value of solutions(cell, span, solved)) {
    const figure = figureOf(cell, value);
    number(figure, cell.stale ? 'recalculated' : roundingSlip(cell, figure));
  }
  return proposals.sort(byLikelihood(cell));
}

/** 91,4 put into a cell of the format 0.00 says 91,40: that is what is judged. */
function asShown({ quantity }: ProblemCell, figure: Figure): Figure {
  const decimals = quantity.measure === 'rate' ? (quantity.shownDecimals ?? 0) : 0;
  // Its rules are asked with these decimals, so that 91,4 is no candidate where only [91,35; 91,45) would do.
  return figure.decimals >= decimals ? figure : { value: figure.value, decimals };
}

/** Fewer decimals than the cell and the form want only where a slip explains them: "99,7" for "997". */
function notCoarser({ figure }: ProblemCell, { rateDecimals }: Form): (proposal: Proposal) => boolean {
  const wanted = Math.min(figure?.decimals ?? rateDecimals, rateDecimals);
  return ({ put, distance }) => distance <= 1 || (put.figure?.decimals ?? 0) >= wanted;
}

/** Of a change below 0, slips in its digits; and of any change the other sign. */
function slipsOf(figure: Figure, { measure, signed }: ProblemCell['quantity']): Figure[] {
  if (signed !== true) return slippedFrom(keysOf(figure), measure);
  const opposite = { ...figure, value: figure.value.times(-1) };
  if (!figure.value.lt(0)) return [opposite].concat(slippedFrom(keysOf(figure), measure));
  const sizes = slippedFrom(keysOf(opposite), measure);
  return [opposite].concat(sizes.map((size) => ({ ...size, value: size.value.times(-1) })));
}

function within({ low, high }: Span, value: Big): boolean {
  return !(low && value.lt(low)) && !(high && value.gt(high));
}

/** All figures of a small range; of a large one its ends and the one that the solver found. */
function solutions(cell: ProblemCell, { low, high }: Span, solved: Big): Big[] {
  const unit = unitOf(cell.decimals);
  if (!low || !high || high.minus(low).gt(unit.times(SMALL_RANGE))) {
    // The greatest figure that a cell may hold is no proposal.
    return [low, high, solved].filter((each) => each !== null).filter((each) => each.abs().lt(cell.most));
  }
  const values: Big[] = [];
  for (let value = low; value.lte(high); value = value.plus(unit)) values.push(value);
  return values;
}

/** With as many decimals as the cell prints, more only where the value needs them. */
function figureOf(cell: ProblemCell, value: Big): Figure {
  const printed = cell.quantity.measure === 'count' ? 0 : (cell.figure?.decimals ?? 0);
  return { value, decimals: Math.max(printed, decimalsOf(value)) };
}

/** 12 printed for 12,7: an amount whose decimals were cut off or rounded away. */
function roundingSlip(cell: ProblemCell, { value, decimals }: Figure): KnownWay | null {
  const printed = cell.figure;
  if (!printed || decimals <= printed.decimals) return null;
  if (round(value, printed.decimals, 'truncate').eq(printed.value)) {
    return printed.decimals === 0 ? 'decimalsDropped' : 'truncated';
  }
  return round(value, printed.decimals, 'up').eq(printed.value) ? 'roundedUp' : null;
}

/** The rate that its counts give, at the printed decimals, at the form's and at fewer; null while a count is open. */
function computedRate({
  problem,
  form,
  at,
  figureAt,
}: Wanted):
  { readonly figures: readonly Figure[]; readonly known: KnownWay | null } | 'noWhole' | 'noBase' | null {
  for (const rule of problem.rulesAt[at] ?? []) {
    const { constraint, cellOf } = problem.rules[rule] ?? { constraint: [], cellOf: () => -1 };
    for (const [condition] of constraint) {
      if (condition?.kind !== 'quotient' || cellOf(condition.rate) !== at) continue;
      const valueOf = (side: Side): Big | null => sideValue(side, (ref) => figureAt(cellOf(ref)));
      const [part, whole] = [valueOf(condition.part), valueOf(condition.whole)];
      if (whole?.eq(0)) return condition.whole.kind === 'constant' ? 'noBase' : 'noWhole';
      if (!part || !whole) continue;
      const printed = problem.cells[at]?.figure ?? null;
      const decimals =
        printed && problem.cells[at]?.quantity.sign === false ? printed.decimals : form.rateDecimals;
      const finest = Math.max(decimals, form.rateDecimals);
      const figures = [decimals, finest, form.rateDecimals, 1, 0].map((each) => ({
        value: divide(part.times(100), whole, each),
        decimals: each,
      }));
      return { figures, known: printed && wayOf(printed, part, whole) };
    }
  }
  return null;
}

function wayOf(printed: Figure, part: Big, whole: Big): KnownWay | null {
  const { halfUp, truncated, roundedUp } = agreesWith(printed, part, whole);
  if (halfUp) return null;
  if (truncated) return printed.decimals === 0 ? 'decimalsDropped' : 'truncated';
  return roundedUp ? 'roundedUp' : null;
}

function sideValue(
  side: Side,
  figureOfRef: (ref: { row: string | null; column: string | null }) => Figure | null,
): Big | null {
  if (side.kind === 'constant') return side.value;
  if (side.kind !== 'terms') return null;
  let sum = new Big(0);
  for (const { sign, ref } of side.terms) {
    const figure = figureOfRef(ref);
    if (!figure) return null;
    sum = sum.plus(figure.value.times(sign));
  }
  return sum;
}
