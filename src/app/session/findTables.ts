/** Finds the tables in a workbook's sheets: of the forms we know or are given and, where asked for, of unknown ones. */
import type { Form } from '../../core/form/form';
import { catalogueOf } from '../../core/table/labels/catalogue';
import type { Grid } from '../../core/sheet/grid';
import { isComparison } from '../../core/table/heading/comparedTable';
import { readAsConsolidated } from '../../core/table/heading/consolidatedTable';
import { blockTables } from '../../core/table/continued/columnBlocks';
import { continueTables, type OnSheet } from '../../core/table/continued/continueTables';
import { sayHiddenSheets } from '../../core/table/continued/hiddenSheets';
import { addShortParts } from '../../core/table/continued/shortParts';
import { sayUnread } from '../../core/table/continued/unread';
import { recogniseAll, recogniseInSteps } from '../../core/table/recognise/recognise';
import { withComparisons } from '../../core/printed/withComparisons';
import { besideTables } from '../../core/printed/besideTables';
import { printedTables } from '../../core/printed/printedTables';
import { finish, type Task, Work } from '../../core/task';
import { whyNone } from '../../core/table/recognise/whyNone';
import { joinParts } from '../../core/table/heading/joinParts';
import type { Table } from '../../core/table/table';
import { catalogueWith } from '../../forms/catalogue';
import { FORMS, formById } from '../../forms/forms';
import { isBesideConsolidated } from '../consolidate/sheets';
import { isOwnList } from '../contract/source';
import { ownForms } from '../learn/carriedForms';
import type { Problem } from '../contract/problem';

export type FormChoice = 'auto' | (string & {});

export type FoundTables = { readonly tables: readonly Table[] } | { readonly problem: Problem };

/** What may be found beside tables of the forms we know. */
export interface FindOptions {
  /** Tables of unknown forms too, which are judged by the rules that they print. */
  readonly printed?: boolean;
  /** Forms that offices made themselves. */
  readonly learnt?: readonly Form[];
  /** Sheets that nobody sees: their tables are not judged, which is said with the first that is. */
  readonly hidden?: readonly Grid[];
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
  { printed = false, learnt = [], hidden = [] }: FindOptions = {},
): Task<FoundTables> {
  const work = new Work();
  const own = ownForms(grids, learnt);
  const chosen = choice === 'auto' ? undefined : (own.find(({ id }) => id === choice) ?? formById(choice));
  if (choice !== 'auto' && !chosen) {
    const forms = own
      .concat(FORMS)
      .map((form) => form.id)
      .join(', ');
    return work.towards(() => ({ problem: { code: 'form/unknown', detail: { form: choice, forms } } }));
  }
  const onSheets: OnSheet[] = [];
  const catalogue = chosen ? catalogueOf([chosen]) : catalogueWith(own);
  // Our own lists name rows and figures, yet are no tables.
  const sheets = grids.filter(({ sheet }) => !isOwnList(sheet));
  for (const grid of sheets) {
    work.run(recogniseInSteps(grid, catalogue), (found) => {
      const own = found.filter((table) => !isComparison(table));
      const taken = found.filter(isComparison).map(({ area }) => area);
      onSheets.push({ grid, tables: own.map((table) => withComparisons(readAsConsolidated(table))), taken });
    });
  }
  work.add(() => {
    addShortParts(onSheets);
  });
  work.add(() => {
    if (!printed || chosen) return;
    const consolidated = onSheets.some(({ tables }) => tables.some(({ form }) => form.consolidates));
    for (const { grid, tables } of onSheets) {
      // What stands beside a consolidated table repeats it, unit by unit.
      if (consolidated && isBesideConsolidated(grid.sheet)) continue;
      work.add(() => {
        const areas = tables.map(({ area }) => area);
        tables.push(...printedTables(grid, areas));
      });
    }
  });
  work.add(() => {
    const consolidated = onSheets.some(({ tables }) => tables.some(({ form }) => form.consolidates));
    const read = onSheets.filter(({ grid }) => !consolidated || !isBesideConsolidated(grid.sheet));
    const left = continueTables(read, (grid, before) => {
      if (before ? before.printed !== undefined : printed && !chosen) return printedTables(grid);
      return before ? recogniseAll(grid, catalogue).map(withComparisons) : [];
    });
    besideTables(read, {
      known: (grid) => recogniseAll(grid, catalogue),
      printed: (grid) => (printed && !chosen ? printedTables(grid) : []),
    });
    if (printed && !chosen) for (const sheet of read) addBlocks(sheet);
    sayUnread(read, left);
    if (consolidated) return;
    const unseen: Table[] = [];
    for (const grid of hidden.filter(({ sheet }) => !isOwnList(sheet))) {
      work.run(recogniseInSteps(grid, catalogue), (found) => {
        const areas = found.map(({ area }) => area);
        unseen.push(...found, ...(printed && !chosen ? printedTables(grid, areas) : []));
      });
    }
    work.add(() => {
      sayHiddenSheets(onSheets, unseen);
    });
  });
  return work.towards(() => {
    const tables = onSheets.reduce<Table[]>((all, each) => all.concat(each.tables), []);
    return tables.length > 0
      ? { tables: joinParts(tables) }
      : { problem: { code: 'table/notFound', detail: { ...whyNone(sheets) } } };
  });
}

/** A list in blocks beside each other takes the place of what was made of their rows together. */
function addBlocks(sheet: OnSheet): void {
  if (sheet.taken.length > 0 || sheet.tables.some((table) => table.printed === undefined)) return;
  const found = blockTables(sheet.grid, printedTables);
  const rows = found.map(({ area }) => area);
  const isOver = ({ area }: Table): boolean =>
    rows.some(({ row, rows: count }) => area.row < row + count && row < area.row + area.rows);
  if (found.length > 0) sheet.tables = sheet.tables.filter((table) => !isOver(table)).concat(found);
}
