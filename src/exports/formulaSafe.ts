/** Keeps a text from becoming a formula where a spreadsheet opens or pastes it as plain text. */

/** Also after blanks, and in the full-width forms that Japanese and Vietnamese keyboards of old times produce. */
const DANGEROUS = /^[\s\u0000\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** "-12,5", "-", "+": figures and agreed signs. */
const HARMLESS = /^(?:[+-]?[0-9][0-9.,]{0,30}%?|[-+])$/;

/** "=1+1" -> "'=1+1"; "-12,5" and the sign "-" stay. A text that begins with a tab or line end is quoted, too. */
export function formulaSafe(text: string): string {
  if (HARMLESS.test(text)) return text;
  return DANGEROUS.test(text) || /^[\t\r\n]/.test(text) ? "'" + text : text;
}
