/** A remark that several figure columns give rise to in the same row is said once. */
import type { Finding, FindingCode } from '../finding/finding';
import { nameOf } from '../finding/identity';

/** What only asks, and asks the same of each column. */
const ASKING: readonly FindingCode[] = [
  'sum/residual',
  'rate/broken',
  'bound/broken',
  'equal/broken',
  'cell/missing',
];

/** In their order; the first of those that are alike speaks for all, and has their cells. */
export function columnsTogether(findings: readonly Finding[]): Finding[] {
  const groups: Finding[][] = [];
  const named = new Map<string, Finding[]>();
  for (const each of findings) {
    const name = isAsking(each) ? Object.values(nameOf(each)).join('\n') : '';
    const group = named.get(name);
    if (group && isOther(each, group)) group.push(each);
    else {
      const own = [each];
      groups.push(own);
      if (name !== '' && !group) named.set(name, own);
    }
  }
  return groups.map(([first, ...others]) => {
    if (!first) throw new Error('a group has a finding');
    return others.length === 0 ? first : together(first, others);
  });
}

function isAsking({ code, severity, column, facts }: Finding): boolean {
  if (severity !== 'info' || column === undefined || !ASKING.includes(code)) return false;
  return code !== 'cell/missing' || ('reason' in facts && facts.reason === 'headingWithUnit');
}

function isOther({ column }: Finding, all: readonly Finding[]): boolean {
  return all.every((each) => each.column !== column);
}

function together(first: Finding, others: readonly Finding[]): Finding {
  return {
    ...first,
    rows: others.reduce<string[]>((rows, each) => rows.concat(each.rows), first.rows.slice()),
    cells: others.reduce<string[]>((cells, each) => cells.concat(each.cells), first.cells.slice()),
    alike: others.map(({ column = '', cells, printed }) => ({ column, cell: cells[0] ?? '', printed })),
  };
}
