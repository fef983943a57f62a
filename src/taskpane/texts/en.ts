/** What the pane says in English. */
import type { PaneText } from './paneText';

const cellsOf = (count: number): string => `${count} cell${count === 1 ? '' : 's'}`;

export const en: PaneText = {
  language: 'en',
  otherLanguage: 'Tiếng Việt',
  views: { check: 'Check', fill: 'Fill', insert: 'Insert', undo: 'Undo', about: 'About', export: 'Export' },
  viewsName: 'Tasks',
  working: 'Working, please wait…',
  loading: 'Opening Số Khớp…',
  stays: 'Your figures stay on this computer.',
  cancel: 'Cancel',
  again: 'Try again',
  close: 'Close',
  goTo: (cell) => `Go to ${cell}`,
  asBefore: 'The cells are as they were.',
  restAsBefore: 'The cells of the other writes are as they were.',
  notLoaded: 'This part of Số Khớp could not be loaded: check the network and try again.',
  ourFault: (message) =>
    `Số Khớp has a fault: ${message}. Please try again; details for support are under About.`,

  first: {
    one: 'Số Khớp finds figures that do not agree in a statistics table: totals, rates, parts, blanks.',
    two: 'Each finding names the cell, what it says, what it should say, and why.',
    sample: 'Open the sample table',
    sampleDone: (sheet) => `The sample is on the sheet “${sheet}”. Choose Check to see what it finds.`,
  },

  check: {
    run: 'Check',
    runAgain: 'Check again',
    scope: 'Scope',
    workbook: 'Whole workbook',
    activeSheet: 'Active sheet',
    mark: 'Highlight cells',
    watch: 'Check as I edit',
    none: 'The figures agree. Nothing is left to settle.',
    found: (errors, warnings, infos) => {
      const parts = [
        `${errors} error${errors === 1 ? '' : 's'}`,
        `${warnings} warning${warnings === 1 ? '' : 's'}`,
        `${infos} note${infos === 1 ? '' : 's'}`,
      ];
      return parts.filter((part) => !part.startsWith('0 ')).join(', ');
    },
    since: (fixed, fresh) => `Since the last check: ${fixed} fixed, ${fresh} new.`,
    unchanged: 'Since the last check: nothing changed.',
    list: 'Findings',
    keys: 'Keys ↑ ↓ or F8, Shift+F8: next, previous finding. Enter: go to the cell.',
    previous: 'Previous finding',
    next: 'Next finding',
    position: (at, all) => `${at}/${all}`,
    section: (code, label) => (label === '' ? code : `${code}. ${label}`),
    wholeTable: 'Whole table',
    printed: 'Printed',
    blank: '(blank)',
    expected: 'Expected',
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
  },

  fill: {
    look: 'Preview',
    lookAgain: 'Preview again',
    intro: 'Computes cells that follow from others. Only the chosen lines are written.',
    nothing: 'No cell needs filling.',
    all: 'Choose all',
    blank: 'Blank cells that can be computed',
    refresh: 'Formulas to bring up to date',
    replace: 'Typed cells and formulas that differ from the computed figure: tick to overwrite',
    convert: 'Figures stored as text: tick to turn them into numbers',
    refused: (count) => `Cannot be filled (${count})`,
    apply: (count) => `Fill ${cellsOf(count)}`,
    done: (count) => `Filled ${cellsOf(count)}.`,
    skipped: (cells) => `Left alone, since they changed after the preview: ${cells}.`,
    before: 'Before',
    after: 'After',
  },

  insert: {
    form: 'Form',
    unit: 'Reporting unit',
    unitExample: 'UBND xã …',
    period: 'Period',
    periodExample: '6 tháng đầu năm 2026',
    where: 'Where',
    newSheet: 'New sheet',
    activeCell: 'From the selected cell on',
    run: 'Insert the form',
    done: (sheet) => `The form is on the sheet “${sheet}”.`,
    overwrite: 'Overwrite',
    overwriteAsk: (range) => `${range} is not empty. Overwrite it? It can be undone under Undo.`,
  },

  undo: {
    partly: (count) => `${count} ${count === 1 ? 'write was' : 'writes were'} undone, the others not.`,
    intro: 'Every write can be taken back, even after this pane was closed.',
    nothing: 'Nothing has been written yet.',
    all: 'Undo everything',
    revert: 'Undo',
    done: 'The cells are as they were.',
    kept: (cells) => `Left alone, since somebody changed them afterwards: ${cells}.`,
    interrupted: 'The last write was interrupted. Undo it to put the cells back, or check them and keep it.',
    actions: {
      insert: (_cells, sheets) => `Inserted a form on “${sheets}”`,
      fill: (cells, sheets) => `Filled ${cellsOf(cells)} on “${sheets}”`,
      accept: (_cells, sheets) => `Wrote the sheet “${sheets}”`,
      fix: (cells, sheets) => `Changed ${cellsOf(cells)} on “${sheets}”`,
    },
  },

  about: {
    what: 'Inserts, fills, checks and explains the statistics tables of Vietnamese administrative reports.',
    version: 'Version',
    host: 'Runs in',
    level: 'Level',
    missing: 'What this Excel cannot do',
    nothingMissing: 'This Excel can do everything.',
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
  },

  commands: {
    markedElsewhere: (sheets) => `Cells with findings are marked on another sheet: ${sheets}.`,
    openByHand: (view) =>
      `This Excel does not let this button open the pane. Press Task pane, then choose ${view}.`,
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
