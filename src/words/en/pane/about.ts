/** What the About view says in English. */
import type { AboutText } from '../../pane/viewText';

export const about: AboutText = {
  what: 'Inserts, fills, checks and explains the statistics tables of Vietnamese administrative reports.',
  version: 'Version',
  host: 'Runs in',
  level: 'Level',
  missing: 'What this Excel cannot do',
  missingHere: 'What the web edition cannot do',
  nothingMissing: 'Everything can be done here.',
  shortcuts: 'Keys in the sheet',
  without: {
    insert: 'Insert a form: make a new file with the web edition, or copy the table from a template.',
    highlight: 'Highlight cells: choose a finding to go to its cell.',
    watch: 'Check as you edit: choose Check again after editing.',
    insertAtCell: 'Insert from the selected cell: insert on a new sheet and copy.',
    pageSetup: 'Set A4 paper and margins: set them on the Page Layout tab.',
  },
  support: 'Details for support',
  copy: 'Copy',
  copied: 'Copied.',
  select: 'Selected: press Ctrl+C to copy.',
};
