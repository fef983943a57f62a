/**
 * A part of a Word file in one pass without a tree, read as it is printed with every tracked change accepted (ECMA-376
 * Part 1, 17): deleted and hidden text is left out, symbols and nested tables are in, and what prints but cannot be read is marked.
 */
import { refuse } from '../../package/fileProblem';
import type { XmlEvents } from '../../package/xml/scanXml';
import { decodeXml, prefixedAttribute } from '../../package/xml/xmlText';
import { tableBeginning, tableText } from './printed';
import type { NoteKind, WordBlock, WordDocument, WordTable } from './wordDocument';
import { createAlternatives } from './alternatives';
import { isAbsolute } from './isAbsolute';
import { noteProperty, type OpenParts, type OpenTable } from './noteProperty';
import { createOpenText } from './openText';
import { symbolText } from './textLook';
import { createWordFields, isComputed } from './wordFields';
import { createWordNames } from './wordNames';
import type { WordStyles } from './wordStyles';

/** More cells than the tables of a report have; and paragraphs outside of them: three thousand pages. */
const [mostCells, mostParagraphs] = [500_000, 100_000];

/** Text that was deleted or moved away, and how things looked before a tracked change. */
const SKIPPED = /^(?:del|moveFrom)$|Change$/;
const PROPERTIES = /^(?:rPr|pPr|tcPr|trPr|tblPr|tblPrEx|sdtPr)$/;
const MARKED =
  /^(?:drawing|pict|object|pgNum|dayLong|dayShort|monthLong|monthShort|yearLong|yearShort|contentPart)$/;
/** Notes that only draw a line. */
const SEPARATORS = /^(?:separator|continuationSeparator|continuationNotice)$/;

