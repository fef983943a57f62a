/** What the rules leave for a blank cell that they do not determine: a count from 0 to what the others leave of the whole. */
import Big from 'big.js';
import type { Room } from '../../finding/finding';
import { intervalOf } from '../../number/interval';
import type { Condition, Quotient } from '../../rule/constraint';
import { kindOf } from '../../rule/kinds/kinds';
import type { Look, Quantity } from '../../rule/quantity';
import type { Side, Term } from '../../rule/statement';
import type { Form } from '../../form/form';
import type { Judged } from '../judge/judge';
import type { Readings } from '../../table/readings';

/** null where nothing is known of the cell but that it is not negative. */
export type RoomOf = (quantity: Quantity) => Room | null;

const NOUGHT = new Big(0);

interface Ends {
  least: Big;
  most: Big | null;
}

export function roomsIn(form: Form, judged: readonly Judged[], readings: Readings): RoomOf {
  return (blank) => {
    if (blank.measure !== 'count') return null;
    const ends: Ends = { least: NOUGHT, most: null };
    for (const { rule, context } of judged) {
      // What only usually holds leaves any room.
      if (rule.severity === 'info') continue;
      const look = readings.look(context);
      if (
        !kindOf(rule.body)
          .refs(rule.body)
          .some((ref) => isSame(look(ref), blank))
      )
        continue;
      // A printed rate leaves no other way than to be one.
      const ways = kindOf(rule.body)
        .constraint(rule.body, rule, form)
        .filter((way) => !way.some((each) => each.kind === 'noNumber' && look(each.ref).figure));
      if (ways.length === 1) for (const condition of ways[0] ?? []) narrow(ends, condition, blank, look);
    }
    const { least, most } = ends;
    if (!most && least.eq(NOUGHT)) return null;
    return { least: { value: least, decimals: 0 }, most: most && { value: most, decimals: 0 } };
  };
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.row === other.row && one.column === other.column;
}

function narrow(ends: Ends, condition: Condition, blank: Quantity, look: Look): void {
  if (condition.kind === 'quotient') narrowByRate(ends, condition, blank, look);
  if (condition.kind !== 'compared') return;
  const { terms, comparison, limit } = condition;
  const own = terms.filter(({ ref }) => isSame(look(ref), blank));
  const others = terms.filter((term) => !own.includes(term));
  const [term] = own;
  if (!term || own.length > 1) return;
  const upper = comparison === '<=' || comparison === '<' || comparison === '=';
  const lower = comparison === '>=' || comparison === '>' || comparison === '=';
  const least = endOf(others, look, 1);
  const most = endOf(others, look, -1);
  // own <= limit - least of the others; own >= limit - most of the others.
  if (upper && least) {
    const room = limit.minus(least);
    if (term.sign === 1) atMost(ends, room);
    else atLeast(ends, room.neg());
  }
  if (lower && most) {
    const need = limit.minus(most);
    if (term.sign === 1) atLeast(ends, need);
    else atMost(ends, need.neg());
  }
}

/** The least (`towards` 1) or most that the terms can be together; null where there is no end. */
function endOf(terms: readonly Term[], look: Look, towards: 1 | -1): Big | null {
  let sum = NOUGHT;
  for (const { sign, ref } of terms) {
    const { figure, measure } = look(ref);
    if (figure) sum = sum.plus(figure.value.times(sign));
    else if (sign !== towards || measure === 'rate') return null;
  }
  return sum;
}

function atMost(ends: Ends, value: Big): void {
  const whole = value.round(0, Big.roundDown);
  if (!ends.most || whole.lt(ends.most)) ends.most = whole;
}

function atLeast(ends: Ends, value: Big): void {
  const whole = value.round(0, Big.roundUp);
  if (whole.gt(ends.least)) ends.least = whole;
}

/** 62,12 % of 198 leaves 123. */
function narrowByRate(ends: Ends, { rate, part, whole }: Quotient, blank: Quantity, look: Look): void {
  const printed = look(rate).figure;
  const [above, below] = [onlyOf(part, look), onlyOf(whole, look)];
  if (!printed || !above || !below?.figure || !isSame(above, blank)) return;
  const { low, high, highClosed } = intervalOf(printed, 'halfUp');
  const base = below.figure.value.div(100);
  const end = base.times(high);
  const belongs = highClosed || !end.round(0, Big.roundDown).eq(end);
  atLeast(ends, base.times(low));
  atMost(ends, belongs ? end : end.minus(1));
}

function onlyOf(side: Side, look: Look): Quantity | null {
  const [term, ...more] = side.kind === 'terms' ? side.terms : [];
  return term && more.length === 0 && term.sign === 1 ? look(term.ref) : null;
}
