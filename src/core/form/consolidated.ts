/** The form as a table that adds up many units fills it: an answer of 0 or 1 becomes the number of units that say 1. */
import type { Form, Row } from './form';

/** Printed as the unit of measure where the units' own tables ask "Không = 0, Có = 1". */
const UNITS_THAT_SAY_YES = 'Đơn vị trả lời Có';

const consolidated = new WeakMap<Form, Form>();

/** The same form object for the same form; forms without such answers differ by `consolidates` alone. */
export function consolidatedForm(form: Form): Form {
  if (form.consolidates) return form;
  let made = consolidated.get(form);
  if (!made) {
    made = { ...form, consolidates: true, rows: form.rows.map(countedRow) };
    consolidated.set(form, made);
  }
  return made;
}

function countedRow(row: Row): Row {
  return row.measure === 'yesNo' ? { ...row, measure: 'count', unit: UNITS_THAT_SAY_YES } : row;
}
