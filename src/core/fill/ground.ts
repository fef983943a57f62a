/** On what ground a cell is filled: the shape of its reason, which every language words. */
import type { FillChange } from './plan';
import { type Part, type Quantity, totalOf } from '../rule/quantity';
import type { Ref } from '../rule/rule';
import { readStatement, type Side, type Statement } from '../rule/statement';

/** What a preview shows of a filled cell. */
export type Filled = Pick<FillChange, 'rule' | 'because' | 'valueOnly'> &
  Partial<Pick<FillChange, 'printedAfter'>>;

/** The decimals of the figure that is filled in; the form's where it is a sign. */
export function decimalsOf({ printedAfter = '' }: Filled, form: { readonly rateDecimals: number }): number {
  const figure = /[0-9](?:,([0-9]+))?$/.exec(printedAfter);
  return figure ? (figure[1]?.length ?? 0) : form.rateDecimals;
}

export type Ground =
  | { readonly kind: 'converted' } // the same figure, no longer a text
  | { readonly kind: 'same'; readonly other: Quantity } // one quantity in two places
  | { readonly kind: 'sum'; readonly parts: readonly Part[] } // 1 + 1
  | { readonly kind: 'rest'; readonly parts: readonly Part[] } // a total less its other parts: 11 − 4
  | { readonly kind: 'usedUp'; readonly total: Quantity } // the other parts already make it
  | {
      readonly kind: 'rate';
      readonly part: readonly Part[];
      readonly whole: readonly Part[];
      readonly exact: boolean;
    }
  | { readonly kind: 'zeroWhole'; readonly whole: readonly Part[] } // 0/0
  | { readonly kind: 'zero'; readonly because: readonly Quantity[] } // nothing is left for a part of 0
  | { readonly kind: 'rule' };

type Terms = Side & { readonly kind: 'terms' };

export function groundOf({ rule, because }: Filled, decimals: number): Ground {
  if (rule === null) return { kind: 'converted' };
  const statement = readStatement(rule);
  if (statement.whole) return groundOfRate(statement, because, decimals);
  const { left, right, comparison, when } = statement;
  if (comparison === '=' && !when && left.kind === 'terms' && right.kind === 'terms') {
    return groundOfSum(left, right, because);
  }
  if (right.kind === 'computed') return { kind: 'rule' };
  return because.length > 0 ? { kind: 'zero', because } : { kind: 'rule' };
}

function groundOfRate({ right, whole }: Statement, because: readonly Quantity[], decimals: number): Ground {
  if (right.kind !== 'terms' || whole?.kind !== 'terms') return { kind: 'rule' };
  const parts = signed(right, because.slice(0, right.terms.length));
  const wholes = signed(whole, because.slice(right.terms.length));
  const partValue = valueOf(parts);
  const wholeValue = valueOf(wholes);
  if (!partValue || !wholeValue) return { kind: 'rule' };
  if (wholeValue.eq(0)) return { kind: 'zeroWhole', whole: wholes };
  const hundredfold = partValue.times(100);
  const exact = hundredfold.times(`1e${decimals}`).mod(wholeValue).eq(0);
  return { kind: 'rate', part: parts, whole: wholes, exact };
}

/** A total from its parts; or, where the total is among the reasons, a part from the total. */
function groundOfSum(left: Terms, right: Terms, because: readonly Quantity[]): Ground {
  const target = left.terms[0]?.ref;
  const total = because[0];
  if (!target || !total) return { kind: 'rule' };
  if (!names(target, total)) {
    const parts = signed(right, because);
    return parts.length === 1 ? { kind: 'same', other: total } : { kind: 'sum', parts };
  }
  const known = signed(right, because.slice(1));
  const unknown = right.terms.filter(({ ref }) => !known.some(({ quantity }) => names(ref, quantity)));
  if (unknown.length > 1) {
    return total.figure?.value.eq(0) ? { kind: 'zero', because: [total] } : { kind: 'usedUp', total };
  }
  if (known.length === 0) return { kind: 'same', other: total };
  const terms: Part[] = [{ sign: 1, quantity: total }, ...known.map((part) => opposite(part))];
  return { kind: 'rest', parts: unknown.some(({ sign }) => sign === -1) ? terms.map(opposite) : terms };
}

function signed(side: Terms, quantities: readonly Quantity[]): Part[] {
  return quantities.map((quantity) => ({
    sign: side.terms.some(({ sign, ref }) => sign < 0 && names(ref, quantity)) ? -1 : 1,
    quantity,
  }));
}

function opposite({ sign, quantity }: Part): Part {
  return { sign: sign === 1 ? -1 : 1, quantity };
}

function names(ref: Ref, quantity: Quantity): boolean {
  return (
    (ref.row === null || ref.row === quantity.row) && (ref.column === null || ref.column === quantity.column)
  );
}

function valueOf(parts: readonly Part[]): ReturnType<typeof totalOf>['value'] | null {
  const figures = parts.map(({ quantity }) => quantity.figure).filter((figure) => figure !== null);
  return figures.length === parts.length && figures.length > 0 ? totalOf(parts, figures).value : null;
}
