/** Of what a count is told to be a part, in so many words. */
import type { Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { textBetween } from '../text/token';

/** "2.647 trên tổng số 2.654 hồ sơ", "45 trong số 79 nhiệm vụ" */
export function statesWhole(reading: Reading, part: ProseFigure, whole: ProseFigure): boolean {
  const between = textBetween(reading, part.next, whole.token);
  if (/[.;()]/.test(between)) return false;
  return (
    /(?:^| |\/ )(?:trên|trong|\/)(?: tổng)?(?: số)?$/.test(between) ||
    /(?:trên|trong|\/) tổng(?: số)?(?: [^ ]+){0,4}$/.test(between)
  );
}
