/** What is said of a check's result in English. */
import type { ResultText } from '../../pane/viewText';

export const result: ResultText = {
  mark: 'Highlight cells',
  watch: 'Check as I edit',
  fixAll: 'Mend what can be mended in one way only…',
  choosePrevious: 'Compare with last period’s file…',
  insertComparison: 'Insert the comparison',
  otherPrevious: 'Choose another…',
  forgetPrevious: 'Stop comparing',
  comparedWith: (file) => `Compared with last period: ${file}`,
  noPreviousReader:
    'This version of Excel cannot read last period’s file here: please use the web edition or the command line.',
  none: 'The figures agree. Nothing is left to settle.',
  found: (errors, warnings, infos) => {
    const parts = [
      `${errors} error${errors === 1 ? '' : 's'}`,
      `${warnings} warning${warnings === 1 ? '' : 's'}`,
      `${infos} note${infos === 1 ? '' : 's'}`,
    ];
    return parts.filter((part) => !part.startsWith('0 ')).join(', ');
  },
  selfRuled: (tables) =>
    `${tables === 1 ? 'A table is' : `${String(tables)} tables are`} of no form in the list and judged only by what headings and totals say. To judge more: Form ▸ Unknown form.`,
  sinceLast: 'Since the last check:',
  since: {
    mended: (count) => `${count} fixed`,
    accepted: (count) => `${count} accepted`,
    fresh: (count) => `${count} new`,
    reopened: (count) => `${count} open again`,
  },
  bySeverity: 'By severity',
  bySection: 'By section of the form',
  grouping: 'Order',
  unchanged: 'Since the last check: nothing changed.',
  list: 'Findings',
  seek: 'Filter findings',
  seekExample: 'Filter: word, row code, cell',
  seen: (shown, all) => `Showing ${shown} of ${all} findings.`,
  seeAll: 'Show all',
  keys: 'Keys ↑ ↓ or F8, Shift+F8: next, previous finding. Enter: go to the cell.',
  previous: 'Previous finding',
  next: 'Next finding',
  position: (at, all) => `${at}/${all}`,
  section: (code, label) => (label === '' ? code : `${code}. ${label}`),
  wholeTable: 'Whole table',
  printed: 'Shows now',
  blank: '(blank)',
  expected: 'Expected',
  addToForm: 'Add to the file’s form…',
  unjudged: (count) => `Not enough figures to judge (${count})`,
  accepted: (count) => `Accepted with a reason (${count})`,
  lapsed: (reason) => `Accepted as “${reason}”, but the figures have changed, so that no longer holds.`,
  accept: 'Accept with a reason',
  reason: 'Reason for accepting',
  by: 'Accepted by (optional)',
  save: 'Save the reason',
  needsReason: 'A reason is needed.',
  saved: 'Written to the sheet “Giải trình”.',
  revoke: 'Revoke',
  revoked: 'The reason is revoked.',
  marked: 'Cells with findings are highlighted; their own fills stay beneath.',
  unmarked: 'The highlight is off.',
  marksUnsure:
    'What the cells hold is as it was; some may still be highlighted: use the switch again to take that off.',
  watching: 'Will check after each edit. The Check button remains what counts.',
  notWatching: 'Checking as you edit is off.',
};
