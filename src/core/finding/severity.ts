/** How grave things are, and the order in which they are said: the worst first. */
import type { Severity } from '../rule/rule';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** 0 for an error, 1 for a warning, 2 for information. */
export function rankOf(severity: Severity): number {
  return WORST_FIRST.indexOf(severity);
}

/** For `sort`: the worst first, equals as they were. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return rankOf(a.severity) - rankOf(b.severity);
}
