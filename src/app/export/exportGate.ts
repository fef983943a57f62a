/** What to say before a table leaves: unchecked, changed since, failing. A reason is asked for, never a refusal. */
import type { Finding } from '../../core/finding/finding';
import { seal, type SealedAcceptance } from '../../core/seal/seal';
import type { Table } from '../../core/table/table';

/** What is remembered of the last check of a table. */
export interface LastCheck {
  /** `checkMark` of the table as it was then. */
  readonly mark: string;
}

export type ExportWarning =
  | { readonly code: 'export/unchecked' }
  | { readonly code: 'export/changed' }
  | { readonly code: 'export/errors'; readonly count: number }
  | { readonly code: 'export/warnings'; readonly count: number }
  /** Rules that could not be judged, since a figure is missing or unreadable. */
  | { readonly code: 'export/unjudged'; readonly count: number };

export interface ExportGate {
  readonly warnings: readonly ExportWarning[];
  /** The export goes on only with a reason, which stands in the report. */
  readonly needsReason: boolean;
}

export interface ExportState {
  readonly lastCheck: LastCheck | null;
  /** `checkMark` of the table as it is now. */
  readonly mark: string;
  /** Findings that nobody has accepted, of the table as it is now. */
  readonly open: readonly Finding[];
  readonly unknown: number;
}

/** Figures and accepted findings in one word: equal as long as neither changes. */
export function checkMark(table: Table, acceptances: readonly SealedAcceptance[]): string {
  return seal(table, acceptances).code;
}

/**
 * A table never checked, or changed since, says only that: what an old check found is of no use. A note ("info") is
 * no warning.
 */
export function exportGate({ lastCheck, mark, open, unknown }: ExportState): ExportGate {
  if (!lastCheck) return { warnings: [{ code: 'export/unchecked' }], needsReason: true };
  if (lastCheck.mark !== mark) return { warnings: [{ code: 'export/changed' }], needsReason: true };
  const count = (severity: Finding['severity']): number =>
    open.filter((each) => each.severity === severity).length;
  const counts: ExportWarning[] = [
    { code: 'export/errors', count: count('error') },
    { code: 'export/warnings', count: count('warning') },
    { code: 'export/unjudged', count: unknown },
  ];
  const warnings = counts.filter((each) => 'count' in each && each.count > 0);
  return { warnings, needsReason: warnings.some(({ code }) => code !== 'export/unjudged') };
}
