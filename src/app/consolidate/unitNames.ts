/** The list of all units that are to send: one a line of a text, or in the first column of a sheet that holds a name. */
import type { Grid } from '../../core/sheet/grid';
import { tidy } from '../../core/text/label';

/** Headings that stand above such a list. */
const HEADING = /^(?:stt|tt|số thứ tự|đơn vị|tên đơn vị|danh sách đơn vị|unit|units|name)$/i;
const NUMBER = /^[0-9.]+$/;

/** Of "1;Xã Bình Lư;…" the first field that is no number. */
export function unitNamesIn(text: string): string[] {
  return distinct(
    text.split(/\r\n|\r|\n/).map((row) => {
      const fields = row.split(/[;\t]|,(?=\S)/).map((field) => tidy(field.replace(/^\s*"|"\s*$/g, '')));
      return fields.find((field) => field !== '' && !NUMBER.test(field)) ?? '';
    }),
  );
}

export function unitNamesOn(grid: Grid): string[] {
  const names: string[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = tidy(grid.cell(row, column)?.text ?? '');
      if (text === '' || NUMBER.test(text)) continue;
      names.push(text);
      break;
    }
  }
  return distinct(names);
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => name !== '' && !HEADING.test(name) && names.indexOf(name) === i);
}
