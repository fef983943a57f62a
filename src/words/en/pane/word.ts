/** The views of a report in Word, in English. */
import type { WordText } from '../../pane/wordText';

const left = (count: number, sentence: string): string => (count > 0 ? ` ${sentence}` : '');

const figures = (count: number): string => `${count} ${count === 1 ? 'figure' : 'figures'}`;

export const word: WordText = {
  run: 'Check the prose',
  runAgain: 'Check again',
  intro:
    'Số Khớp reads the open report, checks what can be computed in its prose (totals, rates, changes) and compares it with the tables of the report. Nothing is sent anywhere.',
  watch: 'Check when typing pauses',
  live: 'From now on, the report is checked whenever typing pauses.',
  notLive: 'No longer checked while you type: choose Check again after a change.',
  track: 'Mend as tracked changes',
  previous: '‹ Previous',
  next: 'Next ›',
  list: 'Places to look at in the prose',
  apply: (old, next) => `Change ${old} to ${next}`,
  applied: (old, next, tracked) =>
    tracked ? `Changed ${old} to ${next}, as a tracked change.` : `Changed ${old} to ${next}.`,
  comment: 'Comment',
  commentAll: 'Comment every place',
  commented: (count, missing) =>
    `Comments put into the report: ${count}.${left(missing, `Changed meanwhile and left out: ${missing}. Choose Check again.`)}`,
  clear: 'Remove the comments of Số Khớp',
  cleared: (count, kept) =>
    `Comments of Số Khớp removed: ${count}.${left(kept, `Answered by somebody and therefore kept: ${kept}.`)}`,
  accepted: 'The reason is kept in the report.',
  acceptedCount: (count) => `Accepted with a reason: ${count}`,
  revoke: 'Take the reason back',
  revoked: 'The reason is taken back.',
  notesUnread: 'This Word does not hand over footnotes: check them in the web edition of Số Khớp.',
  lacking: 'What this Word cannot do',
  without: {
    comments: 'Comments: choose a place, Số Khớp selects its words, then insert the comment yourself.',
    tracking: 'Tracked changes: turn on Track Changes on the Review tab and change the figure yourself.',
    tables:
      'Mending tables, keeping reasons, bringing tables in: use Export of Số Khớp in Excel or on the web, or update Word.',
  },
  moved: 'This paragraph has changed since the check: choose Check again.',
  unchecked: 'Word did not let it be read again: choose Check again later.',
  asBefore: 'The report is as it was.',
  unfinished: (where) =>
    `Word stopped midway, and “${where}” could not be put back: press Ctrl+Z in Word, or close the file without saving and open it again.`,
  bring: {
    intro:
      'Choose an .xlsx file that has its verification code. It is read on this computer, and its table is put at the cursor as a Word table, as the annex prescribes.',
    file: 'Choose an .xlsx file with a verification code…',
    pasted: 'Or paste the table from Excel here',
    pasteHint: 'Click here, then Ctrl+V',
    insert: 'Insert at the cursor',
    ready: (title, code) => `${title} · code ${code}`,
    inserted: (title, code) =>
      `Inserted ${title}, verification code ${code}. Read back: every figure is right.`,
    lost: 'Word lost a part of the table, so it was taken out again. The report is as it was. Use the .docx file and Insert > Object > Text from File.',
    giveFile: 'Download the table as .docx',
    noReader: 'This Word cannot read files here: use Export of Số Khớp in Excel or on the web, then paste.',
    noTable: 'No table of a known form was found in it.',
    plain: 'This Word takes no merged cells: the table is put in with all its figures, its heading unmerged.',
    present: 'Tables in this report',
    none: 'No table of this report was brought in by Số Khớp.',
    gone: 'the table is no longer there',
    verify: 'Verify the code',
    noSeal: 'The code of this table is no longer in the report.',
    compared: (tables, departing) =>
      departing === 0
        ? `Tables verified: ${tables}, all as they were sealed.`
        : `Tables verified: ${tables}; to be looked at: ${departing}, as said below each.`,
    update: 'Update the table',
    updateFrom: 'Choose the new .xlsx file of this table…',
    differences: (count) => `Figures that differ from the new file: ${count}`,
    same: 'The report has the figures of the file: nothing to update.',
    row: 'Row',
    now: 'Now',
    will: 'New file',
    more: (count) => `… and ${count} more.`,
    write: (count) => `Update ${figures(count)}`,
    updated: (count) => `Updated ${figures(count)} and read back: as in the file.`,
    otherForm:
      'This file is of another table or period, or has rows that the table of the report lacks: insert it anew.',
    inTable: 'The cursor is in a table: put it into the paragraph where this table belongs and insert again.',
    already: (code) => `The table with code ${code} is in the report already, so it was not put in again.`,
    notRead:
      'Written, but what was read back is not what the file says: choose Undo, then insert the table anew.',
    cells:
      'Cells of the table have changed since they were compared, or hold tracked changes: accept or reject those and update again.',
  },
};