export function createWalk(styles: WordStyles): {
  readonly events: XmlEvents;
  /** What was walked, once the part is at its end. */
  readonly document: () => WordDocument;
} {
  let blocks: WordBlock[] = [];
  const body = blocks;
  const tables: WordTable[] = [];
  const notes = new Map<string, readonly WordBlock[]>();
  const open: OpenTable[] = [];
  const names = createWordNames();
  const alternatives = createAlternatives();
  const fields = createWordFields();
  const properties: string[] = [];
  const count = { cells: 0, paragraphs: 0, floating: 0 };
  let raw: string | null = null;
  let isCode = false;
  /** Elements within one that is not shown. */
  let skipped = 0;

  const here = (): OpenTable | undefined => open[open.length - 1];
  const text = createOpenText(styles, here, () => fields.inCode);
  const parts = (): OpenParts => ({ table: here(), paragraph: text.paragraph, run: text.run });
  const mark = (): void => {
    text.push('', true);
  };
  const markInTable = (): void => {
    if (open.length > 0) mark();
  };
  /** Where blocks go: into the cell that is open; between the cells of a table nothing is printed. */
  const add = (block: WordBlock): void => {
    const table = here();
    (table ? table.cell?.blocks : blocks)?.push(block);
  };

  const openRun = (_: string, start: number): void => {
    text.openRun(start);
  };
  const closeRun = (end: number): void => {
    text.closeRun(end);
  };
  const collect = (): string => (raw = '');
  const closeText = (): void => {
    if (raw !== null) text.push(decodeXml(raw));
    raw = null;
  };
  const breakLine = (): void => {
    text.push('\n');
  };
  const countFloating = (): void => {
    count.floating++;
  };
  const refer =
    (kind: NoteKind) =>
    (attributes: string): void => {
      text.push('', false, { kind, id: prefixedAttribute(attributes, 'id') ?? '' });
      markInTable();
    };
  const openNote = (attributes: string): void => {
    blocks = [];
    const isLine = SEPARATORS.test(prefixedAttribute(attributes, 'type') ?? '');
    if (!isLine) notes.set(prefixedAttribute(attributes, 'id') ?? '', blocks);
  };
  const closeNote = (): WordBlock[] => (blocks = body);

  const opening: ReadonlyMap<string, (attributes: string, start: number) => void> = new Map(
    Object.entries({
      tbl: () => {
        const table: WordTable = { kind: 'table', rows: [], text: '', beginning: '' };
        tables.push(table);
        add(table);
        open.push({ table, look: {}, column: 0, row: null, cell: null, cellLook: {} });
      },
      tr: () => {
        const table = here();
        if (!table) return;
        table.row = { cells: [], hidden: false };
        table.table.rows.push(table.row);
        table.column = 0;
      },
      tc: () => {
        const table = here();
        if (!table) return;
        if (++count.cells > mostCells) refuse('file/tooBig', 'cells');
        table.cell = { column: table.column, span: 1, merged: 'no', blocks: [] };
        table.cellLook = {};
      },
      p: () => {
        if (!here() && ++count.paragraphs > mostParagraphs) refuse('file/tooBig', 'prose');
        text.openParagraph();
      },
      r: openRun,
      'm:r': openRun,
      t: collect,
      'm:t': collect,
      instrText: () => {
        raw = '';
        isCode = true;
      },
      fldChar: (attributes: string) => {
        if (fields.mark(prefixedAttribute(attributes, 'fldCharType'))) markInTable();
      },
      fldSimple: (attributes: string) => {
        if (isComputed(prefixedAttribute(attributes, 'instr') ?? '')) markInTable();
      },
      // Outside of a run it is a tab stop of the paragraph's looks.
      tab: () => {
        if (text.run) text.push('\t');
      },
      ptab: () => {
        text.push('\t');
      },
      br: breakLine,
      cr: breakLine,
      noBreakHyphen: () => {
        text.push('-');
      },
      sym: (attributes: string) => {
        const letter = symbolText(attributes);
        if (letter === null) mark();
        else text.push(decodeXml(letter));
      },
      bdo: () => {
        text.reverse(1);
      },
      footnoteReference: refer('footnote'),
      endnoteReference: refer('endnote'),
      footnote: openNote,
      endnote: openNote,
      dataBinding: markInTable,
      'wp:anchor': countFloating,
      altChunk: countFloating,
      framePr: countFloating,
    }),
  );

  const closing: ReadonlyMap<string, (end: number) => void> = new Map(
    Object.entries({
      t: closeText,
      'm:t': closeText,
      instrText: () => {
        fields.code(raw ?? '');
        raw = null;
        isCode = false;
      },
      r: closeRun,
      'm:r': closeRun,
      bdo: () => {
        text.reverse(-1);
      },
      p: () => {
        const closed = text.closeParagraph();
        if (!closed) return;
        const { pieces, listed, level, joins } = closed;
        const isNumbered = closed.look.numbered === true;
        add({ kind: 'paragraph', pieces, list: listed ? level : null, isNumbered, joins });
      },
      tc: () => {
        const table = here();
        if (!table?.cell) return;
        table.row?.cells.push(table.cell);
        table.column += table.cell.span;
        table.cell = null;
      },
      tbl: () => {
        const table = open.pop()?.table;
        if (!table) return;
        table.text = tableText(table);
        table.beginning = tableBeginning(table);
      },
      footnote: closeNote,
      endnote: closeNote,
      'mc:AlternateContent': () => {
        alternatives.end();
      },
    }),
  );

  const isSkipped = (name: string, attributes: string): boolean => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') return !alternatives.shows(name, attributes);
    return SKIPPED.test(name) && properties[properties.length - 1] !== 'trPr';
  };
  /** A mark of deletion among the looks of a paragraph's own mark: its end is deleted. */
  const noteDeletedEnd = (): void => {
    const [inside, outer] = [properties[properties.length - 1], properties[properties.length - 2]];
    const last = text.paragraph;
    if (last && inside === 'rPr' && outer === 'pPr') last.joins = true;
  };

  const events: XmlEvents = {
    open(written, attributes, start) {
      const name = names.opened(written, attributes);
      if (skipped > 0 || isSkipped(name, attributes)) {
        if (skipped++ === 0 && name === 'del') noteDeletedEnd();
        return;
      }
      const inside = properties[properties.length - 1];
      if (name === 'mc:AlternateContent') alternatives.begin();
      if (PROPERTIES.test(name)) properties.push(name);
      else if (inside !== undefined && name !== 'dataBinding' && name !== 'framePr')
        noteProperty([inside, properties[properties.length - 2]], name, attributes, parts(), styles);
      else opening.get(name)?.(attributes, start);
      if (MARKED.test(name)) mark();
      if (name.startsWith('v:') && isAbsolute(attributes)) count.floating++;
    },
    close(written, _, end) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      const name = names.closed(written);
      if (PROPERTIES.test(name)) properties.pop();
      else closing.get(name)?.(end);
    },
    text(part) {
      if (raw === null || skipped > 0) return;
      raw = isCode ? (raw + part).slice(0, 200) : raw + part;
    },
  };
  return { events, document: () => ({ blocks: body, tables, notes, floating: count.floating }) };
}
