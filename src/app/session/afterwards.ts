/** What a check would say of a table once its sheet, or its form, is another. */
import { judge } from '../../core/check/evaluate';
import type { Finding } from '../../core/finding/finding';
import { nameOf } from '../../core/finding/identity';
import { rejoined } from '../../core/table/heading/joinParts';
import type { Table } from '../../core/table/table';

/** Findings that are gone with the change, and findings that it brings. */
export interface Effect {
  readonly clears: number;
  readonly fresh: number;
}

/** `found` are the tables of the sheet as it would be, `findings` what is said of this one now. */
export function afterwards(found: readonly Table[], table: Table, findings: readonly Finding[]): Effect {
  const after = found.find(({ area }) => area.row === table.area.row && area.column === table.area.column);
  if (!after) return { clears: 0, fresh: 0 };
  const whole = rejoined(after, table);
  const old = namesOf(ofTable(findings));
  const present = ofTable(judge(whole).judgement.findings);
  const asked = present.filter(({ code }) => code !== 'sum/residual');
  return { clears: missingIn(namesOf(present), old), fresh: missingIn(old, namesOf(asked)) };
}

/** What the last period says against a figure is asked again by the check. */
function ofTable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !code.startsWith('period/'));
}

/**
 * A rule is told by the cell that it computes: with a block in the wrong rows one finding tells all that it breaks, and of
 * those that are left each is told by itself. A habit stays one finding while any of its rates has it, so its rows do not name it.
 */
function namesOf(findings: readonly Finding[]): string[] {
  const names: string[] = [];
  for (const finding of findings) {
    const { code, rule, rows } = nameOf(finding);
    if (finding.rule === null) names.push(finding.rows.length > 1 ? code : [code, rows].join('|'));
    else
      for (const each of [{ code, rule, cell: finding.cells[0] ?? '' }].concat(explainedBy(finding)))
        names.push([each.code, each.rule, each.cell].join('|'));
  }
  return names;
}

function explainedBy({ explains = [] }: Finding): { code: string; rule: string; cell: string }[] {
  return explains.map(({ code, rule, cell }) => ({ code, rule: rule ?? '', cell }));
}

/** How many of some are not among the names, each of which stands for one. */
function missingIn(names: readonly string[], of: readonly string[]): number {
  const left = new Map<string, number>();
  for (const name of names) left.set(name, (left.get(name) ?? 0) + 1);
  let missing = 0;
  for (const name of of) {
    const count = left.get(name) ?? 0;
    if (count === 0) missing++;
    else left.set(name, count - 1);
  }
  return missing;
}
