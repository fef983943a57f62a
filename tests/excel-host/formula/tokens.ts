/** The tokens of a formula's text. */

export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'reference' | 'name' | 'function' | 'operator' | 'space';
  readonly text: string;
}

const sheet = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const area = String.raw`(?:${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /^\s+/u],
  ['text', /^"(?:[^"]|"")*"/u],
  ['error', new RegExp(`^(?:${sheet})?#(?:DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)`, 'iu')],
  ['reference', new RegExp(`^(?:${sheet})?${area}(?![\\p{L}\\p{N}_.(!])`, 'u')],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/u],
  ['function', /^[\p{L}_][\p{L}\p{N}_.]*(?=\()/u],
  ['name', /^[\p{L}_\\][\p{L}\p{N}_.?\\]*/u],
  ['operator', /^(?:<>|<=|>=|[-+*/^&=<>%(),])/u],
];

/** null when the text is no formula. `formula` comes without its "=". */
export function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  let rest = formula;
  while (rest !== '') {
    const next = nextToken(rest);
    if (!next) return null;
    found.push(next);
    rest = rest.slice(next.text.length);
  }
  return found;
}

function nextToken(rest: string): Token | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
