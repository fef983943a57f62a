/** What a reader must know of styles.xml: each cell style's number format and font (ECMA-376 Part 1, 18.8). */
import type { Archive } from '../../package/zip/archive';
import { scanPart } from '../../package/parts/readPart';
import { rememberPart } from '../../package/parts/rememberPart';
import { builtInFormat } from './showCell';
import { attribute, isOn } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface CellStyle {
  readonly format: string;
  readonly font: string | undefined;
  readonly struck?: true;
  /** Not to be changed while the sheet is protected: so unless the style says otherwise. */
  readonly locked: boolean;
}

interface Font {
  name?: string | undefined;
  struck?: true;
}

export interface Styles {
  /** In the order of their numbers. */
  readonly all: readonly CellStyle[];
  /** The style a cell's `s` names; the default one for a number beyond the list. */
  style(index: number): CellStyle;
}

export function readStyles(archive: Archive, entry: ZipEntry | undefined): Styles {
  return entry
    ? rememberPart(archive, entry, 'styles', () => stylesIn(archive, entry))
    : stylesIn(archive, entry);
}

function stylesIn(archive: Archive, entry: ZipEntry | undefined): Styles {
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const styles: { format: number; font: number; locked: boolean }[] = [];
  // The same element names stand under differential styles, too, so the list that is open counts.
  let list = '';
  if (entry) {
    scanPart(archive, entry, {
      open(element, attributes) {
        if (list === '' && lists.has(element)) list = element;
        else if (list === 'numFmts' && element === 'numFmt') {
          formats.set(
            Number(attribute(attributes, 'numFmtId')),
            (attribute(attributes, 'formatCode') ?? 'General').slice(0, longestFormat),
          );
        } else if (list === 'fonts' && element === 'font') fonts.push({});
        else if (list === 'fonts' && element === 'name')
          last(fonts).name = attribute(attributes, 'val') ?? undefined;
        else if (list === 'fonts' && element === 'strike') {
          const value = attribute(attributes, 'val');
          if (value === null || isOn(value)) last(fonts).struck = true;
        } else if (list === 'cellXfs' && element === 'xf') {
          styles.push({
            format: Number(attribute(attributes, 'numFmtId')),
            font: Number(attribute(attributes, 'fontId')),
            locked: true,
          });
        } else if (list === 'cellXfs' && element === 'protection') {
          const style = styles[styles.length - 1];
          const locked = attribute(attributes, 'locked');
          if (style && locked !== null) style.locked = isOn(locked);
        }
      },
      close(element) {
        if (element === list) list = '';
      },
    });
  }
  const read = styles.map((style): CellStyle => ({
    format: formats.get(style.format) ?? builtInFormat(style.format),
    font: fonts[style.font]?.name,
    ...(fonts[style.font]?.struck ? { struck: true } : {}),
    locked: style.locked,
  }));
  return createStyles(read.length > 0 ? read : [{ format: 'General', font: fonts[0]?.name, locked: true }]);
}

/** The font whose parts are being read. */
function last(fonts: readonly Font[]): Font {
  return fonts[fonts.length - 1] ?? {};
}

export function createStyles(all: readonly CellStyle[]): Styles {
  const fallback: CellStyle = all[0] ?? { format: 'General', font: undefined, locked: true };
  return { all, style: (index) => all[index] ?? fallback };
}

/** Excel takes no longer code, and reading one takes as long as it is. */
const longestFormat = 255;

const lists = new Set(['numFmts', 'fonts', 'cellXfs', 'dxfs', 'cellStyleXfs']);
