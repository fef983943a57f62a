/** The prose of a Word file as one text, and where each of its characters stands in the file. */
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { scanPart } from '../../package/parts/readPart';
import { readRelationships } from '../../package/parts/relationships';
import { openArchive, type Archive } from '../../package/zip/archive';
import { mainPart } from '../readDocx';
import { readWordStyles, type WordStyles } from '../wordStyles';
import { createParagraphs, type NoteKind, type Paragraph, type Piece } from './proseParagraphs';

/** A stretch of the text and its run in the document itself, of a footnote that of the sign that refers to it. */
export interface ProsePlace {
  readonly start: number;
  readonly end: number;
  readonly run: { readonly open: number; readonly close: number };
}

export interface DocxProse {
  /** Paragraphs parted by an empty line, footnotes after the paragraph that refers to them: "¹ …". */
  readonly text: string;
  /** In the order of the text. */
  readonly places: readonly ProsePlace[];
}

/** Refuses, as a problem, whatever is no Word file or a damaged one. */
export function readDocxProse(bytes: Uint8Array): Promise<{ prose: DocxProse } | { problem: FileProblem }> {
  return Promise.resolve().then(() => orProblem(() => ({ prose: proseOf(openArchive(bytes)) })));
}

/** Under `orProblem`. */
export function proseOf(archive: Archive): DocxProse {
  const main = mainPart(archive);
  const styles = readWordStyles(archive, main.name);
  const body = paragraphsOf(archive, main.name, styles);
  const notes: Readonly<Record<NoteKind, Notes>> = {
    footnote: notesOf(archive, main.name, 'footnotes', styles),
    endnote: notesOf(archive, main.name, 'endnotes', styles),
  };
  const out = createText();
  let number = 0;
  body.forEach((paragraph, at) => {
    const told: Told[] = [];
    const before = body[at - 1];
    out.line(paragraph.kind === 'row' && before?.kind === 'row' ? '\n' : '\n\n');
    for (const piece of paragraph.pieces) {
      if (piece.note) {
        number++;
        out.add({ ...piece, text: superscript(number) });
        told.push({ number, notes: notes[piece.note.kind], id: piece.note.id, run: piece.run });
      } else out.add(piece);
    }
    for (const each of told) addNote(out, each);
  });
  return out.prose();
}

/** By the id that they are referred to with. */
type Notes = ReadonlyMap<string, readonly Paragraph[]>;

interface Told {
  readonly number: number;
  readonly notes: Notes;
  readonly id: string;
  readonly run: Piece['run'];
}

function addNote(out: ReturnType<typeof createText>, { number, notes, id, run }: Told): void {
  (notes.get(id) ?? []).forEach(({ pieces }, at) => {
    out.line('\n\n');
    if (at === 0) out.add({ text: `${superscript(number)} `, run: null, note: null });
    for (const piece of pieces) out.add({ ...piece, run });
  });
}

function notesOf(archive: Archive, main: string, kind: string, styles: WordStyles): Notes {
  const target = readRelationships(archive, main).find((each) => each.kind === kind)?.target ?? '';
  const paragraphs = new Map<string, Paragraph[]>();
  for (const paragraph of target === '' ? [] : paragraphsOf(archive, target, styles)) {
    const id = paragraph.of ?? '';
    const same = paragraphs.get(id);
    if (same) same.push(paragraph);
    else paragraphs.set(id, [paragraph]);
  }
  return paragraphs;
}

function paragraphsOf(archive: Archive, part: string, styles: WordStyles): readonly Paragraph[] {
  const entry = archive.entry(part);
  const { events, paragraphs } = createParagraphs(styles);
  if (entry) scanPart(archive, entry, events);
  return paragraphs;
}

function createText(): {
  line(sign: string): void;
  add(piece: Piece): void;
  prose(): DocxProse;
} {
  const texts: string[] = [];
  const places: ProsePlace[] = [];
  let length = 0;
  const put = (text: string): void => {
    texts.push(text);
    length += text.length;
  };
  return {
    line(sign) {
      if (length > 0) put(sign);
    },
    add({ text, run }) {
      if (run && text !== '') places.push({ start: length, end: length + text.length, run });
      put(text);
    },
    prose: () => ({ text: texts.join(''), places }),
  };
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}
