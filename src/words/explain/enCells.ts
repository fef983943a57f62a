/** The codes of cells, rows, columns and periods explained. */
import type { FindingCode } from '../../core/finding/finding';
import type { ExplainText } from './words';

const FORM = 'The form: its rows, order and units are in docs/rules.md.';
const SIGNS =
  'Dots between thousands, a comma before decimals (Accounting Law 2003, art. 12); the signs “-”, “…”, “x” as in statistical yearbooks.';
const SHOWN = 'What is printed is what counts: asked of every table.';
const PERIODS =
  'What columns and rows are called (opening, in the period, cumulative, closing) and the last period’s table.';

type Relations =
  | 'sum/broken' | 'sum/residual' | 'rate/broken' | 'rate/truncated' | 'rate/undefined' | 'bound/broken' | 'equal/broken' | 'product/broken'; // prettier-ignore

export const enCells: Omit<Record<FindingCode, ExplainText['codes'][FindingCode]>, Relations> = {
  'cell/missing': {
    meaning: 'An indicator has neither a figure nor an agreed sign. A blank is never taken for 0.',
    cure: 'Write the figure; “-” or 0 if nothing arose; “…” if something did but is not known yet. What follows from other cells, Fill writes.',
    source: SIGNS,
  },
  'cell/unreadable': {
    meaning:
      'Text where a figure belongs, or a figure that reads in two ways (12.5, 1,234). It is asked, never guessed.',
    cure: 'Type it plainly: 2.654 for two thousand six hundred and fifty-four, 99,7 for ninety-nine point seven. The readings are offered.',
    source: SIGNS,
  },
  'cell/domain': {
    meaning:
      'A figure that cannot be there: a negative or fractional count, an answer that is neither 0 nor 1, a figure in a heading row.',
    cure: 'Look for a stray minus or comma, or a figure in the wrong row.',
    source: SHOWN,
  },
  'cell/stored': {
    meaning:
      'The stored and the shown figure differ: 39.6 is stored and 40 printed, or a figure is stored as text and formulas pass over it.',
    cure: 'Type the figure that is to be printed. Figures stored as text: Fill converts the whole table once you agree.',
    source: SHOWN,
  },
  'unit/differs': {
    meaning: 'The unit in the table is not the form’s.',
    cure: 'Write the form’s unit; if the figures are in another unit, convert them too (thousand or million dong).',
    source: FORM,
  },
  'row/missing': {
    meaning:
      'A row of the form is not in the table. Even an empty one has to stay, or the tables of many offices cannot be added up.',
    cure: 'Put the row back with its number and label; “-” if nothing arose.',
    source: FORM,
  },
  'row/extra': {
    meaning: 'The table has a row that the form has not, or prints a row twice.',
    cure: 'Move it into the text or an annex, or add it to the form of the file if whoever receives the table asked for it.',
    source: FORM,
  },
  'row/hidden': {
    meaning:
      'A hidden row repeats a visible one: only the visible one is checked. A hidden row of the table itself is checked and counted in totals, but not printed. A table on a hidden sheet is not checked where a visible sheet has one.',
    cure: 'Delete the hidden row or sheet if it is no longer used, or unhide it to see which is right.',
    source: SHOWN,
  },
  'column/hidden': {
    meaning:
      'A column of figures is hidden. One that repeats a visible column is not checked; one of the table itself is checked and counted in totals, but not printed.',
    cure: 'Unhide it to have it checked, or delete it.',
    source: SHOWN,
  },
  'column/unjudged': {
    meaning: 'A column of figures that no rule can judge. It is said, so that nobody takes it for checked.',
    cure: 'Compare the column yourself, or give it a clearer heading (the period, cumulative).',
    source: SHOWN,
  },
  'row/label': {
    meaning: 'The label is not the form’s: mistyped, shortened, or of another meaning.',
    cure: 'Write the form’s label. If it is another indicator, give it a row of its own.',
    source: FORM,
  },
  'row/moved': {
    meaning: 'A row stands out of order, or was numbered anew.',
    cure: 'Put it where the form has it, with the form’s number.',
    source: FORM,
  },
  'formula/altered': {
    meaning:
      'A cell that follows from others has a formula that is not the form’s. Its result may be right today and wrong after the next edit.',
    cure: 'Replace it by the formula named in the finding (Fill does so once you agree for that very cell).',
    source: 'The formula follows from the rules in docs/rules.md.',
  },
  'period/balance': {
    meaning: 'What the period begins with is not what the last one ended with.',
    cure: 'Open the last report and compare; if it was corrected since, give that as the reason.',
    source: PERIODS,
  },
  'period/decreases': {
    meaning:
      'A figure counted from the beginning of the year is smaller than last period’s. Such figures only grow.',
    cure: 'See whether the period’s own figure was typed into the cumulative column; if the last one was wrong, give a reason.',
    source: PERIODS,
  },
  'period/jump': {
    meaning:
      'A figure differs implausibly from last period’s: a digit too many or too few, a thousand times, another sign.',
    cure: 'Compare with the record; a true change gets a reason.',
    source: 'The last period’s table; implausible is eight times or more, of figures from 20 on.',
  },
  'rule/printed': {
    meaning:
      'The table prints a formula that cannot be understood, or that its figures do not keep: a person has to answer.',
    cure: 'Correct the printed formula, or the figures; a right formula in other words goes onto the sheet “Quy tắc”.',
    source: 'The formula that the table prints.',
  },
  'style/decimals': {
    meaning: 'The rates of one table are printed with differing numbers of decimals.',
    cure: 'Choose one way, usually two decimals as in the form.',
    source: 'One way of writing in one table; only a remark.',
  },
  'text/legacy': {
    meaning:
      'Text in an old encoding (TCVN3, VNI) with fonts such as .VnTime. Computers without the font show it garbled.',
    cure: 'Convert the file to Unicode (UniKey: conversion tool), then choose Times New Roman.',
    source: 'Unicode, by TCVN 6909:2001.',
  },
};
