/** The view of prose in English. */
import type { NarrativeText } from '../../pane/narrativeText';

export const narrative: NarrativeText = {
  intro:
    'Paste the report’s text or drop its file here. Whatever can be computed is checked, and compared with the table in the open file; what is not sure is asked.',
  paste: 'Text',
  file: 'File .docx, .txt, .md',
  run: 'Check the text',
  list: 'What was checked',
  judged: 'The checked text',
  noReader: 'This Excel cannot read files here: please copy the text and paste it into the box.',
};
