/** What the pane says in English. */
import type { PaneText } from '../../pane/paneText';

export const pane: PaneText = {
  language: 'en',
  otherLanguage: 'Tiếng Việt',
  jobs: {
    form: 'Form',
    fill: 'Fill',
    check: 'Check',
    export: 'Export',
    prose: 'Prose',
    tables: 'Tables',
    bring: 'Bring a table',
  },
  more: 'More',
  views: {
    check: 'Check',
    fill: 'Fill',
    insert: 'Insert',
    learn: 'Unknown form',
    undo: 'Undo',
    help: 'Help',
    about: 'About',
    export: 'Export',
    narrative: 'Prose',
    many: 'Many files',
    review: 'Sign-off',
    versions: 'Compare versions',
    pasted: 'Check a pasted table',
    prose: 'Check the prose',
    bring: 'Bring a table',
  },
  viewsName: 'Tasks',
  working: 'Working, please wait…',
  loading: 'Opening Số Khớp…',
  stays: 'Your figures stay on this computer.',
  cancel: 'Cancel',
  again: 'Try again',
  close: 'Close',
  goTo: (cell) => `Go to ${cell}`,
  asBefore: 'The cells are as they were.',
  reportAsBefore: 'The report is as it was.',
  restAsBefore: 'The cells of the other writes are as they were.',
  notLoaded: 'This part of Số Khớp could not be loaded: check the network and try again.',
  ourFault: (message) =>
    `Số Khớp has a fault: ${message}. Please try again; details for support are under About.`,

  first: {
    one: 'Số Khớp finds figures that do not agree in a statistics table: totals, rates, parts, blanks.',
    two: 'Each finding names the cell, what it says, what it should say, and why.',
    sample: 'Open the sample table',
  },

  check: {
    run: 'Check',
    runAgain: 'Check again',
    scope: 'Scope',
    workbook: 'Whole workbook',
    activeSheet: 'Active sheet',
  },

  outside: {
    silent: 'Excel does not answer',
    silentWhat: 'Số Khớp waited 8 seconds without an answer from Excel. Please:',
    silentSteps: [
      'Close this pane and open it again from the Home tab, group Số Khớp.',
      'If that does not help: save the file, close Excel and open it again.',
      'If the network is restricted: ask the administrator to allow this add-in’s address.',
    ],
    notExcel: 'This page runs inside Excel',
    notExcelWhat:
      'Open Số Khớp from Excel’s Home tab. No suitable Excel? Use the web edition of Số Khớp on the .xlsx file itself.',
  },
};
