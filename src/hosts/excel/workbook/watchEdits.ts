/** Tells of edits, once they pause. Excel misses some, so the Check button remains what counts. */
import type { Outcome } from '../../../app/contract/outcome';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';

const PAUSE = 800;

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

export async function watchEdits(changed: (sheet: string) => void): Promise<Outcome<() => void>> {
  const tooOld = lacks('1.7');
  if (tooOld) return tooOld;
  let timer: number | undefined;
  const names = new Map<string, string>();
  const heard = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      changed(names.get(worksheetId) ?? '');
    }, PAUSE);
    return Promise.resolve();
  };
  return run(async (context): Promise<Outcome<() => void>> => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    worksheets.items.forEach(({ id, name }) => names.set(id, name));
    // One handler for all sheets came with 1.9; before, each sheet has its own.
    const handlers: Handler[] = supports('1.9')
      ? [worksheets.onChanged.add(heard)]
      : worksheets.items.map((sheet) => sheet.onChanged.add(heard));
    await context.sync();
    const stop = (): void => {
      window.clearTimeout(timer);
      for (const handler of handlers) void forget(handler);
    };
    return { done: stop };
  });
}

async function forget(handler: Handler): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch {
    // The sheet may be gone, and its events with it.
  }
}
