/** What is said of causes, suspects and their corrections. */
import type { MendingWords } from '../words';
import { counted, ruleText } from './phrases';

export const mending: MendingWords = {
  oneCause: (count) => `One cause, ${counted(count, 'finding')}`,
  suspects: 'Most likely wrong',
  together: 'Corrections for all of them',
  tooMany: 'There are more ways than are listed.',
  cut: 'Too many figures disagree to look into every cause: mend what is plainly wrong and check again.',
  preview: (cell, value) => `Preview: change ${cell} to ${value}`,
  every: (count) => `Change all ${String(count)} cells`,
  before: 'Printed',
  after: 'becomes',
  blank: '(blank)',
  clears: (count, fresh) => {
    const gone =
      count > 0 ? `This clears ${counted(count, 'finding')}` : 'This does not clear the finding yet';
    return fresh > 0 ? `${gone}, but adds ${counted(fresh, 'new finding')}.` : `${gone}.`;
  },
  apply: (count) => (count > 1 ? `Change ${String(count)} cells` : 'Change this cell'),
  only: (cell) => `Change ${cell} alone`,
  done: (cells) => `Changed ${cells}. It can be taken back under Undo.`,
  explain: (title) => `What does “${title}” mean? Example and cure`,
  why: 'Why',
  rule: 'Rule',
  ruleText,
  reason: 'Reason',
  source: 'Legal source',
  needs: (cell, value, companions) => `If ${cell} becomes ${value}, this must change with it: ${companions}.`,
  exchanged: (one, other) =>
    `${one} and ${other}: the two cells may have been typed into each other’s places.`,
  shifted: ({ first, last, by }) =>
    `${first} to ${last}: the whole block may stand ${counted(Math.abs(by), 'row')} too ${by > 0 ? 'low' : 'high'}; compare it row by row and correct it at once.`,
  copied: ({ first, last, from }) =>
    `${first} to ${last}: the figures are those of the column of ${from}, which may have been pasted here; compare row by row and correct them at once.`,
  recalculate: (cell, value) =>
    `${cell} has a formula but shows an old result (calculated anew it is ${value}): press F9 so that Excel recalculates, save the file and check again.`,
  told: (cell, value) => `The report’s own text says ${value} for ${cell}.`,
  company: (companions) => `with ${companions}`,
  how: {
    substituted: 'one key beside',
    swapped: 'two digits swapped',
    leftOut: 'a digit left out',
    doubled: 'a digit typed twice',
    putIn: 'a digit too many',
    sign: 'wrong sign',
    comma: 'shifted comma',
    source: 'from another source',
    truncated: 'digits cut off',
    decimalsDropped: 'decimals dropped',
    roundedUp: 'rounded up',
    agreedSign: 'agreed sign',
    pasted: 'copied from the row beside',
    exchanged: 'the two cells may have been typed into each other’s places',
    copied: 'the whole column may be pasted from another',
    shifted: 'the whole block may stand in the wrong rows',
    recalculated: 'its formula is not recalculated',
    solved: 'from the other cells',
  },
};
