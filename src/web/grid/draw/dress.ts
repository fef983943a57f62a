/** Gives an element the looks of a cell, by single style properties: no style text that a file could write into. */
import type { Cell } from '../../../core/sheet/grid';
import type { Borders, BorderLine, CellLook, Side } from '../../../hosts/xlsx/show/readLooks';
import { pixelsOfPoints } from './measure';

/** What Office's fonts are called where they are not installed. */
const substitutes: readonly (readonly [RegExp, string])[] = [
  [/times|cambria|georgia|^\.vntime/i, '"Times New Roman", "Liberation Serif", Tinos, serif'],
  [/calibri/i, 'Calibri, Carlito, "Segoe UI", Arial, sans-serif'],
  [/courier|consolas/i, '"Courier New", "Liberation Mono", monospace'],
];
const plainFonts = 'Arial, "Liberation Sans", "Segoe UI", sans-serif';

/** A name from a file is quoted, and cannot leave its quotes. */
function fontFamily(name: string): string {
  const fallback = substitutes.find(([pattern]) => pattern.test(name))?.[1] ?? plainFonts;
  return `"${name.replace(/[^\p{L}\p{N} ._-]/gu, '')}", ${fallback}`;
}

export function dress(element: HTMLElement, look: CellLook, cell: Cell | undefined): void {
  const { style } = element;
  const { font } = look;
  style.fontFamily = fontFamily(font.name);
  style.fontSize = `${pixelsOfPoints(font.size)}px`;
  if (font.bold) style.fontWeight = '700';
  if (font.italic) style.fontStyle = 'italic';
  const lines = (font.underlined ? 'underline ' : '') + (font.struck ? 'line-through' : '');
  if (lines !== '') style.textDecoration = lines;
  if (font.color) style.color = font.color;
  if (look.fill) style.backgroundColor = look.fill;
  style.textAlign = look.horizontal ?? alignmentOf(cell);
  style.alignItems =
    look.vertical === 'top' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end';
  if (look.indent > 0) {
    const indent = `${2 + look.indent * 9}px`;
    if (style.textAlign === 'right') style.paddingRight = indent;
    else style.paddingLeft = indent;
  }
}

function alignmentOf(cell: Cell | undefined): string {
  if (cell?.error || typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

const widths: Readonly<Record<string, number>> = { medium: 2, mediumDashed: 2, double: 3, thick: 3 };

/** Neighbours share the line between them: the cell draws its right and bottom one, the edges also left and top. */
export function drawBorders(element: HTMLElement, borders: Borders): void {
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    const line = borders[side];
    if (line) element.style.setProperty(`border-${side}`, cssOf(line));
  }
}

function cssOf({ style, color }: BorderLine): string {
  const kind = /dash/i.test(style) ? 'dashed' : style === 'dotted' || style === 'hair' ? 'dotted' : '';
  const line = kind === '' ? (style === 'double' ? 'double' : 'solid') : kind;
  return `${widths[style] ?? 1}px ${line} ${color ?? 'var(--sheet-text)'}`;
}

/** The borders to draw at a place: its own, and what the neighbour before it asks for on the shared side. */
export function sharedBorders(own: Borders, left: Borders | null, above: Borders | null): Borders {
  const result: Partial<Record<Side, BorderLine>> = { ...own };
  const fromLeft = own.left ?? left?.right;
  const fromAbove = own.top ?? above?.bottom;
  if (fromLeft) result.left = fromLeft;
  if (fromAbove) result.top = fromAbove;
  return result;
}
