/**
 * Writes words in the place of others, once or as a tracked change, and takes that back. What was covered and what was
 * written are read in the same round trip; where somebody wrote there first, or Word stops midway, the words are put back,
 * and where that cannot be done it is said.
 */
import type { Outcome } from '../../../app/contract/outcome';
import type { TextEdit, TextPlace } from '../../../app/contract/report';
import type { Problem } from '../../../app/contract/problem';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { type Mode, modeNow, setMode } from '../connection/tracking';
import { findParagraphs } from './findPlace';
import { MOVED, rangesOf } from './showText';

/** The paragraph before and after: enough to take the change back. */
export interface Replaced {
  readonly kind: 'text';
  readonly before: TextPlace;
  /** The place of the new words, in the paragraph as it reads now. */
  readonly after: TextPlace;
  readonly tracked: boolean;
}

interface Change {
  readonly place: TextPlace;
  readonly next: string;
  readonly tracking: 'asIs' | 'on' | 'off';
  /** The paragraph when all is done, with every tracked change accepted, and with none. */
  readonly current: string;
  readonly original: string | null;
}

const spliced = ({ text, start, end }: TextPlace, next: string): string =>
  text.slice(0, start) + next + text.slice(end);

export async function replaceText({ place, next }: TextEdit, tracked: boolean): Promise<Outcome<Replaced>> {
  const tooOld = tracked ? lacks('1.4') : null;
  if (tooOld) return tooOld;
  const current = spliced(place, next);
  const change: Change = { place, next, tracking: tracked ? 'on' : 'asIs', current, original: null };
  const outcome = await carryOut(change);
  if ('problem' in outcome) return outcome;
  const after = { ...place, text: current, raw: outcome.done, end: place.start + next.length };
  return { done: { kind: 'text', before: place, after, tracked } };
}

/** The new words, and under tracking the struck ones before them, make way for what stood there. */
export async function revertText({ before, after, tracked }: Replaced): Promise<Outcome<null>> {
  const next = before.text.slice(before.start, before.end);
  if (!tracked || after.raw === after.text) {
    const outcome = await carryOut({
      place: after,
      next,
      tracking: 'off',
      current: before.text,
      original: null,
    });
    return 'problem' in outcome ? outcome : { done: null };
  }
  const both = next + after.text.slice(after.start, after.end);
  const start = after.raw.indexOf(both, before.start);
  if (start < 0) return MOVED;
  const place = { ...after, text: after.raw, start, end: start + both.length };
  const outcome = await carryOut({
    place,
    next,
    tracking: 'off',
    current: before.text,
    original: before.text,
  });
  return 'problem' in outcome ? outcome : { done: null };
}

/** Gives the paragraph as the host finds it again. */
async function carryOut(change: Change): Promise<Outcome<string>> {
  const state: { mode: Mode | null; writing: Writing | null } = { mode: null, writing: null };
  try {
    return await run(async (context): Promise<Outcome<string>> => {
      const [found] = await findParagraphs(context, [change.place]);
      if (!found) return MOVED;
      state.mode = await modeNow(context);
      const [range] = await rangesOf(context, [found]);
      if (!range) return MOVED;
      const standing = range.paragraphs.getFirst();
      standing.load('text');
      range.load('text');
      state.writing = { standing, range };
      setMode(context, wanted(change, state.mode));
      range.insertText(change.next, 'Replace');
      setMode(context, state.mode);
      const read = readBack(found.paragraph);
      await context.sync();
      if (isComplete(change, read())) return { done: found.paragraph.text };
      return settle(change, state.mode, state.writing, { code: 'host/failed' });
    });
  } catch (error) {
    const why = whyFailed(error);
    return state.writing ? settle(change, state.mode, state.writing, why) : { problem: why };
  }
}

/** Known after the writing's own round trip: what stood there just before. */
interface Writing {
  readonly standing: Word.Paragraph;
  readonly range: Word.Range;
}

/** The library throws at what it has not loaded, as where Word stopped before it answered. */
function before({ standing, range }: Writing): Covered | null {
  try {
    return { standing: standing.text, words: range.text };
  } catch {
    return null;
  }
}

