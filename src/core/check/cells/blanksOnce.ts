/** Blanks that have one reason are one finding: nothing was typed yet, or all of it one column away. */
import type { Finding, FindingWith } from '../../finding/finding';
import { finding } from '../../finding/report';
import { positionOf } from '../../sheet/grid';

/** A form into which nothing was typed yet has one thing missing, not a hundred. */
export function sayBlanksOnce(findings: readonly Finding[]): Finding[] {
  const [first, ...more] = findings;
  return first?.code === 'cell/missing' && more.length > 0 ? [together(first, findings)] : findings.slice();
}

/** So few figures beside their places may each be a slip of its own. */
const FEW = 2;

/** Figures that stand one column beside their places. */
export function sayAstrayOnce(findings: readonly Finding[]): Finding[] {
  const columnOf = (each: Finding): number | null =>
    each.code === 'cell/missing' &&
    each.facts.beside &&
    positionOf(each.facts.beside.cell)?.row === each.at?.row
      ? (positionOf(each.facts.beside.cell)?.column ?? null)
      : null;
  return findings.reduce<Finding[]>((kept, each) => {
    const column = columnOf(each);
    const group =
      column === null
        ? [each]
        : findings.filter((other) => columnOf(other) === column && other.at?.column === each.at?.column);
    if (each.code !== 'cell/missing' || group.length <= FEW) return kept.concat(each);
    return group[0] === each ? kept.concat(together(each, group)) : kept;
  }, []);
}

function together(first: FindingWith<'cell/missing'>, all: readonly Finding[]): Finding {
  return finding({
    code: 'cell/missing',
    rows: all.map(({ rows }) => rows[0] ?? ''),
    cells: all.map(({ cells }) => cells[0] ?? ''),
    at: first.at,
    printed: '',
    expected: '',
    facts: { ...first.facts, derived: null, count: all.length },
  });
}
