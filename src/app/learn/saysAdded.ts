import { isAdded } from '../../core/check/gaps/toldOnce';
import type { Finding } from '../../core/finding/finding';

/** What the finding says may be something that the office added. */
export function saysAdded(finding: Finding): boolean {
  if (finding.code === 'row/extra') return !finding.facts.repeats && finding.facts.label !== '';
  if (finding.code === 'column/unjudged') return ['unknown', 'sparse'].includes(finding.facts.reason);
  return finding.code === 'sum/broken' && finding.facts.gap !== undefined && isAdded(finding.facts.gap);
}
