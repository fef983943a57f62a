/** What the views of a reviewer say in English. */
import type { ReviewText } from './text';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: ReviewText = {
  signOff: {
    intro:
      'Records which table and which rows somebody has looked at: name, day and the figures of that moment stand on the sheet “Duyệt (Số Khớp)” of this very file. A sign-off is void once figures change.',
    look: 'Look at the tables',
    lookAgain: 'Look again',
    table: (title, sheet) => `${title} (sheet “${sheet}”)`,
    none: 'Nobody has signed this table off.',
    holds: (by, date) => `Signed off by ${by}, ${date}. No figure has changed since.`,
    void: (by, date, rows) =>
      `The sign-off of ${by}, ${date}, is void: figures have changed since in row${rows.includes(',') ? 's' : ''} ${rows}.`,
    stillOpen: (errors, warnings) =>
      `${errors} error${s(errors)} and ${warnings} warning${s(warnings)} are neither mended nor accepted.`,
    agrees: 'No error or warning is left.',
    by: 'Reviewer',
    needsName: 'Please give the reviewer’s name.',
    sign: 'Sign this table off',
    signAgain: 'Sign off again',
    withdraw: 'Withdraw the sign-off',
    signed: 'Signed off.',
    withdrawn: 'The sign-off is withdrawn.',
    rows: (ticked, all) => `Tick rows one by one (${ticked} of ${all} looked at)`,
    rowsHint: 'Choose the rows that you have held against the source, then keep the ticks.',
    ticked: (rows) => `${rows} row${s(rows)} ticked as looked at.`,
    changedSince: 'the figure has changed since it was ticked',
    keepTicks: (count) => `Keep ${count} tick${s(count)}`,
    kept: 'The ticks are kept.',
    atCursor: 'Choose the row of the selected cell',
    notInTable:
      'The selected cell is in no row of the table. Please select a cell of the table and try again.',
    summary: (signed, lapsed, tables) =>
      `${signed} of ${tables} table${s(tables)} signed off${lapsed > 0 ? `; ${lapsed} sign-off${s(lapsed)} void, since figures have changed` : ''}.`,
    open: 'Go to Sign-off',
  },
  versions: {
    intro:
      'Choose another version of the open file (the one sent before, somebody else’s) to see which cells differ. Neither file is changed.',
    choose: 'Choose the old version…',
    other: 'Choose another…',
    comparedWith: (file) => `The open file against “${file}” (the old version).`,
    same: 'The two versions are the same in every cell.',
    count: (shown, behind, rows) =>
      `${shown} cell${s(shown)} printed otherwise, ${behind} printing the same from another formula or kind of content, ${rows} row${s(rows)} that came or went.`,
    shown: (count) => `Printed otherwise (${count})`,
    behind: (count) => `Same print, another formula or kind of content (${count})`,
    rowsAdded: (count) => `Rows that came (${count})`,
    rowsGone: (count) => `Rows that went (${count})`,
    sheetsAdded: (sheets) => `Sheets that came: ${sheets}.`,
    sheetsGone: (sheets) => `Sheets that went: ${sheets}.`,
    blank: '(blank)',
    before: 'old',
    after: 'now',
    more: (count) => `And ${count} more.`,
    noReader:
      'This Excel cannot read another file. Please use the web edition or the command line: so-khop compare.',
  },
  pasted: {
    intro:
      'Paste a table copied from Word, Excel, an e-mail or a web page: it is checked at once, and nothing is written to the open file.',
    field: 'Where the table is pasted',
    hint: 'Click here and press Ctrl+V',
    check: 'Check the pasted table',
    clear: 'Clear',
    nothing:
      'There is no table in what was pasted. Please copy the whole table, with its header, and paste again.',
    untitled: 'The pasted table',
    clean: 'Nothing was found that disagrees.',
    place: (row, column) => `row ${row}, column ${column} of what was pasted`,
  },
  fixAll: {
    looking: 'Looking for what can be mended in one way only…',
    nothing: 'Nothing can surely be mended in one way only. Please look at each finding.',
    heading: (count) => `${count} cell${s(count)} with one correction only`,
    hint: 'A cell that is not ticked stays as it is. Please hold them against the source first.',
    clears: (count) => `clears ${count} finding${s(count)}`,
    withheld: (cells) => `Left as they are, since something would still disagree: ${cells}.`,
    before: 'now',
    after: 'becomes',
    apply: (count) => `Mend ${count} cell${s(count)}`,
    done: (cells) => `Mended ${cells}.`,
  },
};
