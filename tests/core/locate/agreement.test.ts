/** What a rule demands of the search is what its judge demands: no figure passes one and fails the other. */
import fc from 'fast-check';
import { kindOf } from '../../../src/core/rule/kinds/kinds';
import { ask } from '../../../src/core/locate/solver/canHold';
import { smallProblem, smallTable } from './smallTable';

const RULES = [
  'A.1 = A.2 + A.3',
  'A.1 = A.2 - A.3',
  'A.1 = A.2',
  'M.1 = M.2 + M.3',
  'R.1 = R.2 + R.3',
  'R.1 = A.1 / A.2 %',
  'R.1 = M.1 / M.2 %',
  'R.1 = A.1 / (A.2 + A.3) %',
  'R.1 = ? / A.1 %',
  'R.1 = ? / 0 %',
  'A.1 <= A.2',
  'A.1 + A.2 < A.3',
  'R.1 <= 100',
  'R.1 > 0',
  'R.1 <= R.2',
  'M.1 >= M.2',
  'A.1 = 0 => A.2 = 0',
  'A.1 > 2 => R.1 > 0',
];

const count = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map(String),
  fc.constantFrom('-', '12', '2654', '2647'),
);
const decimal = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 })).map(([units, decimals]) => {
    const digits = String(units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return decimals === 0 ? whole : `${whole},${digits.slice(digits.length - decimals)}`;
  }),
  fc.constantFrom('0', '100', '50', '33,3', '33,33', '66,67', '99,7', '-', 'x'),
);

test('a rule of known figures is broken for both or for neither', () => {
  let broken = 0;
  let holding = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...RULES),
      fc.record({
        'A.1': count,
        'A.2': count,
        'A.3': count,
        'M.1': decimal,
        'M.2': decimal,
        'M.3': decimal,
        'R.1': decimal,
        'R.2': decimal,
        'R.3': decimal,
      }),
      fc.constantFrom('-' as const, 'x' as const),
      (text, figures, sign) => {
        const table = smallTable([text], figures, sign);
        const { outcome, rule, look } = table.put[0]!;
        if (outcome === 'unknown') return;
        // That known parts exceed a whole whatever the unknown ones are is the judge's alone to say.
        const known = kindOf(rule.body).refs(rule.body).map(look);
        if (outcome === 'broken' && known.some(({ figure }) => figure === null)) return;
        if (outcome === 'broken') broken++;
        else holding++;
        const answer = ask(smallProblem(table), { free: [], also: [0], binds: () => true }, { steps: 99 });
        expect([text, figures, answer.kind]).toEqual([text, figures, outcome === 'holds' ? 'yes' : 'no']);
      },
    ),
    { numRuns: 6000, seed: 17 },
  );
  expect(Math.min(broken, holding)).toBeGreaterThan(1000);
});
