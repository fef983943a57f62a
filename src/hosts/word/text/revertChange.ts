/** Takes back what was written into the text: words, comments, a table that was brought in. */
import type { Outcome } from '../../../app/contract/outcome';
import type { Problem } from '../../../app/contract/problem';
import type { PlacedNote, SealedTable } from '../../../app/contract/report';
import type { Written } from '../../../app/contract/writer';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { retag, takeAway } from '../parts/broughtTable';
import { replaceProperties } from '../parts/properties';
import { addComments, type RemovedComment, removeComments } from './comments';
import { type Replaced, revertText } from './replaceText';

export type TextChange =
  | Replaced
  | { readonly kind: 'comments'; readonly ids: readonly string[] }
  | { readonly kind: 'cleared'; readonly removed: readonly RemovedComment[] }
  | { readonly kind: 'table'; readonly tag: string; readonly prefix: string | null }
  | { readonly kind: 'retag'; readonly tag: string; readonly next: SealedTable };

type Reverted = Outcome<{ readonly skipped: Written['skipped'] }>;

export async function revertChange(change: TextChange): Promise<Reverted> {
  if (change.kind === 'cleared') return bringBack(change.removed);
  const outcome = await revert(change);
  return 'problem' in outcome ? outcome : { done: { skipped: [] } };
}

/** A comment whose paragraph reads otherwise by now is named by the words that it stood at. */
async function bringBack(removed: readonly RemovedComment[]): Promise<Reverted> {
  const outcome = await addComments(removed.map(noteOf));
  if ('problem' in outcome) return outcome;
  const skipped = outcome.done.left.map(({ place: { text, start, end } }) => ({
    sheet: '',
    cell: `“${text.slice(start, end)}”`,
  }));
  return { done: { skipped } };
}

function revert(change: Exclude<TextChange, { readonly kind: 'cleared' }>): Promise<Outcome<unknown>> {
  switch (change.kind) {
    case 'text':
      return revertText(change);
    case 'comments':
      return removeComments(change.ids);
    case 'table':
      return takeTableAway(change.tag, change.prefix);
    case 'retag':
      return retag(change.tag, change.next);
  }
}

async function takeTableAway(tag: string, prefix: string | null): Promise<Outcome<unknown>> {
  const outcome = await twice(() => takeAway(tag));
  if ('problem' in outcome || prefix === null) return outcome;
  // The table is gone: its seal goes, too, or it is said that something of it is left.
  const first = await replaceProperties(prefix, []).catch(problemOf);
  if ('done' in first) return first;
  const second = await replaceProperties(prefix, []).catch(problemOf);
  return 'done' in second ? second : unfinished(second.problem, prefix);
}

function problemOf(error: unknown): { readonly problem: Problem } {
  return { problem: whyFailed(error) };
}

/** What a first try did is not done again by a second. */
function twice(work: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
  return work().catch(() => work().catch((error: unknown): Outcome<null> => ({ problem: whyFailed(error) })));
}

/** The place by its words: where it stood in the order of the text nobody knows any more. */
function noteOf({ text, paragraph, words }: RemovedComment): PlacedNote {
  const at = paragraph.indexOf(words);
  const start = Math.max(0, at);
  const end = at < 0 ? paragraph.length : start + words.length;
  return { text, place: { note: null, paragraph: 0, text: paragraph, raw: paragraph, start, end } };
}
