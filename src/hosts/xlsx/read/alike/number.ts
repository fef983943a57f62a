/** Figures read from bytes, where they are written as plainly as nearly all are. */

const [MINUS, POINT, NOUGHT, NINE] = [45, 46, 48, 57];
/** So many digits make a whole number and a power of ten that are exact, and their quotient is rounded once. */
const MOST_DIGITS = 15;

/** "-12.5" -> −12.5, the number that its text is; NaN where it is written in another way ("1e5", " 7", "", 17 digits). */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= NOUGHT && code <= NINE) {
      whole = whole * 10 + code - NOUGHT;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0 && digits > 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0) return NaN;
  const size = decimals > 0 ? whole / 10 ** decimals : whole;
  // Adding 0 makes -0, which no sheet shows, a plain 0.
  return (negative ? -size : size) + 0;
}
