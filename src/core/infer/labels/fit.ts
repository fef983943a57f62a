/** How the figures of some lines answer a sum that words or places suggest, in exact arithmetic. */
import Big from 'big.js';
import type { Figure } from '../../number/figure';
import { unitOf } from '../../number/round';

export interface Fit {
  /** Lines that hold with two parts or more that are not 0, and how many of them differ. */
  readonly held: number;
  readonly distinct: number;
  /** Lines that hold with one part that is not 0: it is merely repeated. */
  readonly single: number;
  readonly missed: number;
}

export interface Term {
  readonly item: number;
  readonly sign: 1 | -1;
}

/** `line`, `item`: as the rule has them, a row and a column or the other way about. */
export type FigureAt = (line: number, item: number) => Figure | null;

/** A rule gainsaid more often than this is not looked at further. */
const MOST_MISSED = 8;

export function fitOf(target: number, terms: readonly Term[], lines: readonly number[], at: FigureAt): Fit {
  let [held, single, missed] = [0, 0, 0];
  const seen: string[] = [];
  for (const line of lines) {
    const total = at(line, target);
    if (!total) continue;
    let sum = new Big(0);
    let slack = slackOf(total);
    let [filled, present] = [0, 0];
    for (const { item, sign } of terms) {
      const figure = at(line, item);
      if (!figure) continue;
      present++;
      if (figure.value.eq(0)) continue;
      filled++;
      sum = sign === 1 ? sum.plus(figure.value) : sum.minus(figure.value);
      slack = slack.plus(slackOf(figure));
    }
    if (present === 0 || (filled === 0 && total.value.eq(0))) continue;
    if (sum.minus(total.value).abs().gt(slack)) {
      if (++missed > MOST_MISSED) break;
    } else if (filled < 2) single++;
    else {
      held++;
      const shown = total.value.toFixed();
      if (seen.length < 9 && !seen.includes(shown)) seen.push(shown);
    }
  }
  return { held, distinct: seen.length, single, missed };
}

/** A whole figure is a count and exact; others stand for half a unit of their last digit. */
function slackOf({ decimals }: Figure): Big {
  return decimals === 0 ? new Big(0) : unitOf(decimals).times('0.5');
}

/** A slip among many lines does not hide a rule. */
export function fits({ held, single, missed }: Fit): boolean {
  return held + single > 0 && held + single >= missed * 5;
}

export function plus(items: readonly number[]): Term[] {
  return items.map((item) => ({ item, sign: 1 }));
}
