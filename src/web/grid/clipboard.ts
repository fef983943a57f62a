/** Cells to and from the clipboard, as Excel and Word put them there. */
import type { Area } from '../../core/sheet/grid';

/** More is not pasted by hand. */
const mostCells = 100_000;

/** Rows of texts; a table in HTML is preferred, since its cells are told apart even where they hold lines. */
export function readClipboard(html: string, text: string): string[][] {
  const fromHtml = html === '' ? null : tableOf(html);
  return fromHtml ?? textRows(text);
}

/** The document that the parser makes is never shown, runs no script and loads nothing. */
function tableOf(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  const at = (row: number): string[] => (rows[row] ??= []);
  let cells = 0;
  [...table.rows].forEach((row, i) => {
    let column = 0;
    for (const cell of row.cells) {
      while (at(i)[column] !== undefined) column++;
      const across = Math.min(cell.colSpan, 200);
      const down = Math.min(cell.rowSpan, 200);
      cells += across * down;
      if (cells > mostCells) return;
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) at(i + y)[column + x] = x === 0 && y === 0 ? textOf(cell) : '';
      }
      column += across;
    }
  });
  return rows.length === 0
    ? null
    : rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ''));
}

/** Word wraps its source at blanks and sets paragraphs; only those and `<br>` are line breaks. */
function textOf(cell: HTMLTableCellElement): string {
  const walk = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if (node.nodeName === 'BR') return '\n';
    const inner = [...node.childNodes].map(walk).join('');
    return /^(P|DIV|LI)$/.test(node.nodeName) ? inner + '\n' : inner;
  };
  return [...cell.childNodes]
    .map(walk)
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Tabs part cells; Excel quotes a cell that holds a tab, a quote or a line break. */
function textRows(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let cells = 0;
  for (let at = 0; at <= source.length && cells < mostCells; cells++) {
    let value: string;
    if (source[at] === '"' && closedQuote(source, at) !== null) {
      const end = closedQuote(source, at) ?? at;
      value = source.slice(at + 1, end).replace(/""/g, '"');
      at = end + 1;
    } else {
      const next = /[\t\n]/.exec(source.slice(at));
      const end = next ? at + next.index : source.length;
      value = source.slice(at, end);
      at = end;
    }
    rows[rows.length - 1]?.push(value);
    if (at >= source.length) break;
    if (source[at] === '\n') rows.push([]);
    at++;
  }
  return rows;
}

/** The quote that closes a cell: followed by a tab, a line break or the end. */
function closedQuote(source: string, open: number): number | null {
  for (let at = open + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') at++;
    else return at + 1 === source.length || /[\t\n]/.test(source[at + 1] ?? '') ? at : null;
  }
  return null;
}

/** What is put on the clipboard: text for every program, a table for those that read HTML. */
export function writeClipboard(
  area: Area,
  textAt: (row: number, column: number) => string,
): { text: string; html: string } {
  const table = document.implementation.createHTMLDocument('').createElement('table');
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows && lines.length * area.columns < mostCells; row++) {
    const line: string[] = [];
    const element = table.insertRow();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = textAt(row, column);
      line.push(/["\t\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text);
      element.insertCell().textContent = text;
    }
    lines.push(line.join('\t'));
  }
  return { text: lines.join('\n'), html: new XMLSerializer().serializeToString(table) };
}
