/** Of the flags of a reading, those that explain it. */
import type { Flag } from '../core/number/figure';

/** Always true beside other flags, and never what troubles the reader. */
const BESIDES: readonly Flag[] = ['textNumber', 'badGroup', 'notNumber'];
const MOST = 2;

/** "12.5" is flagged badGroup, englishDecimal and maybeDate: the last two tell. */
export function tellingFlags(flags: readonly Flag[]): readonly Flag[] {
  const telling = flags.filter((flag) => !BESIDES.includes(flag));
  return (telling.length > 0 ? telling : flags.slice(-1)).slice(0, MOST);
}
