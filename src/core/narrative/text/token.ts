/** Words, numbers and marks of a block. */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  /** In small letters. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
// A number with what is glued to it: "104/KH-UBND", "01/7/2025", "99,7", "30ha", "2025-2030".
const PIECE = new RegExp(
  `[${LETTER}]+[0-9][${LETTER}0-9]*|[${LETTER}]+|[0-9](?:[${LETTER}0-9.,/:\\u2013-]*[${LETTER}0-9])?|[^\\s]`,
  'g',
);

const GLUED = new RegExp(`^([0-9]+(?:[.,][0-9]+)*)([${LETTER}][${LETTER}0-9/]*)$`);

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const piece = found[0];
    const first = piece.charAt(0);
    if (!/[0-9]/.test(first)) {
      const kind = piece.length > 1 || first.toLowerCase() !== first.toUpperCase() ? 'word' : 'mark';
      tokens.push(token(kind, piece, found.index));
      continue;
    }
    // "30ha", "12.000đ", "45%": the figure ends where its unit begins; "104/KH-UBND" is one name.
    const glued = GLUED.exec(piece);
    if (glued) {
      tokens.push(token('number', glued[1] ?? '', found.index));
      tokens.push(token('word', glued[2] ?? '', found.index + (glued[1] ?? '').length));
    } else tokens.push(token('number', piece, found.index));
  }
  return tokens;
}

/** In small letters, marks too, parted by spaces: "đạt tỷ lệ ( 45". */
export function textBetween(
  { tokens }: { readonly tokens: readonly Token[] },
  from: number,
  until: number,
): string {
  return tokens
    .slice(from, until)
    .map(({ low }) => low)
    .join(' ');
}

function token(kind: Token['kind'], text: string, start: number): Token {
  return { kind, text, low: text.toLowerCase(), start, end: start + text.length };
}
