/**
 * A copy of a workbook with comments at cells (ECMA-376 Part 1, 18.7): the comments and the drawing that holds their
 * boxes are added, or put into those that the sheet has; every cell and all else stays byte for byte.
 */
import { orProblem, refuse, type FileProblem } from '../../package/fileProblem';
import { readRelationships } from '../../package/parts/relationships';
import { openArchive, type Archive } from '../../package/zip/archive';
import { sheetParts } from '../read/readWorkbook';
import { readWorkbookPart } from '../read/workbookPart';
import { emptyComments, withComments } from './commentsXml';
import { legacyDrawingId, withLegacyDrawing } from './legacyDrawing';
import { emptyNotes, withNotes } from './noteShapes';
import { PartEdits } from './partEdits';

export interface CellComment {
  readonly sheet: string;
  /** "D61" */
  readonly cell: string;
  readonly lines: readonly string[];
}

/** Comments on sheets that the workbook does not have are left out. With none to write, the bytes are the given ones. */
export function commentCells(
  bytes: Uint8Array,
  comments: readonly CellComment[],
  author: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: FileProblem }> {
  return Promise.resolve().then(() =>
    orProblem(() => ({ bytes: withCellComments(bytes, comments, author) })),
  );
}

/** The same at once, under `orProblem`. */
export function withCellComments(
  bytes: Uint8Array,
  comments: readonly CellComment[],
  author: string,
): Uint8Array {
  if (comments.length === 0) return bytes;
  const archive = openArchive(bytes);
  const parts = sheetParts(archive, readWorkbookPart(archive));
  const edits = new PartEdits(archive);
  parts.forEach(({ name, entry }, i) => {
    const own = comments.filter(({ sheet }) => sheet === name);
    if (own.length > 0) commentSheet(edits, archive, entry.name, own, author, i + 1);
  });
  return edits.result();
}

function commentSheet(
  edits: PartEdits,
  archive: Archive,
  part: string,
  comments: readonly CellComment[],
  author: string,
  number: number,
): void {
  const sheet = edits.text(part) ?? refuse('file/damaged', 'part');
  const relationships = readRelationships(archive, part);
  const strict = sheet.slice(0, 4000).includes('purl.oclc.org');
  const known = relationships.find(({ kind }) => kind === 'comments');
  const drawn = relationships.find(({ id }) => id === legacyDrawingId(sheet));
  const old = known && edits.text(known.target);
  const written = withComments(old ?? emptyComments(strict), comments, author);
  if (known && old !== undefined) edits.set(known.target, written.xml);
  else {
    const name = edits.freeName((n) => `xl/comments${n}.xml`);
    edits.add(name, written.xml);
    edits.relate(part, kindOf('comments', strict), name, 'rIdSoKhopComments');
    edits.override(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  }
  const shapes = drawn && edits.text(drawn.target);
  const notes = withNotes(shapes ?? emptyNotes(number), written.added, number);
  if (drawn && shapes !== undefined) {
    edits.set(drawn.target, notes);
    return;
  }
  const name = edits.freeName((n) => `xl/drawings/vmlDrawing${n}.vml`);
  edits.add(name, notes);
  edits.relate(part, kindOf('vmlDrawing', strict), name, 'rIdSoKhopNotes');
  edits.defaultType('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  edits.set(part, withLegacyDrawing(sheet, 'rIdSoKhopNotes', strict));
}

function kindOf(word: string, strict: boolean): string {
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  return base + word;
}
