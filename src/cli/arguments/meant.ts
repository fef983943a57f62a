/** What a mistyped word was probably meant to be. */
import { closest, distance } from 'fastest-levenshtein';

/** Two letters of five may be wrong, as where two change places: "chekc" was meant to be "check", "xyz" nothing. */
const LETTERS_A_FAULT = 2.5;

export function meant(typed: string, words: readonly string[]): string | null {
  if (typed === '' || words.length === 0) return null;
  const near = closest(typed.toLowerCase(), words);
  const most = Math.max(1, Math.floor(Math.max(typed.length, near.length) / LETTERS_A_FAULT));
  return distance(typed.toLowerCase(), near) <= most ? near : null;
}
