/** The colours that styles name by number: those of the theme and of the old palette (ECMA-376 Part 1, 18.8.3). */
import type { Archive } from '../../package/zip/archive';
import { scanPart } from '../../package/parts/readPart';
import { attribute } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

/** Six hexadecimal digits each, in the order of a style's `theme` attribute. */
export type Theme = readonly string[];

const officeTheme: Theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** In the theme the dark colour of each pair stands first, in `theme` the light one. */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(archive: Archive, entry: ZipEntry | undefined): Theme {
  const theme = officeTheme.slice();
  if (!entry) return theme;
  let place = -1;
  scanPart(archive, entry, {
    open(element, attributes) {
      const at = order.indexOf(element);
      if (at >= 0) place = at;
      else if (place >= 0 && (element === 'srgbClr' || element === 'sysClr')) {
        const value = attribute(attributes, element === 'srgbClr' ? 'val' : 'lastClr');
        if (value && /^[0-9A-Fa-f]{6}$/.test(value)) theme[place] = value;
      }
    },
    close(element) {
      if (order.includes(element)) place = -1;
    },
  });
  return theme;
}

/** Palette entries 8 to 63; 0 to 7 repeat 8 to 15 (18.8.27). */
const palette =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C0808080' +
  '9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF800080800000008080' +
  '0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696' +
  '003366339966003300333300993300993366333399333333';

/** "#4472C4" for the attributes of a `<color>`, `<fgColor>` or `<bgColor>`; null where the program's own is meant. */
export function colorOf(attributes: string, theme: Theme): string | null {
  const tint = Number(attribute(attributes, 'tint') ?? 0);
  const rgb = attribute(attributes, 'rgb');
  if (rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return tinted(rgb.slice(-6), tint);
  const themed = attribute(attributes, 'theme');
  if (themed !== null) {
    const color = theme[Number(themed)];
    return color === undefined ? null : tinted(color, tint);
  }
  const indexed = attribute(attributes, 'indexed');
  if (indexed === null) return null;
  const place = Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8;
  const color = palette.slice(place * 6, place * 6 + 6);
  // 64 and 65 are the system's own text and window colours.
  return color.length === 6 ? tinted(color, tint) : null;
}

/** Lightens towards white (tint above 0) or darkens towards black (18.8.19), here channel by channel. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.min(255, Math.max(0, Math.round(moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return ('#' + channel(0) + channel(2) + channel(4)).toUpperCase();
}
