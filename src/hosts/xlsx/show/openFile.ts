/** An .xlsx opened to be shown: its cells, and what they look like. */
import { orProblem, type FileProblem } from '../../package/fileProblem';
import { openArchive } from '../../package/zip/archive';
import { type CellLook, createLooks, type FontLook, type Looks, readLooks } from './readLooks';
import { createShapeReader, type SheetShape, type ShapeReader } from './readShape';
import type { StoredSheet } from '../read/cells/sheetBuilder';
import { readStored, type StoredWorkbook, type Workbook, workbookOf } from '../read/readWorkbook';
import { type PlainCells, StoredCells } from '../read/cells/storedCells';
import { readTheme } from './themeColors';
import { readWorkbookPart } from '../read/workbookPart';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface OpenedFile {
  readonly workbook: Workbook;
  readonly looks: Looks;
  readonly shapes: ReadonlyMap<string, SheetShape>;
}

/** What a worker hands over: data without functions. */
export interface PlainFile {
  readonly workbook: Omit<StoredWorkbook, 'sheets'>;
  readonly sheets: readonly (Pick<StoredWorkbook['sheets'][number], 'name' | 'visibility'> & {
    readonly stored: Omit<StoredSheet, 'cells'>;
    readonly cells: PlainCells;
  })[];
  readonly looks: readonly CellLook[];
  readonly normal: FontLook;
  readonly shapes: ReadonlyMap<string, SheetShape>;
}

export function openFile(bytes: Uint8Array): OpenedFile | { readonly problem: FileProblem } {
  return orProblem(() => {
    const { stored, looks, shapes } = readFile(bytes);
    return { workbook: workbookOf(stored), looks, shapes };
  });
}

export function readPlainFile(bytes: Uint8Array): PlainFile | { readonly problem: FileProblem } {
  return orProblem(() => {
    const { stored, looks, shapes } = readFile(bytes);
    const { sheets, ...workbook } = stored;
    return {
      workbook,
      sheets: sheets.map(({ name, visibility, stored: { cells, ...rest } }) => ({
        name,
        visibility,
        stored: rest,
        cells: cells.toPlain(),
      })),
      looks: looks.all,
      normal: looks.normal,
      shapes,
    };
  });
}

export function openPlainFile({ workbook, sheets, looks, normal, shapes }: PlainFile): OpenedFile {
  const stored = sheets.map(({ name, visibility, stored: rest, cells }) => ({
    name,
    visibility,
    stored: { ...rest, cells: StoredCells.fromPlain(cells) },
  }));
  return {
    workbook: workbookOf({ ...workbook, sheets: stored }),
    looks: createLooks(looks, normal),
    shapes,
  };
}

/** Cells, looks and shapes in one pass over the file (under `orProblem`). */
function readFile(bytes: Uint8Array): {
  stored: StoredWorkbook;
  looks: Looks;
  shapes: ReadonlyMap<string, SheetShape>;
} {
  const archive = openArchive(bytes);
  const part = readWorkbookPart(archive);
  const entryOf = (kind: string): ZipEntry | undefined => {
    const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : archive.entry(target);
  };
  const readers = new Map<string, ShapeReader>();
  const stored = readStored(archive, (sheet) => {
    const reader = createShapeReader();
    readers.set(sheet, reader);
    return (element, attributes) => {
      reader.open(element, attributes);
    };
  });
  return {
    stored,
    looks: readLooks(archive, entryOf('styles'), readTheme(archive, entryOf('theme'))),
    shapes: new Map([...readers].map(([sheet, reader]) => [sheet, reader.shape()])),
  };
}
