/** Each finding code explained. */
import { enCells } from './enCells';
import type { ExplainText } from './words';

const PRINTED =
  'A rule of the form, or one that the table prints itself; the whole list is in docs/rules.md.';
const DERIVED =
  "Derived from the form's numbering, labels and printed formulas; the whole list is in docs/rules.md.";

export const en: ExplainText = {
  codes: {
    'sum/broken': {
      meaning:
        'A total differs from the sum of its parts. Figures are added as printed, without rounding errors; where a part is blank, it is said only if the known parts exceed the total.',
      cure: 'Compare each figure with the record. The cell suspected most and the value that would mend it are named; if the office added a row, see whether it is in the total.',
      source: DERIVED,
    },
    'sum/residual': {
      meaning:
        'Parts that are taken to be all of a total leave a remainder. That may well be so (other kinds not listed), hence only a remark.',
      cure: 'If there are other kinds, leave it, with a reason if you like; if the rows are all there is, find what is missing.',
      source: DERIVED,
    },
    'rate/broken': {
      meaning:
        'The printed rate is no rounding of part divided by whole. A printed figure is an interval: “66,67” is everything from 66.665 up to 66.675.',
      cure: 'Compute the rate again from its two counts. If the rate is right, one of the counts is wrong: “Why” says which count would agree.',
      source: DERIVED,
    },
    'rate/truncated': {
      meaning:
        'The rate agrees only if digits are cut off (66,66 for 66.666…) or it is rounded up; ordinary rounding gives another last digit.',
      cure: 'Round in the ordinary way (5 and more go up). Where a whole table cuts digits off it is one finding: mend all at once, or give one reason.',
      source: 'No text was found that prescribes how rates are rounded; half up is what Excel and people do.',
    },
    'rate/undefined': {
      meaning:
        'The whole is 0 and yet a number (0 or 100) is printed as the rate. Nothing can be divided by 0.',
      cure: 'Print “-” for that rate, throughout the table. If whoever receives it wants 100, keep it and give the reason.',
      source:
        'The sign “-” (nothing arose) as in statistical yearbooks. One scoring rule treats nothing as 100% (Circular 01/2018/TT-VPCP, art. 13(8)), hence only a warning.',
    },
    'bound/broken': {
      meaning:
        'A part is larger than its whole, or a figure is beyond a limit (a rate above 100, a count where there is nothing to count).',
      cure: 'See which was mistyped, the part or the whole. What is truly special (a plan exceeded) gets a reason.',
      source: DERIVED,
    },
    'equal/broken': {
      meaning: 'One quantity stands in two places of the table with two figures.',
      cure: 'Take the right one from the record and write it in both places. If they mean different things, give a reason.',
      source: DERIVED,
    },
    'product/broken': {
      meaning:
        'A product, a quotient or a sum with a constant that the form prints gives another result than the one written.',
      cure: 'Compute it again by the formula under “Why”, and look at the unit (dong, thousand dong, million dong).',
      source: PRINTED,
    },
    ...enCells,
  },
  meaning: 'What it means',
  holds: 'A table that agrees',
  breaks: 'A table with this finding',
  before: 'The last period’s table',
  says: 'Số Khớp says',
  cure: 'What to do',
  source: 'Source',
  all: 'Finding codes',
  allWhat:
    'Each code has its meaning, two example tables (one that agrees and one that does not, both put to the real check), a cure and a source.',
  code: 'Code',
  severity: 'Severity',
  hidden: '(hidden)',
  stores: (value) => `(stores ${value})`,
  formula: (formula) => `(formula ${formula})`,
  inRules: (count) => `${String(count)} rules of the forms report this code when broken: see [rules.md].`,
  generated: 'This page is written by `npm run docs` from the program; do not edit it by hand.',
  views: 'What is done where',
  viewLines: [
    'Form: insert the official form, or have an unknown one learnt.',
    'Fill: cells that follow from others; one that you typed changes only if you tick that very cell.',
    'Check: each place that disagrees, why, which cell to look at, how to mend it, a reason, comments at cells.',
    'Export: an annex for Word with its verification code, a check report, CSV.',
    '⋯ Prose: whether the figures of a text agree.',
    '⋯ Many files (web edition: a button at the top): the tables of many units at once, sorted, sent back and consolidated.',
    '⋯ Sign-off: who looked at which table and row, and whether it holds.',
    '⋯ Compare versions: what differs from the old file.',
    '⋯ Check a pasted table: one copied from elsewhere.',
    '⋯ Undo: takes back every write.',
  ],
  wordLines: [
    'Prose: each place of the report that can be computed, held against its tables; mend it, comment it, give a reason.',
    'Tables: the tables of the report are checked as those in Excel.',
    'Bring a table: one that was checked in Excel becomes a table of Word, is verified, and updated from a new file.',
    '⋯ Undo: takes back every write.',
  ],
  guide: 'User guide',
  support: 'Support',
  privacy: 'Privacy',
  keys: 'Keyboard: F8 and Shift+F8 go to the next and the previous finding; Tab through the buttons; Esc closes what is open.',
};
