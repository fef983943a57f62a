/** Reads an .xlsx: its sheets as grids and its defined names. Works on bytes alone, in Node and in a browser. */
import type { Area } from '../../../core/sheet/grid';
import { orProblem, refuse, type FileProblem } from '../../package/fileProblem';
import { openToRead, type Archive } from '../../package/zip/archive';
import { readSheet } from './readSheet';
import { areaOf, type CellBudget, type StoredSheet } from './cells/sheetBuilder';
import { readSharedStrings } from './readSharedStrings';
import { createStyles, readStyles, type CellStyle } from './readStyles';
import { createSheetGrid, type SheetGrid } from './sheetGrid';
import { readWorkbookPart, type WorkbookPart } from './workbookPart';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** The only sheet where the name is known; null when the whole workbook knows it. */
  readonly scope: string | null;
}

export interface Workbook {
  /** The worksheets in the order of their tabs, hidden ones included. Chart, dialog and macro sheets hold no cells. */
  readonly sheets: readonly SheetGrid[];
  /** Only names that stand for one area of one sheet. */
  readonly names: readonly DefinedName[];
}

/**
 * ```ts
 * const read = await readWorkbook(bytes);
 * if ('problem' in read) return sayWhy(read.problem);
 * read.workbook.sheets[0]?.cell(60, 3)?.text; // D61: "2.677"
 * ```
 */
export function readWorkbook(bytes: Uint8Array): Promise<{ workbook: Workbook } | { problem: FileProblem }> {
  // The work itself never waits; a promise leaves room for a reader that does.
  return Promise.resolve().then(() => orProblem(() => ({ workbook: readArchive(openToRead(bytes)) })));
}

/** Where a worksheet stands in the package. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly entry: ZipEntry;
}

/** The workbook of an opened package (under `orProblem`). */
function readArchive(archive: Archive): Workbook {
  return workbookOf(readStored(archive));
}

/** What a workbook holds, as plain as it is stored. */
export interface StoredWorkbook {
  readonly sheets: readonly (Pick<SheetPart, 'name' | 'visibility'> & { readonly stored: StoredSheet })[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
}

/** `also` may give, for each sheet, a reader of its elements. */
export function readStored(
  archive: Archive,
  also?: (sheet: string) => (element: string, attributes: string) => void,
): StoredWorkbook {
  const part = readWorkbookPart(archive);
  const partOfKind = (kind: string): ZipEntry | undefined => {
    const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
    return target ? archive.entry(target) : undefined;
  };
  const sharedStrings = readSharedStrings(archive, partOfKind('sharedStrings'));
  const styles = readStyles(archive, partOfKind('styles')).all;
  const budget: CellBudget = { cells: 1_000_000, blanks: 200_000, merges: 200_000 };
  const sheets = sheetParts(archive, part).map(({ name, visibility, entry }) => ({
    name,
    visibility,
    stored: readSheet(archive, entry, sharedStrings, budget, also?.(name)),
  }));
  return { sheets, styles, date1904: part.date1904, names: readNames(part) };
}

export function workbookOf({ sheets, styles, date1904, names }: StoredWorkbook): Workbook {
  const created = createStyles(styles);
  return {
    sheets: sheets.map(({ name, visibility, stored }) =>
      createSheetGrid(stored, created, { name, visibility, date1904 }),
    ),
    names,
  };
}

/** The parts of the worksheets; a worksheet that is named but absent means that the file is not whole. */
export function sheetParts(archive: Archive, part: WorkbookPart): SheetPart[] {
  const seen = new Set<ZipEntry>();
  return part.sheets.flatMap(({ name, visibility, relationship: id }) => {
    const relationship = part.relationships.find((candidate) => candidate.id === id);
    // A sheet that no relationship leads to holds nothing; Excel opens the others.
    if (!relationship ? part.sheets.length > 1 : relationship.kind !== 'worksheet') return [];
    const entry = relationship && archive.entry(relationship.target);
    // Two sheets of one part are no workbook: Excel calls the file damaged, and a thousand would be a bomb.
    if (!entry || seen.has(entry)) return refuse('file/damaged', 'part');
    seen.add(entry);
    return [{ name, visibility, entry }];
  });
}

function readNames(part: WorkbookPart): DefinedName[] {
  return part.names.flatMap(({ name, localSheet, refersTo }) => {
    const [, written = '', place = ''] =
      /^('(?:[^']|'')+'|[^'!,()[\]]+)!(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)$/.exec(
        refersTo,
      ) ?? [];
    const area = areaOf(place);
    if (!area) return [];
    const sheet = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
    return [
      { name, sheet, area, scope: localSheet === null ? null : (part.sheets[localSheet]?.name ?? null) },
    ];
  });
}
