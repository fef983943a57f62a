/** Headings over columns as a tree: "Tổng số | Chia ra: Nam, Nữ". */
import type { PrintedColumn } from '../header/printedColumns';

export interface HeadingNode {
  readonly label: string;
  /** The columns under it, left to right. */
  readonly columns: readonly PrintedColumn[];
  readonly children: readonly HeadingNode[];
}

export function headingTree(columns: readonly PrintedColumn[], depth = 0): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  for (let at = 0; at < columns.length;) {
    const first = columns[at];
    if (!first) break;
    const label = first.headings[depth] ?? '';
    const isGroup = first.headings.length > depth + 1;
    let end = at + 1;
    while (isGroup && end < columns.length && sharesTo(first, columns[end], depth)) end++;
    const own = columns.slice(at, end);
    nodes.push({ label, columns: own, children: isGroup ? headingTree(own, depth + 1) : [] });
    at = end;
  }
  return nodes;
}

function sharesTo(one: PrintedColumn, other: PrintedColumn | undefined, depth: number): boolean {
  if (!other || other.headings.length <= depth + 1) return false;
  for (let i = 0; i <= depth; i++) if (one.headings[i] !== other.headings[i]) return false;
  return true;
}
