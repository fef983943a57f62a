/** What the Undo view says in English. */
import type { UndoText } from '../../pane/viewText';
import { cellsOf } from './cells';

export const undo: UndoText = {
  partly: (count) => `${count} ${count === 1 ? 'write was' : 'writes were'} undone, the others not.`,
  intro:
    'Each line is one write of Số Khớp: Undo puts its cells back as they were and leaves alone what you typed yourself. It works after this pane was closed, too.',
  nothing: 'Nothing has been written yet.',
  all: 'Undo everything',
  allAsk: (count, again) =>
    `Undo these ${count} writes?${again ? ' Each can be done again afterwards.' : ''}`,
  allSure: (count) => `Undo ${count} writes`,
  undone: 'Undone',
  again: 'Redo',
  redone: 'Done again.',
  revert: 'Undo',
  done: 'The cells are as they were.',
  report: {
    intro:
      'Each line is one write of Số Khớp: Undo puts its place back as it was and leaves alone what you typed yourself. It works after this pane was closed, too.',
    done: 'The report is as it was.',
    accept: 'Wrote reasons into the report',
  },
  kept: (cells) => `Left alone, since somebody changed them afterwards: ${cells}.`,
  interrupted: 'The last write was interrupted. Undo it to put the cells back, or check them and keep it.',
  actions: {
    insert: (_cells, sheets) => `Inserted a form on “${sheets}”`,
    fill: (cells, sheets) => `Filled ${cellsOf(cells)} on “${sheets}”`,
    accept: (_cells, sheets) => `Wrote the sheet “${sheets}”`,
    text: () => 'Changed the prose',
    comment: (_cells, sheets) => (sheets === '' ? 'Commented the report' : `Commented cells on “${sheets}”`),
    uncomment: (_cells, sheets) =>
      sheets === '' ? 'Removed the comments of Số Khớp' : `Removed the comments of Số Khớp on “${sheets}”`,
    table: () => 'Brought a table into the report',
    update: (cells, sheets) => `Updated ${cells} cells of “${sheets}”`,
    fix: (cells, sheets) => `Changed ${cellsOf(cells)} on “${sheets}”`,
  },
};
