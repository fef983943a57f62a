/** Hidden sheets hold what the office no longer shows; they count only where nothing else is a table. */
import type { Problem } from '../contract/problem';

/** `find` is asked for the visible sheets, told the others, and asked again for all of them where these hold no table. */
export function visibleFirst<Sheet extends { readonly visibility?: string }, Found extends object>(
  sheets: readonly Sheet[],
  find: (sheets: readonly Sheet[], hidden: readonly Sheet[]) => Found | { readonly problem: Problem },
): Found | { readonly problem: Problem } {
  const isSeen = ({ visibility = 'visible' }: Sheet): boolean => visibility === 'visible';
  const found = find(
    sheets.filter(isSeen),
    sheets.filter((sheet) => !isSeen(sheet)),
  );
  return 'problem' in found && found.problem.code === 'table/notFound' ? find(sheets, []) : found;
}
