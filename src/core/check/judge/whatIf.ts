/** What the rules would say if other figures stood in some cells: only the rules that name these cells are asked again. */
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import { kindOf } from '../../rule/kinds/kinds';
import type { Cell } from '../../sheet/grid';
import type { Look, Quantity } from '../../rule/quantity';
import { exactFigure, storedDecimal } from '../../number/read/excelDigits';
import { isPercentFormat } from '../../number/format/numberFormat';
import { cellKey, type Ref } from '../../rule/rule';
import type { Table } from '../../table/table';
import type { RuleContext } from '../../rule/kinds/definingRule';
import { type Judged, judgeRules } from './judge';
import type { Readings } from '../../table/readings';

/** A figure by cell key; null for a cell of which nothing would be known. */
export type Supposed = ReadonlyMap<string, Figure | null>;

/** Old engines build no map from a list. */
export function supposing(...figures: readonly (readonly [key: string, figure: Figure | null])[]): Supposed {
  const supposed = new Map<string, Figure | null>();
  for (const [key, figure] of figures) supposed.set(key, figure);
  return supposed;
}

export type Outcome = 'holds' | 'broken' | 'unknown';

export interface WhatIf {
  readonly form: Form;
  /** Rules that must hold (what only usually holds is left out), by number, and what they say of the table as it is. */
  readonly rules: readonly Judged[];
  /** Keys of the cells that a rule names, its target first where it has one. */
  readonly cellsOf: (rule: number) => readonly string[];
  /** Of all cells, from top to bottom of the sheet, a column after the other. */
  readonly keys: readonly string[];
  readonly rulesAt: (key: string) => readonly number[];
  readonly quantityAt: (key: string) => Quantity | undefined;
  /** What was typed: 9,994 where the format shows "9,99"; null where no number is stored. */
  readonly storedAt: (key: string) => Figure | null;
  /** A live formula stands there. */
  readonly isComputed: (key: string) => boolean;
  /** The cell of a reference of a rule. */
  readonly keyAt: (rule: number, ref: Ref) => string;
  /** By number of the rule: those that name a cell supposed otherwise. */
  readonly suppose: (supposed: Supposed) => ReadonlyMap<number, Outcome>;
  /** Whether something that usually holds, and does, no longer would. */
  readonly breaksUsual: (supposed: Supposed) => boolean;
  /** Whether all that a rule of this text says usually would hold; false where there is no such rule. */
  readonly usualHolds: (text: string, supposed: Supposed) => boolean;
  /** Of one rule alone. */
  readonly outcomeOf: (rule: number, supposed: Supposed) => Outcome;
}

export function whatIf(
  table: Table,
  readings: Readings,
  judged: readonly Judged[] = judgeRules(table, readings),
): WhatIf {
  const rules = judged.filter(({ rule }) => rule.severity !== 'info');
  const quantities = new Map<string, Quantity>();
  const stored = new Map<string, Figure>();
  const computed = new Set<string>();
  for (const { quantity, cell, reading } of readings.cells) {
    quantities.set(keyOf(quantity), quantity);
    if (reading.stored === 'formula') computed.add(keyOf(quantity));
    const typed = reading.stored === 'number' ? typedIn(cell) : null;
    if (typed) stored.set(keyOf(quantity), typed);
  }
  const cells = rules.map(({ rule, context }) =>
    kindOf(rule.body)
      .refs(rule.body)
      .map((ref) => keyOf(readings.look(context)(ref))),
  );
  const at = new Map<string, number[]>();
  cells.forEach((keys, rule) => {
    for (const key of keys) {
      const known = at.get(key);
      if (!known) at.set(key, [rule]);
      else if (!known.includes(rule)) known.push(rule);
    }
  });
  const namedBy = quantitiesByRef(readings);
  // What was last supposed in a cell: a rule looks at it several times, and several rules do.
  const others = new Map<string, Quantity>();
  const outcomeOf = ({ rule, context }: Judged, supposed: Supposed): Outcome => {
    const named = namedBy(context);
    const look: Look = (ref) => {
      const { quantity, key } = named(ref);
      const figure = supposed.get(key);
      if (figure === undefined) return quantity;
      const last = others.get(key);
      if (last?.figure === figure) return last;
      const other: Quantity = { ...quantity, figure, sign: false, absence: figure ? null : 'missing' };
      others.set(key, other);
      return other;
    };
    return kindOf(rule.body).judge(rule.body, rule, table.form, look).outcome;
  };
  const usual = judged.filter(
    ({ rule, verdict }) => rule.severity === 'info' && verdict.outcome !== 'broken',
  );
  return {
    form: table.form,
    rules,
    cellsOf: (rule) => cells[rule] ?? [],
    keys: readings.cells.map(({ quantity }) => keyOf(quantity)),
    rulesAt: (key) => at.get(key) ?? [],
    quantityAt: (key) => quantities.get(key),
    isComputed: (key) => computed.has(key),
    storedAt: (key) => stored.get(key) ?? null,
    keyAt: (rule, ref) => keyOf(readings.look(rules[rule]?.context ?? { row: null, column: null })(ref)),
    breaksUsual: (supposed) =>
      usual.some((each) => {
        const look = readings.look(each.context);
        const refs = kindOf(each.rule.body).refs(each.rule.body);
        const named = refs.some((ref) => supposed.has(keyOf(look(ref))));
        return named && outcomeOf(each, supposed) === 'broken';
      }),
    usualHolds: (text, supposed) => {
      const own = judged.filter(({ rule }) => rule.severity === 'info' && rule.text === text);
      return own.length > 0 && own.every((each) => outcomeOf(each, supposed) === 'holds');
    },
    outcomeOf: (rule, supposed) => {
      const each = rules[rule];
      return each ? outcomeOf(each, supposed) : 'unknown';
    },
    suppose: (supposed) => {
      const outcomes = new Map<number, Outcome>();
      supposed.forEach((_figure, key) => {
        for (const rule of at.get(key) ?? []) {
          const each = rules[rule];
          if (each && !outcomes.has(rule)) outcomes.set(rule, outcomeOf(each, supposed));
        }
      });
      return outcomes;
    },
  };
}

/** The number that was typed, whatever the format shows of it: 9,994 for "9,99"; null for formulas, texts and percentages. */
export function typedIn(cell: Cell | null | undefined): Figure | null {
  if (typeof cell?.value !== 'number' || cell.formula !== null || isPercentFormat(cell.format)) return null;
  return exactFigure(storedDecimal(cell.value));
}

interface Named {
  readonly quantity: Quantity;
  readonly key: string;
}

/** Looked up once: thousands of figures are supposed in the same few cells. */
function quantitiesByRef(readings: Readings): (context: RuleContext) => (ref: Ref) => Named {
  const known = new Map<RuleContext, (ref: Ref) => Named>();
  return (context) => {
    let look = known.get(context);
    if (!look) {
      const present = readings.look(context);
      const named = new Map<Ref, Named>();
      look = (ref) => {
        let found = named.get(ref);
        if (!found) {
          const quantity = present(ref);
          found = { quantity, key: keyOf(quantity) };
          named.set(ref, found);
        }
        return found;
      };
      known.set(context, look);
    }
    return look;
  };
}

export function keyOf({ row, column }: { readonly row: string; readonly column: string }): string {
  return cellKey(row, column);
}
