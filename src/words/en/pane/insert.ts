/** What the Insert view says in English. */
import type { InsertText } from '../../pane/viewText';
import { levelInEnglish, STATUS } from '../formStanding';

export const insert: InsertText = {
  search: 'Find a form',
  searchExample: 'name, number or words of a row',
  picture: (form) => `Picture of the form: ${form}`,
  moreRows: (count) => (count === 1 ? '… and 1 more row' : `… and ${count} more rows`),
  noForm: 'No form has these words. Try fewer.',
  status: STATUS,
  level: levelInEnglish,
  form: 'Form',
  unit: 'Reporting unit',
  needsUnit: 'Name the reporting unit, for example: UBND xã Bình Lư.',
  unitExample: 'UBND xã …',
  period: 'Reporting period',
  periodExample: '6 tháng đầu năm 2026',
  where: 'Where',
  newSheet: 'New sheet',
  activeCell: 'From the selected cell on',
  run: 'Insert the form',
  done: (sheet) => `The form is on the sheet “${sheet}”.`,
  overwrite: 'Overwrite',
  overwriteAsk: (range) => `${range} is not empty. Overwrite it? It can be undone under Undo.`,
};
