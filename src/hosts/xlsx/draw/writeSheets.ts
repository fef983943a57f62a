/** Writes layouts and lists as the sheets of a new .xlsx. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type Layout, printTitles } from '../../../core/layout/layout';
import { areaAddress } from '../../../core/sheet/grid';
import { escapeXml } from '../../package/xml/xmlText';
import { layoutSheetXml } from './layoutSheet';
import { createStyleSheet } from './layoutStyles';
import { type ListSheet, listSheetXml } from './listSheet';

export interface BookProperties {
  readonly title: string;
  /** Who draws the table up: the reporting office. */
  readonly author: string;
  readonly created: Date;
}

export type DrawnSheet = Layout | ListSheet;

/** The same bytes for the same sheets and properties. Sheets that hold formulas without results are computed on opening. */
export function writeSheets(sheets: readonly DrawnSheet[], properties: BookProperties): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const styles = createStyleSheet(sheets[0]?.fontSize ?? 12);
    const parts: Record<string, string> = {
      '[Content_Types].xml': contentTypesXml(sheets.length),
      '_rels/.rels': packageRelationshipsXml,
      'docProps/core.xml': corePropertiesXml(properties),
      'xl/workbook.xml': workbookXml(sheets),
      'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(sheets.length),
      'xl/styles.xml': '',
    };
    sheets.forEach((sheet, i) => {
      const name = `sheet${i + 1}.xml`;
      if (isLayout(sheet)) parts['xl/worksheets/' + name] = layoutSheetXml(sheet, styles);
      else {
        const { xml, links } = listSheetXml(sheet, styles);
        parts['xl/worksheets/' + name] = xml;
        if (links.length > 0) parts[`xl/worksheets/_rels/${name}.rels`] = linksXml(links);
      }
    });
    parts['xl/styles.xml'] = styles.xml();
    const files: Zippable = {};
    for (const [name, xml] of Object.entries(parts)) {
      // The first moment a zip can name; the true one stands in the properties.
      files[name] = [strToU8(declaration + xml), { mtime: '1980-01-01T00:00:00' }];
    }
    return zipSync(files);
  });
}

function isLayout(sheet: DrawnSheet): sheet is Layout {
  return 'cells' in sheet;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypesXml(sheets: number): string {
  const numbers = Array.from({ length: sheets }, (_none, i) => i + 1);
  return (
    `<Types xmlns="${packaging}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
    numbers
      .map(
        (n) =>
          `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType}.worksheet+xml"/>`,
      )
      .join('') +
    `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>'
  );
}

function relationshipsXml(
  items: readonly (readonly [id: string, type: string, target: string])[],
  mode = '',
): string {
  const links = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${links.join('')}</Relationships>`;
}

const packageRelationshipsXml = relationshipsXml([
  ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
  ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function workbookRelationshipsXml(sheets: number): string {
  return relationshipsXml([
    ...Array.from(
      { length: sheets },
      (_none, i) => [`rId${i + 1}`, `${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
    ),
    [`rId${sheets + 1}`, `${office}/styles`, 'styles.xml'],
  ]);
}

function linksXml(links: readonly { readonly id: string; readonly target: string }[]): string {
  return relationshipsXml(
    links.map(({ id, target }) => [id, `${office}/hyperlink`, target] as const),
    ' TargetMode="External"',
  );
}

function corePropertiesXml({ title, author, created }: BookProperties): string {
  const time = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:creator', author) +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  );
}

/** "'Sheet'!$A:$B,'Sheet'!$4:$7" */
function repeated(layout: Layout, sheet: string): string {
  const { rows, columns } = printTitles(layout);
  return (columns === null ? '' : `${sheet}!${columns},`) + `${sheet}!${rows}`;
}

/** Names: each table itself, by which it is found again, and the header rows that each printed page repeats. */
function workbookXml(sheets: readonly DrawnSheet[]): string {
  const titles = sheets.map((sheet, i) => {
    const rows = isLayout(sheet)
      ? repeated(sheet, quoted(sheet))
      : sheet.frozen.rows > 0
        ? `${quoted(sheet)}!$1:$${sheet.frozen.rows}`
        : null;
    return rows === null
      ? ''
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(rows)}</definedName>`;
  });
  const tables = sheets.filter(isLayout).map((layout) => {
    const area = areaAddress(layout.table).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
    return `<definedName name="${escapeXml(layout.name)}">${escapeXml(`${quoted(layout)}!${area}`)}</definedName>`;
  });
  const list = sheets.map(
    ({ sheet }, i) => `<sheet name="${escapeXml(sheet)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = titles.concat(tables).join('');
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    '<bookViews><workbookView/></bookViews>' +
    `<sheets>${list.join('')}</sheets>` +
    (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
    // Cached results are exact; only formulas that have none make Excel reckon when it opens the file.
    (sheets.some(isUncached) ? '<calcPr fullCalcOnLoad="1"/>' : '') +
    '</workbook>'
  );
}

function quoted({ sheet }: DrawnSheet): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function isUncached(sheet: DrawnSheet): boolean {
  const cells = isLayout(sheet) ? sheet.cells : sheet.rows.flat();
  return cells.some(({ formula, value }) => formula !== undefined && value === null);
}
