/** What a report's prose adds to the findings of its tables: statements that are wrong, and those that are to be confirmed. */
import type { Severity } from '../../core/rule/rule';
import type { CheckedFile, WordedClaim } from './checkedFile';

export interface DisputedClaim {
  readonly claim: WordedClaim;
  readonly severity: Severity;
}

/** In the order of the text; without what a reviewer accepted. */
export function disputedClaims({ claims = [] }: CheckedFile): DisputedClaim[] {
  return claims
    .filter(({ verdict, reason }) => verdict !== 'holds' && reason === undefined)
    .map((claim) => ({ claim, severity: severityOf(claim) }));
}

/** What is not sure is a remark; where two places differ either may be wrong. */
function severityOf({ verdict, code }: WordedClaim): Severity {
  if (verdict !== 'broken') return 'info';
  return code === 'narrative/differs' ? 'warning' : 'error';
}
