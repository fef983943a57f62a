/** What of a workbook is seen on paper, as far as the file tells. */
import type { Area, Cell, Position } from '../../../core/sheet/grid';
import { readCoreTitle } from '../../package/parts/coreTitle';
import { scanPart } from '../../package/parts/readPart';
import { readRelationships } from '../../package/parts/relationships';
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { openArchive, type Archive } from '../../package/zip/archive';
import type { ZipEntry } from '../../package/zip/zipDirectory';
import type { SheetGrid } from '../read/sheetGrid';
import { sheetColumns } from '../read/cells/moveFormula';
import { showNumber } from '../read/showCell';
import { sheetParts } from '../read/readWorkbook';
import { readWorkbookPart } from '../read/workbookPart';
import { type OpenedFile, openFile } from './openFile';
import { type Condition, type Effort, ENOUGH_EFFORT, mayApply } from './conditions';
import { readConditionalLooks, readConditions } from './readConditions';
import type { CellLook } from './readLooks';
import { readTheme } from './themeColors';

export interface PrintedWorkbook {
  /** Sheets that are not hidden. */
  readonly sheets: readonly SheetGrid[];
  /**
   * False for what lies in a hidden column or outside what is printed, in letters of the paper's own colour, in a font of
   * signs, crossed out or too small, be it by a conditional format.
   */
  readonly isSeen: (grid: SheetGrid, place: Position) => boolean;
  /** Pictures and boxes that lie over the cells of those sheets. */
  readonly floating: number;
  /** Of the file's properties; "" for none. */
  readonly title: string;
}

export function openPrinted(bytes: Uint8Array): { printed: PrintedWorkbook } | { problem: FileProblem } {
  const opened = openFile(bytes);
  if ('problem' in opened) return opened;
  return orProblem(() => {
    const archive = openArchive(bytes);
    const sheets = opened.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    const names = sheets.map(({ sheet }) => sheet);
    const conditions = conditionsOf(archive);
    const effort = { left: ENOUGH_EFFORT };
    const seen = new Map<SheetGrid, Map<number, boolean>>();
    const area = (sheet: string): Area | undefined =>
      opened.workbook.names.find(({ name, scope }) => name === '_xlnm.Print_Area' && scope === sheet)?.area;
    return {
      printed: {
        sheets,
        isSeen: (grid, place) => {
          // A label is asked for with each figure of its row.
          const known = seen.get(grid) ?? new Map<number, boolean>();
          seen.set(grid, known);
          const key = place.row * sheetColumns + place.column;
          const before = known.get(key);
          if (before !== undefined) return before;
          const inArea = isIn(area(grid.sheet), place);
          const now = inArea && isSeen(opened, grid, place, conditions.get(grid.sheet) ?? [], effort);
          known.set(key, now);
          return now;
        },
        floating: countFloating(archive, names),
        title: readCoreTitle(archive),
      },
    };
  });
}

/** In digits of the normal font, and in points: less cannot be read. */
const NARROWEST = 0.8;
const LOWEST = 3;

/** Where nothing is said of what is printed, all is. */
function isIn(area: Area | undefined, { row, column }: Position): boolean {
  if (!area) return true;
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function conditionsOf(archive: Archive): ReadonlyMap<string, readonly Condition[]> {
  const part = readWorkbookPart(archive);
  const entryOf = (kind: string): ZipEntry | undefined => {
    const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : archive.entry(target);
  };
  const theme = readTheme(archive, entryOf('theme'));
  const looks = readConditionalLooks(archive, entryOf('styles'), theme);
  return new Map(
    sheetParts(archive, part).map(({ name, entry }) => [name, readConditions(archive, entry, looks, theme)]),
  );
}

function isSeen(
  { looks, shapes }: OpenedFile,
  grid: SheetGrid,
  { row, column }: Position,
  conditions: readonly Condition[],
  effort: Effort,
): boolean {
  const shape = shapes.get(grid.sheet);
  const height = shape?.heights.get(row);
  if (height !== undefined && height < LOWEST) return false;
  const run = shape?.columns.find(({ first, last }) => column >= first && column <= last);
  if (run?.hidden === true || (run?.width ?? NARROWEST) < NARROWEST) return false;
  const cell = grid.cell(row, column);
  // A format may show nothing of a number: ";;;".
  if (typeof cell?.value === 'number' && cell.text.trim() === '') return false;
  const look = looks.look(grid.styleOf(row, column));
  return (
    isLegible(look, cell) &&
    !conditions.some((each) => hides(each, look, cell) && mayApply(each, grid, { row, column }, effort))
  );
}

const BLACK = '#000000';
const WHITE = '#ffffff';
/** Letters of these fonts are signs and pictures. */
const SIGNS = /^(?:wingdings|webdings|marlett)/i;

function isLegible({ font, fill }: CellLook, cell: Cell | undefined): boolean {
  if (font.struck || font.size < LOWEST || SIGNS.test(font.name)) return false;
  const [, named = ''] = /\[(white|black|color ?[12])\]/i.exec(cell?.format ?? '') ?? [];
  const ofFormat = named === '' ? null : /white|2/i.test(named) ? WHITE : BLACK;
  const color = typeof cell?.value === 'number' ? (ofFormat ?? font.color) : font.color;
  return !areAlike(color ?? BLACK, fill ?? WHITE);
}

/** Whether the letters of the cell are not read any more where the condition is met. */
function hides({ look, withoutValue }: Condition, { font, fill }: CellLook, cell: Cell | undefined): boolean {
  if (withoutValue || look.struck) return true;
  if (look.format !== null && typeof cell?.value === 'number') {
    const written = (text: string): string => text.replace(/[\s.,]/g, '');
    if (written(showNumber(cell.value, look.format)) !== written(cell.text)) return true;
  }
  const isPainted = look.color !== null || look.fill !== null;
  return isPainted && areAlike(look.color ?? font.color ?? BLACK, look.fill ?? fill ?? WHITE);
}

/** Of 255 steps between black and white: a lighter grey than #E8E8E8 is not read on white. */
const TELLING_STEPS = 24;

function areAlike(color: string, ground: string): boolean {
  const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const other = channels(ground);
  return channels(color).every((each, i) => Math.abs(each - (other[i] ?? 0)) < TELLING_STEPS);
}

const ANCHOR = /(^|:)(twoCellAnchor|oneCellAnchor|absoluteAnchor)$/;

function countFloating(archive: Archive, names: readonly string[]): number {
  let floating = 0;
  for (const { name, entry } of sheetParts(archive, readWorkbookPart(archive))) {
    if (!names.includes(name)) continue;
    const drawings = readRelationships(archive, entry.name).filter(({ kind }) => kind === 'drawing');
    for (const { target } of drawings) {
      const drawing = archive.entry(target);
      if (!drawing) continue;
      scanPart(archive, drawing, {
        open(element) {
          if (ANCHOR.test(element)) floating++;
        },
      });
    }
  }
  return floating;
}
