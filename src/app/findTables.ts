/** Finds every table of a known form in a workbook's sheets. */
import type { Form } from '../core/form/form';
import type { Grid } from '../core/table/grid';
import { recognise } from '../core/table/recognise';
import type { Table } from '../core/table/table';
import { FORMS, formById } from '../forms/forms';
import { REASONS_SHEET } from './book';
import type { Problem } from './problem';

export type FormChoice = 'auto' | (string & {});

export type FoundTables = { readonly tables: readonly Table[] } | { readonly problem: Problem };

/** `choice` is a form's id, or "auto" to let the sheets tell. */
export function findTables(grids: readonly Grid[], choice: FormChoice): FoundTables {
  const chosen = choice === 'auto' ? undefined : formById(choice);
  if (choice !== 'auto' && !chosen) {
    return {
      problem: {
        code: 'form/unknown',
        detail: { form: choice, forms: FORMS.map((form) => form.id).join(', ') },
      },
    };
  }
  const tables: Table[] = [];
  // The sheet of reasons names rows and figures, yet is no table.
  for (const grid of grids.filter(({ sheet }) => sheet !== REASONS_SHEET)) {
    const found = (chosen ? [chosen] : FORMS).reduce<Table[]>(
      (all, form) => all.concat(recognise(grid, form)),
      [],
    );
    tables.push(...bestOfEachPlace(found));
  }
  return tables.length > 0 ? { tables } : { problem: { code: 'table/notFound' } };
}

/** Where two forms claim the same rows, the one that finds more of itself there is right. */
function bestOfEachPlace(tables: readonly Table[]): Table[] {
  const share = (table: Table): number => table.rows.length / sizeOf(table.form);
  const kept: Table[] = [];
  for (const table of tables.slice().sort((a, b) => share(b) - share(a))) {
    if (!kept.some((other) => overlap(other, table))) kept.push(table);
  }
  return kept.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function sizeOf(form: Form): number {
  return Math.max(1, form.rows.length);
}

function overlap(a: Table, b: Table): boolean {
  const rows = a.area.row < b.area.row + b.area.rows && b.area.row < a.area.row + a.area.rows;
  const columns =
    a.area.column < b.area.column + b.area.columns && b.area.column < a.area.column + a.area.columns;
  return rows && columns;
}
