/** The prose of a Word file as one text, and where each of its characters stands in the file. */
import { saysTooMuch } from '../../core/narrative/proseSize';
import { refuse } from '../package/fileProblem';
import { listSign, rowLine } from './walk/printed';
import type { Piece, WordBlock, WordParagraph } from './walk/wordDocument';
import type { WordParts } from './wordParts';

/** A stretch of the text and its run in the document itself, of a footnote that of the sign that refers to it. */
export interface ProsePlace {
  readonly start: number;
  readonly end: number;
  readonly run: { readonly open: number; readonly close: number };
}

export interface DocxProse {
  /**
   * Paragraphs parted by an empty line, rows of tables as lines, footnotes after the paragraph that refers to them:
   * "¹ …".
   */
  readonly text: string;
  /** In the order of the text. */
  readonly places: readonly ProsePlace[];
}

/** Under `orProblem`. */
export function proseOf(parts: WordParts): DocxProse {
  const out = createText();
  const notes = { footnote: parts.notes('footnote'), endnote: parts.notes('endnote') };
  const known = new Set<readonly WordBlock[]>();
  let number = 0;
  for (const line of linesOf(parts.body.blocks)) {
    out.part(line.follows ? '\n' : '\n\n');
    const told: Told[] = [];
    for (const { text, run, note } of line.pieces) {
      if (!note) out.add(text, run);
      else {
        number++;
        out.add(superscript(number), run);
        const blocks = notes[note.kind].get(note.id) ?? [];
        // Once, however often a hostile file refers to it.
        if (!known.has(blocks)) told.push({ number, blocks, run });
        known.add(blocks);
      }
    }
    for (const each of told) addNote(out, each);
  }
  const prose = out.prose();
  return saysTooMuch(prose.text) ? refuse('file/tooBig', 'prose') : prose;
}

interface Told {
  readonly number: number;
  readonly blocks: readonly WordBlock[];
  readonly run: Piece['run'];
}

function addNote(out: ReturnType<typeof createText>, { number, blocks, run }: Told): void {
  linesOf(blocks).forEach(({ pieces }, at) => {
    out.part('\n\n');
    if (at === 0) out.add(`${superscript(number)} `, null);
    for (const { text } of pieces) out.add(text, run);
  });
}

interface Line {
  readonly pieces: readonly Pick<Piece, 'text' | 'run' | 'note'>[];
  /** A row right after another. */
  readonly follows: boolean;
}

/** Paragraphs whose ends were not deleted, and rows. */
function linesOf(blocks: readonly WordBlock[]): Line[] {
  const lines: Line[] = [];
  let open: Line['pieces'][number][] = [];
  let follows = false;
  const end = (): void => {
    lines.push({ pieces: open, follows: false });
    open = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      for (const piece of open.length > 0 ? block.pieces : withSign(block)) open.push(piece);
      follows = false;
      if (!block.joins) end();
      continue;
    }
    if (open.length > 0) end();
    for (const row of block.rows) {
      const text = rowLine(row);
      if (text === null) continue;
      lines.push({ pieces: [plain(text)], follows });
      follows = true;
    }
  }
  if (open.length > 0) end();
  return lines;
}

function withSign(paragraph: WordParagraph): Line['pieces'] {
  const sign = listSign(paragraph);
  return sign === '' ? paragraph.pieces : [plain(sign), ...paragraph.pieces];
}

function plain(text: string): Line['pieces'][number] {
  return { text, run: null, note: null };
}

function createText(): {
  /** Parts what follows from what stands already. */
  part(sign: string): void;
  add(text: string, run: Piece['run']): void;
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
    part(sign) {
      if (length > 0) put(sign);
    },
    add(text, run) {
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
