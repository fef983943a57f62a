/**
 * A copy of a workbook with comments at cells (ECMA-376 Part 1, 18.7): the comments and the drawing that holds their
 * boxes are added, or put into those that the sheet has; every cell and all else stays byte for byte.
 */
import { orProblem, refuse, type FileProblem } from '../../package/fileProblem';
import { readPartText } from '../../package/parts/readPart';
import { readRelationships, relationshipsPartName } from '../../package/parts/relationships';
import { openRoot } from '../../package/xml/openRoot';
import { withChild } from '../../package/xml/withChild';
import { appendEntries } from '../../package/zip/appendEntries';
import { openArchive, type Archive } from '../../package/zip/archive';
import { rewriteZip } from '../../package/zip/rewriteZip';
import { sheetParts } from '../read/readWorkbook';
import { readWorkbookPart } from '../read/workbookPart';
import { emptyComments, withComments } from './commentsXml';
import { legacyDrawingId, withLegacyDrawing } from './legacyDrawing';
import { emptyNotes, withNotes } from './noteShapes';

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
    orProblem(() => ({ bytes: comments.length === 0 ? bytes : commented(bytes, comments, author) })),
  );
}

function commented(bytes: Uint8Array, comments: readonly CellComment[], author: string): Uint8Array {
  const archive = openArchive(bytes);
  const parts = sheetParts(archive, readWorkbookPart(archive));
  const edits = new Edits(archive);
  parts.forEach(({ name, entry }, i) => {
    const own = comments.filter(({ sheet }) => sheet === name);
    if (own.length > 0) commentSheet(edits, archive, entry.name, own, author, i + 1);
  });
  return edits.result();
}

function commentSheet(
  edits: Edits,
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

const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TYPES = '[Content_Types].xml';

/** Parts changed and parts added, until the package is written. */
class Edits {
  private readonly changed = new Map<string, string>();
  private readonly added = new Map<string, string>();

  constructor(private readonly archive: Archive) {}

  /** As it stands now; undefined where there is no such part. */
  text(name: string): string | undefined {
    const entry = this.archive.entry(name);
    return (
      this.added.get(name) ??
      this.changed.get(entry?.name ?? name) ??
      (entry && readPartText(this.archive, entry))
    );
  }

  set(name: string, text: string): void {
    const entry = this.archive.entry(name);
    if (entry) this.changed.set(entry.name, text);
    else this.added.set(name, text);
  }

  add(name: string, text: string): void {
    this.added.set(name, text);
  }

  freeName(name: (number: number) => string): string {
    for (let n = 1; ; n++) if (this.text(name(n)) === undefined) return name(n);
  }

  relate(part: string, type: string, target: string, id: string): void {
    const name = relationshipsPartName(part);
    const xml = openRoot(this.text(name) ?? RELATIONSHIPS, 'Relationships');
    const child = `Relationship Id="${id}" Type="${type}" Target="/${target}"`;
    this.set(name, withChild(xml, 'Relationships', child));
  }

  override(part: string, type: string): void {
    this.type(`Override PartName="/${part}" ContentType="${type}"`);
  }

  defaultType(extension: string, type: string): void {
    const known = new RegExp(`<[^<>]*Extension="${extension}"`, 'i').test(this.text(TYPES) ?? '');
    if (!known) this.type(`Default Extension="${extension}" ContentType="${type}"`);
  }

  result(): Uint8Array {
    const encoder = new TextEncoder();
    const encoded = (texts: ReadonlyMap<string, string>): Map<string, Uint8Array> =>
      new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
    const bytes = rewriteZip(this.archive, encoded(this.changed));
    return this.added.size > 0 ? appendEntries(bytes, encoded(this.added)) : bytes;
  }

  private type(child: string): void {
    const xml = this.text(TYPES) ?? refuse('file/damaged', 'part');
    this.set(TYPES, withChild(openRoot(xml, 'Types'), 'Types', child));
  }
}
