/** Whom the rest of a table believes where its prose gives a cell another figure. */
import type { Claim } from '../../core/narrative/claim/claim';
import type { Grid } from '../../core/sheet/grid';
import { checkTables } from '../session/checkTables';
import type { FormChoice } from '../session/findTables';

/**
 * The figure of the prose where the rules that the cell breaks would hold with it: 2.647 in D61, since 2.647 + 7 = 2.654;
 * null for every other claim.
 */
export function tableSideOf(
  grids: readonly Grid[],
  form: FormChoice,
  claims: readonly Claim[],
): (claim: Claim) => string | null {
  const told: Record<string, string> = {};
  const isDisputed = claims.some(({ rule, verdict }) => rule === 'table' && verdict === 'broken');
  const checked = isDisputed ? checkTables(grids, form, null, [], claims) : { tables: [] };
  for (const { table, judgement } of 'problem' in checked ? [] : checked.tables)
    for (const { suspects } of judgement.findings)
      for (const { cell, told: figure } of suspects)
        if (figure !== undefined) told[placeOf(table.grid.sheet, cell)] = figure;
  return ({ rule, verdict, row }) =>
    rule === 'table' && verdict === 'broken' && row ? (told[placeOf(row.sheet, row.cell)] ?? null) : null;
}

function placeOf(sheet: string | undefined, cell: string): string {
  return `${sheet ?? ''}!${cell}`;
}
