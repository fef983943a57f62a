/** The explanations found are exactly the lightest that there are: against trying every change of every set of cells. */
import fc from 'fast-check';
import { ask } from '../../../src/core/locate/solver/canHold';
import { locate, LIMITS } from '../../../src/core/locate/locate';
import { smallProblem, smallTable } from './smallTable';

const COUNTS = ['A.1', 'A.2', 'A.3', 'A.4', 'A.5'];
const RATES = ['R.1', 'R.2'];
/** Every count is bounded by a rule, so that all figures can be tried. */
const MOST = 7;

interface Law {
  readonly text: string;
  readonly cells: readonly string[];
  /** In plain numbers, whatever the rules' own code says. */
  readonly holds: (figure: (code: string) => number) => boolean;
}

const count = fc.constantFrom(...COUNTS);
const several = fc.uniqueArray(count, { minLength: 2, maxLength: 4 });

const law: fc.Arbitrary<Law> = fc.oneof(
  several.map(([total = '', ...parts]): Law => {
    return {
      text: `${total} = ${parts.join(' + ')}`,
      cells: [total, ...parts],
      holds: (f) => f(total) === parts.reduce((sum, part) => sum + f(part), 0),
    };
  }),
  several.map(([whole = '', ...parts]): Law => {
    return {
      text: `${parts.join(' + ')} <= ${whole}`,
      cells: [whole, ...parts],
      holds: (f) => parts.reduce((sum, part) => sum + f(part), 0) <= f(whole),
    };
  }),
  fc.uniqueArray(count, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']): Law => {
    return { text: `${a} = 0 => ${b} = 0`, cells: [a, b], holds: (f) => f(a) !== 0 || f(b) === 0 };
  }),
  fc.uniqueArray(count, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']): Law => {
    return { text: `${a} > 2 => ${b} >= 3`, cells: [a, b], holds: (f) => f(a) <= 2 || f(b) >= 3 };
  }),
  fc
    .tuple(fc.constantFrom(...RATES), fc.uniqueArray(count, { minLength: 2, maxLength: 2 }))
    .map(([rate, [part = '', whole = '']]): Law => {
      return {
        text: `${rate} = ${part} / ${whole} %`,
        cells: [rate, part, whole],
        // In whole per cent, half up. A rate of nothing is wrong as long as it is a number.
        holds: (f) => f(whole) > 0 && Math.floor((200 * f(part) + f(whole)) / (2 * f(whole))) === f(rate),
      };
    }),
  fc.constant<Law>({ text: 'R.1 <= R.2', cells: ['R.1', 'R.2'], holds: (f) => f('R.1') <= f('R.2') }),
);

const limits: Law[] = COUNTS.map((code) => ({
  text: `${code} <= ${MOST}`,
  cells: [code],
  holds: (f) => f(code) <= MOST,
}));
const rateLimits: Law[] = RATES.map((code) => ({
  text: `${code} <= 100`,
  cells: [code],
  holds: (f) => f(code) <= 100,
}));

const figures = fc.record(
  Object.fromEntries([
    ...COUNTS.map((code) => [code, fc.option(fc.integer({ min: 0, max: MOST }), { freq: 12 })] as const),
    ...RATES.map(
      (code) =>
        [code, fc.constantFrom(0, 14, 17, 20, 25, 29, 33, 40, 50, 57, 60, 67, 75, 80, 83, 100)] as const,
    ),
  ]),
);

const weights = fc.record(
  Object.fromEntries([...COUNTS, ...RATES].map((code) => [code, fc.integer({ min: 1, max: 3 })])),
);

/** All values of all free cells, one after another. */
function canHold(
  laws: readonly Law[],
  given: Record<string, number | null>,
  free: readonly string[],
): boolean {
  const [first, ...rest] = free;
  const known = { ...given };
  const settled = laws.filter(({ cells }) => !cells.some((cell) => free.includes(cell)));
  if (!settled.every((each) => each.holds((code) => known[code]!))) return false;
  if (first === undefined) return true;
  const most = first.startsWith('R') ? 101 : MOST;
  for (let value = 0; value <= most; value++)
    if (canHold(laws, { ...known, [first]: value }, rest)) return true;
  return false;
}

