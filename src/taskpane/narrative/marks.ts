/** A text cut where claims begin and end, so that each can be underlined. */
import type { Claim, Verdict } from '../../core/narrative/claim/claim';
import { unitsOf } from '../../core/narrative/text/source';

export interface Stretch {
  readonly text: string;
  /** Index of the claim that is told here: the worst, and of these the shortest; null where there is none. */
  readonly claim: number | null;
}

const WORST: readonly Verdict[] = ['broken', 'unknown', 'holds'];

export function stretchesOf(text: string, claims: readonly Claim[]): Stretch[] {
  const unit = unitsOf(text);
  const spans = claims.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
  const order = claims
    .map((_, at) => at)
    .sort(
      (one, other) => rank(claims, one) - rank(claims, other) || length(spans, one) - length(spans, other),
    );
  const owner: (number | undefined)[] = [];
  for (const at of order) {
    const span = spans[at];
    for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) owner[i] ??= at;
  }
  const stretches: Stretch[] = [];
  for (let from = 0; from < text.length;) {
    let until = from + 1;
    while (until < text.length && owner[until] === owner[from]) until++;
    stretches.push({ text: text.slice(from, until), claim: owner[from] ?? null });
    from = until;
  }
  return stretches;
}

/** What is wrong first, then what is to be confirmed. */
export function worstFirst(claims: readonly Claim[]): number[] {
  return claims
    .map((_, at) => at)
    .sort((one, other) => rank(claims, one) - rank(claims, other) || one - other);
}

function rank(claims: readonly Claim[], at: number): number {
  return WORST.indexOf(claims[at]?.verdict ?? 'holds');
}

function length(spans: readonly { readonly start: number; readonly end: number }[], at: number): number {
  const span = spans[at];
  return span ? span.end - span.start : 0;
}
