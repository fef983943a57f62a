// Every a ≤ b ≤ 300 at one of 0 to 3 decimals, against whole numbers that nothing here has computed. At all of them the
// rates are put to judge, filler and formula (tests/core/rule/kinds/everyRate.test.ts).
import Big from 'big.js';
import { agreesWith, attainable } from '../../../src/core/number/rate';
import { divide } from '../../../src/core/number/round';

const MOST = 300;

/** 100·a/b in units of the last decimal, rounded half up by whole numbers alone, and cut off. */
function oracle(a: number, b: number, decimals: number): { down: number; nearest: number } {
  const scaled = a * 100 * 10 ** decimals;
  const rest = scaled % b;
  const down = (scaled - rest) / b;
  return { down, nearest: 2 * rest >= b ? down + 1 : down };
}

function figure(units: number, decimals: number): { value: Big; decimals: number } {
  return { value: new Big(units).div(10 ** decimals), decimals };
}

/** The cut rate agrees as cut, and as rounded only where nothing was to be rounded up; its neighbours do not. */
function othersDisagree(part: Big, whole: Big, decimals: number, down: number, nearest: number): boolean {
  const cut = agreesWith(figure(down, decimals), part, whole);
  return (
    cut.truncated &&
    cut.halfUp === (down === nearest) &&
    !agreesWith(figure(nearest + 1, decimals), part, whole).halfUp &&
    !agreesWith(figure(nearest - 1, decimals), part, whole).halfUp
  );
}

test.each([0, 1, 2, 3])(
  'with %i decimals, the rounded rate agrees, its neighbours do not, and it is what division gives',
  (decimals) => {
    let wrong = 0;
    for (let b = 1 + decimals; b <= MOST; b += 4) {
      const whole = new Big(b);
      for (let a = 0; a <= b; a++) {
        const part = new Big(a);
        const { down, nearest } = oracle(a, b, decimals);
        const printed = figure(nearest, decimals);
        const right =
          divide(part.times(100), whole, decimals).eq(printed.value) &&
          agreesWith(printed, part, whole).halfUp &&
          (b % 3 > 0 || othersDisagree(part, whole, decimals, down, nearest));
        if (!right) wrong++;
      }
    }
    expect(wrong).toBe(0);
  },
);

test('the counts that a rate leaves are those whose rounded rate it is', () => {
  let wrong = 0;
  for (const decimals of [0, 1, 2, 3]) {
    // Wholes of every size up to the end.
    for (let b = 1; b <= MOST; b += 7) {
      const byRate = new Map<number, number[]>();
      for (let a = 0; a <= b; a++) {
        const { nearest } = oracle(a, b, decimals);
        byRate.set(nearest, [...(byRate.get(nearest) ?? []), a]);
      }
      for (const [units, counts] of byRate) {
        const [least, greatest] = attainable(figure(units, decimals), new Big(b)).halfUp;
        if (!least?.eq(counts[0]!) || !greatest?.eq(counts[counts.length - 1]!)) wrong++;
      }
    }
  }
  expect(wrong).toBe(0);
});
