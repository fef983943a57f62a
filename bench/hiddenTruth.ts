/**
 * What a filled form says of its own cells, and what a rule that was read off the table says of them: equations over
 * cells. A rule is right where the form says it or where it follows from what the form says: [3] = [4] + [8] holds with
 * [8] put as its parts, T = B.1 + B.2 with T put as A.1 + A.2. Rates are right where part and whole are equal to those
 * of the form; products only as the form has them.
 */
import { type Equation, Space } from '../src/core/infer/relation/space';
import type { InferredRule } from '../src/core/infer/inferTable';
import { contextsOf, rulesOf } from '../src/core/rule/kinds/definingRule';
import { kindOf } from '../src/core/rule/kinds/kinds';
import type { Ref, Rule } from '../src/core/rule/rule';
import { readStatement, type Side } from '../src/core/rule/statement';
import type { Position } from '../src/core/sheet/grid';
import { readTable } from '../src/core/table/readings';
import type { Table } from '../src/core/table/table';

/** What one line of a rule says. */
export type Saying =
  | { readonly kind: 'sum'; readonly equation: Equation }
  | { readonly kind: 'rate'; readonly target: number; readonly part: Equation; readonly whole: Equation }
  | { readonly kind: 'other'; readonly key: string };

export interface FormRule {
  readonly text: string;
  /** A figure that stands in two places: neither sum nor rate. */
  readonly repeats: boolean;
  /** Its results are 0 in every line: the figures show nothing of it. */
  readonly isBare: boolean;
  readonly sayings: readonly Saying[];
}

export const cellOf = ({ row, column }: Position): number => row * 1000 + column;

/** Sums, rates and products of the form as the table has them; a mere hint is no rule. */
export function sayingsOf(table: Table): FormRule[] {
  const readings = readTable(table);
  return rulesOf(table.form)
    .filter(({ severity, body }) => severity !== 'info' && ['sum', 'rate', 'product'].includes(body.kind))
    .map((rule) => {
      const sayings: Saying[] = [];
      let isBare = true;
      for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
        const place = (ref: Ref): number | null => {
          const { row, column } = readings.look(context)(ref);
          const at = readings.at(row, column)?.position;
          return at ? cellOf(at) : null;
        };
        const saying = sayingOf(rule, place);
        const [target] = kindOf(rule.body).refs(rule.body);
        const shown = target && readings.look(context)(target);
        // A line whose result is "-" or blank shows nothing to be read.
        const reading = shown ? readings.at(shown.row, shown.column)?.reading.reading : undefined;
        if (!saying || reading?.kind !== 'figure') continue;
        sayings.push(saying);
        if (!reading.figure.value.eq(0)) isBare = false;
      }
      const repeats = rule.body.kind === 'sum' && kindOf(rule.body).refs(rule.body).length === 2;
      return { text: rule.text, repeats, isBare, sayings };
    })
    .filter(({ sayings }) => sayings.length > 0);
}

/** null where the table lacks a cell that it names. */
function sayingOf({ text, body }: Rule, place: (ref: Ref) => number | null): Saying | null {
  const refs = kindOf(body).refs(body);
  if (refs.some((ref) => place(ref) === null)) return null;
  const cell = (ref: Ref): number => place(ref) ?? -1;
  const [first] = refs;
  const { left, right, whole } = readStatement(text);
  if (first && body.kind === 'sum') {
    const equation: Equation = new Map();
    addSide(equation, left, cell, -1);
    addSide(equation, right, cell, 1);
    return { kind: 'sum', equation };
  }
  if (first && body.kind === 'rate' && whole) {
    const [part, all] = [new Map<number, number>(), new Map<number, number>()];
    addSide(part, right, cell, 1);
    addSide(all, whole, cell, 1);
    return { kind: 'rate', target: cell(first), part, whole: all };
  }
  return { kind: 'other', key: keyOf(refs.map(cell)) };
}

function addSide(equation: Equation, side: Side, cell: (ref: Ref) => number, sign: 1 | -1): void {
  if (side.kind !== 'terms') return;
  for (const term of side.terms) add(equation, cell(term.ref), sign * term.sign);
}

function add(equation: Equation, cell: number, factor: number): void {
  const sum = (equation.get(cell) ?? 0) + factor;
  if (sum === 0) equation.delete(cell);
  else equation.set(cell, sum);
}

const keyOf = ([target = -1, ...parts]: readonly number[]): string =>
  `${target} = ${parts.sort((a, b) => a - b).join(' ')}`;

/** One saying for each line that the rule was seen in. */
export function saidBy({ kind, text, instances }: InferredRule): Saying[] {
  const signs = kind === 'sum' ? signsIn(text) : null;
  return instances.map(({ target, parts }): Saying => {
    const [own, cells] = [cellOf(target), parts.map(cellOf)];
    if (kind === 'sum' && signs?.length === cells.length) {
      const equation: Equation = new Map([[own, -1]]);
      cells.forEach((cell, i) => {
        add(equation, cell, signs[i] ?? 1);
      });
      return { kind: 'sum', equation };
    }
    const [part, whole] = cells;
    if (kind === 'rate' && part !== undefined && whole !== undefined && cells.length === 2)
      return { kind: 'rate', target: own, part: new Map([[part, 1]]), whole: new Map([[whole, 1]]) };
    return { kind: 'other', key: keyOf([own, ...cells]) };
  });
}

function signsIn(text: string): number[] | null {
  const { right } = readStatement(text);
  return right.kind === 'terms' ? right.terms.map(({ sign }) => sign) : null;
}

/** Answers whether a saying follows from those it was made of. */
export class Truth {
  private readonly space = new Space();
  private readonly rates: Extract<Saying, { kind: 'rate' }>[] = [];
  private readonly others = new Set<string>();
  private readonly equals: Space;

  /** `equals`: what part and whole of a rate may be told equal by; the sums themselves where none is given. */
  constructor(sayings: readonly Saying[], equals?: Space) {
    this.equals = equals ?? this.space;
    for (const saying of sayings) {
      if (saying.kind === 'sum') this.space.add(saying.equation);
      else if (saying.kind === 'rate') this.rates.push(saying);
      else this.others.add(saying.key);
    }
  }

  get equations(): Space {
    return this.space;
  }

  has(saying: Saying): boolean {
    if (saying.kind === 'sum') return this.space.follows(saying.equation);
    if (saying.kind === 'other') return this.others.has(saying.key);
    const same = (one: Equation, other: Equation): boolean => this.equals.follows(minus(one, other));
    return this.rates.some(
      ({ target, part, whole }) =>
        target === saying.target && same(part, saying.part) && same(whole, saying.whole),
    );
  }
}

function minus(one: Equation, other: Equation): Equation {
  const difference = new Map(one);
  other.forEach((factor, cell) => {
    add(difference, cell, -factor);
  });
  return difference;
}
