/** The formulas that a header or a label prints, as candidates: each with its other readings and likely slips. */
import { type Computation, operandsIn, termsIn } from '../rule/computation';
import { readPrintedRules } from '../rule/printed/readPrinted';
import { ruleTextOf } from '../rule/printed/ruleTexts';
import type { PrintedDoubt } from '../rule/printed/doubt';
import type { Candidate } from './said/candidate';
import type { PrintedText } from './header/printedColumns';

export interface Stated {
  readonly candidates: readonly Candidate[];
  readonly doubts: readonly PrintedDoubt[];
}

export interface Named {
  /** "[3]", "D.4": null for what the table lacks. */
  readonly refOf: (name: string) => string | null;
  /** What the text is printed at. */
  readonly own: string;
  readonly ownName: string;
  /** The target is a percentage. */
  readonly percent: boolean;
  /** Names in their order, to try a slip by one. */
  readonly names: readonly string[];
}

export function statedRules({ text, cell }: PrintedText, named: Named): Stated {
  const candidates: Candidate[] = [];
  const doubts: PrintedDoubt[] = [];
  for (const rule of /[=(]/.test(text) ? readPrintedRules(text) : []) {
    const printed = text;
    if (rule.kind === 'unknown') {
      doubts.push({
        reason: 'words',
        cell,
        printed,
        missing: rule.words,
        rule: null,
        other: null,
        keeps: null,
      });
      continue;
    }
    const own = rule.target === null || rule.target === named.ownName;
    const refOf = (name: string): string | null => (name === OWN ? named.own : named.refOf(name));
    const target = own ? OWN : rule.target;
    const write = (reading: Computation<string>): string | null =>
      ruleTextOf(target, reading, { refOf, percent: named.percent });
    const texts = rule.readings.map(write).filter((each): each is string => each !== null);
    const [first, ...rest] = texts;
    const left = refOf(target);
    if (first === undefined || left === null) {
      const names = [target].concat(...rule.readings.slice(0, 1).map(operandsIn));
      const missing = names.filter((name) => refOf(name) === null);
      doubts.push({ reason: 'names', cell, printed, missing, rule: null, other: null, keeps: null });
      continue;
    }
    // "3=2:1" is a percentage where figures say so, whatever the heading says.
    const asPercent = rule.readings
      .slice(0, 1)
      .map((reading) => ruleTextOf(target, reading, { refOf, percent: true }))
      .filter((each): each is string => each !== null && each !== first);
    const slips = slipsOf(rule.readings[0], named.names)
      .map(write)
      .filter((each): each is string => each !== null && each !== first);
    candidates.push({
      text: first,
      target: left,
      ground: 'printed',
      cell,
      printed,
      others: rest.concat(asPercent, slips),
    });
  }
  return { candidates, doubts };
}

const OWN = '\u0000';

/** A sum with the other sign, with one column for its neighbour, or one more or less at its end. */
function slipsOf(reading: Computation<string> | undefined, names: readonly string[]): Computation<string>[] {
  const terms = reading && termsIn(reading);
  if (!terms) return [];
  const found: Computation<string>[] = [];
  if (terms.some(({ sign }) => sign === -1))
    found.push(sumOf(terms.map(({ sign, operand }) => ({ sign: sign === 1 ? -1 : 1, operand }))));
  const used = terms.map(({ operand }) => operand);
  terms.forEach(({ sign }, at) => {
    for (const name of names) {
      if (used.includes(name)) continue;
      found.push(sumOf(terms.map((term, i) => (i === at ? { sign, operand: name } : term))));
    }
    if (terms.length > 2) found.push(sumOf(terms.filter((_term, i) => i !== at)));
  });
  for (const name of names)
    if (!used.includes(name)) found.push(sumOf(terms.concat({ sign: 1, operand: name })));
  return found.slice(0, MOST_SLIPS);
}

const MOST_SLIPS = 60;

function sumOf(terms: readonly { sign: 1 | -1; operand: string }[]): Computation<string> {
  // A sum that begins with a minus is written with its first plus in front.
  const sorted = terms.filter(({ sign }) => sign === 1).concat(terms.filter(({ sign }) => sign === -1));
  const [first, ...rest] = sorted.map(({ operand }): Computation<string> => ({ kind: 'operand', operand }));
  if (!first) throw new Error('a sum of nothing');
  return rest.reduce<Computation<string>>(
    (left, right, i) => ({
      kind: 'operation',
      operator: sorted[i + 1]?.sign === -1 ? '-' : '+',
      left,
      right,
    }),
    first,
  );
}
