/** What the pane needs of forms, rules and words: loaded after the pane has shown itself. */
import {
  acceptanceChanges,
  type Given,
  readAcceptances,
  revocationChanges,
} from '../../app/acceptance/acceptance';
import { type CheckedTable, checkTables, judgeInSteps, locateInSteps } from '../../app/session/checkTables';
import { hasEarlier } from '../../app/session/earlier';
import { findTablesInSteps, type FoundTables } from '../../app/session/findTables';
import { inSlices, type Pause } from '../../app/session/slices';
import { mendOf } from '../../app/session/mend';
import { isSought } from '../check/soughtFinding';
import type { NewForm } from '../../app/newForm';
import { usualPeriod } from '../../app/usualPeriod';
import { carriedForms } from '../../app/learn/carriedForms';
import type { Problem } from '../../app/contract/problem';
import { type FormPicture, formPicture } from '../../core/layout/formPicture';
import type { FillChange } from '../../core/fill/plan';
import type { Claim } from '../../core/narrative/claim/claim';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { findForms } from '../../forms/findForms';
import { formById } from '../../forms/forms';
import type { OfficialForm } from '../../forms/officialForm';
import { vi } from '../../words/vi';
import { describe, describeProblem } from '../../words/words';
import { filling } from './onDemand';

export {
  acceptanceChanges,
  carriedForms,
  checkTables,
  describe,
  describeProblem,
  isSought,
  mendOf,
  revocationChanges,
  usualPeriod,
  vi,
};
export type { Given, NewForm, Pause };

/** null for a form that is not shipped. */
export function pictureOf(id: string): FormPicture | null {
  const form = formById(id);
  return form ? formPicture(form) : null;
}

export type FormToInsert = Pick<
  OfficialForm,
  'id' | 'title' | 'titleEn' | 'number' | 'status' | 'level' | 'certainty'
>;

/** Those that the words are found in, the ones used before first. */
export function formsToInsert(query = '', used: readonly string[] = []): readonly FormToInsert[] {
  return findForms(query, used);
}

/** Findings first; `locate` then says which cells are most likely wrong. */
export interface CheckedBook {
  readonly tables: readonly CheckedTable[];
  /** null when the tables are no longer wanted. */
  readonly locate: (wanted: () => boolean) => Promise<readonly CheckedTable[] | null>;
}

/**
 * `previous`: the sheets of the last period's workbook, where one was chosen; `told`: what the judged prose says of the
 * tables; `hidden`: sheets of the workbook that nobody sees.
 */
export async function check(
  grids: readonly Grid[],
  pause: Pause,
  previous: readonly Grid[] | null = null,
  told: readonly Claim[] = [],
  hidden: readonly Grid[] = [],
): Promise<CheckedBook | { problem: Problem }> {
  const found = await tablesOf(grids, pause, hidden);
  if ('problem' in found) return found;
  const last = previous && (await tablesOf(previous, pause));
  const earlier = last && ('tables' in last ? last.tables : []);
  if (earlier && !hasEarlier(found.tables, earlier)) return { problem: { code: 'table/noEarlier' } };
  const judging = judgeInSteps(found.tables, readAcceptances(grids), earlier, told);
  const first = (await inSlices(judging, pause)) ?? [];
  return {
    tables: first.map(({ checked }) => checked),
    locate: (wanted) => inSlices(locateInSteps(first), pause, wanted),
  };
}

async function tablesOf(
  grids: readonly Grid[],
  pause: Pause,
  hidden: readonly Grid[] = [],
): Promise<FoundTables> {
  const finding = findTablesInSteps(grids, 'auto', { printed: true, hidden });
  // Always wanted, so there is a result.
  return (await inSlices(finding, pause)) ?? { tables: [] };
}

export interface FillLine {
  readonly id: string;
  readonly sheet: string;
  readonly table: Table;
  readonly change: FillChange;
}

export interface FillPreview {
  readonly tables: readonly CheckedTable[];
  readonly lines: readonly FillLine[];
  readonly refused: readonly string[];
}

/** With the typed cells that were chosen counted as open, since other cells may follow from them. */
export async function linesOf(
  tables: readonly CheckedTable[],
  chosen: ReadonlySet<string>,
  refusedText: typeof vi.refused,
  pause: Pause,
): Promise<FillPreview> {
  const { planInSteps } = await filling();
  const planning = planInSteps(tables, ({ grid: { sheet } }) => {
    const replace = new Set<string>();
    chosen.forEach((id) => {
      if (id.startsWith(`${sheet}!`)) replace.add(id.slice(sheet.length + 1));
    });
    return { replace, convertTexts: false, formulas: true };
  });
  const lines: FillLine[] = [];
  const refused: string[] = [];
  for (const { table, plan } of (await inSlices(planning, pause)) ?? []) {
    const { sheet } = table.grid;
    for (const change of plan.changes) lines.push({ id: `${sheet}!${change.cell}`, sheet, table, change });
    refused.push(...plan.refused.map(refusedText));
  }
  return { tables, lines, refused };
}