async function settle(
  change: Change,
  mode: Mode | null,
  writing: Writing,
  why: Problem,
): Promise<Outcome<string>> {
  const covered = before(writing);
  if (!covered || covered.standing === change.place.raw) return putBack(change, mode, why);
  // Somebody wrote here between the two round trips.
  try {
    return await giveBack(change, mode, covered);
  } catch {
    return giveBack(change, mode, covered).catch(() => unfinished(why, covered.standing.slice(0, 60)));
  }
}

function wanted({ tracking }: Change, mode: Mode | null): Mode | null {
  if (mode === null || tracking === 'asIs') return null;
  return tracking === 'on' ? 'TrackAll' : 'Off';
}

interface Read {
  readonly current: string;
  readonly original: string | null;
}

/** Asked for now, known after the next round trip. */
function readBack(paragraph: Word.Paragraph): () => Read {
  paragraph.load('text');
  if (!supports('1.4')) return () => ({ current: paragraph.text, original: null });
  const current = paragraph.getReviewedText('Current');
  const original = paragraph.getReviewedText('Original');
  return () => ({ current: current.value, original: original.value });
}

const trimmed = (text: string): string => text.replace(/[\r\n]+$/, '');

function isComplete(change: Change, { current, original }: Read): boolean {
  if (trimmed(current) !== change.current) return false;
  return change.original === null || original === null || trimmed(original) === change.original;
}

/** Word stopped somewhere on the way: either nothing was written, or all of it, or it is taken back now. */
async function putBack(change: Change, mode: Mode | null, why: Problem): Promise<Outcome<string>> {
  const { place } = change;
  try {
    return await run(async (context): Promise<Outcome<string>> => {
      const paragraph = await paragraphAt(context, place);
      setMode(context, mode);
      if (!paragraph) return unfinished(why, place.text.slice(0, 60));
      const read = readBack(paragraph);
      await context.sync();
      if (isComplete(change, read())) return { done: paragraph.text };
      if (paragraph.text === place.raw) return { problem: why };
      return unfinished(why, place.text.slice(0, 60));
    });
  } catch {
    return unfinished(why, place.text.slice(0, 60));
  }
}

/** A paragraph before our words came into it, and those that they covered. */
interface Covered {
  readonly standing: string;
  readonly words: string;
}

/** Takes our words out again, so that the paragraph says what somebody wrote there meanwhile. */
function giveBack(
  { place, next, tracking }: Change,
  mode: Mode | null,
  { standing, words }: Covered,
): Promise<Outcome<string>> {
  const left = unfinished({ code: 'host/failed' }, standing.slice(0, 60));
  // Struck words cannot be made whole again.
  if (words !== '' && (tracking === 'on' || (tracking === 'asIs' && mode !== null && mode !== 'Off')))
    return Promise.resolve(left);
  return run(async (context): Promise<Outcome<string>> => {
    const paragraph = await paragraphAt(context, place);
    const text = paragraph?.text ?? '';
    if (!paragraph || text === standing) return MOVED;
    let start = text.indexOf(next);
    while (start >= 0 && spliced({ ...place, text, start, end: start + next.length }, words) !== standing)
      start = text.indexOf(next, start + 1);
    const ours = { ...place, text, raw: text, start, end: start + next.length };
    const [range] = start < 0 ? [] : await rangesOf(context, [{ place: ours, paragraph }]);
    if (!range) return left;
    setMode(context, mode === null ? null : 'Off');
    if (words === '') range.delete();
    else range.insertText(words, 'Replace');
    setMode(context, mode);
    paragraph.load('text');
    await context.sync();
    return paragraph.text === standing ? MOVED : left;
  });
}

/** By its number: what it says may be half written. */
async function paragraphAt(
  context: Word.RequestContext,
  { note, paragraph }: TextPlace,
): Promise<Word.Paragraph | null> {
  const { body } = context.document;
  if (note === null || !supports('1.5')) {
    body.paragraphs.load('items/text');
    await context.sync();
    return body.paragraphs.items[paragraph] ?? null;
  }
  body.footnotes.load('items/body/paragraphs/items/text');
  await context.sync();
  return body.footnotes.items[note]?.body.paragraphs.items[paragraph] ?? null;
}
