/** What a whole consists of, told in rates alone: "Cơ cấu kinh tế: nông nghiệp 32,4%; công nghiệp 28,1%; dịch vụ 39,5%". */
import { isPart } from '../breakdown/parts';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import type { Entry } from '../text/levels';
import { sharesOf } from './shares';

const FEWEST = 3;
const MOST_LABEL = 12;
/** Words that say that the rates are of one whole, and that nothing is left out. */
const STRUCTURE = /cơ cấu|tỷ trọng|tỉ trọng/;
/** Words in a label that tell of something else than a share. */
const NO_SHARE =
  /(?:^| )(?:tăng|giảm|vượt|tốc độ|lãi suất|so|bình quân|ít nhất|tối thiểu|phấn đấu|hoàn thành|bao phủ|độ|giải ngân)(?: |$)/;

export function structuresIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const sentence of reading.sentences) {
    const found = structureOf(sentence, reading);
    if (!found) continue;
    const claim = sharesOf(found.rates, found.isWhole);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** Every item is a label and its rate, and nothing else; null where anything else is told. */
function structureOf(
  sentence: readonly Entry[],
  { tokens, figureAt }: Reading,
): { readonly rates: readonly ProseFigure[]; readonly isWhole: boolean } | null {
  const rates: ProseFigure[] = [];
  let head = '';
  let label: string[] = [];
  let next = -1;
  for (const { token: at, inner } of sentence) {
    if (at < next) continue;
    const token = tokens[at];
    if (inner || !token || /^(?:…|vv)$/.test(token.low)) return null;
    const figure = figureAt[at];
    if (figure?.sense === 'rate') {
      if (figure.per !== 100 || figure.bound !== null || label.length === 0 || label.length > MOST_LABEL)
        return null;
      if (NO_SHARE.test(label.join(' '))) return null;
      rates.push(figure);
      label = [];
      next = figure.next;
    } else if (figure && isPart(figure)) return null;
    else if (token.text === ':' && rates.length === 0) {
      head = label.join(' ');
      label = [];
    } else if (token.kind !== 'mark') label.push(token.low);
  }
  // Behind the last rate nothing goes on.
  if (rates.length < FEWEST || label.length > 0) return null;
  return { rates, isWhole: STRUCTURE.test(head) };
}
