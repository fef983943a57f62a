/** Lists that stay short: "I.2, I.3.2, II.2.2, II.3.2, III.3.3 và 3 chỉ tiêu khác". */

const MOST = 5;

/** `rest` says how many more there are. */
export function listing(
  items: readonly string[],
  and: string,
  rest: (count: number) => string,
  most: number = MOST,
): string {
  const shown = items.slice(0, items.length > most ? most : items.length);
  const left = items.length - shown.length;
  const last = left > 0 ? rest(left) : shown.length > 1 ? (shown.pop() ?? '') : '';
  return last === '' ? shown.join(', ') : shown.join(', ') + ' ' + and + ' ' + last;
}
