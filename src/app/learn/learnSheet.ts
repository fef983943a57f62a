/** A form that was learnt, written on a sheet of the workbook: it is then found and judged by it like any other. */
import type { Change } from '../../core/fill/change';
import type { Form } from '../../core/form/form';
import { rulesLines } from '../../core/form/sheet/writeRules';
import type { Grid } from '../../core/sheet/grid';
import { RULES_SHEET } from '../contract/source';
import type { SheetChanges } from '../contract/writer';
import { carriedForms } from './carriedForms';

/** Over the sheet that has this form already; else on a new one, and no other form's sheet is touched. */
export function learnChanges(form: Form, grids: readonly Grid[]): SheetChanges {
  const known = carriedForms(grids).find((each) => each.form?.id === form.id);
  const sheet = known ? known.sheet : freeName(grids);
  const grid = grids.find((each) => each.sheet === sheet);
  const lines = rulesLines(form);
  const changes: Change[] = [];
  const rows = Math.max(lines.length, grid?.rows ?? 0);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(lines[row]?.length ?? 0, grid ? Math.min(grid.columns, 30) : 0);
    for (let column = 0; column < columns; column++) {
      const cell = grid?.cell(row, column);
      const text = lines[row]?.[column] ?? '';
      const before = typeof cell?.value === 'boolean' ? null : (cell?.value ?? null);
      if ((before ?? '') === text) continue;
      changes.push({
        position: { row, column },
        before: { value: before, formula: cell?.formula ?? null },
        after: { value: text === '' ? null : text, formula: null },
        // "3" and "1/2" stay what they say.
        format: '@',
      });
    }
  }
  return { sheet, addSheet: true, changes };
}

function freeName(grids: readonly Grid[]): string {
  const taken = (name: string): boolean => grids.some(({ sheet }) => sheet === name);
  if (!taken(RULES_SHEET)) return RULES_SHEET;
  let number = 2;
  while (taken(RULES_SHEET + ' ' + String(number))) number++;
  return RULES_SHEET + ' ' + String(number);
}
