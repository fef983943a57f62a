/** What this Excel, this Word or the web edition cannot do, and what to do instead. */
import type { MissingAbility } from '../../words/pane/viewText';
import { viewText } from '../../words/pane/viewTextOf';
import { wordText } from '../../words/pane/wordTextOf';
import type { Desk } from '../desk/desk';

interface Lacking {
  readonly heading: string;
  /** "Highlight cells: choose a finding to go to its cell." */
  readonly sentences: readonly string[];
}

const OF_A_WORKBOOK: readonly MissingAbility[] = [
  'insert',
  'highlight',
  'watch',
  'insertAtCell',
  'pageSetup',
];
const OF_A_REPORT = ['comments', 'tracking', 'tables'] as const;

export function lackingAt({ state: { text }, book: { abilities } }: Desk): Lacking {
  const { report } = abilities;
  if (report) {
    const t = wordText[text.language];
    const missing = OF_A_REPORT.filter((each) => !report[each]);
    return { heading: t.lacking, sentences: missing.map((each) => t.without[each]) };
  }
  const t = viewText[text.language].about;
  const missing = OF_A_WORKBOOK.filter((each) => !abilities[each]);
  const heading = abilities.level === null ? t.missingHere : t.missing;
  return { heading, sentences: missing.map((each) => t.without[each]) };
}
