/** Errors that one cell brings into the formulas above it are told at that cell, with all that they reach. */
import { OF_TEXTS } from './errorCauses';
import type { Finding } from '../../finding/finding';

/** Excel's error values that go back to a cell with a finding of its own; or to the same cells, of which nothing else is said. */
export function sayErrorsOnce(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(isOfOthers);
  if (errors.length === 0) return findings.slice();
  const told = new Map<string, Finding>();
  for (const each of findings) if (!isOfOthers(each)) told.set(each.cells[0] ?? '', each);
  const following = new Map<Finding, Finding[]>();
  const first = new Map<string, Finding>();
  for (const each of errors) {
    const because = each.facts.because ?? [];
    const origins = because.map(({ cell }) => told.get(cell)).filter((origin) => origin !== undefined);
    const same = because
      .map(({ cell }) => cell)
      .sort()
      .join();
    const known = first.get(same);
    if (origins.length === 0 && !known) first.set(same, each);
    for (const origin of origins.length > 0 ? origins : known ? [known] : []) {
      const followed = following.get(origin);
      if (followed) followed.push(each);
      else following.set(origin, [each]);
    }
  }
  const gone = new Set<Finding>();
  following.forEach((all) => {
    for (const each of all) gone.add(each);
  });
  return findings
    .filter((each) => !gone.has(each))
    .map((each) => {
      const followed = following.get(each);
      return followed ? withFollowing(each, followed) : each;
    });
}

type Unreadable = Extract<Finding, { readonly code: 'cell/unreadable' }>;

function isOfOthers(each: Finding): each is Unreadable {
  return each.code === 'cell/unreadable' && (each.facts.because ?? []).length > 0;
}

/** As grave as what it leads to: an error value is printed. */
function withFollowing(origin: Finding, followed: readonly Finding[]): Finding {
  const cells = followed.map(({ cells: [cell] }) => cell ?? '');
  const place = {
    severity: 'error' as const,
    rows: origin.rows.concat(followed.map(({ rows: [row] }) => row ?? '')),
    cells: origin.cells.concat(cells),
  };
  const shown = followed[0]?.printed ?? '';
  const sign = shown === OF_TEXTS && mayBeSign(origin) ? { mayBeSign: true as const } : {};
  return { ...origin, ...place, follows: { cells, shown, ...sign } };
}

/** No figure stands there to be read, and none may be due. */
function mayBeSign(origin: Finding): boolean {
  if (origin.code === 'cell/missing') return origin.facts.derived === null;
  return origin.code === 'cell/unreadable' && origin.facts.readings.length === 0 && !origin.facts.derived;
}
