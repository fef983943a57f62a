/** Parts of a form with so few rows that they are no table by themselves: the first rows of it at a page's end, or the last. */
import type { Form } from '../../form/form';
import type { Area, Grid } from '../../sheet/grid';
import { catalogueOf } from '../labels/catalogue';
import { recogniseAll } from '../recognise/recognise';
import type { Table } from '../table';

interface Sheet {
  readonly grid: Grid;
  tables: Table[];
  readonly taken: readonly Area[];
}

/** Other sheets are looked at only where a table lacks rows of its form, and only as many. */
const MOST_SHEETS = 12;

/** Adds to the sheets what the tables of other sheets lack. */
export function addShortParts(sheets: readonly Sheet[]): void {
  const all = sheets.reduce<Table[]>((tables, sheet) => tables.concat(sheet.tables), []);
  const bare = sheets.filter(({ tables, taken }) => tables.length === 0 && taken.length === 0);
  if (bare.length > MOST_SHEETS) return;
  for (const table of all) {
    const lacked = codesMissing(table);
    if (lacked.length === 0 || all.some((other) => other !== table && other.official === table.official))
      continue;
    for (const sheet of bare) {
      const parts = partsIn(sheet.grid, table.official).filter((part) => isOf(part, table, lacked));
      if (parts.length === 1 && sheet.tables.length === 0) sheet.tables = parts;
    }
  }
}

function codesMissing({ listed, missing }: Table): string[] {
  if (listed) return [];
  return missing.reduce<string[]>((codes, { rows }) => codes.concat(rows.map(({ code }) => code)), []);
}

function partsIn(grid: Grid, form: Form): readonly Table[] {
  return recogniseAll(grid, catalogueOf([form], 1));
}

/** Nothing but rows that the other lacks, as the form has them, with figures in as many columns. */
function isOf(part: Table, { columns }: Table, lacked: readonly string[]): boolean {
  return (
    part.extra.length === 0 &&
    part.columns.figures.size === columns.figures.size &&
    part.rows.every(({ row, labelling }) => lacked.includes(row.code) && labelling !== 'other')
  );
}
