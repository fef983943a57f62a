/** What the table says of its cells beside their figures: how much it costs to suppose one wrong. */
import type { Form } from '../form/form';
import { kindOf } from '../rule/kinds/kinds';
import { ownedCells } from '../rule/kinds/definingRule';
import type { Quantity } from '../rule/quantity';
import { cellKey } from '../rule/rule';
import type { CellSet } from './solver/hittingSets';
import type { Evidence, PutRule } from './solver/cellsAndRules';

const PLAIN = 10;
/** A cell that follows from others is worked out by hand and easily forgotten when they change. */
const DERIVED = 8;
/** An equality or a rate that holds, with this cell in it, speaks for the cell. */
const CONFIRMED = 1;
/** A live formula with an old result is known to be wrong: no typed cell is suspected where it explains all. */
const STALE = 1;

/** What is known of single cells, by cell key. */
export interface Known {
  /** Cells that may not be changed. */
  readonly locked?: ReadonlySet<string>;
  /** Cells whose own formula gives another figure than they show. */
  readonly stale?: ReadonlySet<string>;
  readonly beside?: Evidence['beside'];
  readonly typedAt?: Evidence['typedAt'];
}

/**
 * Any two cells cost more than any one; within so much a cell, the difference
 * says only which to look at first: {I.2} at 8 and {I.2.2} at 10 are both listed.
 */
export function tieOf(lightest: CellSet): number {
  return 3 * lightest.cells.length;
}

export function evidenceOf(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  { locked, stale, beside = () => [], typedAt = () => null }: Known = {},
): Evidence {
  const owned = ownedCells(form, rowCodes);
  const confirmed: Record<string, true> = {};
  for (const { rule, look, outcome } of put) {
    const kind = kindOf(rule.body);
    if (outcome !== 'holds' || rule.severity === 'info' || kind.leaves === 'range') continue;
    for (const ref of kind.refs(rule.body)) confirmed[keyOf(look(ref))] = true;
  }
  const isStale = (quantity: Quantity): boolean => stale?.has(keyOf(quantity)) === true;
  return {
    beside,
    typedAt,
    isStale,
    isDerived: (quantity) => owned.has(keyOf(quantity)),
    weightOf: (quantity) => {
      const key = keyOf(quantity);
      if (locked?.has(key)) return Infinity;
      if (isStale(quantity)) return STALE;
      return (owned.has(key) ? DERIVED : PLAIN) + (confirmed[key] ? CONFIRMED : 0);
    },
  };
}

function keyOf(quantity: Quantity): string {
  return cellKey(quantity.row, quantity.column);
}
