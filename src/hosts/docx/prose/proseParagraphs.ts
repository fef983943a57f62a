/**
 * The paragraphs of a part of a Word file as they read when every tracked change is accepted (ECMA-376 Part 1, 17):
 * with the signs of lists, rows of tables as lines, and where the runs stand in the part. What is not printed is not read.
 */
import type { XmlEvents } from '../../package/xml/scanXml';
import { decodeXml, prefixedAttribute } from '../../package/xml/xmlText';
import { createAlternatives } from '../alternatives';
import { symbolText } from '../textLook';
import { createWordNames } from '../wordNames';
import type { WordStyles } from '../wordStyles';
import { createLooks } from './looks';

/** A text and the run that it stands in. */
export interface Piece {
  readonly text: string;
  /** Where the run's element begins and ends in the part, of a text box the run that holds it; of a list's sign there is none. */
  run: { readonly open: number; readonly close: number } | null;
  /** The footnote or endnote that is referred to here. */
  readonly note: { readonly kind: NoteKind; readonly id: string } | null;
}

export type NoteKind = 'footnote' | 'endnote';

export interface Paragraph {
  readonly kind: 'paragraph' | 'row';
  readonly pieces: readonly Piece[];
  /** The footnote that it belongs to, in the part of the footnotes. */
  readonly of: string | null;
}

interface OpenParagraph {
  pieces: Piece[];
  level: number;
  listed: boolean;
  joins: boolean;
  /** In how many runs it stands: in those that hold a text box. */
  runs: number;
}

interface OpenRow {
  cells: Piece[][];
  deleted: boolean;
}

/** Deleted and moved text, and how things looked before a tracked change. */
const SKIPPED = /^(?:moveFrom|del)$|Change$/;
/** By depth: what the reading of prose knows as signs of lists. */
const SIGNS = ['- ', '+ ', '• ', '○ '];
/** Notes that only draw a line. */
const SEPARATORS = /^(?:separator|continuationSeparator|continuationNotice)$/;

