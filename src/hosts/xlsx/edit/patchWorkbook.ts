/**
 * Changes cells of an .xlsx and nothing else: charts, pictures, macros, the other sheets, and every character of the
 * changed sheet that belongs to no changed cell stay byte for byte. See docs/decisions/0001.
 */
import type { CellContent, Change } from '../../../core/fill/change';
import { contentOf, sameContent } from '../../../core/fill/standing';
import { addressOf } from '../../../core/sheet/grid';
import { askForCalculation, withoutElement } from './editCalculation';
import { editSheet, type CellEdit } from './editSheet';
import { createStyleEditor, type StyleEditor } from './editStyles';
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { openArchive, type Archive } from '../../package/zip/archive';
import { hasFormulas, openSheet, type SheetContext } from './openSheet';
import { readPartText } from '../../package/parts/readPart';
import { readSharedStrings } from '../read/readSharedStrings';
import { readStyles } from '../read/readStyles';
import { sheetParts } from '../read/readWorkbook';
import { rewriteZip } from '../../package/zip/rewriteZip';
import { daysFrom1900To1904, type SheetGrid } from '../read/sheetGrid';
import { inheritedStyle, type SheetIndex } from './sheetIndex';
import { showsDate } from '../read/showCell';
import { relationshipsPartName } from '../../package/parts/relationships';
import { readWorkbookPart, type WorkbookPart } from '../read/workbookPart';
import { attribute } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface SkippedChange {
  readonly sheet: string;
  readonly change: Change;
  /**
   * sheet: there is none of that name · changed: the cell no longer holds `before` · merged: another cell's merge hides
   * it · array: it is part of an array formula or data table · protected: its sheet is protected and it is locked ·
   * format: the file has no styles to add a number format to.
   */
  readonly reason: 'sheet' | 'changed' | 'merged' | 'array' | 'protected' | 'format';
}

export type Patched =
  | { readonly bytes: Uint8Array; readonly skipped: readonly SkippedChange[] }
  | { readonly problem: FileProblem };

/**
 * ```ts
 * const change = { position: { row: 60, column: 3 }, before: { value: 2677, formula: null }, after: { value: 2647, formula: null } };
 * const patched = await patchWorkbook(bytes, new Map([['Sheet1', [change]]]));
 * ```
 * With nothing to write, the bytes are the given ones. Only what has to change is read, so the work hardly grows with
 * the sheets beside the changed ones; that the rest is sound was seen when the workbook was read.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, readonly Change[]>,
): Promise<Patched> {
  return Promise.resolve().then(() => orProblem(() => patch(bytes, changes)));
}

interface Written {
  readonly sheet: string;
  readonly change: Change;
}

function patch(bytes: Uint8Array, changes: ReadonlyMap<string, readonly Change[]>): Patched {
  const archive = openArchive(bytes);
  const part = readWorkbookPart(archive);
  const entries = new Map(sheetParts(archive, part).map(({ name, entry }) => [name, entry]));
  const stylesEntry = entryOfKind(archive, part, 'styles');
  const context = contextOf(archive, part);
  const styles = stylesEntry && createStyleEditor(readPartText(archive, stylesEntry));
  const skipped: SkippedChange[] = [];
  const written: Written[] = [];
  const texts = new Map<string, string>();
  for (const [sheet, wanted] of changes) {
    const entry = entries.get(sheet);
    if (!entry) {
      skipped.push(...wanted.map((change): SkippedChange => ({ sheet, change, reason: 'sheet' })));
      continue;
    }
    const source = readPartText(archive, entry);
    const { index, grid } = openSheet(sheet, source, rowsOf(wanted), context);
    const edits: CellEdit[] = [];
    const edited = new Set<string>();
    for (const change of wanted) {
      const address = addressOf(change.position);
      const reason = edited.has(address) ? 'changed' : whyNot(change, grid, index, styles);
      if (reason) {
        skipped.push({ sheet, change, reason });
      } else {
        edited.add(address);
        edits.push(editOf(change, grid, index, styles, part.date1904));
        written.push({ sheet, change });
      }
    }
    if (edits.length > 0) texts.set(entry.name, editSheet(source, index, edits));
  }
  if (written.length === 0) return { bytes, skipped };
  const newStyles = styles?.result();
  if (stylesEntry && newStyles) texts.set(stylesEntry.name, newStyles);
  const replaced = withCalculation(archive, part, texts, written, [...entries.values()]);
  const patched = rewriteZip(archive, replaced);
  const copied = archive.entries.filter(({ name }) => !replaced.has(name));
  verify(openArchive(patched, new Set(copied.map(({ name }) => name))), written);
  return { bytes: patched, skipped };
}

function rowsOf(changes: readonly Change[]): Set<number> {
  return new Set(changes.map(({ position }) => position.row));
}

function contextOf(archive: Archive, part: WorkbookPart): SheetContext {
  return {
    sharedStrings: readSharedStrings(archive, entryOfKind(archive, part, 'sharedStrings')),
    styles: readStyles(archive, entryOfKind(archive, part, 'styles')),
    date1904: part.date1904,
  };
}

function entryOfKind(archive: Archive, part: WorkbookPart, kind: string): ZipEntry | undefined {
  const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
  return target === undefined ? undefined : archive.entry(target);
}

function whyNot(
  change: Change,
  grid: SheetGrid,
  index: SheetIndex,
  styles: StyleEditor | undefined,
): SkippedChange['reason'] | null {
  if ((change.format !== undefined || change.font !== undefined) && !styles) return 'format';
  const { row, column } = change.position;
  const inside = (area: { row: number; column: number; rows: number; columns: number }): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  if (!stands(grid, change, change.before)) return 'changed';
  if (index.merges.some((area) => inside(area) && (area.row !== row || area.column !== column)))
    return 'merged';
  const filled = index.formulas.find(({ area }) => area && inside(area));
  // An array formula of one cell may be overwritten as a whole.
  if (filled?.area && filled.area.rows * filled.area.columns > 1) return 'array';
  return grid.isLocked(row, column) ? 'protected' : null;
}

/** Whether the cell holds this content; a blank and an empty text are the same. */
function stands(grid: SheetGrid, { position }: Change, content: CellContent): boolean {
  const cell = grid.cell(position.row, position.column);
  const now = contentOf(cell);
  if (sameContent(now, content)) return true;
  const wanted = content.value;
  if (!cell || now.formula !== null || content.formula !== null) return false;
  // Moving a date between the 1900 and the 1904 system may cost its last bit, far less than a millisecond.
  const dates = typeof cell.value === 'number' && typeof wanted === 'number' && showsDate(cell.format);
  return dates && Math.abs(cell.value - wanted) < 1e-9;
}

