/** The element of a sheet that names the drawing of its comments' boxes (ECMA-376 Part 1, 18.3.1.55). */
import { refuse } from '../../package/fileProblem';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** What may stand behind it, by 18.3.1.99. */
const BEHIND =
  /^(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)$/;
/** A tag: a slash that ends, the name, attributes whose values may hold ">", a slash that closes at once. */
const TAG = /<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;

/** The relationship that it names; null where there is none. */
export function legacyDrawingId(sheet: string): string | null {
  const found = /<(?:[^\s:<>/?!]{1,40}:)?legacyDrawing\s[^<>]*?:id=["']([^"']+)["']/.exec(tailOf(sheet).text);
  return found?.[1] ?? null;
}

export function withLegacyDrawing(sheet: string, id: string, strict: boolean): string {
  const { text, at, prefix } = tailOf(sheet);
  const place = at + placeIn(text, prefix);
  const space = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const element = `<${prefix}legacyDrawing xmlns:r="${space}" r:id="${id}"/>`;
  return sheet.slice(0, place) + element + sheet.slice(place);
}

interface Tail {
  readonly text: string;
  readonly at: number;
  readonly prefix: string;
}

/** All behind the cells. */
function tailOf(sheet: string): Tail {
  const [, prefix = ''] =
    /<([^\s:<>/?!]{1,40}:)?worksheet[\s>]/.exec(sheet.slice(0, 20_000)) ?? refuse('file/damaged', 'xml');
  const end = `</${prefix}sheetData>`;
  const closed = sheet.lastIndexOf(end);
  const empty = closed < 0 ? new RegExp(`<${prefix}sheetData\\s*/>`).exec(sheet) : null;
  if (closed < 0 && !empty) refuse('file/damaged', 'xml');
  const at = empty ? empty.index + empty[0].length : closed + end.length;
  return { text: sheet.slice(at), at, prefix };
}

/** Before the first element of the sheet itself that must follow, else at the sheet's end. */
function placeIn(tail: string, prefix: string): number {
  let depth = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(tail); tag; tag = TAG.exec(tail)) {
    const [, ends, name = '', closes] = tag;
    if (ends) depth--;
    if (depth < 0) return tag.index;
    if (ends) continue;
    if (depth === 0 && name.startsWith(prefix) && BEHIND.test(name.slice(prefix.length))) return tag.index;
    if (!closes) depth++;
  }
  return refuse('file/damaged', 'xml');
}
