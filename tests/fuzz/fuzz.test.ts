// Seeded changes to what is read from others: every input ends with an answer or a sentence, and none with an exception.
// What ran for the first time leads on: `node scripts/fuzz.mjs 20000 7` searches longer.
import { randomFrom } from '../core/locate/consistentTable';
import { Coverage } from './coverage';
import { mutated } from './mutations';
import { type Parts, type Target, TARGETS } from './targets';

const RUNS = Number(process.env.FUZZ_RUNS ?? 40);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

jest.setTimeout(60_000 + RUNS * 500);

/** The inputs that an exception came of, each with what it said. */
async function search({ seeds, read }: Target): Promise<string[]> {
  const random = randomFrom(SEED);
  const inputs: Parts[] = [...(await seeds())];
  const faults: string[] = [];
  const coverage = new Coverage();
  for (const seed of inputs) await read(seed);
  coverage.fresh();
  for (let run = 0; run < RUNS; run++) {
    const from = random.oneOf(inputs);
    const part = random.oneOf(Object.keys(from));
    const input = { ...from, [part]: mutated(from[part] ?? '', random) };
    try {
      await read(input);
    } catch (error) {
      faults.push(`${part} ${JSON.stringify(input[part]).slice(0, 400)}: ${String(error)}`);
    }
    if (coverage.fresh() > 0 && (input[part] ?? '').length < 400_000) inputs.push(input);
  }
  coverage.close();
  return faults;
}

test.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  expect(await search(target)).toEqual([]);
});
