/** What each cell style looks like: font, fill, borders, alignment (ECMA-376 Part 1, 18.8). For showing, not for judging. */
import type { Archive } from '../../package/zip/archive';
import { scanPart } from '../../package/parts/readPart';
import { colorOf, type Theme } from './themeColors';
import { attribute, isOn } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  /** "#C00000"; null for the usual text colour. */
  readonly color: string | null;
}

export interface BorderLine {
  /** As SpreadsheetML names it: "thin", "medium", "double", "dashed". */
  readonly style: string;
  readonly color: string | null;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';
export type Borders = Readonly<Partial<Record<Side, BorderLine>>>;

export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: Borders;
  /** null: texts left, numbers right, logical values and errors centred. */
  readonly horizontal: 'left' | 'center' | 'right' | 'justify' | null;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrapped: boolean;
  /** Steps of about three spaces. */
  readonly indent: number;
}

export interface Looks {
  /** In the order of their numbers; never empty. */
  readonly all: readonly CellLook[];
  /** The font of cells without a style; widths of columns are counted in its digits. */
  readonly normal: FontLook;
  look(style: number): CellLook;
}

interface Draft {
  fonts: { -readonly [Key in keyof FontLook]: FontLook[Key] }[];
  fills: (string | null)[];
  borders: Partial<Record<Side, BorderLine>>[];
  looks: CellLook[];
}

const plainFont: FontLook = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  color: null,
};
const lists = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];
const sides: readonly string[] = ['left', 'right', 'top', 'bottom'];

export function readLooks(archive: Archive, entry: ZipEntry | undefined, theme: Theme): Looks {
  const draft: Draft = { fonts: [], fills: [], borders: [], looks: [] };
  if (entry) {
    let list = '';
    let side: Side | null = null;
    scanPart(archive, entry, {
      open(element, attributes) {
        if (list === '' && lists.includes(element)) list = element;
        else if (list === 'fonts') openFont(draft, element, attributes, theme);
        else if (list === 'fills') openFill(draft, element, attributes, theme);
        else if (list === 'borders') side = openBorder(draft, side, element, attributes, theme);
        else if (list === 'cellXfs') openStyle(draft, element, attributes);
      },
      close(element) {
        if (element === list) list = '';
      },
    });
  }
  return createLooks(draft.looks.length > 0 ? draft.looks : [lookOf(draft, '')], draft.fonts[0] ?? plainFont);
}

export function createLooks(all: readonly CellLook[], normal: FontLook): Looks {
  const fallback = all[0] ?? lookOf({ fonts: [], fills: [], borders: [], looks: [] }, '');
  return { all, normal, look: (style) => all[style] ?? fallback };
}

function openFont(draft: Draft, element: string, attributes: string, theme: Theme): void {
  if (element === 'font') draft.fonts.push({ ...plainFont });
  const font = draft.fonts[draft.fonts.length - 1];
  const value = attribute(attributes, 'val');
  if (!font) return;
  if (element === 'name') font.name = (value ?? font.name).slice(0, 100);
  else if (element === 'sz') font.size = Math.min(100, Math.max(1, Number(value) || plainFont.size));
  else if (element === 'b') font.bold = value === null || isOn(value);
  else if (element === 'i') font.italic = value === null || isOn(value);
  else if (element === 'u') font.underlined = value !== 'none';
  else if (element === 'strike') font.struck = value === null || isOn(value);
  else if (element === 'color') font.color = colorOf(attributes, theme);
}

/** A pattern shows as its colour; a gradient as its last one. */
function openFill(draft: Draft, element: string, attributes: string, theme: Theme): void {
  const last = draft.fills.length - 1;
  if (element === 'fill') draft.fills.push(null);
  else if (element === 'fgColor' || element === 'color') draft.fills[last] = colorOf(attributes, theme);
}

function openBorder(
  draft: Draft,
  side: Side | null,
  element: string,
  attributes: string,
  theme: Theme,
): Side | null {
  if (element === 'border') draft.borders.push({});
  const border = draft.borders[draft.borders.length - 1];
  if (!border) return null;
  // Files for right-to-left readers say start and end.
  const name = element === 'start' ? 'left' : element === 'end' ? 'right' : element;
  if (isSide(name)) {
    const style = attribute(attributes, 'style');
    if (style && style !== 'none') border[name] = { style, color: null };
    return name;
  }
  if (element !== 'color') return null;
  const line = side && border[side];
  if (side && line) border[side] = { ...line, color: colorOf(attributes, theme) };
  return side;
}

function isSide(name: string): name is Side {
  return sides.includes(name);
}

function openStyle(draft: Draft, element: string, attributes: string): void {
  if (element === 'xf') draft.looks.push(lookOf(draft, attributes));
  const last = draft.looks.length - 1;
  const look = draft.looks[last];
  if (element !== 'alignment' || !look) return;
  const horizontal = attribute(attributes, 'horizontal');
  const vertical = attribute(attributes, 'vertical');
  draft.looks[last] = {
    ...look,
    horizontal:
      horizontal === 'centerContinuous' || horizontal === 'center'
        ? 'center'
        : horizontal === 'left' || horizontal === 'right' || horizontal === 'justify'
          ? horizontal
          : null,
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    wrapped: isOn(attribute(attributes, 'wrapText')) || horizontal === 'justify',
    indent: Math.min(20, Number(attribute(attributes, 'indent') ?? 0) || 0),
  };
}

function lookOf(draft: Draft, attributes: string): CellLook {
  const at = (name: string): number => Number(attribute(attributes, name) ?? 0);
  // Fill 1 is the reserved grey pattern, never a cell's own.
  const fill = at('fillId') < 2 ? null : (draft.fills[at('fillId')] ?? null);
  return {
    font: draft.fonts[at('fontId')] ?? plainFont,
    fill,
    borders: draft.borders[at('borderId')] ?? {},
    horizontal: null,
    vertical: 'bottom',
    wrapped: false,
    indent: 0,
  };
}
