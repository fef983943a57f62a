/** Comments at findings: all that are asked for or none; ours are known by how they begin. */
import type { Outcome } from '../../../app/contract/outcome';
import type { PlacedNote } from '../../../app/contract/report';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { findParagraphs } from './findPlace';
import { rangesOf } from './showText';

/** How every comment of ours begins. */
export const SIGN = 'Số Khớp: ';

export interface Commented {
  readonly ids: readonly string[];
  /** Those whose place is gone. */
  readonly left: readonly PlacedNote[];
}

export async function addComments(notes: readonly PlacedNote[]): Promise<Outcome<Commented>> {
  const tooOld = lacks('1.4');
  if (tooOld) return tooOld;
  const state: { before: readonly string[] | null } = { before: null };
  try {
    return await run(async (context): Promise<Outcome<Commented>> => {
      if (!supports('1.4')) return { done: { ids: [], left: notes } };
      const present = context.document.body.getComments();
      present.load('items/id');
      const paragraphs = await findParagraphs(
        context,
        notes.map(({ place }) => place),
      );
      const before = present.items.map(({ id }) => id);
      const found = paragraphs.filter((each) => each !== null);
      const ranges = await rangesOf(context, found);
      const made: Word.Comment[] = [];
      state.before = before;
      paragraphs.forEach((each, at) => {
        if (!each) return;
        const range = ranges[found.indexOf(each)] ?? each.paragraph.getRange();
        const comment = range.insertComment(SIGN + (notes[at]?.text ?? ''));
        comment.load('id');
        made.push(comment);
      });
      await context.sync();
      const left = notes.filter((_, at) => !paragraphs[at]);
      return { done: { ids: made.map(({ id }) => id), left } };
    });
  } catch (error) {
    const why = whyFailed(error);
    const { before } = state;
    if (!before) return { problem: why };
    const gone = await removeWhere(
      ({ id, content }) => content.startsWith(SIGN) && !before.includes(id),
    ).catch(() => null);
    return gone && 'done' in gone ? { problem: why } : unfinished(why, SIGN.trim());
  }
}

export interface RemovedComment {
  readonly text: string;
  /** The paragraph and its words that it stood at. */
  readonly paragraph: string;
  readonly words: string;
}

export interface Removed {
  readonly removed: readonly RemovedComment[];
  /** Answered by somebody, and therefore left. */
  readonly left: number;
}

export function clearComments(): Promise<Outcome<Removed>> {
  return removeAll(({ content }) => content.startsWith(SIGN));
}

export function removeComments(ids: readonly string[]): Promise<Outcome<Removed>> {
  return removeAll(({ id }) => ids.includes(id));
}

/** A second try takes what the first one left; what is gone is gone. */
async function removeAll(isWanted: (comment: Word.Comment) => boolean): Promise<Outcome<Removed>> {
  const tooOld = lacks('1.4');
  if (tooOld) return tooOld;
  const first: { removed: readonly RemovedComment[] } = { removed: [] };
  try {
    return await removeWhere(isWanted, first);
  } catch (error) {
    const why = whyFailed(error);
    try {
      const again = await removeWhere(isWanted);
      if ('problem' in again) return again;
      return {
        done: { ...again.done, removed: first.removed.length > 0 ? first.removed : again.done.removed },
      };
    } catch {
      return first.removed.length > 0 ? unfinished(why, SIGN.trim()) : { problem: why };
    }
  }
}

function removeWhere(
  isWanted: (comment: Word.Comment) => boolean,
  told: { removed: readonly RemovedComment[] } = { removed: [] },
): Promise<Outcome<Removed>> {
  return run(async (context): Promise<Outcome<Removed>> => {
    if (!supports('1.4')) return { done: { removed: [], left: 0 } };
    const comments = context.document.body.getComments();
    comments.load('items/id,items/content,items/replies/items/id');
    await context.sync();
    const wanted = comments.items.filter(isWanted);
    const going = wanted.filter(({ replies }) => replies.items.length === 0);
    const places = going.map((comment) => {
      const range = comment.getRange();
      range.load('text');
      const paragraph = range.paragraphs.getFirst();
      paragraph.load('text');
      return { comment, range, paragraph };
    });
    await context.sync();
    told.removed = places.map(({ comment, range, paragraph }) => ({
      text: comment.content.slice(SIGN.length),
      paragraph: paragraph.text,
      words: range.text,
    }));
    for (const { comment } of places) comment.delete();
    await context.sync();
    return { done: { removed: told.removed, left: wanted.length - going.length } };
  });
}
