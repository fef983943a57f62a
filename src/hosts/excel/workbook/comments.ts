/**
 * Comments at cells (ExcelApi 1.10), those that people answer in a thread. Ours are known by how they begin; all that
 * are asked for come, or none; nobody else's is touched. Cells with a note of the older kind take none: they are left.
 */
import { isOurs } from '../../../app/comments/commentText';
import {
  type CommentsPlan,
  commentsRecord,
  planBack,
  planComments,
} from '../../../app/comments/planComments';
import {
  COMMENT_SIGN,
  type CellComment,
  type Commented,
  type CommentsUndo,
  type StandingComment,
} from '../../../app/contract/comments';
import type { Outcome } from '../../../app/contract/outcome';
import type { UndoRecord, Written } from '../../../app/contract/writer';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';

interface Found {
  readonly ours: readonly (StandingComment & { readonly comment: Excel.Comment })[];
  readonly others: Commented['left'];
}

export async function readComments(): Promise<Outcome<readonly StandingComment[]>> {
  const tooOld = lacks('1.10');
  if (tooOld) return tooOld;
  return run(async (context): Promise<Outcome<readonly StandingComment[]>> => {
    const { ours } = await find(context);
    return { done: ours.map(plain) };
  });
}

export async function replaceComments(
  id: string,
  wanted: readonly CellComment[],
): Promise<Outcome<Commented>> {
  const outcome = await carryOut((standing, others) => planComments(wanted, standing, others));
  if ('problem' in outcome) return outcome;
  const { add, remove, left } = outcome.done;
  const undo = add.length + remove.length > 0 ? commentsRecord(id, { added: add, removed: remove }) : null;
  return { done: { undo, added: add.length, removed: remove.length, left } };
}

export async function takeCommentsBack({
  looks = '',
}: UndoRecord): Promise<Outcome<{ readonly skipped: Written['skipped'] }>> {
  const undo = JSON.parse(looks) as CommentsUndo;
  const outcome = await carryOut((standing, others) => planBack(undo, standing, others));
  return 'problem' in outcome ? outcome : { done: { skipped: outcome.done.left } };
}

type Plan = (standing: readonly StandingComment[], others: Commented['left']) => CommentsPlan;

/** Look, then delete and add in one batch; what a batch left half done is put back as it was. */
async function carryOut(plan: Plan): Promise<Outcome<CommentsPlan>> {
  const tooOld = lacks('1.10');
  if (tooOld) return tooOld;
  const state: { before: readonly CellComment[] | null; planned: CommentsPlan | null } = {
    before: null,
    planned: null,
  };
  try {
    return await run(async (context): Promise<Outcome<CommentsPlan>> => {
      const found = await find(context);
      const planned = plan(found.ours.map(plain), found.others);
      const touched = planned.add.concat(planned.remove).map(({ sheet }) => sheet);
      const locked = await lockedAmong(context, touched);
      if (locked !== null) return { problem: { code: 'sheet/protected', detail: { sheet: locked } } };
      state.before = found.ours.map(plain);
      state.planned = planned;
      write(context, planned, found);
      await context.sync();
      return { done: planned };
    });
  } catch (error) {
    const why = whyFailed(error);
    const { before, planned } = state;
    if (!before || !planned) return { problem: why };
    const restored = await putBack(before).catch(() => false);
    if (!restored) return unfinished(why, COMMENT_SIGN.trim());
    return refusesPlace(error) && planned.add.length > 0 ? oneByOne(planned, before) : { problem: why };
  }
}

/** Excel before 1.18 does not tell where notes of the older kind are, and refuses a comment there: such a cell is left. */
async function oneByOne(
  planned: CommentsPlan,
  before: readonly CellComment[],
): Promise<Outcome<CommentsPlan>> {
  const add: CellComment[] = [];
  const left = planned.left.slice();
  try {
    for (const comment of planned.add) {
      const came = await attempt({ add: [comment], remove: [], left: [] });
      if (came) add.push(comment);
      else left.push({ sheet: comment.sheet, cell: comment.cell });
    }
    await attempt({ add: [], remove: planned.remove, left: [] });
    return { done: { add, remove: planned.remove, left } };
  } catch (error) {
    const restored = await putBack(before).catch(() => false);
    return restored ? { problem: whyFailed(error) } : unfinished(whyFailed(error), COMMENT_SIGN.trim());
  }
}

