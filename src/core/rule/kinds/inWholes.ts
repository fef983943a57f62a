/**
 * Rules put to figures that fit into whole numbers of one unit: the common case, judged without big decimals. Each
 * answer here is sure; where it is "no", the rule is judged in full.
 */
import { inUnitsOf, isExact, powerOfTen } from '../../number/wholes';
import type { Figure } from '../../number/figure';
import type { RateAgreement } from '../../number/rate';
import type { Look } from '../quantity';
import type { Ref } from '../rule';
import type { Side, Term } from '../statement';

/** The printed figures; null where one is missing. */
function figuresOf(terms: readonly Term[], look: Look): Figure[] | null {
  const figures: Figure[] = [];
  for (const { ref } of terms) {
    const { figure } = look(ref);
    if (!figure) return null;
    figures.push(figure);
  }
  return figures;
}

function finestOf(figures: readonly Figure[]): number {
  let decimals = 0;
  for (const figure of figures) if (figure.decimals > decimals) decimals = figure.decimals;
  return decimals;
}

/** Added up in units of the last decimal; NaN where they do not fit. */
function addedUp(terms: readonly Term[], figures: readonly Figure[], decimals: number): number {
  let sum = 0;
  for (let i = 0; i < figures.length; i++) {
    const [term, figure] = [terms[i], figures[i]];
    if (!term || !figure) return NaN;
    sum += term.sign * inUnitsOf(figure.value, decimals);
    if (!isExact(sum)) return NaN;
  }
  return sum;
}

/** Left minus right, in units of the finer last decimal; NaN where a figure is missing or does not fit. */
export function differenceOf(left: readonly Term[], other: Figure | null, look: Look): number {
  const figures = figuresOf(left, look);
  if (!figures || !other) return NaN;
  const finest = finestOf(figures);
  const decimals = finest > other.decimals ? finest : other.decimals;
  return addedUp(left, figures, decimals) - inUnitsOf(other.value, decimals);
}

/** Whether part/whole, rounded half up, cut off or rounded up, prints as the rate; null where that cannot be told so. */
export function ratePrinted(
  rate: Ref,
  part: Side,
  whole: Side,
  look: Look,
): Pick<RateAgreement, 'halfUp' | 'truncated' | 'roundedUp'> | null {
  const printed = look(rate).figure;
  if (!printed || part.kind !== 'terms' || whole.kind !== 'terms') return null;
  const [ofPart, ofWhole] = [figuresOf(part.terms, look), figuresOf(whole.terms, look)];
  if (!ofPart || !ofWhole) return null;
  const [parts, wholes] = [finestOf(ofPart), finestOf(ofWhole)];
  const decimals = parts > wholes ? parts : wholes;
  const a = addedUp(part.terms, ofPart, decimals);
  const b = addedUp(whole.terms, ofWhole, decimals);
  const units = inUnitsOf(printed.value, printed.decimals);
  if (!(a >= 0 && b > 0 && units >= 0)) return null;
  const scaled = a * powerOfTen(printed.decimals + 2);
  const high = (2 * units + 1) * b;
  if (!(isExact(2 * scaled) && isExact(high))) return null;
  return {
    halfUp: high - 2 * b <= 2 * scaled && 2 * scaled < high,
    truncated: units * b <= scaled && scaled < (units + 1) * b,
    roundedUp: (units - 1) * b < scaled && scaled <= units * b,
  };
}
