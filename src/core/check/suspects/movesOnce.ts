/** One act that put a block of figures into the wrong rows is told once, however many rules it breaks. */
import type { Quantity } from '../../rule/quantity';
import type { Finding } from '../../finding/finding';

/** The first finding of a block speaks for the others, and names them. */
export function sayMovesOnce(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const key = keyOf(each);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(each);
    else if (key !== null) groups.set(key, [each]);
  }
  const kept: Finding[] = [];
  for (const each of findings) {
    const [first, ...others] = groups.get(keyOf(each) ?? '') ?? [];
    if (!first || others.length === 0) kept.push(each);
    else if (first === each) kept.push(speaking(first, others));
  }
  return kept;
}

/** The block that the likeliest correction puts back; null for what is no block. */
function keyOf({ suspects: [first], severity }: Finding): string | null {
  if (!first || severity === 'info') return null;
  const { shifted, copied } = first;
  if (shifted) return [shifted.first, shifted.last, shifted.by].join(' ');
  return copied ? [copied.first, copied.last, copied.from].join(' ') : null;
}

function speaking(first: Finding, others: readonly Finding[]): Finding {
  const [rows, cells] = [first.rows.slice(), first.cells.slice()];
  for (const each of others)
    each.cells.forEach((cell, i) => {
      if (cells.includes(cell)) return;
      cells.push(cell);
      rows.push(each.rows[i] ?? '');
    });
  const explains = others.map((each) => {
    const { code, rule } = each;
    return { code, rule, cell: each.cells[0] ?? '', of: told(each) };
  });
  return { ...first, rows, cells, explains };
}

/** What is said to be wrong: the total, the rate, the part. */
function told({ facts }: Finding): Quantity | null {
  if ('target' in facts) return facts.target;
  if ('rate' in facts) return facts.rate;
  if ('one' in facts) return facts.one;
  return 'left' in facts ? (facts.left[0]?.quantity ?? null) : null;
}
