/** Text that is judged together: a paragraph with the list that follows it and the footnotes that it refers to. */
import { superscript, type Block } from './blocks';
import { addPlaces, placeAt, placesWithin, type Places, type Stretch } from './places';

/** What stands for the ends of lists, items and footnotes in a passage's text: no text holds them. */
export const LIST_OPEN = '\ue000';
export const LIST_CLOSE = '\ue001';
export const ITEM_END = '\ue002';
export const NOTE_OPEN = '\ue003';
export const NOTE_CLOSE = '\ue004';

export interface Passage {
  readonly text: string;
  /** Where each character stands in the source's text. */
  readonly places: Places;
}

interface Draft {
  text: string;
  places: Stretch[];
}

export function passagesOf(blocks: readonly Block[]): Passage[] {
  const notes = notesOf(blocks);
  const used: Record<string, true> = {};
  const passages: Draft[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block || block.kind === 'row' || block.kind === 'note') {
      at++;
      continue;
    }
    const draft: Draft = { text: '', places: [] };
    at = addWithList(draft, blocks, at, []);
    passages.push(withNotes(draft, notes, used));
  }
  for (const key of Object.keys(notes)) {
    if (!used[key]) passages.push(...(notes[key] ?? []));
  }
  return passages;
}

/** A block, and the items below it; returns the place after them. `within`: the signs of the lists it stands in. */
function addWithList(draft: Draft, blocks: readonly Block[], at: number, within: readonly string[]): number {
  const lead = blocks[at];
  if (!lead) return at + 1;
  add(draft, lead);
  let next = blocks[at + 1];
  let after = at + 1;
  // "Trong đó:" in a line of its own belongs to the line before it.
  if (
    next &&
    next.kind !== 'row' &&
    next.kind !== 'note' &&
    isOpener(next.text) &&
    !/[.:]$/.test(lead.text.replace(/\.$/, ''))
  ) {
    mark(draft, ' ');
    add(draft, next);
    after++;
    next = blocks[after];
  }
  if (
    next?.kind !== 'item' ||
    next.marker === lead.marker ||
    within.includes(next.marker) ||
    within.length > MOST_NESTED ||
    !leads(draft.text)
  )
    return after;
  const { marker } = next;
  mark(draft, LIST_OPEN);
  while (after < blocks.length) {
    const item = blocks[after];
    if (item?.kind === 'note') {
      after++;
      continue;
    }
    if (item?.kind !== 'item' || item.marker !== marker) break;
    if (draft.text.length > MOST_PASSAGE) {
      mark(draft, '…');
      break;
    }
    after = addWithList(draft, blocks, after, within.concat(marker));
    mark(draft, ITEM_END);
  }
  mark(draft, LIST_CLOSE);
  return after;
}

const MOST_NESTED = 6;
/** A list that goes on behind this is read as one that is not told to its end. */
const MOST_PASSAGE = 24_000;

function isOpener(text: string): boolean {
  return /^(?:trong đó|cụ thể|gồm|bao gồm|chia ra)(?: như sau)?\s*:?$/i.test(text);
}

/** "…như sau:" and "Tổng số 45 người" are followed by their list, a sentence that has ended is not. */
function leads(text: string): boolean {
  return /[:;,]$/.test(text) || (/\d/.test(text.slice(-60)) && !/[.!?]$/.test(text));
}

function add(draft: Draft, block: Block): void {
  addPlaces(draft.places, draft.text.length, block.places);
  draft.text += block.text;
}

function mark(draft: Draft, sign: string): void {
  draft.places.push({
    at: draft.text.length,
    place: placeAt(draft.places, Math.max(draft.text.length - 1, 0)),
  });
  draft.text += sign;
}

/** Footnotes by number; a number that begins anew with every page has several, in order. */
function notesOf(blocks: readonly Block[]): Record<string, Draft[]> {
  const notes: Record<string, Draft[]> = {};
  blocks.forEach((block, at) => {
    if (block.kind !== 'note') return;
    const draft: Draft = { text: '', places: [] };
    addWithList(draft, blocks, at, []);
    notes[block.marker] = (notes[block.marker] ?? []).concat(draft);
  });
  return notes;
}

/** "(1)" only right behind a word. */
const REFERENCE = /([⁰¹²³⁴-⁹]+)|\[(\d{1,3})\]|\((\d{1,2})\)/g;

function withNotes(draft: Draft, notes: Record<string, Draft[]>, used: Record<string, true>): Draft {
  if (!/[⁰¹²³⁴-⁹\]]|[^\s(]\(\d/.test(draft.text)) return draft;
  const whole: Draft = { text: '', places: [] };
  let from = 0;
  const take = (until: number): void => {
    addPlaces(whole.places, whole.text.length, placesWithin(draft.places, from, until));
    whole.text += draft.text.slice(from, until);
    from = until;
  };
  REFERENCE.lastIndex = 0;
  for (let found = REFERENCE.exec(draft.text); found; found = REFERENCE.exec(draft.text)) {
    const number = found[2] ?? found[3] ?? superscript(found[1] ?? '');
    const [note] = notes[number] ?? [];
    take(found.index);
    from = found.index + found[0].length;
    // "m²" and "km²" are units.
    if (
      !note ||
      used[number] ||
      (found[3] !== undefined && /(?:^|[\s(])$/.test(draft.text.slice(0, found.index))) ||
      whole.text.length > MOST_PASSAGE ||
      (/(?:^|[^a-z])k?m$/i.test(whole.text) && (found[1] ?? '').length === 1)
    ) {
      from = found.index;
      take(found.index + found[0].length);
      continue;
    }
    used[number] = true;
    mark(whole, NOTE_OPEN);
    addPlaces(whole.places, whole.text.length, note.places);
    whole.text += note.text;
    mark(whole, NOTE_CLOSE);
  }
  take(draft.text.length);
  return whole;
}
