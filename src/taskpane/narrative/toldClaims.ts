/** What the prose that was judged last says of the tables: the check of the tables asks for it. */
import type { Claim } from '../../core/narrative/claim/claim';

let told: readonly Claim[] = [];

/** Each time a text is judged; what was told before is let go. */
export function tellClaims(claims: readonly Claim[]): void {
  told = claims;
}

export function toldClaims(): readonly Claim[] {
  return told;
}
