/** The words of a formula. */

export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'name' | 'mark';
  /** A text without its quotes; all else as written. */
  readonly text: string;
}

/** A cell, whole columns or whole rows, with "$" or without. */
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}';
const AREA = `(?:${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9][0-9]*:\\$?[1-9][0-9]*)`;
const LETTER = 'A-Za-z_\\u00c0-\\u024f\\u1e00-\\u1eff';
/** A sheet's name needs quotes as soon as it holds a blank or a sign. */
const SHEET = `(?:'(?:[^']|'')*'|\\[[^\\]]*\\][${LETTER}0-9.]*|[${LETTER}0-9.]+)!`;

/** In this order: a sheet's name is tried before a name, a cell before a function such as LOG10. */
const SHAPES: readonly (readonly [kind: Token['kind'], shape: RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  ['error', /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)/i],
  ['error', new RegExp(`^${SHEET}#REF!`, 'i')],
  ['reference', new RegExp(`^(?:${SHEET})?${AREA}(?![${LETTER}0-9.(!])`)],
  ['number', /^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?/],
  ['name', new RegExp(`^(?:${SHEET})?[${LETTER}][${LETTER}0-9.]*`)],
  ['mark', /^(?:<>|<=|>=|[-+*/^&=<>%(),])/],
];

/** null where something else stands: braces, brackets of tables, "#" of spilled areas. */
export function tokensOf(code: string): Token[] | null {
  const tokens: Token[] = [];
  let rest = code.replace(/^[ \r\n\t@]+/, '');
  while (rest !== '') {
    let found: Token | null = null;
    for (const [kind, shape] of SHAPES) {
      const match = shape.exec(rest);
      if (!match) continue;
      found = { kind, text: match[0] };
      break;
    }
    if (!found) return null;
    // "@" only says that one cell of an area is meant. A blank between two areas would intersect them.
    rest = rest.slice(found.text.length).replace(/^[ \r\n\t@]+/, '');
    tokens.push(found.kind === 'text' ? { kind: 'text', text: unquoted(found.text) } : found);
  }
  return tokens;
}

function unquoted(text: string): string {
  return text.slice(1, -1).replace(/""/g, '"');
}
