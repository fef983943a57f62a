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

/** In the order of the findings, the worst first. */
export function ofOneCause(findings: readonly WordedFinding[]): ToldOnce[] {
  const told: ToldOnce[] = [];
  const known = new Map<number, boolean>();
  for (const each of findings) {
    const { cause } = each.finding;
    const all = cause === null ? [each] : findings.filter(({ finding }) => finding.cause === cause);
    const cell = all.length > 1 ? loneCell(all) : null;
    if (!cell || cause === null) {
      told.push({ first: each, following: [], cell: null });
    } else if (!known.has(cause)) {
      known.set(cause, true);
      const first = leaderOf(all, cell.address) ?? each;
      told.push({ first, following: all.filter((other) => other !== first), cell });
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
