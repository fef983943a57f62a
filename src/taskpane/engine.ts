/** What the pane needs of forms, rules and words: loaded after the pane has shown itself. */
import { acceptanceChanges, type Given, readAcceptances, revocationChanges } from '../app/accept';
import type { SheetChanges } from '../app/book';
import { type CheckedTable, checkTable, sheetsOfTables } from '../app/checkTables';
import { findTables } from '../app/findTables';
import { drawNewForm, type NewForm } from '../app/newForm';
import type { Problem } from '../app/problem';
import { drawSample } from '../app/sample';
import { readTable } from '../core/check/readings';
import { type FillChange, planFill } from '../core/fill/plan';
import { readText } from '../core/number/readText';
import type { Grid } from '../core/table/grid';
import type { Table } from '../core/table/table';
import { FORMS } from '../forms/forms';
import { vi } from '../words/vi';
import { describe, describeProblem } from '../words/words';

export { acceptanceChanges, describe, describeProblem, drawNewForm, drawSample, revocationChanges, vi };
export type { Given, NewForm };

/** Lets the pane answer clicks between two pieces of work. */
export type Pause = () => Promise<void>;

/** Forms whose rows are known: the others cannot be drawn empty. */
export function formsToInsert(): { id: string; title: string; titleEn: string }[] {
  return FORMS.filter(({ rows }) => rows.length > 0).map(({ id, title, titleEn }) => ({
    id,
    title,
    titleEn,
  }));
}

async function tablesOf(grids: readonly Grid[], pause: Pause): Promise<Table[]> {
  const tables: Table[] = [];
  for (const grid of sheetsOfTables(grids)) {
    const found = findTables([grid], 'auto');
    if ('tables' in found) tables.push(...found.tables);
    await pause();
  }
  return tables;
}

export async function check(
  grids: readonly Grid[],
  pause: Pause,
): Promise<{ tables: readonly CheckedTable[] } | { problem: Problem }> {
  const tables = await tablesOf(grids, pause);
  if (tables.length === 0) return { problem: { code: 'table/notFound' } };
  const acceptances = readAcceptances(grids);
  const checked: CheckedTable[] = [];
  for (const table of tables) {
    checked.push(checkTable(table, acceptances));
    await pause();
  }
  return { tables: checked };
}

export interface FillLine {
  readonly id: string;
  readonly sheet: string;
  readonly table: Table;
  readonly change: FillChange;
}

export interface FillPreview {
  readonly tables: readonly Table[];
  readonly lines: readonly FillLine[];
  readonly refused: readonly string[];
}

export async function previewFilling(
  grids: readonly Grid[],
  chosen: ReadonlySet<string>,
  refusedText: typeof vi.refused,
  pause: Pause,
): Promise<FillPreview | { problem: Problem }> {
  const tables = await tablesOf(grids, pause);
  if (tables.length === 0) return { problem: { code: 'table/notFound' } };
  return linesOf(tables, chosen, refusedText, pause);
}

/** With the typed cells that were chosen counted as open, since other cells may follow from them. */
export async function linesOf(
  tables: readonly Table[],
  chosen: ReadonlySet<string>,
  refusedText: typeof vi.refused,
  pause: Pause,
): Promise<FillPreview> {
  const lines: FillLine[] = [];
  const refused: string[] = [];
  for (const table of tables) {
    const { sheet } = table.grid;
    const replace = new Set<string>();
    chosen.forEach((id) => {
      if (id.startsWith(`${sheet}!`)) replace.add(id.slice(sheet.length + 1));
    });
    const plan = planFill(table, { replace, convertTexts: false, formulas: true });
    for (const change of plan.changes) lines.push({ id: `${sheet}!${change.cell}`, sheet, table, change });
    refused.push(...plan.refused.map(refusedText));
    await pause();
  }
  return { tables, lines, refused };
}

/** A suspect's proposed value ("2.647") as the change of its cell. */
export function fixOf({ grid, ...table }: Table, cell: string, value: string): SheetChanges | null {
  const place = readTable({ ...table, grid }).cells.find(({ quantity }) => quantity.cell === cell);
  if (!place) return null;
  const reading = readText(value, place.quantity.measure);
  const present = place.cell;
  return {
    sheet: grid.sheet,
    changes: [
      {
        position: place.position,
        before: { value: present?.value ?? null, formula: present?.formula ?? null },
        after: {
          value: reading.kind === 'figure' ? Number(reading.figure.value.toString()) : value,
          formula: null,
        },
      },
    ],
  };
}
