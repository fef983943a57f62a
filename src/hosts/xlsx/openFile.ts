/** An .xlsx opened to be shown: its cells, and on demand what they look like. */
import { orProblem, type FileProblem } from './fileProblem';
import { openArchive } from './guard';
import { readLooks, type Looks } from './readLooks';
import { readShape, type SheetShape } from './readShape';
import { readArchive, sheetParts, type Workbook } from './readWorkbook';
import { readTheme } from './themeColors';
import { readWorkbookPart } from './workbookPart';
import type { ZipEntry } from './zipDirectory';

export interface OpenedFile {
  readonly workbook: Workbook;
  readonly looks: Looks;
  /** Reads that sheet's part once more; a large workbook need not wait for the shapes of sheets not looked at. */
  shape(sheet: string): SheetShape | null;
}

export function openFile(bytes: Uint8Array): OpenedFile | { readonly problem: FileProblem } {
  return orProblem(() => {
    const archive = openArchive(bytes);
    const part = readWorkbookPart(archive);
    const entryOf = (kind: string): ZipEntry | undefined => {
      const target = part.relationships.find((relationship) => relationship.kind === kind)?.target;
      return target === undefined ? undefined : archive.entry(target);
    };
    const parts = new Map(sheetParts(archive, part).map(({ name, entry }) => [name, entry]));
    return {
      workbook: readArchive(archive),
      looks: readLooks(archive, entryOf('styles'), readTheme(archive, entryOf('theme'))),
      shape: (sheet) => {
        const entry = parts.get(sheet);
        return entry ? readShape(archive, entry) : null;
      },
    };
  });
}
