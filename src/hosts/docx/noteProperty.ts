/** What stands in w:rPr, w:pPr and their like says how what lies around it is printed. */
import { prefixedAttribute } from '../package/xml/xmlText';
import type { FoundCell, FoundTable } from './foundTable';
import { noteLook, type TextLook } from './textLook';
import type { WordStyles } from './wordStyles';

export interface OpenTable {
  readonly table: FoundTable;
  readonly look: TextLook;
  column: number;
  cell: FoundCell | null;
  cellLook: TextLook;
  /** Deleted, hidden or without height: it is not printed. */
  rowHidden: boolean;
}

export interface OpenParagraph {
  text: string;
  look: TextLook;
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
      if (!paragraph) return;
      if (name === 'pStyle') paragraph.look = { ...styles.look(value), ...paragraph.look };
      else noteLook(paragraph.look, name, attributes);
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
      if (name === 'tblStyle' && styles.look(value).shaded) table.look.shaded = true;
      else if (name === 'shd') noteLook(table.look, name, attributes);
  }
}

function noteRow(table: OpenTable, name: string, value: string | null, attributes: string): void {
  if (name === 'gridBefore' && !table.cell) table.column += countOf(value);
  if (name === 'hidden' || name === 'del') table.rowHidden = !/^(0|false|off)$/.test(value ?? '');
  if (name === 'trHeight' && prefixedAttribute(attributes, 'hRule') === 'exact' && Number(value) < 60)
    table.rowHidden = true;
}

function countOf(value: string | null): number {
  const count = Number(value ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 1;
}
