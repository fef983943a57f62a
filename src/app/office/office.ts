/** What an office decides for itself: how grave a finding is, and which difference it lets pass as a remark. */
import type { Finding, FindingCode } from '../../core/finding/finding';
import type { Severity } from '../../core/rule/rule';

/** Plain data, so that a thread can be told. */
export interface Office {
  readonly severity: Readonly<Partial<Record<FindingCode, Severity>>>;
  /** Exact decimals with a point, "0.5": of a total, or of a rate in per cent. */
  readonly tolerance: Readonly<Partial<Record<ToleranceOf, string>>>;
  /** A folder of forms, as the file says it; null where it names none. */
  readonly forms: string | null;
}

/** Nothing of its own. */
export const NO_OFFICE: Office = { severity: {}, tolerance: {}, forms: null };

export type ToleranceOf = 'sum' | 'rate';

/** The finding as this office sees it. `within` is the tolerance that made a remark of it: nothing is left out in silence. */
export function inOffice(finding: Finding, office: Office): { finding: Finding; within: string | null } {
  const severity = office.severity[finding.code] ?? finding.severity;
  const within = severity === 'info' ? null : toleranceOf(finding, office);
  return { finding: { ...finding, severity: within === null ? severity : 'info' }, within };
}

/** 100 against a total of 99 differs by 1: within a tolerance of 1, not of 0.5. */
function toleranceOf(finding: Finding, { tolerance }: Office): string | null {
  switch (finding.code) {
    case 'sum/broken':
    case 'equal/broken':
    case 'product/broken': {
      const most = tolerance.sum;
      return most !== undefined && finding.facts.difference.value.abs().lte(most) ? most : null;
    }
    case 'rate/broken': {
      const most = tolerance.rate;
      const { rate, rounded } = finding.facts;
      if (most === undefined || rate.figure === null || rounded === null) return null;
      return rate.figure.value.minus(rounded.value).abs().lte(most) ? most : null;
    }
    default:
      return null;
  }
}
