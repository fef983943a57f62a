/** What an office added belongs to the totals of all its rows or columns: it is said once, with the first of them. */
import type { Finding } from '../finding/finding';
import type { Gap } from '../finding/gap';

type Added = Extract<Gap, { kind: 'addedRows' | 'addedColumn' }>;

export function isAdded(gap: Gap): gap is Added {
  return gap.kind === 'addedRows' || gap.kind === 'addedColumn';
}

export function sayAddedOnce(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  for (const each of findings) {
    const gap = addedIn(each);
    const at = gap ? told.findIndex((other) => other.rule === each.rule && isSame(gap, addedIn(other))) : -1;
    const first = told[at];
    const known = first ? addedIn(first) : null;
    if (first?.code === 'sum/broken' && each.code === 'sum/broken' && known) {
      const also = (known.also ?? []).concat(each.facts.target);
      const facts = { ...first.facts, gap: { ...known, also } };
      told[at] = { ...first, cells: first.cells.concat(each.cells), facts };
    } else told.push(each);
  }
  return told;
}

/** Cells of totals that are right if what was added counts. */
export function totalsOfAdded(findings: readonly Finding[]): string[] {
  return findings.reduce<string[]>((all, each) => {
    const gap = addedIn(each);
    if (each.code !== 'sum/broken' || !gap) return all;
    return all.concat([each.facts.target, ...(gap.also ?? [])].map(({ cell }) => cell));
  }, []);
}

function addedIn(finding: Finding): Added | null {
  const gap = finding.code === 'sum/broken' ? finding.facts.gap : undefined;
  return gap && isAdded(gap) ? gap : null;
}

function isSame(one: Added, other: Added | null): boolean {
  return other !== null && keyOf(one) === keyOf(other);
}

function keyOf(gap: Added): string {
  return gap.kind === 'addedColumn' ? gap.column.letters : gap.rows.map(({ row }) => String(row)).join();
}
