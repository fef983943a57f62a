/** What the Fill view says in English. */
import type { FillText } from '../../pane/viewText';
import { cellsOf } from './cells';

export const fill: FillText = {
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
  skipped: (cells) => `Left alone, since they changed after the preview: ${cells}. Look again to fill them.`,
  which: (cell) => `Value for ${cell}`,
  before: 'Before',
  after: 'After',
};
