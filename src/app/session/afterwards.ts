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
  const present = namesOf(ofTable(judge(whole).judgement.findings));
  return {
    clears: missingIn(present, old),
    fresh: missingIn(
      old,
      present.filter((name) => !name.startsWith('sum/residual')),
    ),
  };
}

/** What the last period says against a figure is asked again by the check. */
function ofTable(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => !code.startsWith('period/'));
}

/** A habit stays one finding while any of its rates has it, so its rows do not name it. */
function namesOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { code, rule, rows } = nameOf(finding);
    return finding.rule === null && finding.rows.length > 1 ? code : [code, rule, rows].join('|');
  });
}

function missingIn(names: readonly string[], of: readonly string[]): number {
  const left = names.slice();
  let missing = 0;
  for (const name of of) {
    const at = left.indexOf(name);
    if (at < 0) missing++;
    else left.splice(at, 1);
  }
  return missing;
}
