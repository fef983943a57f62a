/** A number and the things named after it: "03 đơn vị hành chính (gồm xã Bình Lư, xã Sơn Bình và thị trấn Tam Đường)". */
import Big from 'big.js';
import type { ProseFigure } from '../figures/figure';
import { classOf } from '../figures/unit';
import type { Entry } from '../text/levels';
import { ITEM_END } from '../text/passage';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { Breakdown } from '../breakdown/openers';

const MOST_NAMES = 40;
const MOST_NOUN = 14;

export function listsIn(reading: Reading, breakdowns: readonly Breakdown[]): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const breakdown of breakdowns) {
    const claim = listClaim(breakdown, reading);
    if (claim) claims.push(claim);
  }
  return claims;
}

function listClaim({ kind, lead, body }: Breakdown, reading: Reading): ClaimDraft | null {
  const whole = lastFigure(lead, reading);
  if (
    !whole ||
    kind === 'some' ||
    kind === 'note' ||
    whole.sense !== 'count' ||
    whole.bound !== null ||
    whole.unit.length === 0
  )
    return null;
  if (whole.value.lt(2) || whole.value.gt(MOST_NAMES)) return null;
  const names = namesIn(body, reading);
  if (names === null || names.counts.length === 0) return null;
  const stated = whole.value.toNumber();
  const claim = { kind: 'same' as const, rule: 'list' as const, figures: [whole] };
  const listed = { value: new Big(names.counts[0] ?? 0), decimals: 0 };
  if (names.counts.includes(stated))
    return { ...claim, verdict: 'holds', code: null, expected: { value: whole.value, decimals: 0 } };
  if (!names.sure) return null;
  return { ...claim, verdict: 'unknown', code: null, expected: listed };
}

/** The nearest figure, with nothing but its noun between it and the list. */
function lastFigure(lead: readonly Entry[], { tokens, figureAt }: Reading): ProseFigure | null {
  for (let at = lead.length - 1; at >= 0; at--) {
    const entry = lead[at];
    if (!entry || entry.inner) continue;
    const figure = figureAt[entry.token];
    if (figure) return lead.length - at <= MOST_NOUN ? figure : null;
    if (
      /^[.;]$/.test(tokens[entry.token]?.text ?? '') ||
      (tokens[entry.token]?.text === ',' && at < lead.length - 1)
    )
      return null;
  }
  return null;
}

interface Names {
  /** By ";" and lines alone, and by commas and "và" as well: "Phòng Văn hóa và Xã hội" is one name. */
  readonly counts: readonly number[];
  /** Each is named with its kind, or stands in a line of its own. */
  readonly sure: boolean;
}

/** null where figures stand among them, or where they go on: a sum, or a sentence. */
function namesIn(body: readonly Entry[], { tokens, figureAt }: Reading): Names | null {
  let items = 1;
  let soft = 0;
  let ands = 0;
  let lines = 0;
  let words = 0;
  let kinds = 0;
  let first = true;
  for (const { token: at, inner } of body) {
    if (inner) continue;
    const token = tokens[at];
    if (!token) continue;
    const figure = figureAt[at];
    if (figure && !['name', 'document', 'date'].includes(figure.sense)) return null;
    if (token.text === ITEM_END) lines++;
    else if (token.text === ';') items++;
    else if (token.text === ',') soft++;
    else if (token.low === 'và') ands++;
    else if (/^[….]$/.test(token.text)) {
      if (at !== body[body.length - 1]?.token && tokens[at + 1]?.text !== ITEM_END) return null;
      if (token.text === '…') return null;
    } else {
      if (first && token.kind === 'word') {
        kinds +=
          classOf([token.low, tokens[at + 1]?.low ?? '']) !== null || classOf([token.low]) !== null ? 1 : 0;
      }
      words++;
      first = false;
      continue;
    }
    first = true;
  }
  if (words < 2) return null;
  if (lines > 0) return { counts: [lines], sure: true };
  if (items > 1) return { counts: [items, items + ands, items + (ands > 0 ? 1 : 0)], sure: true };
  if (soft + ands === 0) return null;
  return {
    counts: ands > 0 ? [soft + 1 + ands, soft + 1, soft + 2] : [soft + 1],
    sure: kinds === soft + 1 + ands,
  };
}
