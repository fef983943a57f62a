/** The months of one year that a heading names, as a set of bits: January is the lowest. */
export type Months = number;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "quy ii" -> April to June, "6 thang dau nam" -> January to June, "ca nam" -> all; null for anything else. */
export function monthsOf(heading: string): Months | null {
  const text = heading
    .replace(/^(so lieu|thuc hien|ket qua|uoc thuc hien|uoc)( cua| trong)? /, '')
    .replace(/( nam)? 20\d\d$/, '');
  const quarter = /^quy (iv|i{1,3}|[1-4])$/.exec(text);
  if (quarter) return span((ROMAN[quarter[1] ?? ''] ?? Number(quarter[1])) * 3 - 2, 3);
  const month = /^thang (\d{1,2})$/.exec(text);
  if (month) return Number(month[1]) >= 1 && Number(month[1]) <= 12 ? span(Number(month[1]), 1) : null;
  if (/^(6 thang|sau thang) cuoi nam$/.test(text)) return span(7, 6);
  const first = /^(3|6|9|12) thang( dau nam)?$/.exec(text);
  if (first) return span(1, Number(first[1]));
  return /^(ca nam|nam)$/.test(text) ? span(1, 12) : null;
}

function span(first: number, months: number): Months {
  return ((1 << months) - 1) << (first - 1);
}

/** The fewest of `among` that make up `whole`, none twice; null where none do. */
export function sumOfMonths(whole: Months, among: readonly Months[]): readonly Months[] | null {
  const inside = among.filter((months) => (months & ~whole) === 0 && months !== whole);
  let best: readonly Months[] | null = null;
  const choose = (rest: Months, chosen: readonly Months[]): void => {
    if (best && chosen.length >= best.length) return;
    if (rest === 0) {
      best = chosen;
      return;
    }
    const next = rest & -rest;
    for (const months of inside)
      if ((months & next) !== 0 && (months & ~rest) === 0) choose(rest & ~months, chosen.concat(months));
  };
  choose(whole, []);
  return best;
}
