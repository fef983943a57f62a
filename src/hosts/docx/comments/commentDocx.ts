/** A copy of a Word file with comments at stretches of its prose (ECMA-376 Part 1, 17.13.4); all else stays byte for byte. */
import { orProblem, refuse, type FileProblem } from '../../package/fileProblem';
import { readPartText } from '../../package/parts/readPart';
import { readRelationships, relationshipsPartName } from '../../package/parts/relationships';
import { openRoot } from '../../package/xml/openRoot';
import { splice, type Splice } from '../../package/xml/splice';
import { withChild } from '../../package/xml/withChild';
import { appendEntries } from '../../package/zip/appendEntries';
import { openArchive, type Archive } from '../../package/zip/archive';
import { rewriteZip } from '../../package/zip/rewriteZip';
import { proseOf, type ProsePlace } from '../docxProse';
import { mainPart, wordParts } from '../wordParts';
import { commentsXml, emptyComments, highestId, type Author, type Comment } from './commentsXml';

/** A stretch of the prose, in UTF-16 units of the text that `readDocxProse` gives, and what is said of it. */
export interface ProseComment {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const PART = 'comments.xml';

export function commentDocx(
  bytes: Uint8Array,
  comments: readonly ProseComment[],
  author: Author,
): Promise<{ bytes: Uint8Array } | { problem: FileProblem }> {
  return Promise.resolve().then(() =>
    orProblem(() => ({
      bytes: comments.length === 0 ? bytes : commented(openArchive(bytes), comments, author),
    })),
  );
}

function commented(archive: Archive, comments: readonly ProseComment[], author: Author): Uint8Array {
  const main = mainPart(archive);
  const { places } = proseOf(wordParts(archive));
  const body = readPartText(archive, main);
  const known = readRelationships(archive, main.name).find(({ kind }) => kind === 'comments');
  const entry = known && archive.entry(known.target);
  const old = entry ? readPartText(archive, entry) : emptyComments(rootPrefix(body), namespaceOf(body));
  const first = highestId(old) + 1;
  const placed = comments.flatMap(({ start, end, lines }) => {
    const around = runsAround(places, start, end);
    return around ? [{ ...around, lines }] : [];
  });
  const numbered: Comment[] = placed.map(({ lines }, at) => ({ id: first + at, lines }));
  const encoder = new TextEncoder();
  const marked = splice(body, marksOf(placed, first, rootPrefix(body), body.startsWith(BOM) ? 1 : 0));
  const content = encoder.encode(commentsXml(old, numbered, author));
  const replaced = new Map([[main.name, encoder.encode(marked)]]);
  if (entry) return rewriteZip(archive, replaced.set(entry.name, content));
  return withNewPart(archive, main.name, replaced, content);
}

const BOM = '\ufeff';

function withNewPart(
  archive: Archive,
  main: string,
  replaced: Map<string, Uint8Array>,
  content: Uint8Array,
): Uint8Array {
  const encoder = new TextEncoder();
  const part = main.slice(0, main.lastIndexOf('/') + 1) + PART;
  // A part of that name that nothing refers to would be there twice.
  if (archive.entry(part)) refuse('file/damaged', 'archive');
  const types = archive.entry('[Content_Types].xml') ?? refuse('file/damaged', 'part');
  const override = `Override PartName="/${part}" ContentType="${CONTENT_TYPE}"`;
  replaced.set(
    types.name,
    encoder.encode(withChild(openRoot(readPartText(archive, types), 'Types'), 'Types', override)),
  );
  const relationship = `Relationship Id="rIdSoKhopComments" Type="${KIND}" Target="${PART}"`;
  const name = relationshipsPartName(main);
  const relationships = archive.entry(name);
  const added = new Map([[part, content]]);
  if (relationships) {
    const xml = openRoot(readPartText(archive, relationships), 'Relationships');
    replaced.set(relationships.name, encoder.encode(withChild(xml, 'Relationships', relationship)));
  } else added.set(name, encoder.encode(`${RELATIONSHIPS}<${relationship}/></Relationships>`));
  return appendEntries(rewriteZip(archive, replaced), added);
}

const RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

interface Range {
  readonly open: number;
  readonly close: number;
}

/** From the first run of a stretch to the end of its last: runs are never cut. */
function runsAround(places: readonly ProsePlace[], start: number, end: number): Range | null {
  let open = Infinity;
  let close = -1;
  for (let at = firstBehind(places, start); at < places.length; at++) {
    const place = places[at];
    if (!place || place.start >= end) break;
    open = Math.min(open, place.run.open);
    close = Math.max(close, place.run.close);
  }
  return close < 0 ? null : { open, close };
}

/** The first that ends behind a place of the text. */
function firstBehind(places: readonly ProsePlace[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && place.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marksOf(ranges: readonly Range[], first: number, prefix: string, shift: number): Splice[] {
  return ranges.flatMap(({ open, close }, at) => {
    const id = `${prefix}id="${String(first + at)}"`;
    const end =
      `<${prefix}commentRangeEnd ${id}/>` + `<${prefix}r><${prefix}commentReference ${id}/></${prefix}r>`;
    return [
      { start: open + shift, end: open + shift, text: `<${prefix}commentRangeStart ${id}/>` },
      { start: close + shift, end: close + shift, text: end },
    ];
  });
}

/** "w:" of "<w:document": a root without a prefix has no attributes of its own namespace, and none is Word's. */
function rootPrefix(xml: string): string {
  const root = /<(?![?!])([^\s:<>/]{1,40}:)?document[\s>]/.exec(xml.slice(0, 20_000));
  return root?.[1] ?? refuse('file/damaged', 'xml');
}

/** Transitional or strict. */
function namespaceOf(xml: string): string {
  const prefix = rootPrefix(xml).slice(0, -1);
  const declared = new RegExp(`xmlns:${prefix}\\s*=\\s*["']([^"']{1,200})["']`).exec(xml.slice(0, 20_000));
  return declared?.[1] ?? refuse('file/damaged', 'xml');
}
