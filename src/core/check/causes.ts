/** Several broken rules with one cause are one finding; the tally still counts every rule. */
import type { Finding, FindingWith, TruncatedRate } from '../finding/finding';
import { bySeverity } from '../finding/severity';

type Bound = FindingWith<'bound/broken'> & Finding;

function isBound(finding: Finding): finding is Bound {
  return finding.code === 'bound/broken';
}

/**
 * 2.677 files on time exceed the 2.647 handled and the 2.654 received: the
 * tightest whole is the finding, the others are mentioned in it. Only bounds of
 * the same severity on the same single part are joined.
 */
export function joinBounds(findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const groups = new Map<string, Bound[]>();
  for (const finding of findings) {
    const key = isBound(finding) ? keyOf(finding) : null;
    if (key === null || !isBound(finding)) {
      joined.push(finding);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  groups.forEach((group) => joined.push(tightest(group)));
  return joined;
}

function keyOf(finding: Bound): string | null {
  const { left, comparison, right, when } = finding.facts;
  const only = left.length === 1 ? left[0] : undefined;
  if (!only || !right || when || comparison !== '<=') return null;
  return [finding.severity, only.quantity.row, only.quantity.column].join('|');
}

/** Rows between the part and the whole: of equal wholes the nearer is the one that the reader looks at. */
function apart({ facts: { left, right } }: Bound): number {
  const [part, whole] = [left[0]?.quantity.at, right?.at];
  return part && whole ? Math.abs(part.row - whole.row) : 0;
}

function tightest(group: readonly Bound[]): Finding {
  const sorted = group
    .slice()
    .sort((a, b) => a.facts.limit.value.cmp(b.facts.limit.value) || apart(a) - apart(b));
  const [first, ...rest] = sorted;
  if (!first) throw new Error('a group of bounds is never empty');
  const wholes = rest.map(({ facts: { right } }) => right).filter((right) => right !== null);
  const also = wholes.filter(
    ({ cell }, i) => cell !== first.facts.right?.cell && wholes.findIndex((each) => each.cell === cell) === i,
  );
  return { ...first, facts: { ...first.facts, also } };
}

/**
 * 2.764 files on time, 1.826 on line and 1.452 of them wholly so exceed the 462 received: one whole is too small, and the
 * part that exceeds it most is the finding, the others are mentioned in it. What only usually holds follows what always does.
 */
export function joinWholes(findings: readonly Finding[]): Finding[] {
  const groups: Record<string, Bound[]> = {};
  for (const finding of findings) {
    const key = isBound(finding) ? wholeOf(finding) : null;
    if (key !== null && isBound(finding)) (groups[key] ??= []).push(finding);
  }
  return findings.reduce<Finding[]>((kept, finding) => {
    const key = isBound(finding) ? wholeOf(finding) : null;
    const group = (key === null ? undefined : groups[key]) ?? [];
    if (group.length < 2) return kept.concat(finding);
    return group[0] === finding ? kept.concat(mostExceeding(group)) : kept;
  }, []);
}

function wholeOf({ facts: { right, comparison, when, besides = [] } }: Bound): string | null {
  return right && !when && comparison === '<=' && besides.length === 0
    ? right.cell + '|' + right.column
    : null;
}

function mostExceeding(group: readonly Bound[]): Finding {
  const sorted = group
    .slice()
    .sort((a, b) => bySeverity(a, b) || b.facts.computed.value.cmp(a.facts.computed.value));
  const [first, ...rest] = sorted;
  if (!first) throw new Error('a group of bounds is never empty');
  const others = rest
    .sort((a, b) => b.facts.computed.value.cmp(a.facts.computed.value))
    .map(({ rule, facts: { left, computed } }) => ({ rule, left, computed }));
  const [rows, cells] = [first.rows.slice(), first.cells.slice()];
  for (const each of rest) {
    each.cells.forEach((cell, i) => {
      if (cells.includes(cell)) return;
      cells.push(cell);
      rows.push(each.rows[i] ?? '');
    });
  }
  const also = rest.reduce((all, { facts }) => all.concat(facts.also), first.facts.also);
  const named = also.filter(({ cell }, i) => also.findIndex((each) => each.cell === cell) === i);
  const sharePart = first.facts.left.some(({ quantity: { cell } }) =>
    others.every(({ left }) => left.some(({ quantity }) => quantity.cell === cell)),
  );
  return { ...first, rows, cells, facts: { ...first.facts, also: named, others, sharePart } };
}

/** Cell of a rate -> cells of its part and whole. */
export type RateParts = ReadonlyMap<string, readonly string[]>;

/**
 * A rate above 100 says nothing new where its part is already said to exceed
 * its whole, or where the rate itself is already said to be wrong. Nor is 100
 * for 2.297 ÷ 2.279 a matter of rounding: nobody is told to print 101 there.
 */
export function dropConsequences(findings: readonly Finding[], partsOfRate: RateParts): Finding[] {
  const wrongRates: Record<string, true> = {};
  const exceeding: Record<string, true> = {};
  for (const finding of findings) {
    // What only usually holds must not silence an error.
    const wrong = finding.code === 'rate/broken' || finding.code === 'rate/undefined';
    if (wrong && finding.severity !== 'info') wrongRates[finding.cells[0] ?? ''] = true;
    if (isBound(finding) && finding.facts.right)
      for (const { quantity } of finding.facts.left) exceeding[quantity.cell] = true;
  }
  return findings.filter((finding) => {
    if (finding.code === 'rate/truncated')
      return !finding.facts.rates.every((rate) => isAbove100(rate, exceeding));
    if (!isBound(finding) || finding.facts.right || finding.facts.when) return true;
    const cell = finding.cells[0] ?? '';
    return !wrongRates[cell] && !(partsOfRate.get(cell) ?? []).some((part) => exceeding[part]);
  });
}

function isAbove100({ part, exact }: TruncatedRate, exceeding: Readonly<Record<string, true>>): boolean {
  return exact.value.gt(100) && part.some(({ quantity }) => exceeding[quantity.cell]);
}
