/** Custom properties of the document, which travel with the file: seals, reasons, records. */
import type { Outcome } from '../../../app/contract/outcome';
import type { DocumentProperty } from '../../../app/contract/properties';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';

export async function readProperties(): Promise<Outcome<ReadonlyMap<string, string>>> {
  const tooOld = lacks('1.3');
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
  const tooOld = lacks('1.3');
  if (tooOld) return tooOld;
  const state: { before: readonly DocumentProperty[] | null } = { before: null };
  const exchange = (wanted: readonly DocumentProperty[], first: boolean): Promise<void> =>
    run(async (context) => {
      const present = (await load(context)).filter(({ name }) => name.startsWith(prefix));
      if (first) state.before = present;
      put(context, present, wanted);
      await context.sync();
    });
  try {
    await exchange(properties, true);
    return { done: null };
  } catch (error) {
    const why = whyFailed(error);
    if (!state.before) return { problem: why };
    try {
      await exchange(state.before, false);
      return { problem: why };
    } catch {
      return unfinished(why, prefix);
    }
  }
}

/** For the batch of a caller that has more to read. */
export async function load(context: Word.RequestContext): Promise<DocumentProperty[]> {
  if (!supports('1.3')) return [];
  const { customProperties } = context.document.properties;
  customProperties.load('items/key,items/value');
  await context.sync();
  return customProperties.items.map(({ key, value }) => ({ name: key, value: String(value as unknown) }));
}

/** Into the batch of a caller that has more to write. */
export function put(
  context: Word.RequestContext,
  present: readonly DocumentProperty[],
  wanted: readonly DocumentProperty[],
): void {
  if (!supports('1.3')) return;
  const { customProperties } = context.document.properties;
  for (const { name } of present) {
    if (!wanted.some((each) => each.name === name)) customProperties.getItem(name).delete();
  }
  for (const { name, value } of wanted) {
    const known = present.find((each) => each.name === name);
    if (known?.value !== value) customProperties.add(name, value);
  }
}
