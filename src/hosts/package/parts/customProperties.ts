/** Custom properties of a package (ECMA-376 Part 1, 22.3): read and put into an .xlsx or .docx, all else left as it is. */
import { appendEntries } from '../zip/appendEntries';
import { orProblem, refuse, type FileProblem } from '../fileProblem';
import { openArchive, type Archive } from '../zip/archive';
import { readPartText, scanPart } from './readPart';
import { rewriteZip } from '../zip/rewriteZip';
import { readRelationships } from './relationships';
import { withChild } from '../xml/withChild';
import { attribute, decodeXml, escapeXml } from '../xml/xmlText';
import { printableLine } from '../../../core/text/printable';

export interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

const partName = 'docProps/custom.xml';
const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** Of user-defined properties (22.3.2.2). */
const fmtid = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const variants = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** Of an .xlsx or .docx. */
export function readDocumentProperties(
  bytes: Uint8Array,
): { readonly properties: ReadonlyMap<string, string> } | { readonly problem: FileProblem } {
  return orProblem(() => ({ properties: readCustomProperties(openArchive(bytes)) }));
}

/** Texts, numbers and dates alike as the texts that stand in the file (under `orProblem`). */
export function readCustomProperties(archive: Archive): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const target = readRelationships(archive, '').find((each) => each.kind === 'custom-properties')?.target;
  const entry = target === undefined ? undefined : archive.entry(target);
  if (!entry) return properties;
  let name: string | null = null;
  let text = '';
  scanPart(archive, entry, {
    open(element, attributes) {
      if (element !== 'property') return;
      name = attribute(attributes, 'name');
      text = '';
    },
    text(raw) {
      if (name !== null) text += raw;
    },
    close(element) {
      if (element !== 'property' || name === null) return;
      properties.set(name, decodeXml(text).trim());
      name = null;
    },
  });
  return properties;
}

/** Properties whose names begin with `prefix` are replaced by these; the document's others stay, as texts. */
export function withCustomProperties(
  bytes: Uint8Array,
  prefix: string,
  properties: readonly CustomProperty[],
): { readonly bytes: Uint8Array } | { readonly problem: FileProblem } {
  return orProblem(() => {
    const archive = openArchive(bytes);
    const relationship = readRelationships(archive, '').find((each) => each.kind === 'custom-properties');
    const entry = relationship && archive.entry(relationship.target);
    const encoder = new TextEncoder();
    if (entry) {
      const edited = editProperties(readPartText(archive, entry), prefix, properties);
      return { bytes: rewriteZip(archive, new Map([[entry.name, encoder.encode(edited)]])) };
    }
    // A part of that name that nothing refers to would be there twice.
    if (archive.entry(partName)) refuse('file/damaged', 'archive');
    const replaced = new Map<string, Uint8Array>();
    const edit = (name: string, root: string, added: string): void => {
      const part = archive.entry(name) ?? refuse('file/damaged', 'part');
      replaced.set(part.name, encoder.encode(withChild(readPartText(archive, part), root, added)));
    };
    edit('[Content_Types].xml', 'Types', `Override PartName="/${partName}" ContentType="${contentType}"`);
    edit('_rels/.rels', 'Relationships', `Relationship Id="rIdSoKhop" Type="${kind}" Target="${partName}"`);
    const content = declaration + emptyPart.replace('/>', `>${propertiesXml(properties, 2)}</Properties>`);
    return {
      bytes: appendEntries(rewriteZip(archive, replaced), new Map([[partName, encoder.encode(content)]])),
    };
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emptyPart =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  `xmlns:vt="${variants}"/>`;

/** The numbers of properties begin at 2 and none is there twice; `space` is the prefix of the part's own elements. */
function propertiesXml(properties: readonly CustomProperty[], first: number, space = ''): string {
  return properties
    .map(
      ({ name, value }, i) =>
        `<${space}property fmtid="${fmtid}" pid="${first + i}" name="${escapeXml(printableLine(name))}">` +
        `<vt:lpwstr xmlns:vt="${variants}">${escapeXml(printableLine(value))}</vt:lpwstr></${space}property>`,
    )
    .join('');
}

function editProperties(xml: string, prefix: string, properties: readonly CustomProperty[]): string {
  const [, space = ''] = /<([^\s:<>/?!]{1,40}:)?Properties[\s/>]/.exec(xml) ?? refuse('file/damaged', 'xml');
  const [begin, end] = [`<${space}property`, `</${space}property>`];
  let last = 1;
  // Piece by piece: a search for each end that is not there would take the square of the length.
  const kept = xml.split(begin).map((piece, i) => {
    if (i === 0) return piece;
    const attributes = piece.slice(0, piece.indexOf('>') + 1);
    const after = piece.indexOf(end);
    if (!/^\s/.test(piece) || after < 0) return begin + piece;
    if (attribute(attributes, 'name')?.startsWith(prefix)) return piece.slice(after + end.length);
    last = Math.max(last, Number(attribute(attributes, 'pid')) || 1);
    return begin + piece;
  });
  const opened = kept
    .join('')
    .replace(new RegExp(`<${space}Properties\\b([^>]*)/>`), `<${space}Properties$1></${space}Properties>`);
  const at = opened.lastIndexOf(`</${space}Properties>`);
  if (at < 0) refuse('file/damaged', 'xml');
  return opened.slice(0, at) + propertiesXml(properties, last + 1, space) + opened.slice(at);
}
