/**
 * The main part of a Word file in one pass without a tree, read as it is printed (ECMA-376 Part 1, 17): deleted and
 * hidden text is left out, symbols and nested tables are in, and what prints but cannot be read is marked.
 */
import { refuse } from '../package/fileProblem';
import type { XmlEvents } from '../package/xml/scanXml';
import { prefixedAttribute } from '../package/xml/xmlText';
import { isAbsolute } from './isAbsolute';
import { createAlternatives } from './alternatives';
import { beginningOf, type FoundTable } from './foundTable';
import {
  noteProperty,
  type OpenParagraph,
  type OpenParts,
  type OpenRun,
  type OpenTable,
} from './noteProperty';
import { isSeen, symbolText } from './textLook';
import { createWordFields, isComputed } from './wordFields';
import { createWordNames } from './wordNames';
import type { WordStyles } from './wordStyles';

/** Stands for what prints and is no text: a picture, a computed field, an automatic number, a table within a cell. */
const UNREADABLE = '\ufffc';

export interface Body {
  readonly events: XmlEvents;
  readonly paragraphs: string[];
  readonly tables: FoundTable[];
  /** Pictures, text boxes and frames that may lie over anything. */
  readonly floating: () => number;
}

/** More cells than a table of a report has. */
const mostCells = 500_000;

/** Text that was deleted or moved away, and how things looked before a tracked change. */
const SKIPPED = /^(del|moveFrom)$|Change$/;
const PROPERTIES = /^(rPr|pPr|tcPr|trPr|tblPr|tblPrEx|sdtPr)$/;
const MARKED =
  /^(drawing|pict|object|pgNum|dayLong|dayShort|monthLong|monthShort|yearLong|yearShort|contentPart)$/;

