/** Finds the words of a place again: the paragraph by its text, the words in it by a search. */
import type { TextPlace } from '../../../app/contract/report';
import { supports } from '../connection/requirements';

/** Word refuses to search longer texts. */
const LONGEST = 200;

export interface FoundParagraph {
  readonly place: TextPlace;
  readonly paragraph: Word.Paragraph;
}

/** One round trip; null for each place whose paragraph is gone. */
export async function findParagraphs(
  context: Word.RequestContext,
  places: readonly TextPlace[],
): Promise<(FoundParagraph | null)[]> {
  const { body } = context.document;
  const inNotes = places.some(({ note }) => note !== null) && supports('1.5');
  body.paragraphs.load('items/text');
  const footnotes = inNotes ? body.footnotes : null;
  footnotes?.load('items/body/paragraphs/items/text');
  await context.sync();
  return places.map((place) => {
    const among =
      place.note === null
        ? body.paragraphs.items
        : (footnotes?.items[place.note]?.body.paragraphs.items ?? []);
    const paragraph = nearest(among, place);
    return paragraph ? { place, paragraph } : null;
  });
}

/** The paragraph of that text that is the nearest to where it was read. */
function nearest(items: readonly Word.Paragraph[], { paragraph, raw }: TextPlace): Word.Paragraph | null {
  for (let far = 0; far < items.length; far++) {
    for (const at of [paragraph - far, paragraph + far]) {
      if (items[at]?.text === raw) return items[at] ?? null;
    }
  }
  return null;
}

export interface Search {
  readonly found: Word.RangeCollection;
  readonly at: number;
  readonly count: number;
}

/** Asks for the words; the answer comes with the next round trip. */
export function searchFor({
  place,
  paragraph,
}: FoundParagraph): { readonly head: Search; readonly tail: Search | null } | null {
  const { start, end, text } = place;
  const plain = /[^\u0002\t\n\r\v^]+/.exec(text.slice(start, end));
  if (!plain) return null;
  const from = start + plain.index;
  const head = plain[0].slice(0, LONGEST);
  if (from + head.length >= end) return { head: search(paragraph, text, from, head), tail: null };
  const rest = /[^\u0002\t\n\r\v^]+$/.exec(text.slice(from + head.length, end));
  const last = (rest?.[0] ?? '').slice(-LONGEST);
  return {
    head: search(paragraph, text, from, head),
    tail: last === '' ? null : search(paragraph, text, end - last.length, last),
  };
}

function search(paragraph: Word.Paragraph, text: string, from: number, words: string): Search {
  const found = paragraph.search(words, { matchCase: true });
  found.load('items');
  const places = placesOf(text, words);
  return { found, at: places.indexOf(from), count: places.length };
}

/** Where Word finds the words, which it counts without overlap and with quotes of any kind. */
function placesOf(text: string, words: string): number[] {
  const [inside, wanted] = [plainQuotes(text), plainQuotes(words)];
  const places: number[] = [];
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + wanted.length))
    places.push(at);
  return places;
}

function plainQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** null where Word found another number of them than there are: deleted words may be among them. */
export function rangeOf({ found, at, count }: Search): Word.Range | null {
  return found.items.length === count ? (found.items[at] ?? null) : null;
}
