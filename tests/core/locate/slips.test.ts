/** One slip of the keyboard in a table whose figures agreed: is it found, in its cell, with the figure that was meant? */
import { evaluate } from '../../../src/core/check/evaluate';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { consistentTable, randomFrom, tableOf, type Typed, valueOf, withSlip } from './consistentTable';

const TABLES = 50;
const SLIPS_A_TABLE = 30;

/** A thousandth of the last of two decimals, so that all figures are whole. */
const SCALE = 10n ** 5n;

function wholeOf(typed: string): bigint {
  const [whole = '', decimals = ''] = typed.replace('-', '').split(',');
  const value = BigInt(whole + decimals.padEnd(5, '0'));
  return typed.startsWith('-') ? -value : value;
}

/** Judged anew from the rules' texts, in integers: what the checker should find. `usual` asks the rules that only usually hold. */
function breaksRule(typed: Typed, usual: boolean): boolean {
  return cchcXa.rules.some(({ text, severity }) => {
    if ((severity === 'info') !== usual || text.includes('?')) return false;
    const codes = text.match(/[IV]+\.[0-9.]+/g) ?? [];
    if (codes.some((code) => !/[0-9]/.test(typed[code] ?? ''))) return false;
    const figure = (term: string): bigint => wholeOf(/^[IV]/.test(term) ? typed[term]! : term);
    const quotient = /^(\S+) = (\S+) \/ (\S+) %$/.exec(text);
    if (quotient) {
      const [rate, part, whole] = quotient.slice(1).map((code) => figure(code));
      const unit = SCALE / 10n ** BigInt((typed[quotient[1]!]!.split(',')[1] ?? '').length);
      const printed = rate! / unit;
      const twice = 2n * 100n * (SCALE / unit) * part!;
      return whole! <= 0n || (2n * printed - 1n) * whole! > twice || twice >= (2n * printed + 1n) * whole!;
    }
    const sides = text.split(' => ');
    const holds = sides.map((side) => {
      const [left = '', sign = '', right = ''] = side.split(/ (<=|>=|=|<|>) /);
      const [a, b] = [left, right].map((terms) =>
        terms.split(' + ').reduce((sum, term) => sum + figure(term), 0n),
      );
      // A rate may stand for half a last unit less than it says.
      const slack = (cchcXa.rows.find((row) => row.code === left)?.unit ?? '').endsWith('%')
        ? SCALE / 10n ** BigInt((typed[left]!.split(',')[1] ?? '').length) / 2n
        : 0n;
      if (sign === '=') return a === b;
      return sign === '<=' ? a! - slack <= b! : a! + slack > b!;
    });
    return sides.length === 2 ? holds[0]! && !holds[1]! : !holds[0]!;
  });
}

interface Outcome {
  readonly found: boolean;
  readonly cellSuspected: boolean;
  readonly cellFirst: boolean;
  readonly valueProposed: boolean;
}

describe('a slip of the keyboard', () => {
  const random = randomFrom(2026);
  const outcomes: Outcome[] = [];
  let consistent = 0;
  for (let i = 0; i < TABLES; i++) {
    const typed = consistentTable(random);
    const { findings } = evaluate(tableOf(typed));
    if (findings.every(({ code }) => code === 'sum/residual')) consistent++;
    for (let k = 0; k < SLIPS_A_TABLE; k++) {
      const slipped = withSlip(typed, random);
      if (breaksRule(slipped.typed, false)) outcomes.push(outcomeOf(slipped));
    }
  }
  const shareOf = (test: (outcome: Outcome) => boolean): number =>
    (100 * outcomes.filter(test).length) / outcomes.length;

  test('tables that agree are passed in silence', () => {
    expect(consistent).toBe(TABLES);
  });

  test('the sample is large', () => {
    expect(outcomes.length).toBeGreaterThan(700);
  });

  test('every slip that breaks a rule is found', () => {
    expect(shareOf(({ found }) => found)).toBe(100);
  });

  test('its cell is among the first suspects', () => {
    expect(shareOf(({ cellSuspected }) => cellSuspected)).toBeGreaterThanOrEqual(95);
    expect(shareOf(({ cellFirst }) => cellFirst)).toBeGreaterThanOrEqual(85);
  });

  test('the figure that was meant is among its five', () => {
    expect(shareOf(({ valueProposed }) => valueProposed)).toBeGreaterThanOrEqual(90);
  });
});

/** Of the first finding that has a cause, and of the suspects that all findings of this cause name, at most five. */
function outcomeOf({ typed, row, meant }: ReturnType<typeof withSlip>): Outcome {
  const { findings } = evaluate(tableOf(typed));
  const first = findings.find(({ cause, severity }) => cause !== null && severity !== 'info');
  const suspects = findings
    .filter(({ cause }) => cause === first?.cause)
    .reduce<(typeof findings)[number]['suspects'][number][]>((all, each) => all.concat(each.suspects), []);
  const own = suspects.find((suspect) => suspect.row === row);
  const values =
    own?.values
      .filter((value) => /^[0-9.,]+$/.test(value))
      .map((value) => valueOf(value.replace(/\./g, ''))) ?? [];
  return {
    found: first !== undefined,
    cellSuspected: first?.suspects.some((suspect) => suspect.row === row) ?? false,
    cellFirst: first?.suspects[0]?.row === row,
    valueProposed: values.includes(valueOf(meant)),
  };
}
