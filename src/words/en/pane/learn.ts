/** What the view that learns a table says in English. */
import type { LearnText } from '../../pane/learnText';

export const learn: LearnText = {
  intro:
    'A form that is not in the list? Open the sheet with a filled table of it and press the button: Số Khớp finds the rules that its figures keep, you tick those that are right, and the table is checked at once.',
  run: 'Learn this table',
  nothing: 'The open sheet has no table of figures: open the sheet with the filled table and try again.',
  found: (rules, sure, sheet) =>
    `Sheet “${sheet}”: ${rules} rules found; the ${sure} that are sure are ticked.`,
  title: 'Name of the form',
  grounds: {
    printed: 'printed in the table',
    words: 'by words and numbering',
    formula: 'by formulas',
    header: 'by headings',
    figures: 'by figures',
  },
  support: (ground, holds, of) => `${ground}; holds in ${holds} of ${of}`,
  own: 'written by you',
  rules: 'Rules found',
  ask: (of, ways) =>
    `How is “${of}” made up? ${ways} ways fit the figures: tick the right one, or none where none is.`,
  wouldFind: (cells) => `Ticked, it would report ${cells}.`,
  edit: 'Edit',
  rewrite: 'Change the rule',
  replace: 'Replace the rule',
  point: { column: 'Take the column of the cell', row: 'Take the row of the cell' },
  outside: 'The cell is in no named column or row of the table: select a cell of the table and press again.',
  cells: 'Show cells',
  write: 'Write a rule with the names of columns or rows',
  example: 'Total = Men + Women',
  add: 'Add',
  unknown: (name) => `No column or row of the table is called “${name}”, or more than one is.`,
  unreadable:
    'This rule is not understood. Write “Total = Men + Women”, “Rate = Women / Total %” or “Women <= Total”.',
  check: (rules) => `Use ${rules} rules and check`,
  needsTitle: 'Give the form a name.',
  needsRule: 'Tick at least one rule.',
  kept: (sheet) =>
    `The rules are on the sheet “${sheet}”: open it to edit them; whoever receives the file is checked by them, too.`,
};
