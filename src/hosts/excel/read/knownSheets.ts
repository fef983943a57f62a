/**
 * Which sheets there are and how large they are, learned beforehand: a batch can
 * only ask for sheets whose names it knows, and a response only holds so much.
 * It is a guess, for sheets are renamed, added and filled meanwhile; who reads
 * with it looks at the names that come along.
 */
import { isOwnList } from '../../../app/contract/source';
import type { CellContent } from '../../../core/fill/change';
import type { Area, Grid } from '../../../core/sheet/grid';
import { supports } from '../connection/requirements';
import { run } from '../connection/runBatch';

/**
 * Cells that one response may hold: Excel on the web sends 5 MB at most, and a cell's value, formula, text, format
 * and type take some 90 bytes where a quarter of the cells are labels.
 */
export const CELLS_AT_ONCE = 40_000;

/** Where a cell's text is read otherwise than Excel's API gives it: "391" with a raised 1 is "39¹". */
export interface MarkedText {
  readonly given: string;
  readonly read: string;
}

export class KnownSheets {
  /** Visible sheets in their order, with the cells of their used ranges; Infinity where nobody has looked. */
  private cells = new Map<string, number>();
  /** By sheet, those with raised or struck-out characters: by address, what was read of them last. */
  readonly marked = new Map<string, ReadonlyMap<string, MarkedText>>();

  /** By sheet, which cells were merged when that was asked last. */
  readonly merges = new Map<string, readonly Area[]>();

  /** Hidden sheets by name, as they were read last; without a row where nothing of them is read. */
  hidden: ReadonlyMap<string, Grid> = new Map<string, Grid>();

  get names(): string[] {
    const names: string[] = [];
    this.cells.forEach((_, name) => names.push(name));
    return names;
  }

  /** All of it may be asked for in one round trip. */
  get isOrdinary(): boolean {
    let total = 0;
    // The looks of a cell take as much as its contents.
    this.cells.forEach((count, name) => (total += this.marked.has(name) ? count * 2 : count));
    return this.cells.size > 0 && total <= CELLS_AT_ONCE;
  }

  /** The sheets there are now; what is known of their sizes stays. */
  setNames(names: readonly string[]): void {
    const before = this.cells;
    this.cells = new Map<string, number>();
    names.forEach((name) => this.cells.set(name, before.get(name) ?? Infinity));
  }

  /** Asked along with the contents from now on. */
  setMarked(name: string): void {
    if (!this.marked.has(name)) this.marked.set(name, new Map<string, MarkedText>());
  }

  /** What was read of a sheet; null where no mark was seen. */
  keepMarked(
    name: string,
    strips: readonly { readonly marked: ReadonlyMap<string, MarkedText> | null }[],
  ): void {
    const all = new Map<string, MarkedText>();
    let seen = false;
    for (const { marked } of strips) {
      seen = seen || marked !== null;
      marked?.forEach((text, cell) => all.set(cell, text));
    }
    if (seen) this.marked.set(name, all);
    else this.marked.delete(name);
  }

  /** A content that Excel's API gives, as it was read with its marks. */
  asRead(sheet: string, cell: string, content: CellContent): CellContent {
    const text = this.marked.get(sheet)?.get(cell);
    return text && content.formula === null && content.value === text.given
      ? { ...content, value: text.read }
      : content;
  }

  setSize(name: string, cells: number): void {
    if (this.cells.has(name)) this.cells.set(name, cells);
  }

  /** We have added so many cells, or a sheet with them. */
  add(name: string, cells: number): void {
    this.cells.set(name, (this.cells.get(name) ?? 0) + cells);
  }

  forget(): void {
    this.hidden = new Map<string, Grid>();
    this.cells = new Map<string, number>();
  }
}

/** Looks around when the pane starts, so that the first command need not: two round trips that carry little. */
export async function learnSheets(known: KnownSheets): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    known.setNames(visibleNames(worksheets));
    await loadSizes(context, known.names, known);
  });
}

export function hiddenNames({ items }: Excel.WorksheetCollection): string[] {
  return items
    .filter(({ visibility, name }) => visibility !== 'Visible' && !isOwnList(name))
    .map(({ name }) => name);
}

export function visibleNames({ items }: Excel.WorksheetCollection): string[] {
  return items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
}

/** The used ranges of sheets that are there, by name, without their contents; null for an empty one. */
export async function loadSizes(
  context: Excel.RequestContext,
  names: readonly string[],
  known: KnownSheets,
): Promise<ReadonlyMap<string, Excel.Range | null>> {
  const ranges = names.map((name) => {
    const used = usedPart(context.workbook.worksheets.getItem(name));
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    askMarks(used);
    return used;
  });
  await context.sync();
  const sizes = new Map<string, Excel.Range | null>();
  names.forEach((name, i) => {
    const used = ranges[i];
    const there = used && !used.isNullObject ? used : null;
    known.setSize(name, there ? there.rowCount * there.columnCount : 0);
    if (there && hasMarks(there)) known.setMarked(name);
    sizes.set(name, there);
  });
  return sizes;
}

/** One word for a whole range: raised, lowered or struck-out characters are there, or not. */
export function askMarks({ format }: Excel.Range): void {
  if (supports('1.9')) format.font.load('superscript,subscript,strikethrough');
}

/** After the sync; false where this Excel cannot tell. A mixed range answers null. */
export function hasMarks({ format }: Excel.Range): boolean {
  if (!supports('1.9')) return false;
  const { superscript, subscript, strikethrough } = format.font;
  return [superscript, subscript, strikethrough].some((all: unknown) => all !== false);
}

/** Of values only: a sheet whose columns are merely coloured would be read to its last row. */
export function usedPart(of: Excel.Worksheet | Excel.Range): Excel.Range {
  return supports('1.4') ? of.getUsedRangeOrNullObject(true) : of.getUsedRange(true);
}
