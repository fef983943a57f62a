/** What a finding is known by from one check to the next, whatever cell its rows have moved to. */
import type { Finding } from './finding';

export interface FindingName {
  readonly code: string;
  /** The rule's text; "" for findings of a cell or row. */
  readonly rule: string;
  /** Codes of its rows, each once: "III.3.2.2; III.3.2.1". */
  readonly rows: string;
}

/** A finding of a column may speak of every row of it. */
function distinct(rows: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(row) && seen.add(row));
}

export function nameOf({ code, rule, rows }: Finding): FindingName {
  return { code, rule: rule ?? '', rows: distinct(rows).join('; ') };
}
