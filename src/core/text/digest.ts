/** A short text that stands for a long one: two long texts with one digest are the same text. */
import { sha256 } from 'js-sha256';

/** Forty hexadecimal digits: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b". */
export function digestOf(text: string): string {
  return sha256(text).slice(0, 40);
}
