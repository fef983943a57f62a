/** One reason for the totals of several columns, or rows, is said once, with the first of them. */
import type { Finding, FindingWith } from '../../finding/finding';
import type { Gap } from '../../finding/gap';

type Sum = FindingWith<'sum/broken'>;
type Added = Extract<Gap, { kind: 'addedRows' | 'addedColumn' }>;

export function isAdded(gap: Gap): gap is Added {
  return gap.kind === 'addedRows' || gap.kind === 'addedColumn';
}

export function sayGapsOnce(findings: readonly Finding[]): Finding[] {
  const told: Finding[] = [];
  const places = new Map<string, number>();
  for (const each of findings) {
    const key = each.code === 'sum/broken' ? keyOf(each) : null;
    const at = key === null ? undefined : places.get(key);
    const first = at === undefined ? undefined : told[at];
    if (at !== undefined && first?.code === 'sum/broken' && each.code === 'sum/broken')
      told[at] = withAnother(first, each);
    else {
      if (key !== null) places.set(key, told.length);
      told.push(each);
    }
  }
  return told;
}

function withAnother(first: Sum, { cells, facts: { target, gap } }: Sum): Sum {
  const known = first.facts.gap;
  if (!known) return first;
  const also = (known.also ?? []).concat(target);
  const parts =
    known.kind === 'texts' && gap?.kind === 'texts'
      ? { parts: known.parts.concat(gap.parts) }
      : known.kind === 'emptyRow' && gap?.kind === 'emptyRow'
        ? { dues: known.dues.concat(gap.dues) }
        : {};
  const whole: Gap = { ...known, ...parts, also };
  return { ...first, cells: first.cells.concat(cells), facts: { ...first.facts, gap: whole } };
}

/** Cells of totals that are right if what was added counts. */
export function totalsOfAdded(findings: readonly Finding[]): string[] {
  return findings.reduce<string[]>((all, each) => {
    const gap = each.code === 'sum/broken' ? each.facts.gap : undefined;
    if (each.code !== 'sum/broken' || !gap || !isAdded(gap)) return all;
    return all.concat([each.facts.target, ...(gap.also ?? [])].map(({ cell }) => cell));
  }, []);
}

/** What two sums must have alike to be told together; null where nothing explains the sum, or each has its own cure. */
function keyOf({ rule, facts: { target, gap } }: Sum): string | null {
  const reason = gap && reasonOf(gap, target.row);
  return reason ? [rule, gap.kind, reason].join('|') : null;
}

function reasonOf(gap: Gap, row: string): string {
  switch (gap.kind) {
    case 'addedRows':
      return gap.rows.map((each) => String(each.row)).join();
    case 'addedColumn':
      return gap.column.letters;
    case 'hiddenRows':
      return gap.rows.join();
    case 'formula':
      // Of a sum over columns the row is its own, and the column that it leaves out is what all rows share.
      return gap.leftOut.map((part) => (part.row === row ? part.column : part.row)).join();
    case 'texts':
      return gap.parts.map((part) => (part.row === row ? part.column : part.row)).join();
    case 'emptyRow':
      return gap.dues[0]?.quantity.row ?? '';
    case 'stale':
      return '';
  }
}
