/** What there was, what came and what went: "cuối kỳ = đầu kỳ + tăng - giảm". */
import { type NamedItem, saysCome, saysGone } from '../plane/words';
import { type FigureAt, fitOf, type Term } from './fit';

export interface Balance {
  readonly target: number;
  readonly terms: readonly Term[];
}

/** Both ends stand so near to what came and went. */
const NEAR = 3;

/** `items` in their order; proposed where every line has it so. */
export function balancesOf(items: readonly NamedItem[], lines: readonly number[], at: FigureAt): Balance[] {
  const balances: Balance[] = [];
  items.forEach((come, place) => {
    const gone = items[place + 1];
    if (!gone || !saysCome(come.words) || !saysGone(gone.words) || saysGone(come.words)) return;
    const first = Math.max(0, place - NEAR);
    const around = items.slice(first, place + 2 + NEAR).filter((each) => each !== come && each !== gone);
    for (const start of around) {
      for (const end of around) {
        if (start.item >= end.item) continue;
        const terms: Term[] = [
          { item: start.item, sign: 1 },
          { item: come.item, sign: 1 },
          { item: gone.item, sign: -1 },
        ];
        const { held, missed } = fitOf(end.item, terms, lines, at);
        if (held > 0 && missed === 0) balances.push({ target: end.item, terms });
      }
    }
  });
  return balances;
}
