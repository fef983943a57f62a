/** Statements of the prose that a reviewer accepted with a reason: known by what they say and the figures they tell. */
import { type Acceptance, type Given, listedChanges } from '../acceptance/acceptance';
import type { SheetChanges } from '../contract/writer';
import type { Claim } from '../../core/narrative/claim/claim';
import type { FindingName } from '../../core/finding/identity';
import type { Grid } from '../../core/sheet/grid';

/** Longer texts are cut on both sides of a comparison. */
const LONGEST = 1000;

type Name = FindingName & { readonly printed: string };

function nameOfClaim({ code, kind, rule, quote, figures }: Claim): Name {
  return {
    code: code ?? 'narrative/unknown',
    rule: `${kind} ${rule}`,
    rows: quote.replace(/\s+/g, ' ').trim().slice(0, LONGEST),
    printed: figures
      .map(({ text }) => text)
      .join('; ')
      .slice(0, LONGEST),
  };
}

/** The line that speaks for the claim; null where there is none. */
export function acceptanceOf(claim: Claim, acceptances: readonly Acceptance[]): Acceptance | null {
  const name = nameOfClaim(claim);
  const same = acceptances.filter(
    ({ code, rule, rows, printed }) =>
      code === name.code && rule === name.rule && rows === name.rows && printed === name.printed,
  );
  return same[same.length - 1] ?? null;
}

export function claimAcceptance(claim: Claim, given: Given, grids: readonly Grid[]): SheetChanges {
  return listedChanges({ ...nameOfClaim(claim), ...given }, grids);
}