export function createParagraphs(styles: WordStyles): {
  readonly events: XmlEvents;
  readonly paragraphs: Paragraph[];
} {
  const paragraphs: Paragraph[] = [];
  const open: OpenParagraph[] = [];
  const rows: OpenRow[] = [];
  let joined: Piece[] = [];
  let skipped = 0;
  let runs = 0;
  let run = 0;
  let fresh: Piece[] = [];
  let raw: string | null = null;
  let note: string | null = null;
  let line = false;

  const names = createWordNames();
  const alternatives = createAlternatives();
  const looks = createLooks(styles);

  const here = (): OpenParagraph | undefined => open[open.length - 1];
  /** In the looks of a paragraph a tab is a stop. */
  const isInRun = (): boolean => !looks.inProperties && runs > (here()?.runs ?? runs);
  const push = (text: string, reference: Piece['note'] = null): void => {
    const paragraph = here();
    if (!paragraph || line || !looks.shown) return;
    const piece: Piece = { text, run: null, note: reference };
    paragraph.pieces.push(piece);
    fresh.push(piece);
  };
  const close = (paragraph: OpenParagraph): void => {
    const sign = paragraph.listed ? [signPiece(paragraph.level)] : [];
    const pieces = joined.concat(joined.length > 0 ? [] : sign, paragraph.pieces);
    joined = [];
    const row = rows[rows.length - 1];
    if (row) row.cells[row.cells.length - 1]?.push(plainPiece(' '), ...pieces);
    else if (paragraph.joins) joined = pieces;
    else paragraphs.push({ kind: 'paragraph', pieces, of: note });
  };

  const opening: Readonly<Record<string, (attributes: string, start: number) => void>> = {
    p: () => open.push({ pieces: [], level: 0, listed: false, joins: false, runs }),
    r: (_, start) => {
      if (runs++ === 0) run = start;
    },
    t: () => (raw = ''),
    tab: () => {
      if (isInRun()) push('\t');
    },
    br: () => {
      if (isInRun()) push('\n');
    },
    cr: () => {
      push('\n');
    },
    noBreakHyphen: () => {
      push('-');
    },
    sym: (attributes) => {
      push(decodeXml(symbolText(attributes) ?? ''));
    },
    ilvl: (attributes) => {
      const paragraph = here();
      if (paragraph) paragraph.level = Number(valueOf(attributes)) || 0;
    },
    numId: (attributes) => {
      const paragraph = here();
      if (paragraph) paragraph.listed = valueOf(attributes) !== '0';
    },
    pStyle: (attributes) => {
      const paragraph = here();
      if (paragraph && /^List(?:Bullet|Number)/i.test(valueOf(attributes))) paragraph.listed = true;
    },
    footnoteReference: (attributes) => {
      push('', { kind: 'footnote', id: idOf(attributes) });
    },
    endnoteReference: (attributes) => {
      push('', { kind: 'endnote', id: idOf(attributes) });
    },
    tr: () => rows.push({ cells: [], deleted: false }),
    tc: () => rows[rows.length - 1]?.cells.push([]),
    footnote: (attributes) => {
      startNote(attributes);
    },
    endnote: (attributes) => {
      startNote(attributes);
    },
  };
  const startNote = (attributes: string): void => {
    note = idOf(attributes);
    line = SEPARATORS.test(prefixedAttribute(attributes, 'type') ?? '');
  };
  const closing: Readonly<Record<string, (end: number) => void>> = {
    t: () => {
      if (raw !== null) push(decodeXml(raw));
      raw = null;
    },
    r: (end) => {
      if (--runs > 0) return;
      for (const piece of fresh) piece.run = { open: run, close: end };
      fresh = [];
    },
    p: () => {
      const paragraph = open.pop();
      if (paragraph && !line) close(paragraph);
    },
    tr: () => {
      const row = rows.pop();
      const outer = rows[rows.length - 1];
      if (!row || row.deleted || looks.rowHidden) return;
      // A table within a cell is a part of the cell's text.
      if (outer) outer.cells[outer.cells.length - 1]?.push(plainPiece(' ' + cellTexts(row).join(' ')));
      else
        paragraphs.push({ kind: 'row', pieces: [plainPiece(`| ${cellTexts(row).join(' | ')} |`)], of: note });
    },
  };
  /** A mark of deletion among the properties: of the end of the paragraph, of a row. */
  const markDeleted = (): void => {
    const paragraph = here();
    const row = rows[rows.length - 1];
    if (paragraph?.runs === runs) paragraph.joins = true;
    else if (row && !paragraph) row.deleted = true;
  };
  const isSkipped = (name: string, attributes: string): boolean =>
    name === 'mc:Choice' || name === 'mc:Fallback'
      ? !alternatives.shows(name, attributes)
      : SKIPPED.test(name);
  const known = (all: object, name: string): boolean => Object.prototype.hasOwnProperty.call(all, name);
  return {
    paragraphs,
    events: {
      open(written, attributes, start) {
        const name = names.opened(written, attributes);
        if (skipped > 0 || isSkipped(name, attributes)) {
          if (skipped++ === 0 && name === 'del' && looks.inProperties) markDeleted();
          return;
        }
        if (name === 'mc:AlternateContent') alternatives.begin();
        looks.opened(name, attributes);
        const kind = name === 'm:t' || name === 'm:r' ? name.slice(2) : name;
        if (known(opening, kind)) opening[kind]?.(attributes, start);
      },
      close(written, _, end) {
        if (skipped > 0) {
          skipped--;
          return;
        }
        const name = names.closed(written);
        if (name === 'mc:AlternateContent') alternatives.end();
        const kind = name === 'm:t' || name === 'm:r' ? name.slice(2) : name;
        if (known(closing, kind)) closing[kind]?.(end);
        looks.closed(name);
      },
      text(part) {
        if (raw !== null && skipped === 0) raw += part;
      },
    },
  };
}

function signPiece(level: number): Piece {
  return plainPiece(SIGNS[Math.min(level, SIGNS.length - 1)] ?? '');
}

function plainPiece(text: string): Piece {
  return { text, run: null, note: null };
}

/** A row is no prose, and the line breaks in it part no lines: "| 1 | Số hồ sơ | 2.654 |". */
function cellTexts({ cells }: OpenRow): string[] {
  return cells.map((cell) =>
    cell
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function valueOf(attributes: string): string {
  return prefixedAttribute(attributes, 'val') ?? '';
}

function idOf(attributes: string): string {
  return prefixedAttribute(attributes, 'id') ?? '';
}
