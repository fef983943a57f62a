/** A row of a run with the figure of another row in it: asked for many shifts, and worked out once. */
import { figureIn } from '../judge/figureIn';
import type { WhatIf } from '../judge/whatIf';
import { type Moved, type Run, typedAt } from './move';

export interface PutThere extends Moved {
  /** The row shows it already. */
  readonly shown: boolean;
}

/** null where the row cannot hold it: a count holds no 56,3, and a sign is no figure. */
export type PutFrom = (place: number, from: number) => PutThere | null;

export function putsWithin(rules: WhatIf, run: Run): PutFrom {
  const known = new Map<number, PutThere | null>();
  const isRow = (place: number): boolean => place >= 0 && place < run.length;
  return (place, from) => {
    if (!isRow(place) || !isRow(from)) return null;
    const name = place * run.length + from;
    let put = known.get(name);
    if (put === undefined) {
      put = putThere(rules, run[place] ?? '', run[from] ?? '');
      known.set(name, put);
    }
    return put;
  };
}

function putThere(rules: WhatIf, key: string, source: string): PutThere | null {
  const [quantity, typed] = [rules.quantityAt(key), typedAt(rules, source)];
  const figure = quantity && typed ? figureIn(quantity, typed) : null;
  if (!quantity || !figure) return null;
  return { key, figure, shown: !quantity.sign && quantity.figure?.value.eq(figure.value) === true };
}
