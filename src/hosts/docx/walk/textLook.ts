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
  /** The colours of letters and ground as the file names them, six hexadecimal digits each; null for the program's own. */
  ink?: string | null;
  ground?: string | null;
  /** Of letters too small to be seen. */
  tiny?: boolean;
  /** Letters narrowed to strokes, laid over each other, or moved out of sight. */
  squeezed?: boolean;
  overlaid?: boolean;
  moved?: boolean;
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
      look.ink = prefixedAttribute(attributes, 'themeColor') === null ? hexOf(value) : null;
      break;
    case 'shd':
      if (isDark(prefixedAttribute(attributes, 'fill'))) look.shaded = true;
      if (prefixedAttribute(attributes, 'themeFill') !== null) look.shaded = true;
      else look.ground = hexOf(prefixedAttribute(attributes, 'fill'));
      break;
    case 'highlight':
      if (on && value !== 'white') look.shaded = true;
      break;
    case 'sz':
      look.tiny = isBelow(value, 6);
      break;
    case 'w':
      look.squeezed = isBelow(value, 10);
      break;
    case 'position':
      look.moved = Math.abs(Number(value)) >= 200;
      break;
    case 'spacing':
      // Of letters, in twips: less than two thirds of a digit of 12 points are left of each.
      if (value !== null) look.overlaid = Number(value) <= -40;
      if (prefixedAttribute(attributes, 'lineRule') === 'exact')
        look.squeezed = isBelow(prefixedAttribute(attributes, 'line'), 60);
      break;
    case 'ind':
      if (SIDES.some((side) => isFar(prefixedAttribute(attributes, side)))) look.moved = true;
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
  const look = Object.assign({}, ...looks) as TextLook;
  const { vanished, struck, white, shaded, ink = null, ground = null } = look;
  if (vanished || struck || look.tiny || look.squeezed || look.overlaid || look.moved) return false;
  if (ink !== null && ground !== null && areAlike(ink, ground)) return false;
  return !(white && !shaded);
}

/** Of 255 steps between black and white. */
const TELLING_STEPS = 24;

function areAlike(ink: string, ground: string): boolean {
  const channel = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(channel(ink, at) - channel(ground, at)) < TELLING_STEPS);
}

function hexOf(color: string | null): string | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(color ?? '') ?? [];
  return hex ?? null;
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