/** Sets of cells, as texts, whose weight is least. */
function lightestByTrial(
  laws: readonly Law[],
  given: Record<string, number | null>,
  weightOf: Record<string, number>,
): { weight: number; sets: string[] } {
  const cells = Object.keys(given).filter(
    (code) => given[code] !== null && laws.some((each) => each.cells.includes(code)),
  );
  const missing = Object.keys(given).filter((code) => given[code] === null);
  let best = { weight: Infinity, sets: [] as string[] };
  for (let mask = 0; mask < 1 << cells.length; mask++) {
    const set = cells.filter((_cell, i) => mask & (1 << i));
    const weight = set.reduce((sum, code) => sum + weightOf[code]!, 0);
    if (weight > best.weight || !canHold(laws, given, [...set, ...missing])) continue;
    if (weight < best.weight) best = { weight, sets: [] };
    best.sets.push(set.sort().join(' '));
  }
  return { ...best, sets: best.sets.sort() };
}

/** What the search finds against what trying finds; false where there was nothing to compare. */
function compared(
  drawn: readonly Law[],
  given: Record<string, number | null>,
  weightOf: Record<string, number>,
): boolean {
  // A rate whose whole may become 0 has no number: that is tested by name, not by trying.
  const wholes = drawn.filter(({ text }) => text.endsWith('%')).map(({ cells }) => cells[2]!);
  const positive = wholes.map((whole): Law => ({
    text: `${whole} >= 1`,
    cells: [whole],
    holds: (f) => f(whole) >= 1,
  }));
  const laws = [...drawn, ...limits, ...rateLimits, ...positive];
  const typed = Object.fromEntries(
    Object.entries(given).map(([code, value]) => [code, value === null ? '' : String(value)]),
  );
  const table = smallTable(
    laws.map(({ text }) => text),
    typed,
  );
  const problem = smallProblem(table, (code) => weightOf[code]!);
  // Rules that no figures for the blanks satisfy are not reported, and so not explained.
  const unbroken = problem.rules.map((_rule, at) => at).filter((at) => !problem.rules[at]!.broken);
  const question = { free: [], also: unbroken, binds: (at: number): boolean => !problem.rules[at]!.broken };
  if (ask(problem, question, { steps: 999 }).kind !== 'yes') return false;

  const causes = locate(problem, LIMITS);
  const expected = lightestByTrial(laws, given, weightOf);
  if (expected.weight === Infinity) {
    expect(causes.some(({ outcome }) => outcome === 'none')).toBe(true);
    return false;
  }
  const codesOf = (cells: readonly number[]): string[] =>
    cells.map((cell) => problem.cells[cell]!.quantity.row);
  const unions = causes.reduce<string[][]>(
    (found, { sets }) => found.flatMap((one) => sets.map(({ cells }) => one.concat(codesOf(cells)))),
    [[]],
  );
  expect(unions.map((cells) => cells.sort().join(' ')).sort()).toEqual(expected.sets);
  return expected.weight > 0;
}

describe('the lightest explanations are those that trying everything finds', () => {
  test('whatever the figures', () => {
    let count = 0;
    fc.assert(
      fc.property(
        fc.array(law, { minLength: 1, maxLength: 4 }),
        figures,
        weights,
        (drawn, given, weightOf) => {
          if (compared(drawn, given, weightOf)) count++;
        },
      ),
      { numRuns: 250, seed: 61 },
    );
    expect(count).toBeGreaterThan(125);
  });

  test('after three slips in figures that agreed', () => {
    let count = 0;
    const slips = fc.uniqueArray(fc.tuple(fc.constantFrom(...COUNTS), fc.integer({ min: 0, max: MOST })), {
      minLength: 3,
      maxLength: 3,
      selector: ([code]) => code,
    });
    fc.assert(
      fc.property(
        fc.array(law, { minLength: 12, maxLength: 24 }),
        figures,
        slips,
        weights,
        (pool, given, slipped, weightOf) => {
          const agreed = pool.filter(
            (each) => each.cells.every((cell) => given[cell] !== null) && each.holds((code) => given[code]!),
          );
          const typed = { ...given, ...Object.fromEntries(slipped) };
          if (agreed.length > 0 && compared(agreed.slice(0, 5), typed, weightOf)) count++;
        },
      ),
      { numRuns: 250, seed: 62 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
