/** The paragraphs of a text, the items of its lists and its footnotes, each with the way back to the source. */
import type { Places, Stretch } from './places';
import type { Source } from './source';

/** `row` is a line of a table, `heading` one of the text's own structure. */
export type BlockKind = 'text' | 'item' | 'note' | 'row' | 'heading';

export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where each character of `text` stands in the source's text. */
  readonly places: Places;
  /** The sign an item begins with: "-", "+", "a)", "1."; the number of a footnote; else empty. */
  readonly marker: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ITEM =
  /^(?:([-–—+•●○▪*])|([a-zđ]\))|([a-zđ]\.)(?= )|(\(?(?:\d{1,2}|[ivx]{1,4})\))(?= )|(\d{1,2}(?:\.\d{1,2}){0,4}[.)]?)(?= +[^\d\s%]))\s*/i;
/** "12 hồ sơ" at the start of a line is a figure, "12. Hồ sơ" an item. */
const BARE_NUMBER = /^\d+$/;

export function blocksOf({ text }: Source): Block[] {
  const references = referencesIn(text);
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  for (const line of linesOf(text)) {
    const written = text.slice(line.start, line.end);
    const { kind, marker, skip } = kindOf(written, open, references);
    const goingOn: Draft | null = kind === 'text' ? continued(open, drafts, written, line.afterBlank) : null;
    if (goingOn) {
      append(goingOn, text, line.start, line.end, true);
      open = goingOn;
      continue;
    }
    open = { kind, marker, text: '', places: [] };
    append(open, text, line.start + skip, line.end, false);
    drafts.push(open);
  }
  return drafts;
}

interface Draft {
  kind: BlockKind;
  marker: string;
  text: string;
  places: Stretch[];
}

function append(draft: Draft, source: string, start: number, end: number, joined: boolean): void {
  if (joined) {
    draft.places.push({ at: draft.text.length, place: Math.max(start - 1, 0) });
    draft.text += ' ';
  }
  draft.places.push({ at: draft.text.length, place: start });
  draft.text += source.slice(start, end);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const until = found < 0 ? text.length : found;
    let start = from;
    let end = until;
    while (start < end && text.charAt(start) === ' ') start++;
    while (end > start && text.charAt(end - 1) === ' ') end--;
    if (start === end) blank = true;
    for (; start < end; blank = false) {
      const stop = end - start > MOST_LINE ? sentenceEnd(text, start) : end;
      lines.push({ start, end: stop, afterBlank: blank });
      for (start = stop; start < end && text.charAt(start) === ' ';) start++;
    }
    from = until + 1;
  }
  return lines;
}

/** A paragraph of four pages: what is longer is read in parts, so that a long text costs no more for each page. */
const MOST_LINE = 12_000;

function sentenceEnd(text: string, start: number): number {
  const end = text.lastIndexOf('. ', start + MOST_LINE);
  return end > start ? end + 1 : start + MOST_LINE;
}

/** Numbers that are set behind a word in brackets, as some set their footnotes: "96 tin báo(1)". */
function referencesIn(text: string): Readonly<Record<string, true>> {
  const found: Record<string, true> = {};
  const reference = /[^\s(]\((\d{1,2})\)/g;
  for (let each = reference.exec(text); each; each = reference.exec(text)) found[each[1] ?? ''] = true;
  return found;
}

function kindOf(
  line: string,
  open: Draft | null,
  references: Readonly<Record<string, true>>,
): { kind: BlockKind; marker: string; skip: number } {
  if (/^\|.*\|$/.test(line) || /^[-|: ]+$/.test(line)) return { kind: 'row', marker: '', skip: 0 };
  const heading = /^#+ */.exec(line);
  if (heading) return { kind: 'heading', marker: '', skip: heading[0].length };
  const note = /^(?:([⁰¹²³⁴-⁹]+)|\[(\d{1,3})\]|\((\d{1,2})\)) */.exec(line);
  if (note && (note[3] === undefined || references[note[3]])) {
    const number = note[2] ?? note[3] ?? superscript(note[1] ?? '');
    return { kind: 'note', marker: number, skip: note[0].length };
  }
  const item = ITEM.exec(line);
  const marker = item ? item[0].trim() : '';
  if (item && !(BARE_NUMBER.test(marker) && open && !endsWell(open.text)) && !BARE_NUMBER.test(marker)) {
    return { kind: 'item', marker: markerOf(marker), skip: item[0].length };
  }
  return { kind: 'text', marker: '', skip: 0 };
}

/** Items of one list begin alike: "a)" and "b)", "1." and "2.", "-" and "-". */
function markerOf(marker: string): string {
  return marker
    .replace(/[–—]/, '-')
    .replace(/\d+/g, '1')
    .replace(/[a-zđ](?=[.)])/i, 'a');
}

export function superscript(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += String(SUPERSCRIPTS.indexOf(text.charAt(i)));
  return digits;
}

/** The block that a line goes on with: a sentence cut by the end of a page, or of a line. */
function continued(
  open: Draft | null,
  drafts: readonly Draft[],
  line: string,
  afterBlank: boolean,
): Draft | null {
  if (!open || open.text.length + line.length > MOST_LINE) return null;
  if (!afterBlank) {
    const long = open.text.length > 60;
    return open.kind !== 'row' &&
      open.kind !== 'heading' &&
      (startsLow(line) || (long && !endsWell(open.text)))
      ? open
      : null;
  }
  if (!startsLow(line) && !(goesOnInFigures(line) && open.text.length > 60)) return null;
  // Footnotes stand between the two halves of a sentence that a page parts.
  for (let i = drafts.length - 1; i >= 0 && i > drafts.length - 12; i--) {
    const draft = drafts[i];
    if (!draft || draft.kind === 'row' || draft.kind === 'heading') break;
    if (draft.kind === 'note') continue;
    if (!endsWell(draft.text)) return draft;
    break;
  }
  return open.kind === 'note' && !endsWell(open.text) ? open : null;
}

/** "…đã tiếp nhận" | "45 hồ sơ …" */
function goesOnInFigures(line: string): boolean {
  return /^\d[\d.,]* [a-zà-ỹđ]/.test(line);
}

function startsLow(line: string): boolean {
  const first = line.charAt(0);
  return first !== first.toUpperCase();
}

function endsWell(text: string): boolean {
  return /[.:;!?…”"]$/.test(text);
}
