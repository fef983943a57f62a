/** Which parts of a package belong to which (ECMA-376 Part 2, 6.5). */
import type { Archive } from '../zip/archive';
import { attribute } from '../xml/xmlText';
import { refuse } from '../fileProblem';
import type { ZipEntry } from '../zip/zipDirectory';
import { scanPart } from './readPart';
import { rememberPart } from './rememberPart';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, alike in transitional and strict files: "worksheet", "chartsheet". */
  readonly kind: string;
  /** The full name of the part: "xl/worksheets/sheet1.xml". Empty when it lies outside of the package. */
  readonly target: string;
}

/** Excel lets a sheet have 65,530 links, each a relationship, and no part has more. */
const MOST = 70_000;

/** The relationships of a part; those of the package itself for ''. A part without any has no such file. */
export function readRelationships(archive: Archive, partName: string): readonly Relationship[] {
  const entry = archive.entry(relationshipsPartName(partName));
  if (!entry) return [];
  return rememberPart(archive, entry, 'relationships ' + partName, () =>
    relationshipsIn(archive, entry, partName),
  );
}

function relationshipsIn(archive: Archive, entry: ZipEntry, partName: string): Relationship[] {
  const found: Relationship[] = [];
  scanPart(archive, entry, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      if (found.length >= MOST) refuse('file/tooBig', 'entries');
      const outside = attribute(attributes, 'TargetMode') === 'External';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
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
