/** Puts an element into a part of a package, without knowing more of it than its root. */
import { refuse } from '../fileProblem';

/** An empty element put last into the root, under the prefix that the writer gave the root: `<ct:Types>`. */
export function withChild(xml: string, root: string, child: string): string {
  const at = xml.lastIndexOf('</');
  const prefix = new RegExp(`^</([^\\s:>]{1,40}:)?${root}\\s*>`).exec(xml.slice(at, at + 200));
  if (at < 0 || !prefix) return refuse('file/damaged', 'xml');
  return `${xml.slice(0, at)}<${prefix[1] ?? ''}${child}/>${xml.slice(at)}`;
}
