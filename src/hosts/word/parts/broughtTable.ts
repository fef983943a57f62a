/** Tables that were brought in: put at the cursor in a content control, found again by its tag, taken away. */
import type { Outcome } from '../../../app/contract/outcome';
import type { BroughtTable, TableToInsert } from '../../../app/contract/report';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports, takesMarkup } from '../connection/requirements';
import { run } from '../connection/runBatch';

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
    context.document.getSelection().paragraphs.getLast().getRange('After').insertOoxml(markup, 'Start');
    await context.sync();
    return { done: null };
  });
}

/** Without markup: the cells alone, whose heading is not merged. */
async function insertCells({ tag, title, values, headerRows }: TableToInsert): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    if (!supports('1.3')) return { done: null };
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

export function retag(tag: string, next: BroughtTable): Promise<Outcome<null>> {
  return run(async (context): Promise<Outcome<null>> => {
    const controls = context.document.contentControls.getByTag(tag);
    controls.load('items/id');
    await context.sync();
    for (const control of controls.items) {
      control.tag = next.tag;
      control.title = next.title;
    }
    await context.sync();
    return { done: null };
  });
}
