/** Parts whose figures stand in brackets behind their names: "xã Tân Lập (98 ca), xã Hòa Bình (21 ca)". */
import type { Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import type { Entry, Level } from '../text/levels';
import { ITEM_END } from '../text/passage';
import { isPart, type PartFigure } from './parts';

/** None where names have figures of their own: "02 lớp (60 học viên)" tells of the figure before the bracket. */
export function bracketedPartsOf(entries: readonly Entry[], reading: Reading): PartFigure[] {
  const { tokens, figureAt } = reading;
  const parts: PartFigure[] = [];
  let item = 0;
  let heads = true;
  let label: string[] = [];
  let counted = false;
  for (const { token: at, inner } of entries) {
    const token = tokens[at];
    if (!token) continue;
    if (inner) {
      const figure = counted || label.length === 0 ? null : onlyFigureIn(inner, reading);
      if (figure)
        parts.push({
          figure,
          item,
          heads,
          parted: true,
          nested: 'no',
          numberFirst: false,
          label,
          behind: [],
        });
      heads = heads && !figure;
      counted = true;
    } else if (figureAt[at] && isPart(figureAt[at])) counted = true;
    else if (token.text === ';' || token.text === ITEM_END || token.text === ',' || token.low === 'và') {
      if (token.text === ';' || token.text === ITEM_END) {
        item++;
        heads = true;
      }
      label = [];
      counted = false;
    } else if (token.kind === 'word') label.push(token.low);
  }
  return parts;
}

/** "(98 ca)", "(có 98 ca)" */
function onlyFigureIn({ kind, entries }: Level, { tokens, figureAt }: Reading): ProseFigure | null {
  if (kind !== 'bracket') return null;
  let only: ProseFigure | null = null;
  for (const { token, inner } of entries) {
    const figure = inner ? undefined : figureAt[token];
    if (inner || (figure && (only !== null || !isPart(figure)))) return null;
    if (figure) only = figure;
    else if (only === null && !/^(?:có|với|là|:)$/.test(tokens[token]?.low ?? '')) return null;
    else if (tokens[token]?.kind === 'mark') return null;
  }
  return only;
}