function editOf(
  change: Change,
  grid: SheetGrid,
  index: SheetIndex,
  styles: StyleEditor | undefined,
  date1904: boolean,
): CellEdit {
  const { row, column } = change.position;
  const indexedRow = index.rows.find((candidate) => candidate.row === row);
  const cell = indexedRow?.cells.find((candidate) => candidate.column === column);
  const base = cell
    ? Number(attribute(cell.attributes, 's') ?? 0)
    : inheritedStyle(index, indexedRow, column);
  const font = change.font?.after ?? null;
  const restyled = styles && (change.format !== undefined || font !== null);
  const style = restyled ? styles.styleWith(base, change.format ?? null, font) : null;
  const format = change.format ?? grid.formatOf(base);
  // Grids count days from 1900 in every file.
  const shift = date1904 && showsDate(format) ? daysFrom1900To1904 : 0;
  const { value, formula } = change.after;
  return {
    row,
    column,
    style,
    content: { formula, value: typeof value === 'number' ? value - shift : value },
  };
}

/** Adds to the changed parts what has to follow in the workbook's other parts, and encodes them. */
function withCalculation(
  archive: Archive,
  part: WorkbookPart,
  texts: ReadonlyMap<string, string>,
  written: readonly Written[],
  sheets: readonly ZipEntry[],
): Map<string, Uint8Array | null> {
  const all = new Map(texts);
  const removed: string[] = [];
  const edit = (name: string, change: (text: string) => string): void => {
    const entry = archive.entry(name);
    if (entry) all.set(entry.name, change(all.get(entry.name) ?? readPartText(archive, entry)));
  };
  const formulasChange = written.some(
    ({ change }) => change.before.formula !== null || change.after.formula !== null,
  );
  const chain = entryOfKind(archive, part, 'calcChain');
  const hasFormula = (sheet: ZipEntry): boolean =>
    hasFormulas(texts.get(sheet.name) ?? readPartText(archive, sheet));
  // Excel lists formulas in the chain; other programs leave it out, and then the sheets have to be looked through.
  if (formulasChange || chain || sheets.some(hasFormula)) edit(part.entry.name, askForCalculation);
  if (formulasChange && chain) {
    removed.push(chain.name);
    edit(relationshipsPartName(part.entry.name), (xml) =>
      withoutElement(xml, 'Relationship', 'Type', '/calcChain'),
    );
    edit('[Content_Types].xml', (xml) => withoutElement(xml, 'Override', 'PartName', '/' + chain.name));
  }
  const encoder = new TextEncoder();
  const encoded = new Map<string, Uint8Array | null>(
    [...all].map(([name, text]) => [name, encoder.encode(text)]),
  );
  for (const name of removed) encoded.set(name, null);
  return encoded;
}

/** Reads the new file as anyone would: a change that cannot be found in it is a mistake of ours, not of the file. */
function verify(archive: Archive, written: readonly Written[]): void {
  const part = readWorkbookPart(archive);
  const context = contextOf(archive, part);
  for (const { name, entry } of sheetParts(archive, part)) {
    const changes = written.filter(({ sheet }) => sheet === name).map(({ change }) => change);
    if (changes.length === 0) continue;
    const { grid } = openSheet(name, readPartText(archive, entry), rowsOf(changes), context);
    if (!changes.every((change) => stands(grid, change, change.after))) {
      throw new Error(`A change of ${name} was not found in the written file`);
    }
  }
}