export function createBody(styles: WordStyles): Body {
  const paragraphs: string[] = [];
  const tables: FoundTable[] = [];
  const open: OpenTable[] = [];
  const names = createWordNames();
  const alternatives = createAlternatives();
  const fields = createWordFields();
  // A text box has paragraphs inside of a run of a paragraph.
  const texts: OpenParagraph[] = [];
  const runs: OpenRun[] = [];
  const properties: string[] = [];
  let cells = 0;
  let floating = 0;
  let reversed = 0;
  let collecting: 'text' | 'code' | null = null;
  /** Elements within one that is not shown. */
  let skipped = 0;

  const here = (): OpenTable | undefined => open[open.length - 1];
  const paragraph = (): OpenParagraph | undefined => texts[texts.length - 1];
  const openParts = (): OpenParts => ({ table: here(), paragraph: paragraph(), run: runs[runs.length - 1] });
  const isShown = (): boolean => {
    const table = here();
    if (table?.rowHidden || fields.inCode) return false;
    const run = runs[runs.length - 1];
    if (!run) return true;
    run.seen ??= isSeen(
      styles.plain,
      table?.look ?? {},
      table?.cellLook ?? {},
      paragraph()?.look ?? {},
      run.style,
      run.look,
    );
    return run.seen;
  };
  const add = (raw: string): void => {
    const last = paragraph();
    if (!last || !isShown()) return;
    const run = runs[runs.length - 1];
    const odd = reversed > 0 || run?.look.pictures === true || run?.style.pictures === true;
    last.text += odd ? UNREADABLE + raw : raw;
  };
  const mark = (): void => {
    add(UNREADABLE);
  };
  const markInTable = (): void => {
    if (open.length > 0) mark();
  };

  const openRun = (): void => {
    runs.push({ look: {}, style: {}, seen: null });
  };
  const collectText = (): void => {
    collecting = 'text';
  };
  const breakLine = (): void => {
    add('\n');
  };
  const countFloating = (): void => {
    floating++;
  };

  const opening: ReadonlyMap<string, (attributes: string) => void> = new Map(
    Object.entries({
      tbl: () => {
        const table = { cells: [], rows: 0, after: paragraphs.length };
        tables.push(table);
        open.push({ table, look: {}, column: 0, cell: null, cellLook: {}, rowHidden: false });
      },
      tr: () => {
        const table = here();
        if (!table) return;
        table.table.rows++;
        table.column = 0;
        table.rowHidden = false;
      },
      tc: () => {
        const table = here();
        if (!table) return;
        if (++cells > mostCells) refuse('file/tooBig', 'cells');
        table.cell = {
          row: table.table.rows - 1,
          column: table.column,
          span: 1,
          merged: 'no',
          paragraphs: [],
        };
        table.cellLook = {};
      },
      p: () => {
        texts.push({ text: '', look: {} });
      },
      r: openRun,
      'm:r': openRun,
      t: collectText,
      'm:t': collectText,
      instrText: () => (collecting = 'code'),
      fldChar: (attributes: string) => {
        if (fields.mark(prefixedAttribute(attributes, 'fldCharType'))) markInTable();
      },
      fldSimple: (attributes: string) => {
        if (isComputed(prefixedAttribute(attributes, 'instr') ?? '')) markInTable();
      },
      // Outside of a run it is a tab stop of the paragraph's looks.
      tab: () => {
        if (runs.length > 0) add('\t');
      },
      ptab: () => {
        add('\t');
      },
      br: breakLine,
      cr: breakLine,
      noBreakHyphen: () => {
        add('-');
      },
      sym: (attributes: string) => {
        add(symbolText(attributes) ?? UNREADABLE);
      },
      bdo: () => {
        reversed++;
      },
      footnoteReference: markInTable,
      endnoteReference: markInTable,
      dataBinding: markInTable,
      'wp:anchor': countFloating,
      altChunk: countFloating,
      framePr: countFloating,
    }),
  );

  const closing: ReadonlyMap<string, () => void> = new Map(
    Object.entries({
      t: () => (collecting = null),
      'm:t': () => (collecting = null),
      instrText: () => (collecting = null),
      r: () => runs.pop(),
      'm:r': () => runs.pop(),
      bdo: () => {
        reversed--;
      },
      p: () => {
        const closed = texts.pop();
        if (!closed) return;
        const cell = here()?.cell;
        if (cell) cell.paragraphs.push(closed.look.numbered ? UNREADABLE + closed.text : closed.text);
        else if (open.length === 0) paragraphs.push(closed.text);
      },
      tc: () => {
        const table = here();
        if (!table?.cell) return;
        table.table.cells.push(table.cell);
        table.column += table.cell.span;
        table.cell = null;
      },
      tbl: () => {
        const nested = open.pop();
        const outer = here();
        if (!nested || !outer?.cell || outer.rowHidden) return;
        outer.cell.paragraphs.push(UNREADABLE + beginningOf(nested.table));
      },
      'mc:AlternateContent': () => {
        alternatives.end();
      },
    }),
  );

  const isSkipped = (name: string, attributes: string): boolean => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') return !alternatives.shows(name, attributes);
    return SKIPPED.test(name) && properties[properties.length - 1] !== 'trPr';
  };

  const events: XmlEvents = {
    open(raw, attributes) {
      const name = names.opened(raw, attributes);
      if (skipped > 0 || isSkipped(name, attributes)) {
        skipped++;
        return;
      }
      const inside = properties[properties.length - 1];
      if (name === 'mc:AlternateContent') alternatives.begin();
      if (PROPERTIES.test(name)) properties.push(name);
      else if (inside !== undefined && name !== 'dataBinding' && name !== 'framePr')
        noteProperty([inside, properties[properties.length - 2]], name, attributes, openParts(), styles);
      else opening.get(name)?.(attributes);
      if (MARKED.test(name)) mark();
      if (name.startsWith('v:') && isAbsolute(attributes)) floating++;
    },
    close(raw) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      const name = names.closed(raw);
      if (PROPERTIES.test(name)) properties.pop();
      else closing.get(name)?.();
    },
    text(raw) {
      if (collecting === null || skipped > 0) return;
      if (collecting === 'text') add(raw);
      else fields.code(raw);
    },
  };
  return { events, paragraphs, tables, floating: () => floating };
}
