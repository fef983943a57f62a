/** The part of a Word file that holds its comments (ECMA-376 Part 1, 17.13.4.6). */
import { printableLine } from '../../../core/text/printable';
import { refuse } from '../../package/fileProblem';
import { escapeXml } from '../../package/xml/xmlText';

export interface Author {
  readonly name: string;
  readonly initials: string;
}

export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

export function emptyComments(prefix: string, namespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<${prefix}comments xmlns:${prefix.slice(0, -1)}="${escapeXml(namespace)}"></${prefix}comments>`
  );
}

/** The highest number of a comment that is there; −1 where there is none. */
export function highestId(xml: string): number {
  const space = prefixOf(xml);
  const pattern = new RegExp(`<${space}comment\\s[^<>]{0,2000}?\\bid\\s*=\\s*["'](\\d{1,9})["']`, 'g');
  let highest = -1;
  for (let found = pattern.exec(xml); found; found = pattern.exec(xml))
    highest = Math.max(highest, Number(found[1]));
  return highest;
}

/** With these comments behind those that are there. */
export function commentsXml(xml: string, comments: readonly Comment[], author: Author): string {
  const space = prefixOf(xml);
  const opened = xml.replace(
    new RegExp(`<${space}comments\\b([^>]*)/>`),
    `<${space}comments$1></${space}comments>`,
  );
  const at = opened.lastIndexOf(`</${space}comments`);
  if (at < 0) return refuse('file/damaged', 'xml');
  const added = comments.map((comment) => commentXml(comment, author, space)).join('');
  return opened.slice(0, at) + added + opened.slice(at);
}

function commentXml({ id, lines }: Comment, { name, initials }: Author, space: string): string {
  const who = `${space}author="${escapeXml(name)}" ${space}initials="${escapeXml(initials)}"`;
  const paragraphs = lines
    .map(
      (line) =>
        `<${space}p><${space}r><${space}t xml:space="preserve">${escapeXml(printableLine(line))}</${space}t></${space}r></${space}p>`,
    )
    .join('');
  return `<${space}comment ${space}id="${String(id)}" ${who}>${paragraphs}</${space}comment>`;
}

/** "w:": names without one have no attributes of their namespace, and a comment without them is none of Word's. */
function prefixOf(xml: string): string {
  return /<([^\s:<>/?!]{1,40}:)comments[\s/>]/.exec(xml)?.[1] ?? refuse('file/damaged', 'xml');
}
