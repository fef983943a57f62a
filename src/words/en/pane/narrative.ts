/** The view of prose in English. */
import type { NarrativeText } from '../../pane/narrativeText';

export const narrative: NarrativeText = {
  intro:
    'Paste the report’s text or drop its file here. Whatever can be computed is checked, and compared with the table in the open file; what is not sure is asked.',
  paste: 'Prose',
  file: 'Choose report and annexes (.docx, .txt, .md)…',
  run: 'Check the prose',
  list: 'What was checked',
  judged: 'The checked prose',
  comments: 'Download the Word file with comments',
  commented: (name) =>
    `Downloaded ${name}: each place to look at again has a comment, nothing else is changed.`,
  copyName: (name) => `${name} (with comments)`,
  letter: 'Sentences for the writer',
  copy: 'Copy',
  copied: 'The sentences for the writer are copied.',
  select: 'The sentences are selected: press Ctrl+C to copy them.',
  same: 'The same',
  other: 'Not the same',
  remembered: 'The answer is written on the sheet of reasons and will not be asked for again.',
  noReader: 'This Excel cannot read files here: please copy the text and paste it into the box.',
};
