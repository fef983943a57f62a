/** Hidden sheets hold what the office no longer shows; they count only where nothing else is a table. */
import type { Problem } from '../contract/problem';

/** `find` is asked for the visible sheets, and again for all of them where these hold no table. */
export function visibleFirst<Sheet extends { readonly visibility?: string }, Found extends object>(
  sheets: readonly Sheet[],
  find: (sheets: readonly Sheet[]) => Found | { readonly problem: Problem },
): Found | { readonly problem: Problem } {
  const found = find(sheets.filter(({ visibility = 'visible' }) => visibility === 'visible'));
  return 'problem' in found && found.problem.code === 'table/notFound' ? find(sheets) : found;
}
