/** All claims of a passage. */
import { changesIn } from './relations/changes';
import { comparedIn } from './relations/compared';
import type { Found, Reading } from './claim/draft';
import { remaindersIn } from './breakdown/remainders';
import { listsIn } from './relations/lists';
import { multiplesIn } from './relations/multiples';
import { breakdownsIn } from './breakdown/openers';
import { ratesIn } from './rates/rates';
import { shareSumsIn } from './rates/shares';
import { statedTotalsIn } from './breakdown/statedTotals';
import { totalsIn } from './breakdown/totals';

export function claimsIn(reading: Reading): Found {
  const breakdowns = breakdownsIn(reading);
  const opened = totalsIn(reading, breakdowns);
  const totals = opened.concat(statedTotalsIn(reading, opened), remaindersIn(reading));
  const claims = totals
    .map(({ claim }) => claim)
    .concat(
      ratesIn(reading, totals),
      shareSumsIn(reading, totals),
      changesIn(reading),
      comparedIn(reading),
      multiplesIn(reading, breakdowns),
      listsIn(reading, breakdowns),
    );
  return { claims, totals };
}
