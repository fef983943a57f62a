/** Tables that were brought in: put at the cursor in a content control, found again by its tag, taken away. */
import type { Outcome } from '../../../app/contract/outcome';
import type { BroughtTable, SealedTable, TableToInsert } from '../../../app/contract/report';
import type { DocumentProperty } from '../../../app/contract/properties';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports, takesMarkup } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { modeNow, setMode } from '../connection/tracking';
import { load, put } from './properties';

/** How the tag of every control of ours begins: "SoKhop|cchc-xa|7K2M-9QXA-4TBD". */
const OURS = 'SoKhop|';

export async function insertTable(table: TableToInsert): Promise<Outcome<null>> {
  const tooOld = lacks('1.3');
  if (tooOld) return tooOld;
  return takesMarkup() ? insertMarkup(table) : insertCells(table);
}

/** One call, so that it is there as a whole or not at all. */
function insertMarkup({ markup }: TableToInsert): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    if (!supports('1.3')) return { done: null };
    if (await isInTable(context)) return IN_TABLE;
    context.document.getSelection().paragraphs.getLast().getRange('After').insertOoxml(markup, 'Start');
    await context.sync();
    return { done: null };
  });
}

/** A table within a cell is no table of the report any more. */
const IN_TABLE: { readonly problem: { readonly code: 'sheet/notEmpty' } } = {
  problem: { code: 'sheet/notEmpty' },
};

async function isInTable(context: Word.RequestContext): Promise<boolean> {
  if (!supports('1.3')) return false;
  const around = context.document.getSelection().parentTableOrNullObject;
  around.load('rowCount');
  await context.sync();
  return !around.isNullObject;
}

/** Without markup: the cells alone, whose heading is not merged. */
async function insertCells({ tag, title, values, headerRows }: TableToInsert): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    if (!supports('1.3')) return { done: null };
    if (await isInTable(context)) return IN_TABLE;
    const cells = values.map((row) => row.slice());
    const line = context.document.getSelection().paragraphs.getLast();
    const made = line.insertTable(cells.length, cells[0]?.length ?? 1, 'After', cells);
    made.load('rowCount');
    await context.sync();
    try {
      made.headerRowCount = headerRows;
      const control = made.insertContentControl();
      control.tag = tag;
      control.title = title;
      await context.sync();
      return { done: null };
    } catch (error) {
      const why = whyFailed(error);
      try {
        made.delete();
        await context.sync();
        return { problem: why };
      } catch {
        return unfinished(why, title);
      }
    }
  });
}

/** Every control of that tag, with what it holds. */
export function takeAway(tag: string): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    const controls = context.document.contentControls.getByTag(tag);
    controls.load('items/id');
    await context.sync();
    for (const control of controls.items) control.delete(false);
    await context.sync();
    return { done: null };
  });
}

export type Brought = BroughtTable & { readonly table: number | null };

export async function broughtTables(): Promise<Outcome<readonly Brought[]>> {
  const tooOld = lacks('1.3');
  if (tooOld) return tooOld;
  return run(async (context): Promise<Outcome<readonly Brought[]>> => {
    if (!supports('1.3')) return { done: [] };
    const { contentControls, body } = context.document;
    contentControls.load('items/tag,items/title,items/tables/items/values');
    body.tables.load('items/values,items/nestingLevel');
    await context.sync();
    const outer = body.tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
    const taken: number[] = [];
    return {
      done: contentControls.items
        .filter(({ tag }) => tag.startsWith(OURS))
        .map(({ tag, title, tables }) => {
          const wanted = JSON.stringify(tables.items[0]?.values ?? null);
          const table = outer.findIndex(
            ({ values }, at) => !taken.includes(at) && JSON.stringify(values) === wanted,
          );
          if (table >= 0) taken.push(table);
          return { tag, title, table: table < 0 ? null : table };
        }),
    };
  });
}

interface Kept {
  readonly title: string;
  readonly properties: readonly DocumentProperty[];
}

/**
 * The control's new names and the seal that goes with them, in one batch; where Word stops midway both are put back.
 * Gives the properties that made way.
 */
export async function retag(tag: string, next: SealedTable): Promise<Outcome<readonly DocumentProperty[]>> {
  const state: { kept: Kept | null } = { kept: null };
  const isOurs = ({ name }: DocumentProperty): boolean =>
    name.startsWith(next.old) || name.startsWith(next.prefix);
  const exchange = (
    from: string,
    to: BroughtTable,
    wanted: readonly DocumentProperty[],
    [old, printed]: readonly [string, string],
  ): Promise<Kept> =>
    run(async (context) => {
      const controls = context.document.contentControls.getByTag(from);
      controls.load('items/id,items/title');
      const present = (await load(context)).filter(isOurs);
      const kept = { title: controls.items[0]?.title ?? '', properties: present };
      const codes = controls.items.map((control) => control.search(old, { matchCase: true }));
      for (const found of codes) found.load('items');
      const mode = await modeNow(context);
      if (mode === null) await context.sync();
      state.kept ??= kept;
      setMode(context, 'Off');
      for (const control of controls.items) {
        control.tag = to.tag;
        control.title = to.title;
      }
      for (const { items } of codes) for (const code of items) code.insertText(printed, 'Replace');
      put(context, present, wanted);
      setMode(context, mode);
      await context.sync();
      return kept;
    });
  const { old, next: printed } = next.printed;
  try {
    const { properties } = await exchange(tag, next, next.properties, [old, printed]);
    return { done: properties.filter(({ name }) => name.startsWith(next.old)) };
  } catch (error) {
    const why = whyFailed(error);
    const { kept } = state;
    if (!kept) return { problem: why };
    try {
      await exchange(next.tag, { tag, title: kept.title }, kept.properties, [printed, old]);
      return { problem: why };
    } catch {
      return unfinished(why, next.title);
    }
  }
}
