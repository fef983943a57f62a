/** What the pane needs of forms, rules and words: loaded after the pane has shown itself. */
import {
  acceptanceChanges,
  type Given,
  readAcceptances,
  revocationChanges,
} from '../../app/acceptance/acceptance';
import {
  type CheckedTable,
  checkFirst,
  type FirstCheck,
  sheetsOfTables,
} from '../../app/session/checkTables';
import { mendOf } from '../../app/session/mend';
import { drawNewForm, type NewForm } from '../../app/newForm';
import type { Problem } from '../../app/contract/problem';
import { drawSample } from '../../app/sample';
import { type FillChange, planFill } from '../../core/fill/plan';
import type { Grid } from '../../core/sheet/grid';
import { recogniseInSteps } from '../../core/table/recognise/recognise';
import type { Table } from '../../core/table/table';
import type { Pieces } from '../../core/task';
import { shippedCatalogue } from '../../forms/catalogue';
import { FORMS } from '../../forms/forms';
import { vi } from '../../words/vi';
import { describe, describeProblem } from '../../words/words';

export {
  acceptanceChanges,
  describe,
  describeProblem,
  drawNewForm,
  drawSample,
  mendOf,
  revocationChanges,
  vi,
};
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

/** Pieces of work are done one after the other for so many milliseconds, then the pane may answer. */
const SLICE = 16;

/** False when the work is no longer wanted. */
async function inSlices({ next }: Pieces, pause: Pause, wanted = (): boolean => true): Promise<boolean> {
  for (let more = true; more;) {
    await pause();
    if (!wanted()) return false;
    const until = Date.now() + SLICE;
    do more = next();
    while (more && Date.now() < until);
  }
  return true;
}

async function tablesOf(grids: readonly Grid[], pause: Pause): Promise<Table[]> {
  const tables: Table[] = [];
  for (const grid of sheetsOfTables(grids)) {
    const recognising = recogniseInSteps(grid, shippedCatalogue());
    await inSlices(recognising, pause);
    tables.push(...recognising.tables());
  }
  await pause();
  return tables;
}

/** Findings first; `locate` then says which cells are most likely wrong. */
export interface CheckedBook {
  readonly tables: readonly CheckedTable[];
  /** null when the tables are no longer wanted. */
  readonly locate: (wanted: () => boolean) => Promise<readonly CheckedTable[] | null>;
}

export async function check(
  grids: readonly Grid[],
  pause: Pause,
): Promise<CheckedBook | { problem: Problem }> {
  const tables = await tablesOf(grids, pause);
  if (tables.length === 0) return { problem: { code: 'table/notFound' } };
  const acceptances = readAcceptances(grids);
  const first: FirstCheck[] = [];
  for (const table of tables) {
    first.push(checkFirst(table, acceptances));
    await pause();
  }
  return {
    tables: first.map(({ checked }) => checked),
    locate: (wanted) => locateIn(first, pause, wanted),
  };
}

async function locateIn(
  first: readonly FirstCheck[],
  pause: Pause,
  wanted: () => boolean,
): Promise<CheckedTable[] | null> {
  const located: CheckedTable[] = [];
  for (const { locate } of first) {
    await pause();
    const locating = locate();
    if (!(await inSlices(locating, pause, wanted))) return null;
    await pause();
    located.push(locating.checked());
  }
  await pause();
  return wanted() ? located : null;
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
