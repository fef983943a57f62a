/**
 * What the rules determine: each blank cell that some rule solves, again and
 * again until nothing is added (R deductive, `impute_lr`). A cell for which two
 * rules disagree, or whose value would break a rule, is left blank and said.
 */
import Big from 'big.js';
import type { Form } from '../form/form';
import type { Figure } from '../number/figure';
import { writeFigure } from '../number/write';
import type { Readings } from '../table/readings';
import { kindOf } from '../rule/kinds/kinds';
import { contextsOf, type RuleContext, rulesOf } from '../rule/kinds/definingRule';
import type { Look, Quantity } from '../rule/quantity';
import { cellKey, type Rule } from '../rule/rule';
import type { Table } from '../table/table';

export interface Derived {
  readonly target: Quantity;
  /** null: the form's agreed sign, because the whole is 0. */
  readonly figure: Figure | null;
  readonly rule: Rule;
  readonly because: readonly Quantity[];
}

/** A blank cell that cannot be filled although rules speak of it. */
export interface Refused {
  readonly target: Quantity;
  /** `questioned`: the check questions what would stand there, so that is to be settled first. */
  readonly reason: 'disagree' | 'wouldBreak' | 'merged' | 'questioned';
  readonly rules: readonly string[];
}

export interface Derivations {
  readonly derived: readonly Derived[];
  readonly refused: readonly Refused[];
}

interface Bound {
  readonly rule: Rule;
  readonly context: RuleContext;
}

/**
 * `treatAsBlank` lists the cell keys whose present content is not to count: cells that the form owns; `kept` those that
 * are blank and stay so, so that nothing follows from what would stand there.
 */
export function derive(
  table: Table,
  readings: Readings,
  treatAsBlank: ReadonlySet<string>,
  kept: ReadonlySet<string> = new Set<string>(),
): Derivations {
  const form = table.form;
  // What only may hold determines nothing.
  const bounds = boundRules(form, readings.rowCodes).filter(({ rule }) => rule.severity !== 'info');
  const found = new Map<string, Derived>();
  const refused = new Map<string, Refused>();
  const lookIn = (context: RuleContext): Look => {
    const base = readings.look(context);
    return (ref) => withFound(base(ref), found, treatAsBlank, kept, form);
  };

  // A cell that is filled leaves fewer blanks, never more.
  const open = bounds.filter(({ rule: { body }, context }) => {
    const look = readings.look(context);
    return kindOf(body)
      .refs(body)
      .some((ref) => mayFollow(look(ref), treatAsBlank));
  });
  for (let grew = true; grew;) {
    grew = false;
    const proposals = propose(open, form, lookIn, refused);
    proposals.forEach((candidates, key) => {
      const first = candidates[0];
      if (candidates.some((each) => !sameValue(each.figure, first.figure))) {
        refused.set(key, {
          target: first.target,
          reason: 'disagree',
          rules: candidates.map((each) => each.rule.text),
        });
        return;
      }
      found.set(key, first);
      const broken = brokenBy(first, bounds, form, lookIn);
      if (broken.length > 0) {
        found.delete(key);
        refused.set(key, { target: first.target, reason: 'wouldBreak', rules: broken });
        return;
      }
      grew = true;
    });
  }
  const derived: Derived[] = [];
  found.forEach((each) => derived.push(each));
  const refusals: Refused[] = [];
  refused.forEach((each) => refusals.push(each));
  return { derived, refused: refusals };
}

/** Only what is blank follows from a rule. */
function mayFollow({ absence, row, column }: Quantity, treatAsBlank: ReadonlySet<string>): boolean {
  return absence === 'blank' || treatAsBlank.has(cellKey(row, column));
}

function boundRules(form: Form, rowCodes: readonly string[]): Bound[] {
  const bounds: Bound[] = [];
  for (const rule of rulesOf(form)) {
    for (const context of contextsOf(rule, form, rowCodes)) bounds.push({ rule, context });
  }
  return bounds;
}

function propose(
  bounds: readonly Bound[],
  form: Form,
  lookIn: (context: RuleContext) => Look,
  refused: ReadonlyMap<string, Refused>,
): Map<string, readonly [Derived, ...Derived[]]> {
  const proposals = new Map<string, [Derived, ...Derived[]]>();
  for (const { rule, context } of bounds) {
    for (const derivation of kindOf(rule.body).derive(rule.body, form, lookIn(context))) {
      const key = cellKey(derivation.target.row, derivation.target.column);
      if (refused.has(key)) continue;
      const others = proposals.get(key);
      if (others) others.push({ ...derivation, rule });
      else proposals.set(key, [{ ...derivation, rule }]);
    }
  }
  return proposals;
}

/** The rules that held, or could not be judged, before the cell was filled and would be broken after. */
function brokenBy(
  derived: Derived,
  bounds: readonly Bound[],
  form: Form,
  lookIn: (context: RuleContext) => Look,
): string[] {
  const broken: string[] = [];
  for (const { rule, context } of bounds) {
    const kind = kindOf(rule.body);
    const look = lookIn(context);
    if (!kind.refs(rule.body).some((ref) => look(ref).cell === derived.target.cell)) continue;
    if (kind.judge(rule.body, rule, form, look).outcome === 'broken') broken.push(rule.text);
  }
  return broken;
}

function sameValue(a: Figure | null, b: Figure | null): boolean {
  return a === null || b === null ? a === b : a.value.eq(b.value);
}

/** The quantity as it will stand once the derived cells are filled. */
function withFound(
  quantity: Quantity,
  found: ReadonlyMap<string, Derived>,
  treatAsBlank: ReadonlySet<string>,
  kept: ReadonlySet<string>,
  form: Form,
): Quantity {
  const key = cellKey(quantity.row, quantity.column);
  if (kept.has(key)) return { ...quantity, absence: 'missing' };
  const derived = found.get(key);
  if (derived?.figure) {
    return {
      ...quantity,
      figure: derived.figure,
      absence: null,
      sign: false,
      printed: writeFigure(derived.figure),
    };
  }
  if (derived) {
    const none = form.zeroOverZero === '-';
    return {
      ...quantity,
      figure: none ? { value: new Big(0), decimals: 0 } : null,
      absence: none ? null : 'notApplicable',
      sign: true,
      printed: form.zeroOverZero,
    };
  }
  if (treatAsBlank.has(key)) return { ...quantity, figure: null, absence: 'blank', sign: false, printed: '' };
  return quantity;
}
