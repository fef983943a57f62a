/** Whether a run of text can be seen on the printed page (ECMA-376 Part 1, 17.3). */
import { prefixedAttribute } from '../../package/xml/xmlText';

/** What is not said here comes from what lies around. */
export interface TextLook {
  /** w:vanish: hidden text. */
  vanished?: boolean;
  /** Crossed out: no longer what the document says. */
  struck?: boolean;
  /** In the paper's own colour. */
  white?: boolean;
  /** Something dark lies behind the text, so that white can be read. */
  shaded?: boolean;
  /** Of letters too small to be seen, or squeezed or moved out of sight. */
  tiny?: boolean;
  /** In a font whose letters are pictures. */
  pictures?: boolean;
  /** An automatic number stands before the paragraph. */
  numbered?: boolean;
}

/** Notes what one element of w:rPr, w:pPr, w:tcPr or w:tblPr says. */
export function noteLook(look: TextLook, element: string, attributes: string): void {
  const value = prefixedAttribute(attributes, 'val');
  const on = value === null || !/^(0|false|off|none)$/.test(value);
  switch (element) {
    case 'vanish':
      look.vanished = on;
      break;
    case 'w14:noFill':
      look.vanished = true;
      break;
    case 'strike':
    case 'dstrike':
      look.struck = on || (look.struck ?? false);
      break;
    case 'color':
      look.white = isWhite(value) || prefixedAttribute(attributes, 'themeColor') === 'background1';
      break;
    case 'shd':
      if (isDark(prefixedAttribute(attributes, 'fill'))) look.shaded = true;
      if (prefixedAttribute(attributes, 'themeFill') !== null) look.shaded = true;
      break;
    case 'highlight':
      if (on && value !== 'white') look.shaded = true;
      break;
    case 'sz':
      look.tiny = isBelow(value, 6);
      break;
    case 'w':
      if (isBelow(value, 10)) look.tiny = true;
      break;
    case 'position':
      if (Math.abs(Number(value)) >= 200) look.tiny = true;
      break;
    case 'spacing':
      if (prefixedAttribute(attributes, 'lineRule') === 'exact')
        look.tiny = isBelow(prefixedAttribute(attributes, 'line'), 60);
      break;
    case 'ind':
      if (SIDES.some((side) => isFar(prefixedAttribute(attributes, side)))) look.tiny = true;
      break;
    case 'rFonts':
      look.pictures = SCRIPTS.some((script) => isPictureFont(prefixedAttribute(attributes, script)));
      break;
    case 'numId':
      look.numbered = value !== '0';
      break;
  }
}

const SIDES = ['left', 'right', 'start', 'end', 'firstLine', 'hanging'];
const SCRIPTS = ['ascii', 'hAnsi', 'cs'];

/** Of several looks, the later decides what it says. */
export function isSeen(...looks: readonly TextLook[]): boolean {
  const { vanished, struck, white, shaded, tiny } = Object.assign({}, ...looks) as TextLook;
  return !vanished && !struck && !tiny && !(white && !shaded);
}

function isPictureFont(name: string | null): boolean {
  return (
    name !== null && name.length < 40 && /^(wingdings( [23])?|webdings|marlett|zapf ?dingbats)$/i.test(name)
  );
}

/** The letter of a w:sym, escaped as in XML; null for one that is a picture. */
export function symbolText(attributes: string): string | null {
  const code = parseInt(prefixedAttribute(attributes, 'char') ?? '', 16);
  // Fonts of symbols have their letters at F000 and above, too.
  const letter = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (!(letter >= 32 && letter < 0xd800) || isPictureFont(prefixedAttribute(attributes, 'font'))) return null;
  return String.fromCharCode(letter).replace(/&/g, '&amp;');
}

/** In twips: more than a sheet of paper is wide. */
function isFar(value: string | null): boolean {
  return value !== null && Math.abs(Number(value)) > 12000;
}

function isBelow(value: string | null, least: number): boolean {
  return value !== null && value !== '' && Number(value) >= 0 && Number(value) < least;
}

function isWhite(color: string | null): boolean {
  return /^#?f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(color ?? '');
}

function isDark(fill: string | null): boolean {
  return fill !== null && fill !== 'auto' && !isWhite(fill);
}
