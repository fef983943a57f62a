/** How much prose is read: every figure in it takes time and room, and no report has as many as this. */

/** A report of a province tells about two thousand figures in its prose; this is some seven hundred pages of nothing else. */
const MOST_FIGURES = 20_000;

const [BREAK, POINT, COMMA, NOUGHT, NINE, ROW] = [10, 46, 44, 48, 57, 124];

/** Rows of tables, "| 1 | Số hồ sơ | 2.654 |", are no prose, and may be many. */
export function saysTooMuch(text: string): boolean {
  let figures = 0;
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ROW && (at === 0 || text.charCodeAt(at - 1) === BREAK)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
      within = false;
    } else if (code >= NOUGHT && code <= NINE) {
      if (!within && ++figures > MOST_FIGURES) return true;
      within = true;
    } else if (code !== POINT && code !== COMMA) within = false;
  }
  return false;
}
