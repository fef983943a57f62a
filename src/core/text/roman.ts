/** Roman numbers, as sections, annexes and chapters are counted. */

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** "XIV" of 14, from 1 to 99; "" of any other number. */
export function romanOf(number: number): string {
  return (TENS[Math.floor(number / 10)] ?? '') + (UNITS[number % 10] ?? '');
}

/** "I" to "XXXIX" in order: up to here none of them is a single letter that lists count by, such as "L" and "C". */
export const ROMANS: readonly string[] = namesUpTo(39);

function namesUpTo(last: number): string[] {
  const names: string[] = [];
  for (let number = 1; number <= last; number++) names.push(romanOf(number));
  return names;
}
