/** Texts from elsewhere, made fit for a document: what XML cannot hold is left out, everything else stays text. */

/** Pairs match first, so that what is left of the surrogates is alone. (No look-behind: older engines.) */
const UNFIT =
  /[\ud800-\udbff][\udc00-\udfff]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]/g;

/**
 * "15\u0000" -> "15"; line ends become "\n". Control characters, U+FFFE, U+FFFF and lone surrogates go (XML 1.0, 2.2);
 * tab and new line stay.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, (found) => (found.length === 2 ? found : ''));
}

/** `printable` in one line, for headings, names and properties. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

/** The first so many UTF-16 units, without half a character at the end. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}
