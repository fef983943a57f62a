/** The annex as markup that Word takes at a place: its lines and its table, in a content control that knows what they are. */
import { openArchive } from '../hosts/package/zip/archive';
import { readPartText } from '../hosts/package/parts/readPart';
import { annexDocx } from './docx';
import type { Annex } from './document/annex';
import { escapeXml } from '../hosts/package/xml/xmlText';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface ControlNames {
  /** At most 64 characters: Word refuses longer ones. */
  readonly tag: string;
  readonly title: string;
}

export async function flatMarkup(annex: Annex, { tag, title }: ControlNames): Promise<string> {
  // One control holds one table, which is found again by it.
  const whole = { ...annex, page: { ...annex.page, parts: [] } };
  const archive = openArchive(await annexDocx(whole));
  const part = archive.entry('word/document.xml');
  const xml = part ? readPartText(archive, part) : '';
  const root = /<w:document\b[^>]*>/.exec(xml)?.[0] ?? '';
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? '';
  // The page is the report's own.
  const content = body.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g, '');
  const properties = `<w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/></w:sdtPr>`;
  return (
    `<pkg:package xmlns:pkg="${PACKAGE}">` +
    `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="${RELS_TYPE}"><pkg:xmlData><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships></pkg:xmlData></pkg:part>` +
    `<pkg:part pkg:name="/word/document.xml" pkg:contentType="${MAIN_TYPE}"><pkg:xmlData>${root}<w:body><w:sdt>${properties}<w:sdtContent>${content}</w:sdtContent></w:sdt></w:body></w:document></pkg:xmlData></pkg:part>` +
    '</pkg:package>'
  );
}
