/** Seeded changes to the inputs of a target, led by what ran for the first time. */
import { randomFrom } from '../core/locate/consistentTable';
import { Coverage } from './coverage';
import { mutated } from './mutations';
import type { Parts, Target } from './targets';

const RUNS = Number(process.env.FUZZ_RUNS ?? 20);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** What a search may take. */
export const PATIENCE = 60_000 + RUNS * 500;

/** The inputs that an exception came of, each with what it said. */
export async function search({ seeds, read }: Target): Promise<string[]> {
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
