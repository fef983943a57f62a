/** The tables that a workbook sends, and what an earlier consolidation left on its own sheets. */
import type { Grid } from '../../core/sheet/grid';
import { tidy } from '../../core/text/label';
import { isFirstPart } from '../../core/table/parts';
import type { Table } from '../../core/table/table';
import { TEXTS_SHEET, UNIT_COLUMNS, UNIT_ROWS, UNITS_SHEET } from './sheets';
import { type Submission, submissionOf, type TextAnswer } from './submission';

/** One submission a table; `grids` are all sheets of the workbook, `file` its name. */
export function submissionsOf(tables: readonly Table[], grids: readonly Grid[], file: string): Submission[] {
  const texts = grids.filter(({ sheet }) => sheet.startsWith(TEXTS_SHEET));
  // A table on two sheets is one table sent.
  const sent = tables.filter(isFirstPart);
  return sent.map((table) => {
    const alike = sent.filter(({ form }) => form.id === table.form.id).length;
    const carried = table.form.consolidates ? readTexts(texts) : [];
    return submissionOf(table, { file, sheet: table.grid.sheet }, alike === 1, carried);
  });
}

function readTexts(grids: readonly Grid[]): TextAnswer[] {
  const texts: TextAnswer[] = [];
  for (const grid of grids) {
    for (let row = 1; row < grid.rows; row++) {
      const at = (column: number): string => grid.cell(row, column)?.text ?? '';
      if (at(0) !== '' && at(1) !== '') texts.push({ unit: at(0), row: at(1), column: at(2), text: at(4) });
    }
  }
  return texts;
}

/** What each unit said at an earlier consolidation: by its name, by code of the row, as printed. */
export type Earlier = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** null where the workbook has no sheet of units. */
export function readEarlier(grids: readonly Grid[]): Earlier | null {
  const earlier = new Map<string, Record<string, string>>();
  const sheets = grids.filter(({ sheet }) => sheet.startsWith(UNITS_SHEET));
  for (const grid of sheets) {
    for (let row = UNIT_ROWS.first; row < grid.rows; row++) {
      const unit = tidy(grid.cell(row, UNIT_COLUMNS.unit)?.text ?? '');
      if (unit === '') continue;
      const figures = earlier.get(unit) ?? {};
      for (let column = UNIT_COLUMNS.first; column < grid.columns; column++) {
        const code = tidy(grid.cell(UNIT_ROWS.codes, column)?.text ?? '');
        const cell = grid.cell(row, column);
        if (code !== '')
          figures[code] = typeof cell?.value === 'number' ? String(cell.value) : (cell?.text ?? '');
      }
      earlier.set(unit, figures);
    }
  }
  return sheets.length > 0 ? earlier : null;
}
