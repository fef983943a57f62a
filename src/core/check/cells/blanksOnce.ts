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
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const columns = astray(each);
    if (columns === null) continue;
    const group = groups.get(columns);
    if (group) group.push(each);
    else groups.set(columns, [each]);
  }
  return findings.reduce<Finding[]>((kept, each) => {
    const group = groups.get(astray(each) ?? '') ?? [];
    if (each.code !== 'cell/missing' || group.length <= FEW) kept.push(each);
    else if (group[0] === each) kept.push(together(each, group));
    return kept;
  }, []);
}

/** From which column to which: "4 3"; null where the figure of a blank does not stand in its row. */
function astray(each: Finding): string | null {
  if (each.code !== 'cell/missing' || !each.facts.beside) return null;
  const beside = positionOf(each.facts.beside.cell);
  return beside && beside.row === each.at?.row ? `${String(beside.column)} ${String(each.at.column)}` : null;
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
