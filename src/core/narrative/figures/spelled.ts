/** Numbers in words: "hai mươi lăm", "hai trăm linh năm", "hai tỷ bốn trăm triệu"; a single word only where a noun that is counted follows. */
import Big from 'big.js';
import { scalePowerOf } from '../../number/read/scaleWord';
import type { Token } from '../text/token';

const ONES: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
}; // prettier-ignore
const LAST: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const SCALE = /^(?:tỷ|tỉ|triệu|nghìn|ngàn)$/;
const BILLIONS = 9;
/** "một tỷ lệ", "ba triệu chứng": words that begin like a scale. */
const NO_SCALE = /^(?:(?:tỷ|tỉ) (?:lệ|suất|trọng|số|giá|mỉ)|triệu (?:chứng|tập|hồi))$/;

interface Spelled {
  readonly value: Big;
  readonly next: number;
  /** Two words and more are a number by themselves, "năm" and "ba" are not. */
  readonly sure: boolean;
}

interface Group {
  readonly value: number;
  readonly next: number;
}

export function spelledNumber(tokens: readonly Token[], at: number): Spelled | null {
  const [first, second] = [lowAt(tokens, at), lowAt(tokens, at + 1)];
  if (first !== 'mười' && valueOf(ONES, first) === null) return null;
  let value = new Big(0);
  let next = at;
  let least = Infinity;
  let isPastBillions = false;
  for (;;) {
    const group = groupAt(tokens, next, next > at);
    if (!group) break;
    const scale = scaleAt(tokens, group.next);
    // "hai nghìn bốn trăm tỷ": all that stands before it is of billions.
    const isBillions = scale.power === BILLIONS && !isPastBillions;
    // "hai nghìn năm" are years: behind a scale nobody says ones alone.
    const isOne = scale.power === 0 && group.value < 10 && group.next === next + 1;
    if (!isBillions && (scale.power >= least || (next > at && isOne))) break;
    const power = new Big(`1e${String(scale.power)}`);
    value = isBillions ? value.plus(group.value).times(power) : value.plus(new Big(group.value).times(power));
    isPastBillions = isPastBillions || scale.power >= BILLIONS;
    next = scale.next;
    least = scale.power;
    if (scale.power === 0) break;
  }
  if (next > at + 1) return { value, next, sure: true };
  // "năm 2025", "ba bên", "một số", "hai cấp": words before they are numbers.
  if (first === 'một' || first === 'năm' || second === 'mươi') return null;
  return { value, next, sure: false };
}

/** Up to 999: "ba", "mười hai", "hai mươi", "bốn trăm linh năm"; in the midst of a number also "không trăm năm mươi", "linh năm". */
function groupAt(tokens: readonly Token[], at: number, within: boolean): Group | null {
  const first = lowAt(tokens, at);
  const hundreds = within && first === 'không' ? 0 : valueOf(ONES, first);
  if (hundreds !== null && lowAt(tokens, at + 1) === 'trăm') {
    const rest = tensAt(tokens, at + 2) ?? linkedAt(tokens, at + 2);
    return { value: hundreds * 100 + (rest?.value ?? 0), next: rest?.next ?? at + 2 };
  }
  return (
    tensAt(tokens, at) ??
    (within ? linkedAt(tokens, at) : null) ??
    (hundreds ? { value: hundreds, next: at + 1 } : null)
  );
}

/** "mười lăm", "hai mươi", "hai mươi mốt" */
function tensAt(tokens: readonly Token[], at: number): Group | null {
  const [first, second, third] = [lowAt(tokens, at), lowAt(tokens, at + 1), lowAt(tokens, at + 2)];
  if (first === 'mười') {
    const one = second === 'mốt' ? null : lastOf(second);
    return one === null || isNextNumber(tokens, at + 1)
      ? { value: 10, next: at + 1 }
      : { value: 10 + one, next: at + 2 };
  }
  const tens = valueOf(ONES, first);
  if (tens === null || second !== 'mươi') return null;
  const one = lastOf(third);
  return one === null ? { value: tens * 10, next: at + 2 } : { value: tens * 10 + one, next: at + 3 };
}

/** Behind tens five is "lăm": "hai mươi năm" are years. */
function lastOf(word: string): number | null {
  return word === 'năm' ? null : (valueOf(ONES, word) ?? valueOf(LAST, word));
}

/** "linh năm", "lẻ ba" */
function linkedAt(tokens: readonly Token[], at: number): Group | null {
  const one = /^(?:linh|lẻ)$/.test(lowAt(tokens, at)) ? valueOf(ONES, lowAt(tokens, at + 1)) : null;
  return one === null ? null : { value: one, next: at + 2 };
}

/** "mười hai mươi" are two numbers. */
function isNextNumber(tokens: readonly Token[], at: number): boolean {
  return lowAt(tokens, at + 1) === 'mươi' || lowAt(tokens, at + 1) === 'trăm';
}

/** "triệu" 6, "nghìn tỷ" 12; 0 where none follows. Two in a row are all that is said. */
function scaleAt(tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } {
  let power = 0;
  let next = at;
  for (; next < at + 2 && SCALE.test(lowAt(tokens, next)); next++) {
    const word = lowAt(tokens, next);
    if (NO_SCALE.test(`${word} ${lowAt(tokens, next + 1)}`)) break;
    power += scalePowerOf(word);
  }
  return { power, next };
}

function lowAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.low ?? '';
}

function valueOf(words: Readonly<Record<string, number>>, word: string): number | null {
  return Object.prototype.hasOwnProperty.call(words, word) ? (words[word] ?? null) : null;
}