/** False where Excel refuses the place; what else goes wrong is thrown. */
async function attempt(step: CommentsPlan): Promise<boolean> {
  try {
    await run(async (context): Promise<Outcome<null>> => {
      write(context, step, await find(context));
      await context.sync();
      return { done: null };
    });
    return true;
  } catch (error) {
    if (step.add.length === 0 || !refusesPlace(error)) throw error;
    return false;
  }
}

function refusesPlace(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'InvalidOperation' || code === 'InvalidArgument' || code === 'ItemAlreadyExists';
}

function write(context: Excel.RequestContext, { add, remove }: CommentsPlan, { ours }: Found): void {
  for (const gone of remove) {
    const at = ours.find(
      ({ sheet, cell, text }) => sheet === gone.sheet && cell === gone.cell && text === gone.text,
    );
    if (at) at.comment.delete();
  }
  for (const { sheet, cell, text } of add) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    context.workbook.comments.add(range, text);
  }
}

/** Ours as they were: what a failed batch added goes, what it took away comes again. True once it is so. */
async function putBack(before: readonly CellComment[]): Promise<boolean> {
  const same = (one: CellComment) => (other: CellComment) =>
    one.sheet === other.sheet && one.cell === other.cell && one.text === other.text;
  await run(async (context): Promise<Outcome<null>> => {
    const found = await find(context);
    write(
      context,
      {
        add: before.filter((each) => !found.ours.some(same(each))),
        remove: found.ours.filter((each) => !before.some(same(each))),
        left: [],
      },
      found,
    );
    await context.sync();
    return { done: null };
  });
  return true;
}

async function find(context: Excel.RequestContext): Promise<Found> {
  const { comments } = context.workbook;
  comments.load(
    'items/id,items/content,items/replies/items/content,items/replies/items/authorName' +
      (supports('1.11') ? ',items/resolved' : ''),
  );
  const notes = supports('1.18') ? context.workbook.notes : null;
  if (notes) notes.load('items/content');
  await context.sync();
  const places = comments.items.map((comment) => addressOf(comment.getLocation()));
  const noted = notes ? notes.items.map((note) => addressOf(note.getLocation())) : [];
  await context.sync();
  const all = comments.items.map((comment, i) => ({ comment, place: placeOf(places[i]) }));
  return {
    ours: all
      .filter(({ comment }) => isOurs(comment.content))
      .map(({ comment, place }) => ({
        ...place,
        comment,
        text: comment.content,
        resolved: supports('1.11') && comment.resolved,
        replies: comment.replies.items.map(({ authorName, content }) => ({ by: authorName, text: content })),
      })),
    others: all
      .filter(({ comment }) => !isOurs(comment.content))
      .map(({ place }) => place)
      .concat(noted.map(placeOf)),
  };
}

interface Addressed {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function addressOf(range: Excel.Range): Addressed {
  range.load('address');
  const sheet = range.worksheet;
  sheet.load('name');
  return { range, sheet };
}

/** "'Biểu 1'!D61" -> D61, on the sheet by its own name. */
function placeOf(at: Addressed | undefined): { sheet: string; cell: string } {
  const address = at ? at.range.address : '';
  return {
    sheet: at ? at.sheet.name : '',
    cell: address.slice(address.lastIndexOf('!') + 1).split(':')[0] ?? '',
  };
}

function plain({ sheet, cell, text, resolved, replies }: StandingComment): StandingComment {
  return { sheet, cell, text, resolved, replies };
}

async function lockedAmong(context: Excel.RequestContext, names: readonly string[]): Promise<string | null> {
  const sheets = names
    .filter((name, i) => names.indexOf(name) === i)
    .map((name) => ({ name, protection: context.workbook.worksheets.getItem(name).protection }));
  for (const { protection } of sheets) protection.load('protected');
  if (sheets.length > 0) await context.sync();
  return sheets.find(({ protection }) => protection.protected)?.name ?? null;
}
