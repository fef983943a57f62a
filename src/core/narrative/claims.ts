/** All claims of a passage. */
import { averagesIn } from './relations/averages';
import { bracketedGrowthIn } from './relations/bracketedGrowth';
import { changesIn } from './relations/changes';
import { stocksIn } from './relations/stocks';
import { comparedIn } from './relations/compared';
import type { ClaimDraft, Found, Reading } from './claim/draft';
import { remaindersIn } from './breakdown/remainders';
import { listsIn } from './relations/lists';
import { multiplesIn } from './relations/multiples';
import { timesIn } from './relations/times';
import { besideTotalsIn } from './breakdown/besideTotals';
import { breakdownsIn } from './breakdown/openers';
import { pairRatesIn } from './rates/pairs';
import { settledByHundred } from './rates/hundred';
import { ratesIn } from './rates/rates';
import { shareSumsIn } from './rates/shares';
import { structuresIn } from './rates/structure';
import { statedTotalsIn } from './breakdown/statedTotals';
import { totalsIn } from './breakdown/totals';

export function claimsIn(reading: Reading): Found {
  const breakdowns = breakdownsIn(reading);
  const opened = totalsIn(reading, breakdowns);
  const stated = opened.concat(statedTotalsIn(reading, opened), remaindersIn(reading));
  const totals = stated.concat(besideTotalsIn(reading, breakdowns, stated));
  const claims = totals
    .map(({ claim }) => claim)
    .concat(
      ratesIn(reading, totals),
      pairRatesIn(reading, breakdowns),
      // What is said to be a structure is judged before what is only told one after the other.
      structuresIn(reading),
      shareSumsIn(reading, totals),
      changesIn(reading),
      comparedIn(reading),
      bracketedGrowthIn(reading),
      stocksIn(reading),
      averagesIn(reading),
      timesIn(reading),
      multiplesIn(reading, breakdowns),
      listsIn(reading, breakdowns),
    );
  return { claims: settledByHundred(unique(claims)), totals };
}

/** One thing may be found in two ways. */
function unique(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const seen: Record<string, true> = {};
  return claims.filter(({ rule, figures }) => {
    const key = [rule as string].concat(figures.map(({ start }) => String(start))).join(' ');
    const isNew = seen[key] === undefined;
    seen[key] = true;
    return isNew;
  });
}
