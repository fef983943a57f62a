/** The parts that say what a workbook holds: relationships and workbook.xml (ECMA-376 Part 1, 12.3.23 and 18.2). */
import { refuse } from './fileProblem';
import type { Archive } from './guard';
import { scanPart } from './readPart';
import { attribute, decodeXml, isOn, prefixedAttribute } from './xmlText';
import type { ZipEntry } from './zipDirectory';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, alike in transitional and strict files: "worksheet", "chartsheet". */
  readonly kind: string;
  /** The full name of the part: "xl/worksheets/sheet1.xml". Empty when it lies outside of the package. */
  readonly target: string;
}

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
  return { entry, relationships: readRelationships(archive, entry.name), sheets, names, date1904 };
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

/** The relationships of a part; those of the package itself for ''. A part without any has no such file. */
export function readRelationships(archive: Archive, partName: string): Relationship[] {
  const entry = archive.entry(relationshipsPartName(partName));
  const found: Relationship[] = [];
  if (!entry) return found;
  scanPart(archive, entry, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const outside = attribute(attributes, 'TargetMode') === 'External';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: (attribute(attributes, 'Type') ?? '').split('/').pop() ?? '',
        target: outside ? '' : resolveTarget(partName, attribute(attributes, 'Target') ?? ''),
      });
    },
  });
  return found;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels". */
export function relationshipsPartName(partName: string): string {
  const slash = partName.lastIndexOf('/') + 1;
  return partName.slice(0, slash) + '_rels/' + partName.slice(slash) + '.rels';
}

/** "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml" and "..\xl\worksheets\sheet1.xml" are the same part. */
function resolveTarget(partName: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const segments = path.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
