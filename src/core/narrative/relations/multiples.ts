/** What falls on each: "12 chuyên mục (48 tin, thời lượng 144 phút)" are 4 items and 12 minutes apiece. */
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import { holds, type ClaimDraft, type Reading } from '../claim/draft';
import type { Breakdown } from '../breakdown/openers';
import { isPart } from '../breakdown/parts';

export function multiplesIn(reading: Reading, breakdowns: readonly Breakdown[]): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const { kind, lead, body } of breakdowns) {
    if (kind !== 'bracket') continue;
    const figures = figuresIn(body, reading);
    const [whole] = figuresIn(lead, reading).filter(isPart).slice(-1);
    if (!whole || whole.value.lt(2) || figures.length < 2 || figures.some((figure) => !falls(figure, whole)))
      continue;
    claims.push(holds('rate', 'multiple', [whole].concat(figures)));
  }
  return claims;
}

function figuresIn(
  entries: readonly { readonly token: number; readonly inner: unknown }[],
  { figureAt }: Reading,
): ProseFigure[] {
  const figures: ProseFigure[] = [];
  for (const { token, inner } of entries) {
    const figure = inner ? undefined : figureAt[token];
    if (figure) figures.push(figure);
  }
  return figures;
}

/** More than the whole, of something else, and the same number for each. */
function falls(figure: ProseFigure, whole: ProseFigure): boolean {
  if (!isPart(figure) && figure.sense !== 'time') return false;
  return (
    figure.unit.length > 0 &&
    figure.value.gt(whole.value) &&
    likeness(whole, figure) !== 'same' &&
    figure.value.mod(whole.value).eq(0)
  );
}
