/** Numbers in words: "hai mươi lăm", "mười hai"; a single word only where a noun that is counted follows. */
import type { Token } from '../text/token';

const ONES: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // prettier-ignore
const LAST: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

interface Spelled {
  readonly value: number;
  readonly next: number;
  /** Two words and more are a number by themselves, "năm" and "ba" are not. */
  readonly sure: boolean;
}

export function spelledNumber(tokens: readonly Token[], at: number): Spelled | null {
  const first = tokens[at]?.low ?? '';
  const second = tokens[at + 1]?.low ?? '';
  const third = tokens[at + 2]?.low ?? '';
  if (first === 'mười') {
    const one = valueOf(ONES, second) ?? valueOf(LAST, second);
    return one === null || second === 'mốt'
      ? { value: 10, next: at + 1, sure: false }
      : { value: 10 + one, next: at + 2, sure: true };
  }
  const tens = valueOf(ONES, first);
  if (tens === null) return null;
  if (second === 'mươi') {
    const one = valueOf(ONES, third) ?? valueOf(LAST, third);
    return one === null
      ? { value: tens * 10, next: at + 2, sure: true }
      : { value: tens * 10 + one, next: at + 3, sure: true };
  }
  // "năm 2025", "ba bên", "một số", "hai cấp": words before they are numbers.
  return first === 'một' || first === 'năm' ? null : { value: tens, next: at + 1, sure: false };
}

function valueOf(words: Readonly<Record<string, number>>, word: string): number | null {
  return Object.prototype.hasOwnProperty.call(words, word) ? (words[word] ?? null) : null;
}
