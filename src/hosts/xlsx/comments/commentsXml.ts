/** The part of a sheet that holds its comments (ECMA-376 Part 1, 18.7.6). */
import { refuse } from '../../package/fileProblem';
import { attribute, decodeXml, escapeXml } from '../../package/xml/xmlText';

export interface Commented {
  readonly cell: string;
  readonly lines: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export function emptyComments(strict: boolean): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${strict ? STRICT_MAIN : MAIN}"><authors></authors><commentList></commentList></comments>`
  );
}

/** `added`: cells that had no comment; what is said of the others stands below their own. */
export function withComments(
  xml: string,
  comments: readonly Commented[],
  author: string,
): { readonly xml: string; readonly added: readonly string[] } {
  const [, prefix = ''] = /<([^\s:<>/?!]{1,40}:)?comments[\s/>]/.exec(xml) ?? refuse('file/damaged', 'xml');
  const opened = openElement(openElement(xml, prefix + 'authors'), prefix + 'commentList');
  const authors = opened.slice(0, opened.indexOf(`</${prefix}authors>`));
  const authorId = authors.split(`<${prefix}author>`).length - 1;
  let whole = before(
    opened,
    `</${prefix}authors>`,
    `<${prefix}author>${escapeXml(author)}</${prefix}author>`,
  );
  const added: string[] = [];
  const fresh: string[] = [];
  for (const { cell, lines } of merged(comments)) {
    const run = (text: string): string =>
      `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
    const text = lines.join('\n').slice(0, LONGEST);
    const own = placeOf(whole, cell, prefix);
    if (own) whole = whole.slice(0, own) + run('\n' + text) + whole.slice(own);
    else {
      added.push(cell);
      fresh.push(
        `<${prefix}comment ref="${cell}" authorId="${authorId}"><${prefix}text>${run(text)}</${prefix}text></${prefix}comment>`,
      );
    }
  }
  return { xml: before(whole, `</${prefix}commentList>`, fresh.join('')), added };
}

/** Of one comment; a box of so many characters is read by nobody. */
const LONGEST = 4000;

/** Cells in their first order, what is said of one together. */
function merged(comments: readonly Commented[]): Commented[] {
  const byCell = new Map<string, string[]>();
  for (const { cell, lines } of comments) byCell.set(cell, [...(byCell.get(cell) ?? []), ...lines]);
  return [...byCell].map(([cell, lines]) => ({ cell, lines }));
}

/** Where the text of the cell's own comment ends; null where it has none. */
function placeOf(xml: string, cell: string, prefix: string): number | null {
  const begin = `<${prefix}comment `;
  for (let at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, at + 1)) {
    const attributes = xml.slice(at, xml.indexOf('>', at));
    if (decodeXml(attribute(attributes, 'ref') ?? '').toUpperCase() !== cell) continue;
    const end = xml.indexOf(`</${prefix}text>`, at);
    const last = xml.indexOf(`</${prefix}comment>`, at);
    return end >= 0 && end < last ? end : null;
  }
  return null;
}

function openElement(xml: string, name: string): string {
  return xml.replace(new RegExp(`<${name}\\s*/>`), `<${name}></${name}>`);
}

function before(xml: string, mark: string, added: string): string {
  const at = xml.lastIndexOf(mark);
  return at < 0 ? refuse('file/damaged', 'xml') : xml.slice(0, at) + added + xml.slice(at);
}
