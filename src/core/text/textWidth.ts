/** How wide a text is in Times New Roman, to tell how many lines a cell needs. */
import { bare } from './vietnamese';

/** Advance widths in thousandths of the font size, from the metrics of the metric-compatible Times-Roman (Adobe AFM). */
const CAPITALS = [722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611]; // prettier-ignore
const SMALL = [444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444]; // prettier-ignore
const OTHER = 500;
const NARROW = 278;

/** Bold letters are wider by about this much. */
const BOLD = 1.07;

function widthOfLetter(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= 65 && code <= 90) return CAPITALS[code - 65] ?? OTHER;
  if (code >= 97 && code <= 122) return SMALL[code - 97] ?? OTHER;
  return /[ .,:;/()'-]/.test(letter) ? NARROW + 30 : OTHER;
}

/** In points at the given font size: "Số" at 12 pt is about 12,7 pt. */
export function textWidth(text: string, fontSize: number, bold: boolean): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const plain = bare(text.charAt(i));
    const letter = text.charAt(i) === text.charAt(i).toLowerCase() ? plain : plain.toUpperCase();
    width += widthOfLetter(letter);
  }
  return (width / 1000) * fontSize * (bold ? BOLD : 1);
}

/** Lines that the text takes in a cell of this width, broken between words, and within one that is wider than the cell. */
export function linesOf(text: string, cellWidth: number, fontSize: number, bold: boolean): number {
  const space = textWidth(' ', fontSize, bold);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, fontSize, bold);
      if (used > 0 && used + space + width > cellWidth) {
        lines++;
        used = width;
      } else {
        used += (used > 0 ? space : 0) + width;
      }
      while (used > cellWidth && cellWidth > fontSize) {
        lines++;
        used -= cellWidth;
      }
    }
  }
  return lines;
}
