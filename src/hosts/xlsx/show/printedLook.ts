/** What of a workbook is seen on paper, as far as the file tells. */
import type { Position } from '../../../core/sheet/grid';
import { readCoreTitle } from '../../package/parts/coreTitle';
import { scanPart } from '../../package/parts/readPart';
import { readRelationships } from '../../package/parts/relationships';
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { openArchive, type Archive } from '../../package/zip/archive';
import type { SheetGrid } from '../read/sheetGrid';
import { sheetParts } from '../read/readWorkbook';
import { readWorkbookPart } from '../read/workbookPart';
import { type OpenedFile, openFile } from './openFile';
import type { CellLook } from './readLooks';

export interface PrintedWorkbook {
  /** Sheets that are not hidden. */
  readonly sheets: readonly SheetGrid[];
  /** False for what lies in a hidden column, in letters of the paper's own colour, crossed out or too small. */
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
    return {
      printed: {
        sheets,
        isSeen: (grid, place) => isSeen(opened, grid, place),
        floating: countFloating(archive, names),
        title: readCoreTitle(archive),
      },
    };
  });
}

/** In digits of the normal font, and in points: less cannot be read. */
const NARROWEST = 0.8;
const LOWEST = 3;

function isSeen({ looks, shapes }: OpenedFile, grid: SheetGrid, { row, column }: Position): boolean {
  const shape = shapes.get(grid.sheet);
  const height = shape?.heights.get(row);
  if (height !== undefined && height < LOWEST) return false;
  const run = shape?.columns.find(({ first, last }) => column >= first && column <= last);
  if (run?.hidden === true || (run?.width ?? NARROWEST) < NARROWEST) return false;
  const cell = grid.cell(row, column);
  // A format may show nothing of a number: ";;;".
  if (typeof cell?.value === 'number' && cell.text.trim() === '') return false;
  return isLegible(looks.look(grid.styleOf(row, column)));
}

function isLegible({ font, fill }: CellLook): boolean {
  if (font.struck || font.size < LOWEST) return false;
  const ground = (fill ?? '#ffffff').toLowerCase();
  return font.color?.toLowerCase() !== ground;
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
