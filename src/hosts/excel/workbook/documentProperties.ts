/** Custom properties of the open workbook, which travel with the file: what its seal is kept in. */
import type { Outcome } from '../../../app/contract/outcome';
import type { DocumentProperty } from '../../../app/contract/properties';
import { refusesBatch, unfinished, whyFailed } from '../../office/hostProblem';
import { lacks } from '../connection/requirements';
import { run } from '../connection/runBatch';

export async function readProperties(): Promise<Outcome<ReadonlyMap<string, string>>> {
  const tooOld = lacks('1.7');
  if (tooOld) return tooOld;
  return run(async (context) => {
    const properties = new Map<string, string>();
    for (const { name, value } of await load(context)) properties.set(name, value);
    return { done: properties };
  });
}

/** One round trip to look, one to write; what a failed write has changed is put back. */
export async function replaceProperties(
  prefix: string,
  properties: readonly DocumentProperty[],
): Promise<Outcome<null>> {
  const tooOld = lacks('1.7');
  if (tooOld) return tooOld;
  const state: { before: readonly DocumentProperty[] | null } = { before: null };
  try {
    await run(async (context) => {
      const before = withPrefix(await load(context), prefix);
      state.before = before;
      exchange(context, before, properties);
      await context.sync();
    });
    return { done: null };
  } catch (error) {
    if (!state.before || refusesBatch(error)) throw error;
    const why = whyFailed(error);
    try {
      const { before } = state;
      await run(async (context) => {
        exchange(context, withPrefix(await load(context), prefix), before);
        await context.sync();
      });
      return { problem: why };
    } catch {
      return unfinished(why, properties.map(({ name }) => name).join(', '));
    }
  }
}

async function load(context: Excel.RequestContext): Promise<DocumentProperty[]> {
  const { custom } = context.workbook.properties;
  custom.load('items/key,items/value');
  await context.sync();
  // Dates and numbers alike as texts.
  return custom.items.map(({ key, value }) => ({ name: key, value: String(value as unknown) }));
}

function withPrefix(properties: readonly DocumentProperty[], prefix: string): DocumentProperty[] {
  return properties.filter(({ name }) => name.startsWith(prefix));
}

function exchange(
  context: Excel.RequestContext,
  present: readonly DocumentProperty[],
  wanted: readonly DocumentProperty[],
): void {
  const { custom } = context.workbook.properties;
  for (const { name } of present) custom.getItem(name).delete();
  for (const { name, value } of wanted) custom.add(name, value);
}
