/** A row that an office added belongs to the totals of all its columns: it is said once, with the first of them. */
import type { Finding, Gap } from '../finding/finding';

export function sayAddedRowsOnce(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  for (const each of findings) {
    const gap = addedRowsOf(each);
    const at = gap
      ? told.findIndex((other) => other.rule === each.rule && isSame(gap, addedRowsOf(other)))
      : -1;
    const first = told[at];
    const known = first ? addedRowsOf(first) : null;
    if (first?.code === 'sum/broken' && each.code === 'sum/broken' && known) {
      const also = (known.also ?? []).concat(each.facts.target);
      const facts = { ...first.facts, gap: { ...known, also } };
      told[at] = { ...first, cells: first.cells.concat(each.cells), facts };
    } else told.push(each);
  }
  return told;
}

type AddedRows = Extract<Gap, { kind: 'addedRows' }>;

function addedRowsOf(finding: Finding): AddedRows | null {
  if (finding.code !== 'sum/broken') return null;
  const { gap } = finding.facts;
  return gap?.kind === 'addedRows' ? gap : null;
}

function isSame(one: AddedRows, other: AddedRows | null): boolean {
  return (
    other !== null &&
    one.rows.length === other.rows.length &&
    one.rows.every(({ row }, i) => other.rows[i]?.row === row)
  );
}
