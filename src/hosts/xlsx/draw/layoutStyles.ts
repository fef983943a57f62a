/** The looks of a layout as the styles of a new workbook: Times New Roman, thin borders (ECMA-376 Part 1, 18.8). */
import type { LayoutCell, Look } from '../../../core/layout/layout';
import { escapeXml } from '../../package/xml/xmlText';

/** Backgrounds that point something out. */
export type Fill = 'error' | 'warning' | 'info' | 'total';

export type Styled = Pick<LayoutCell, 'look' | 'bold' | 'format'> & {
  readonly fill?: Fill;
  readonly link?: true;
};

export interface StyleSheet {
  styleOf(cell: Styled): number;
  /** The part, once every cell has asked for its style. */
  xml(): string;
}

interface Appearance {
  readonly bold?: true;
  readonly italic?: true;
  readonly larger?: true;
  readonly bordered?: true;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly wrapped?: true;
  readonly link?: true;
}

/** Pale enough that black and blue stay legible on them. */
const FILLS: Readonly<Record<Fill, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
  total: 'FFE7E6E6',
};
const FILL_NAMES: readonly Fill[] = ['error', 'warning', 'info', 'total'];
/** The two that every workbook begins with. */
const RESERVED_FILLS = 2;

const appearances: Readonly<Record<Look, Appearance>> = {
  office: { bold: true, horizontal: 'center' },
  title: { bold: true, larger: true, horizontal: 'center', wrapped: true },
  subtitle: { italic: true, horizontal: 'center' },
  header: { bold: true, bordered: true, horizontal: 'center', wrapped: true },
  section: { bold: true, bordered: true, wrapped: true },
  heading: { bold: true, bordered: true, horizontal: 'left', wrapped: true },
  label: { bordered: true, horizontal: 'left', wrapped: true },
  order: { bordered: true, horizontal: 'center' },
  unit: { bordered: true, horizontal: 'center', wrapped: true },
  figure: { bordered: true, horizontal: 'right' },
  plain: {},
};

export function createStyleSheet(fontSize: number): StyleSheet {
  const fonts = [fontXml(fontSize, {})];
  const formats: string[] = [];
  // Style 0 is what cells not mentioned have.
  const styles = [xfXml(0, 0, 0, {})];
  // Large sheets ask for few styles many times.
  const known = new Map<string, number>();

  const indexIn = (list: string[], item: string): number => {
    const known = list.indexOf(item);
    return known >= 0 ? known : list.push(item) - 1;
  };

  return {
    styleOf({ look, bold, format, fill, link }) {
      const asked = [look, bold, format, fill, link].join('|');
      const before = known.get(asked);
      if (before !== undefined) return before;
      const appearance = {
        ...appearances[look],
        ...(bold ? { bold: true as const } : {}),
        ...(link ? { link } : {}),
      };
      const font = indexIn(fonts, fontXml(fontSize, appearance));
      const numFmt =
        format === undefined || format === 'General' ? 0 : firstCustomFormat + indexIn(formats, format);
      const background = fill === undefined ? 0 : RESERVED_FILLS + FILL_NAMES.indexOf(fill);
      const style = indexIn(styles, xfXml(numFmt, font, background, appearance));
      known.set(asked, style);
      return style;
    },
    xml() {
      const numFmts = formats.map(
        (code, i) => `<numFmt numFmtId="${firstCustomFormat + i}" formatCode="${escapeXml(code)}"/>`,
      );
      const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
      return (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        (numFmts.length > 0 ? list('numFmts', numFmts) : '') +
        list('fonts', fonts) +
        list(
          'fills',
          ['none', 'gray125']
            .map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`)
            .concat(styles.some((style) => /fillId="[1-9]/.test(style)) ? FILL_NAMES.map(fillXml) : []),
        ) +
        list('borders', [
          '<border><left/><right/><top/><bottom/><diagonal/></border>',
          `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
        ]) +
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list('cellXfs', styles) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        '</styleSheet>'
      );
    },
  };
}

const firstCustomFormat = 164;

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fillXml(fill: Fill): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${FILLS[fill]}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function fontXml(size: number, { bold, italic, larger, link }: Appearance): string {
  const marks = (bold ? '<b/>' : '') + (italic ? '<i/>' : '') + (link ? '<u/>' : '');
  const colour = link ? '<color rgb="FF0563C1"/>' : '';
  // Charset 163 is Vietnamese: old programs choose the font's glyphs by it.
  return `<font>${marks}<sz val="${larger ? size + 1 : size}"/>${colour}<name val="Times New Roman"/><family val="1"/><charset val="163"/></font>`;
}

function xfXml(
  numFmt: number,
  font: number,
  fill: number,
  { bordered, horizontal, wrapped }: Appearance,
): string {
  const alignment =
    '<alignment' +
    (horizontal ? ` horizontal="${horizontal}"` : '') +
    ` vertical="center"${wrapped ? ' wrapText="1"' : ''}/>`;
  return (
    `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${bordered ? 1 : 0}" xfId="0" applyFont="1" ` +
    `applyAlignment="1"${fill > 0 ? ' applyFill="1"' : ''}${bordered ? ' applyBorder="1"' : ''}${numFmt > 0 ? ' applyNumberFormat="1"' : ''}>${alignment}</xf>`
  );
}
