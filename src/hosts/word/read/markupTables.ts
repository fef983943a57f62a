/** Tables of a document's markup, with what is merged in them: Word's own lists of cells do not tell it. */
import { type FoundCell, type FoundTable } from './tableGrid';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Markup {
  /** Those that stand in no other, in order. */
  readonly tables: readonly FoundTable[];
  /** For every paragraph of the body, the table that it stands in; null outside of tables. */
  readonly tableOf: readonly (number | null)[];
}

export function readMarkup(xml: string): Markup {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const body = parsed.getElementsByTagNameNS(W, 'body')[0];
  const tables: FoundTable[] = [];
  const tableOf: (number | null)[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (is(child, 'tbl')) {
        const paragraphs = (child as Element).getElementsByTagNameNS(W, 'p').length;
        for (let i = 0; i < paragraphs; i++) tableOf.push(tables.length);
        tables.push(tableIn(child as Element));
      } else if (is(child, 'p')) tableOf.push(null);
      else if (is(child, 'sdt') || is(child, 'sdtContent') || is(child, 'ins') || is(child, 'smartTag'))
        visit(child);
    }
  };
  if (body) visit(body);
  return { tables, tableOf };
}

function is(node: Node, name: string): boolean {
  return node.nodeType === 1 && (node as Element).namespaceURI === W && (node as Element).localName === name;
}

/** Through the content controls that may lie around rows and cells. */
function inside(node: Node, name: string): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (is(child, name)) found.push(child as Element);
    else if (is(child, 'sdt') || is(child, 'sdtContent')) found.push(...inside(child, name));
  }
  return found;
}

function tableIn(table: Element): FoundTable {
  const rows = inside(table, 'tr').filter((row) => !marked(row, 'trPr', 'del'));
  const cells: FoundCell[] = [];
  rows.forEach((row, at) => {
    let column = Number(valueOf(row, 'trPr', 'gridBefore') ?? 0);
    inside(row, 'tc').forEach((cell, index) => {
      const span = Number(valueOf(cell, 'tcPr', 'gridSpan') ?? 1);
      const merge = valueOf(cell, 'tcPr', 'vMerge');
      const merged = merge === null ? 'no' : merge === 'restart' ? 'restart' : 'continue';
      cells.push({ row: at, column, index, span, merged, text: textOf(cell) });
      column += span;
    });
  });
  return { rows: rows.length, cells };
}

function marked(element: Element, properties: string, name: string): boolean {
  return inside(element, properties).some((each) => inside(each, name).length > 0);
}

/** "" where the element says nothing more; null where there is none. */
function valueOf(element: Element, properties: string, name: string): string | null {
  for (const each of inside(element, properties)) {
    const found = inside(each, name)[0];
    if (found) return found.getAttributeNS(W, 'val') ?? '';
  }
  return null;
}

function textOf(cell: Element): string {
  const lines: string[] = [];
  const paragraphs = cell.getElementsByTagNameNS(W, 'p');
  for (let i = 0; ; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    lines.push(runsOf(paragraph));
  }
  return lines.join('\n');
}

function runsOf(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (is(child, 't')) text += child.textContent ?? '';
    else if (is(child, 'tab') && is(child.parentNode ?? child, 'r')) text += '\t';
    else if (is(child, 'br') || is(child, 'cr')) text += '\n';
    else if (is(child, 'noBreakHyphen')) text += '-';
    else if (!is(child, 'pPr') && !is(child, 'rPr') && !is(child, 'del') && !is(child, 'moveFrom'))
      text += runsOf(child);
  }
  return text;
}
