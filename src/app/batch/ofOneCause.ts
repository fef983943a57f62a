/** Findings that one wrong cell brings about are told once: the others stand under the first of them. */
import { rankOf } from '../../core/finding/severity';
import type { WordedFinding } from './checkedFile';

export interface ToldOnce {
  readonly first: WordedFinding;
  /** What the same cell breaks, too. */
  readonly following: readonly WordedFinding[];
  /** The cell, and the figure with which all of them hold; null where nothing follows. */
  readonly cell: { readonly address: string; readonly value: string } | null;
}

/** The findings of one cause; `cell` as soon as it is known to explain them all. */
interface Group {
  readonly all: WordedFinding[];
  cell: ToldOnce['cell'];
  isTold: boolean;
}

/** In the order of the findings, the worst first. */
export function ofOneCause(findings: readonly WordedFinding[]): ToldOnce[] {
  const told: ToldOnce[] = [];
  const groups = new Map<number, Group>();
  for (const each of findings) {
    const { cause } = each.finding;
    if (cause === null) continue;
    const group = groups.get(cause) ?? { all: [], cell: null, isTold: false };
    groups.set(cause, group);
    group.all.push(each);
  }
  groups.forEach((group) => {
    if (group.all.length > 1) group.cell = loneCell(group.all);
  });
  for (const each of findings) {
    const group = groups.get(each.finding.cause ?? -1);
    if (!group?.cell) {
      told.push({ first: each, following: [], cell: null });
    } else if (!group.isTold) {
      group.isTold = true;
      const first = leaderOf(group.all, group.cell.address) ?? each;
      told.push({ first, following: group.all.filter((other) => other !== first), cell: group.cell });
    }
  }
  return told;
}

/** A cell that alone explains every one of the findings, with the same figure. */
function loneCell(all: readonly WordedFinding[]): ToldOnce['cell'] {
  const [one, ...others] = all.map(({ finding }) =>
    finding.suspects.map(({ cell, values, with: companions }) => ({
      address: cell,
      value: (companions?.[0] ?? []).length === 0 ? (values[0] ?? '') : '',
    })),
  );
  const same = (one ?? []).find(
    ({ address, value }) =>
      value !== '' &&
      others.every((suspects) => suspects.some((each) => each.address === address && each.value === value)),
  );
  return same ?? null;
}

/** The rule that gives the cell its figure tells most of it. */
function leaderOf(all: readonly WordedFinding[], address: string): WordedFinding | undefined {
  const worst = Math.min(...all.map(({ finding }) => rankOf(finding.severity)));
  const gravest = all.filter(({ finding }) => rankOf(finding.severity) === worst);
  return gravest.find(({ finding }) => finding.cells[0] === address) ?? gravest[0];
}
