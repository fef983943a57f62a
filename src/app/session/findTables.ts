/** Finds every table of a known form in a workbook's sheets. */
import type { Form } from '../../core/form/form';
import type { Grid } from '../../core/table/grid';
import { recogniseInSteps } from '../../core/table/recognise';
import type { Table } from '../../core/table/table';
import { finish, type Pieces, Work } from '../../core/work';
import { FORMS, formById } from '../../forms/forms';
import { REASONS_SHEET } from '../contract/source';
import type { Problem } from '../contract/problem';

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
    const finding = findInSteps(grid, chosen ? [chosen] : FORMS);
    finish(finding);
    tables.push(...finding.tables());
  }
  return tables.length > 0 ? { tables } : { problem: { code: 'table/notFound' } };
}

export interface FindingTables extends Pieces {
  /** To be asked once nothing is left. */
  readonly tables: () => Table[];
}

/** The tables of one sheet, for doors that must not block. */
export function findInSteps(grid: Grid, forms: readonly Form[] = FORMS): FindingTables {
  const work = new Work();
  const found = forms.map((form) => {
    const { next, tables } = recogniseInSteps(grid, form);
    work.repeat(next);
    return tables;
  });
  return {
    next: work.next,
    tables: () => bestOfEachPlace(found.reduce((all, tables) => all.concat(tables), [])),
  };
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
