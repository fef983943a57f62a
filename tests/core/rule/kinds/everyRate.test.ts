// Every a of every b up to 300 at 0 to 3 decimals, through the rule itself: what the judge says of a printed rate, what the
// filler writes, and what the live formula comes to. The oracle is exact fractions of BigInts; nothing of ours helps it.
// In npm test each b goes to the filler and to the formula at two and at one of the four numbers of decimals: EVERY_RATE=1 asks all.
import Big from 'big.js';
import type { Form } from '../../../../src/core/form/form';
import { evaluateFormula } from '../../../../src/core/formula/evaluate';
import { readFormula } from '../../../../src/core/formula/expression';
import { compare, rational } from '../../../../src/core/formula/rational';
import type { Value } from '../../../../src/core/formula/value';
import { kindOf, readRule } from '../../../../src/core/rule/kinds/kinds';
import type { Look, Quantity } from '../../../../src/core/rule/quantity';

const MOST = 300;
const ASKS_ALL = process.env.EVERY_RATE === '1';
const rule = readRule({ text: 'R = P / W %' });
const kind = kindOf(rule.body);

/** 100·a/b in units of the last decimal: cut off, and rounded half up. */
function exact(a: number, b: number, decimals: number): { cut: number; nearest: number } {
  const scaled = BigInt(a) * 100n * 10n ** BigInt(decimals);
  const cut = scaled / BigInt(b);
  const isUp = 2n * (scaled - cut * BigInt(b)) >= BigInt(b);
  return { cut: Number(cut), nearest: Number(isUp ? cut + 1n : cut) };
}

const formOf = (rateDecimals: number): Form => ({ rateDecimals, zeroOverZero: '-' }) as Form;

/** Made once each: decimals never change. */
const COUNTS = Array.from({ length: MOST + 1 }, (_, count) => ({ value: new Big(count), decimals: 0 }));

function quantity(row: string, figure: Quantity['figure']): Quantity {
  const absence = figure === null ? 'blank' : null;
  return {
    row,
    column: 'v',
    cell: row + '1',
    printed: '',
    measure: 'rate',
    figure,
    absence,
    sign: false,
  } as Quantity;
}

function lookAt(a: number, b: number, printed: Quantity['figure']): Look {
  const cells: Readonly<Record<string, Quantity>> = {
    R: quantity('R', printed),
    P: quantity('P', COUNTS[a]!),
    W: quantity('W', COUNTS[b]!),
  };
  return ({ row }) => cells[row ?? '']!;
}

/** The rates that are not as asked; `share` 4 asks a fourth of the wholes, by the number of decimals another. */
function everyRate(asked: (a: number, b: number) => boolean, share = 1, decimals = 0): string[] {
  const wrong: string[] = [];
  for (let b = 1; b <= MOST; b++) {
    if (!ASKS_ALL && b % share !== decimals % share) continue;
    for (let a = 0; a <= b; a++) if (!asked(a, b)) wrong.push(`${a}/${b}`);
  }
  return wrong;
}

describe.each([0, 1, 2, 3])('with %i decimals', (decimals) => {
  const form = formOf(decimals);
  const printed = (units: number): { value: Big; decimals: number } => ({
    value: new Big(units).div(10 ** decimals),
    decimals,
  });

  test('the judge takes the rounded rate and no other', () => {
    const judged = (a: number, b: number, units: number): string =>
      kind.judge(rule.body, rule, form, lookAt(a, b, printed(units))).outcome;
    const wrong = everyRate((a, b) => {
      const { cut, nearest } = exact(a, b, decimals);
      return (
        judged(a, b, nearest) === 'holds' &&
        judged(a, b, nearest + 1) === 'broken' &&
        (nearest === 0 || judged(a, b, nearest - 1) === 'broken') &&
        (cut === nearest || judged(a, b, cut) === 'broken')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the filler writes the rounded rate', () => {
    const wrong = everyRate(
      (a, b) => {
        const [derived, ...more] = kind.derive(rule.body, form, lookAt(a, b, null));
        const { nearest } = exact(a, b, decimals);
        return more.length === 0 && derived?.figure?.value.eq(printed(nearest).value) === true;
      },
      2,
      decimals,
    );
    expect(wrong).toEqual([]);
  });

  test('the live formula comes to the rounded rate', () => {
    const formula = kind.formula(rule.body, form, ({ row }) => (row === 'P' ? 'A1' : 'B1'));
    const expression = readFormula(formula ?? '', 'Biểu');
    const wrong = everyRate(
      (a, b) => {
        const cells: Readonly<Record<string, Value>> = {
          A1: { kind: 'number', value: rational(a) },
          B1: { kind: 'number', value: rational(b) },
        };
        const value = expression && evaluateFormula(expression, { cell: (at) => cells[at]!, rounding: true });
        const { nearest } = exact(a, b, decimals);
        return value?.kind === 'number' && compare(value.value, rational(printed(nearest).value)) === 0;
      },
      4,
      decimals,
    );
    expect(wrong).toEqual([]);
  });
});

test('a cut or raised rate is told as such, with the rounded one as the mend', () => {
  // 2 of 3 at one decimal: 66,666…
  const [remark] = kind.judge(
    rule.body,
    rule,
    formOf(1),
    lookAt(2, 3, { value: new Big('66.6'), decimals: 1 }),
  ).remarks;
  expect(remark).toMatchObject({ code: 'rate/truncated', expected: '66,7' });
});
