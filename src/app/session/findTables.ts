/** Finds every table of a known form in a workbook's sheets. */
import { catalogueOf } from '../../core/table/labels/catalogue';
import type { Grid } from '../../core/sheet/grid';
import { readAsConsolidated } from '../../core/table/heading/consolidatedTable';
import { recogniseInSteps } from '../../core/table/recognise/recognise';
import { printedTables } from '../../core/printed/printedTables';
import { finish, type Task, Work } from '../../core/task';
import type { Table } from '../../core/table/table';
import { shippedCatalogue } from '../../forms/catalogue';
import { FORMS, formById } from '../../forms/forms';
import { REASONS_SHEET } from '../contract/source';
import type { Problem } from '../contract/problem';

export type FormChoice = 'auto' | (string & {});

export type FoundTables = { readonly tables: readonly Table[] } | { readonly problem: Problem };

/** What may be found beside tables of the forms we know. */
export interface FindOptions {
  /** Tables of unknown forms too, which are judged by the rules that they print. */
  readonly printed?: boolean;
}

/** `choice` is a form's id, or "auto" to let the sheets tell. */
export function findTables(
  grids: readonly Grid[],
  choice: FormChoice,
  options: FindOptions = {},
): FoundTables {
  return finish(findTablesInSteps(grids, choice, options));
}

/** Some hundred rows at a time. */
export function findTablesInSteps(
  grids: readonly Grid[],
  choice: FormChoice,
  { printed = false }: FindOptions = {},
): Task<FoundTables> {
  const work = new Work();
  const chosen = choice === 'auto' ? undefined : formById(choice);
  if (choice !== 'auto' && !chosen) {
    const forms = FORMS.map((form) => form.id).join(', ');
    return work.towards(() => ({ problem: { code: 'form/unknown', detail: { form: choice, forms } } }));
  }
  const tables: Table[] = [];
  const catalogue = chosen ? catalogueOf([chosen]) : shippedCatalogue();
  // The sheet of reasons names rows and figures, yet is no table.
  for (const grid of grids.filter(({ sheet }) => sheet !== REASONS_SHEET)) {
    work.run(recogniseInSteps(grid, catalogue), (found) => {
      tables.push(...found.map(readAsConsolidated));
      if (printed && !chosen)
        work.add(() => {
          tables.push(
            ...printedTables(
              grid,
              found.map(({ area }) => area),
            ),
          );
        });
    });
  }
  return work.towards(() => (tables.length > 0 ? { tables } : { problem: { code: 'table/notFound' } }));
}
