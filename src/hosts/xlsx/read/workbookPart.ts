/** The parts that say what a workbook holds: its relationships and workbook.xml (ECMA-376 Part 1, 12.3.23 and 18.2). */
import { refuse } from '../../package/fileProblem';
import type { Archive } from '../../package/zip/archive';
import { readRelationships, type Relationship } from '../../package/parts/relationships';
import { scanPart } from '../../package/parts/readPart';
import { rememberPart } from '../../package/parts/rememberPart';
import { attribute, decodeXml, isOn, prefixedAttribute } from '../../package/xml/xmlText';
import type { ZipEntry } from '../../package/zip/zipDirectory';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly relationship: string;
}

export interface DefinedNameEntry {
  readonly name: string;
  /** Index of the only sheet where the name is known. */
  readonly localSheet: number | null;
  readonly refersTo: string;
}

export interface WorkbookPart {
  readonly entry: ZipEntry;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedNameEntry[];
  /** Day 0 is 1 January 1904, as in files from old Macs. */
  readonly date1904: boolean;
}

export function readWorkbookPart(archive: Archive): WorkbookPart {
  const entry = findWorkbookPart(archive);
  const content = rememberPart(archive, entry, 'workbook', () => contentOf(archive, entry));
  return { entry, relationships: readRelationships(archive, entry.name), ...content };
}

function contentOf(archive: Archive, entry: ZipEntry): Pick<WorkbookPart, 'sheets' | 'names' | 'date1904'> {
  const sheets: SheetEntry[] = [];
  const names: DefinedNameEntry[] = [];
  let date1904 = false;
  let root = '';
  let name: { name: string; localSheet: number | null; text: string } | null = null;
  scanPart(archive, entry, {
    open(element, attributes) {
      if (root === '') root = element;
      if (element === 'workbookPr') date1904 = isOn(attribute(attributes, 'date1904'));
      if (element === 'sheet') sheets.push(readSheetEntry(attributes));
      if (element === 'definedName') {
        const local = attribute(attributes, 'localSheetId');
        name = {
          name: attribute(attributes, 'name') ?? '',
          localSheet: local === null ? null : Number(local),
          text: '',
        };
      }
    },
    text(raw) {
      if (name !== null) name.text += raw;
    },
    close(element) {
      if (element !== 'definedName' || name === null) return;
      names.push({ name: name.name, localSheet: name.localSheet, refersTo: decodeXml(name.text).trim() });
      name = null;
    },
  });
  if (root !== 'workbook') refuse('file/damaged', 'part');
  return { sheets, names, date1904 };
}

/** The workbook is what the package's own relationships name as the office document. */
function findWorkbookPart(archive: Archive): ZipEntry {
  const main = readRelationships(archive, '').find((relationship) => relationship.kind === 'officeDocument');
  const name = main?.target ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(name)) refuse('file/notWorkbook', 'binary');
  const entry = archive.entry(name);
  if (entry && /(^|\/)workbook\.xml$|^xl\//i.test(name)) return entry;
  if (archive.entry('mimetype') && archive.entry('content.xml')) refuse('file/notWorkbook', 'openDocument');
  if (/^(word|ppt|visio)\//i.test(name) || archive.entry('word/document.xml'))
    refuse('file/notWorkbook', 'document');
  if (entry) return entry;
  if (main) refuse('file/damaged', 'part');
  return refuse('file/notWorkbook', 'other');
}

function readSheetEntry(attributes: string): SheetEntry {
  const state = attribute(attributes, 'state');
  return {
    name: attribute(attributes, 'name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: prefixedAttribute(attributes, 'id') ?? '',
  };
}
