/**
 * The paragraphs of a part of a Word file as they read when every tracked change is accepted (ECMA-376 Part 1, 17):
 * with the signs of lists, rows of tables as lines, and where the runs stand in the part.
 */
import type { XmlEvents } from '../../package/xml/scanXml';
import { decodeXml, prefixedAttribute } from '../../package/xml/xmlText';

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

/** Deleted and moved text, and what older programs show in place of a text box: its text once more. */
const SKIPPED: readonly string[] = ['mc:Fallback', 'moveFrom', 'del'];
/** By depth: what the reading of prose knows as signs of lists. */
const SIGNS = ['- ', '+ ', '• ', '○ '];
const PROPERTIES = ['pPr', 'rPr', 'trPr'];
/** Notes that only draw a line. */
const SEPARATORS = /^(?:separator|continuationSeparator|continuationNotice)$/;

export function createParagraphs(): { readonly events: XmlEvents; readonly paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  const open: OpenParagraph[] = [];
  const rows: OpenRow[] = [];
  let joined: Piece[] = [];
  let skipped = 0;
  let properties = 0;
  let runs = 0;
  let run = 0;
  let fresh: Piece[] = [];
  let raw: string | null = null;
  let note: string | null = null;
  let line = false;

  const here = (): OpenParagraph | undefined => open[open.length - 1];
  /** In the looks of a paragraph a tab is a stop. */
  const isInRun = (): boolean => properties === 0 && runs > (here()?.runs ?? runs);
  const push = (text: string, reference: Piece['note'] = null): void => {
    const paragraph = here();
    if (!paragraph || line) return;
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
      if (!row || row.deleted) return;
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
  const known = (names: object, name: string): boolean => Object.prototype.hasOwnProperty.call(names, name);
  return {
    paragraphs,
    events: {
      open(name, attributes, start) {
        if (SKIPPED.includes(name)) {
          if (properties > 0 && name === 'del') markDeleted();
          skipped++;
        } else if (skipped === 0) {
          if (PROPERTIES.includes(name)) properties++;
          if (known(opening, name)) opening[name]?.(attributes, start);
        }
      },
      close(name, _, end) {
        if (SKIPPED.includes(name)) skipped--;
        else if (skipped === 0) {
          if (PROPERTIES.includes(name)) properties--;
          if (known(closing, name)) closing[name]?.(end);
        }
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
