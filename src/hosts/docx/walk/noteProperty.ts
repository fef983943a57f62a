/** What stands in w:rPr, w:pPr and their like says how what lies around it is printed. */
import { prefixedAttribute } from '../../package/xml/xmlText';
import type { Piece, WordCell, WordRow, WordTable } from './wordDocument';
import { noteLook, type TextLook } from './textLook';
import type { WordStyles } from './wordStyles';

export interface OpenTable {
  readonly table: WordTable;
  readonly look: TextLook;
  column: number;
  row: WordRow | null;
  cell: WordCell | null;
  cellLook: TextLook;
}

export interface OpenParagraph {
  readonly pieces: Piece[];
  look: TextLook;
  /** How deep it stands in a list, where it stands in one. */
  level: number;
  listed: boolean;
  joins: boolean;
}

export interface OpenRun {
  readonly look: TextLook;
  style: TextLook;
  seen: boolean | null;
}

/** Where the reading stands. */
export interface OpenParts {
  readonly table: OpenTable | undefined;
  readonly paragraph: OpenParagraph | undefined;
  readonly run: OpenRun | undefined;
}

/** A hostile span claims billions. */
const mostColumns = 200;

/** `inside` names the properties that the element stands in, the innermost first. */
export function noteProperty(
  [inside, outer]: readonly [inside: string, outer: string | undefined],
  name: string,
  attributes: string,
  { table, paragraph, run }: OpenParts,
  styles: WordStyles,
): void {
  const value = prefixedAttribute(attributes, 'val');
  switch (inside) {
    case 'rPr':
      // Of a paragraph's mark, or of a control's placeholder: no text of its own.
      if (!run || outer === 'pPr' || outer === 'sdtPr') return;
      if (name === 'rStyle') run.style = styles.look(value);
      else noteLook(run.look, name, attributes);
      break;
    case 'pPr':
      if (paragraph) noteParagraph(paragraph, name, value, attributes, styles);
      break;
    case 'trPr':
      if (table) noteRow(table, name, value, attributes);
      break;
    case 'tcPr':
      if (!table?.cell) return;
      if (name === 'gridSpan') table.cell.span = countOf(value);
      else if (name === 'vMerge') table.cell.merged = value === 'restart' ? 'restart' : 'continue';
      else if (name === 'shd') noteLook(table.cellLook, name, attributes);
      break;
    case 'tblPr':
      if (!table) return;
      if (name === 'tblStyle') Object.assign(table.look, { ...styles.look(value), ...table.look });
      else if (name === 'shd') noteLook(table.look, name, attributes);
  }
}

function noteParagraph(
  paragraph: OpenParagraph,
  name: string,
  value: string | null,
  attributes: string,
  styles: WordStyles,
): void {
  if (name === 'ilvl') paragraph.level = Number(value) || 0;
  else if (name === 'numId') paragraph.listed = value !== '0';
  if (name === 'pStyle') {
    if (/^List(?:Bullet|Number)/i.test(value ?? '')) paragraph.listed = true;
    paragraph.look = { ...styles.look(value), ...paragraph.look };
  } else noteLook(paragraph.look, name, attributes);
}

function noteRow(table: OpenTable, name: string, value: string | null, attributes: string): void {
  const { row } = table;
  if (!row) return;
  if (name === 'gridBefore' && !table.cell) table.column += countOf(value);
  if (name === 'hidden' || name === 'del') row.hidden = !/^(0|false|off)$/.test(value ?? '');
  if (name === 'trHeight' && prefixedAttribute(attributes, 'hRule') === 'exact' && Number(value) < 60)
    row.hidden = true;
}

function countOf(value: string | null): number {
  const count = Number(value ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 1;
}
