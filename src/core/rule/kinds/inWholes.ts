/**
 * Rules put to figures that fit into whole numbers of one unit: the common case, judged without big decimals. Each
 * answer here is sure; where it is "no", the rule is judged in full.
 */
import { inUnitsOf, isExact, powerOfTen } from '../../number/wholes';
import type { Look } from '../quantity';
import type { Ref } from '../rule';
import type { Side, Term } from '../statement';

/** The finest decimals of the figures; −1 where one is missing. */
function decimalsOf(terms: readonly Term[], look: Look): number {
  let decimals = 0;
  for (const { ref } of terms) {
    const { figure } = look(ref);
    if (!figure) return -1;
    if (figure.decimals > decimals) decimals = figure.decimals;
  }
  return decimals;
}

/** The printed figures added up in units of the last decimal; NaN where they do not fit. */
function addedUp(terms: readonly Term[], decimals: number, look: Look): number {
  let sum = 0;
  for (const { sign, ref } of terms) {
    const { figure } = look(ref);
    if (!figure) return NaN;
    sum += sign * inUnitsOf(figure.value, decimals);
    if (!isExact(sum)) return NaN;
  }
  return sum;
}

/** Left minus right, in units of the finer last decimal; NaN where a figure is missing or does not fit. */
export function differenceOf(left: readonly Term[], right: Ref, look: Look): number {
  const other: Term[] = [{ sign: -1, ref: right }];
  const [one, two] = [decimalsOf(left, look), decimalsOf(other, look)];
  if (one < 0 || two < 0) return NaN;
  const decimals = one > two ? one : two;
  return addedUp(left, decimals, look) + addedUp(other, decimals, look);
}

/** Whether part/whole, rounded half up and cut off, prints as the rate; null where that cannot be told so. */
export function ratePrinted(
  rate: Ref,
  part: Side,
  whole: Side,
  look: Look,
): { readonly halfUp: boolean; readonly truncated: boolean } | null {
  const printed = look(rate).figure;
  if (!printed || part.kind !== 'terms' || whole.kind !== 'terms') return null;
  const [ofPart, ofWhole] = [decimalsOf(part.terms, look), decimalsOf(whole.terms, look)];
  if (ofPart < 0 || ofWhole < 0) return null;
  const decimals = ofPart > ofWhole ? ofPart : ofWhole;
  const a = addedUp(part.terms, decimals, look);
  const b = addedUp(whole.terms, decimals, look);
  const units = inUnitsOf(printed.value, printed.decimals);
  if (!(a >= 0 && b > 0 && units >= 0)) return null;
  const scaled = a * powerOfTen(printed.decimals + 2);
  const high = (2 * units + 1) * b;
  if (!(isExact(2 * scaled) && isExact(high))) return null;
  return {
    halfUp: high - 2 * b <= 2 * scaled && 2 * scaled < high,
    truncated: units * b <= scaled && scaled < (units + 1) * b,
  };
}
