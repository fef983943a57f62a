/** Adds a worksheet to an .xlsx, drawn from a layout or empty; everything else stays as it was. */
import { areaAddress } from '../../../core/sheet/grid';
import { type Layout, printTitles } from '../../../core/layout/layout';
import { appendEntries } from '../../package/zip/appendEntries';
import { orProblem, refuse, type FileProblem } from '../../package/fileProblem';
import { openArchive, type Archive } from '../../package/zip/archive';
import { joinStyles } from './joinStyles';
import { layoutSheetXml } from './layoutSheet';
import { createStyleSheet } from './layoutStyles';
import { readPartText } from '../../package/parts/readPart';
import { rewriteZip } from '../../package/zip/rewriteZip';
import { scanXml } from '../../package/xml/scanXml';
import { splice } from '../../package/xml/splice';
import { relationshipsPartName } from '../../package/parts/relationships';
import { readWorkbookPart, type WorkbookPart } from '../read/workbookPart';
import { attribute, escapeXml } from '../../package/xml/xmlText';

export type WithSheet =
  { readonly bytes: Uint8Array; readonly sheet: string } | { readonly problem: FileProblem };

/** The sheet gets a number behind its name where the workbook has one of that name already. */
export function addSheet(bytes: Uint8Array, name: string, layout: Layout | null): WithSheet {
  return orProblem(() => {
    const archive = openArchive(bytes);
    const part = readWorkbookPart(archive);
    const sheet = freeName(
      name,
      part.sheets.map((each) => each.name),
    );
    const target = freePart(archive);
    const replaced = new Map<string, Uint8Array>();
    const encoder = new TextEncoder();
    const edit = (partName: string, change: (text: string) => string): void => {
      const entry = archive.entry(partName) ?? refuse('file/damaged', 'part');
      replaced.set(entry.name, encoder.encode(change(readPartText(archive, entry))));
    };

    const drawn = layout ? drawSheet(archive, part, layout, replaced) : emptySheetXml;
    const id = freeId(part.relationships.map((each) => each.id));
    edit(relationshipsPartName(part.entry.name), (xml) => withRelationship(xml, id, '/' + target));
    edit('[Content_Types].xml', (xml) => withOverride(xml, '/' + target));
    edit(part.entry.name, (xml) => withSheet(xml, { sheet, id, layout, place: part.sheets.length, part }));
    const content = encoder.encode(declaration + drawn);
    return { bytes: appendEntries(rewriteZip(archive, replaced), new Map([[target, content]])), sheet };
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const emptySheetXml = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function drawSheet(
  archive: Archive,
  part: WorkbookPart,
  layout: Layout,
  replaced: Map<string, Uint8Array>,
): string {
  const own = createStyleSheet(layout.fontSize);
  // The first pass asks for every style, the second knows where they will stand.
  layoutSheetXml(layout, own);
  const target = part.relationships.find(({ kind }) => kind === 'styles')?.target ?? '';
  const entry = archive.entry(target) ?? refuse('file/damaged', 'part');
  const joined = joinStyles(readPartText(archive, entry), own.xml()) ?? refuse('file/damaged', 'part');
  replaced.set(entry.name, new TextEncoder().encode(joined.xml));
  return layoutSheetXml(layout, {
    styleOf: (cell) => own.styleOf(cell) + joined.firstStyle,
    xml: () => joined.xml,
  });
}

/** Names compare without regard to case, and have at most 31 characters. */
function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((each) => each.toLowerCase() === name.toLowerCase());
  for (let i = 1; ; i++) {
    const ending = i === 1 ? '' : ` (${i})`;
    const name = wanted.slice(0, 31 - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}

function freePart(archive: Archive): string {
  for (let i = 1; ; i++) {
    const name = `xl/worksheets/sheet${i}.xml`;
    if (!archive.entry(name)) return name;
  }
}

function freeId(taken: readonly string[]): string {
  for (let i = 1; ; i++) if (!taken.includes(`rIdSoKhop${i}`)) return `rIdSoKhop${i}`;
}

/** Where the root's closing tag begins, and the prefix that its children have. */
function rootOf(xml: string): { end: number; prefix: string } {
  const root = { end: 0, prefix: '', seen: false };
  scanXml(xml, {
    open(_element, _attributes, start, tagEnd) {
      if (!root.seen) root.prefix = /^<([^\s:/>]+:)/.exec(xml.slice(start, tagEnd))?.[1] ?? '';
      root.seen = true;
    },
    close(_element, start) {
      root.end = start;
    },
  });
  return root;
}

function withRelationship(xml: string, id: string, target: string): string {
  const { end, prefix } = rootOf(xml);
  const text = `<${prefix}Relationship Id="${id}" Type="${office}/worksheet" Target="${target}"/>`;
  return splice(xml, [{ start: end, end, text }]);
}

function withOverride(xml: string, name: string): string {
  const { end, prefix } = rootOf(xml);
  const text = `<${prefix}Override PartName="${name}" ContentType="${contentType}"/>`;
  return splice(xml, [{ start: end, end, text }]);
}

interface NewSheet {
  readonly sheet: string;
  readonly id: string;
  readonly layout: Layout | null;
  readonly place: number;
  readonly part: WorkbookPart;
}

/** The sheet behind the others; with a layout the header rows that repeat, and the table's own name if it is free. */
function withSheet(xml: string, { sheet, id, layout, place, part }: NewSheet): string {
  const { prefix } = rootOf(xml);
  const found = { sheetsEnd: 0, behind: 0, namesEnd: -1, highest: 0 };
  scanXml(xml, {
    open(element, attributes) {
      if (element === 'sheet')
        found.highest = Math.max(found.highest, Number(attribute(attributes, 'sheetId') ?? 0));
    },
    close(element, start, end) {
      if (element === 'sheets') found.sheetsEnd = start;
      if (element === 'definedNames' && start !== end) found.namesEnd = start;
      // In the schema's order definedNames follows these.
      if (element === 'sheets' || element === 'functionGroups' || element === 'externalReferences')
        found.behind = end;
    },
  });
  const { sheetsEnd, behind, namesEnd, highest } = found;
  // A prefix of our own: the part may have bound the relationships to any, or to none.
  const added = `<${prefix}sheet xmlns:sk="${office}" name="${escapeXml(sheet)}" sheetId="${highest + 1}" sk:id="${id}"/>`;
  const splices = [{ start: sheetsEnd, end: sheetsEnd, text: added }];
  if (layout) {
    const names = definedNames(sheet, layout, place, part, prefix);
    const at = namesEnd < 0 ? behind : namesEnd;
    const whole = namesEnd < 0 ? `<${prefix}definedNames>${names}</${prefix}definedNames>` : names;
    splices.push({ start: at, end: at, text: whole });
  }
  return splice(xml, splices);
}

function definedNames(
  sheet: string,
  layout: Layout,
  place: number,
  part: WorkbookPart,
  prefix: string,
): string {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  const { rows, columns } = printTitles(layout);
  const titles = columns === null ? rows : `${columns},${quoted}!${rows}`;
  const area = areaAddress(layout.table).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  const element = (attributes: string, text: string): string =>
    `<${prefix}definedName ${attributes}>${escapeXml(`${quoted}!${text}`)}</${prefix}definedName>`;
  const taken = part.names.some(({ name }) => name.toLowerCase() === layout.name.toLowerCase());
  return (
    element(`name="_xlnm.Print_Titles" localSheetId="${place}"`, titles) +
    (taken ? '' : element(`name="${escapeXml(layout.name)}"`, area))
  );
}
