/** What is printed in the parts of a Word file, as text. */
import type { WordCell, WordParagraph, WordRow, WordTable } from './wordDocument';

/** Stands for what prints and is no text: a picture, a computed field, an automatic number, a table within a cell. */
const UNREADABLE = '\ufffc';
/** By depth: what the reading of prose knows as signs of lists. */
const SIGNS = '-+•○';
/** Of a table within a cell, so much of its text stands for it on the printed page. */
const longestNested = 200;

/** With a sign for what cannot be read. */
export function printedText({ pieces }: WordParagraph): string {
  let text = '';
  for (const piece of pieces) text += piece.isMark || piece.isOdd ? UNREADABLE + piece.text : piece.text;
  return text;
}

/** "- " before an item of a list, "" before what is none. */
export function listSign({ list }: WordParagraph): string {
  return list === null ? '' : SIGNS.charAt(Math.min(list, SIGNS.length - 1)) + ' ';
}

/** A cell's paragraphs; a sign stands for an automatic number, and before what is told of a table within. */
export function cellLines({ blocks }: WordCell, { hidden }: WordRow): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push((block.isNumbered ? UNREADABLE : '') + printedText(block));
    else if (!hidden) lines.push(UNREADABLE + block.beginning);
  }
  return lines;
}

/** A row is no prose, and the line breaks in it part no lines: "| 1 | Số hồ sơ | 2.654 |"; null where it is not printed. */
export function rowLine({ cells, hidden }: WordRow): string | null {
  return hidden ? null : `| ${cells.map(cellText).join(' | ')} |`;
}

/** All that stands in a table, in one line. */
export function tableText({ rows }: WordTable): string {
  let text = '';
  for (const { cells, hidden } of rows)
    for (const cell of hidden ? [] : cells) text = withWords(text, cellText(cell));
  return text;
}

/** "1 2 3": how a table's text begins, of its hidden rows nothing. */
export function tableBeginning({ rows }: WordTable): string {
  let text = '';
  for (const row of rows)
    for (const cell of row.cells) {
      if (text.length >= longestNested) return text.slice(0, longestNested).trim();
      text += cellLines(cell, row).join(' ').slice(0, longestNested) + ' ';
    }
  return text.slice(0, longestNested).trim();
}

function cellText({ blocks }: WordCell): string {
  let text = '';
  for (const block of blocks) text = withWords(text, block.kind === 'table' ? block.text : lineOf(block));
  return text;
}

function lineOf(paragraph: WordParagraph): string {
  let text = listSign(paragraph);
  for (const piece of paragraph.pieces) text += piece.text;
  return text.replace(/\s+/g, ' ').trim();
}

/** Put together, never copied: of a hundred tables in each other each would hold the text of all within. */
function withWords(text: string, more: string): string {
  return text === '' || more === '' ? text + more : text + ' ' + more;
}
