/**
 * Adds cell styles to styles.xml: a clone of an existing one with another number format or font (ECMA-376 Part 1, 18.8.10
 * and 18.8.22).
 */
import { withAttribute } from './cellXml';
import { scanXml } from '../../package/xml/scanXml';
import { builtInFormat } from '../read/showCell';
import { splice, type Splice } from '../../package/xml/splice';
import { attribute, escapeXml } from '../../package/xml/xmlText';

export interface StyleEditor {
  /** The style like `base` that shows numbers by `code` in `font`, where they are given; the same index for the same wish. */
  styleWith(base: number, code: string | null, font: string | null): number;
  /** The changed part; null when nothing had to be added. */
  result(): string | null;
}

interface List {
  readonly start: number;
  readonly end: number;
  readonly contentEnd: number;
  readonly attributes: string;
  readonly empty: boolean;
}

/** Custom formats begin at 164; the numbers below belong to Excel. */
const firstCustomFormat = 164;

export function createStyleEditor(source: string): StyleEditor {
  const lists = new Map<string, List>();
  const formats = new Map<string, number>();
  const xfs: { start: number; end: number }[] = [];
  const fontPlaces: { start: number; end: number }[] = [];
  let list = '';
  let rootEnd = 0;
  let prefix = '';
  let tag = { attributes: '', start: 0, end: 0 };
  scanXml(source, {
    open(element, attributes, start, end) {
      if (rootEnd === 0) {
        rootEnd = end;
        prefix = /^<([^\s:/>]+:)/.exec(source.slice(start, end))?.[1] ?? '';
      } else if (list === '' && (element === 'numFmts' || element === 'fonts' || element === 'cellXfs')) {
        list = element;
        tag = { attributes, start, end };
      } else if (list === 'numFmts' && element === 'numFmt') {
        formats.set(attribute(attributes, 'formatCode') ?? '', Number(attribute(attributes, 'numFmtId')));
      } else if (list === 'cellXfs' && element === 'xf') xfs.push({ start, end });
      else if (list === 'fonts' && element === 'font') fontPlaces.push({ start, end });
    },
    close(element, start, end) {
      const last = xfs[xfs.length - 1];
      if (element === 'xf' && list === 'cellXfs' && last) last.end = end;
      const lastFont = fontPlaces[fontPlaces.length - 1];
      if (element === 'font' && list === 'fonts' && lastFont) lastFont.end = end;
      if (element !== list) return;
      lists.set(list, {
        start: tag.start,
        end: tag.end,
        contentEnd: start,
        attributes: tag.attributes,
        empty: start === end,
      });
      list = '';
    },
  });
  const styles = xfs.map(({ start, end }) => source.slice(start, end));
  const fonts = fontPlaces.map(({ start, end }) => source.slice(start, end));
  const newFormats: string[] = [];

  const formatId = (code: string): number => {
    const builtIn = plainBuiltIns.find((id) => builtInFormat(id) === code);
    const known = builtIn ?? formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstCustomFormat - 1, ...formats.values()) + 1;
    formats.set(code, id);
    newFormats.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  };

  /** Size, weight and colour stay. */
  const fontId = (xf: string, name: string): number => {
    const at = Number(attribute(xf.slice(0, xf.indexOf('>')), 'fontId'));
    const wanted = renamed(fonts[at] ?? fonts[0] ?? `<${prefix}font/>`, name, prefix);
    const known = fonts.indexOf(wanted);
    return known >= 0 ? known : fonts.push(wanted) - 1;
  };

  const added = (name: string, items: readonly string[], count: number): Splice[] => {
    const found = lists.get(name);
    const text = items.join('');
    if (items.length === 0) return [];
    if (!found) {
      // Only numFmts may be absent; it is the first child of the root.
      const whole = `<${prefix}${name} count="${count}">${text}</${prefix}${name}>`;
      return [{ start: rootEnd, end: rootEnd, text: whole }];
    }
    const open = `<${prefix}${name}${withAttribute(found.attributes, 'count', String(count))}>`;
    if (found.empty)
      return [{ start: found.start, end: found.end, text: `${open}${text}</${prefix}${name}>` }];
    return [
      { start: found.start, end: found.end, text: open },
      { start: found.contentEnd, end: found.contentEnd, text },
    ];
  };

  return {
    styleWith(base, code, font) {
      const model = styles[base] ?? styles[0] ?? `<${prefix}xf/>`;
      const shown = code === null ? model : cloneWith(model, 'numFmtId', formatId(code), 'applyNumberFormat');
      const wanted = font === null ? shown : cloneWith(shown, 'fontId', fontId(shown, font), 'applyFont');
      const known = styles.indexOf(wanted);
      return known >= 0 ? known : styles.push(wanted) - 1;
    },
    result() {
      const splices = [
        ...added('numFmts', newFormats, formats.size),
        ...added('fonts', fonts.slice(fontPlaces.length), fonts.length),
        ...added('cellXfs', styles.slice(xfs.length), styles.length),
      ];
      return splices.length === 0 ? null : splice(source, splices);
    },
  };
}

/** Built-in formats that mean the same in every country; those of dates and money do not. */
const plainBuiltIns = [0, 1, 2, 3, 4, 9, 10, 11, 49];

function cloneWith(xf: string, name: string, id: number, applies: string): string {
  return xf.replace(/^(<[^\s/>]+)([^>]*?)(\/?>)/, (_, tag: string, attributes: string, end: string) => {
    const withId = withAttribute(attributes, name, String(id));
    return tag + withAttribute(withId, applies, '1') + end;
  });
}

/** A font of a theme or of a character set of its own would not be the one that is named. */
function renamed(font: string, name: string, prefix: string): string {
  const element = `<${prefix}name val="${escapeXml(name)}"/>`;
  const bare = font.replace(/<(?:[^\s:/>]+:)?(?:scheme|charset|family)\b[^>]*\/>/g, '');
  if (/<(?:[^\s:/>]+:)?name\b/.test(bare)) return bare.replace(/<(?:[^\s:/>]+:)?name\b[^>]*\/>/, element);
  if (bare.endsWith('/>') && !bare.includes('</')) return bare.replace(/\/>$/, `>${element}</${prefix}font>`);
  return bare.replace(/<\/[^>]*font>$/, element + '$&');
}
