/** Writes a layout as a new .xlsx: the form on A4, ready to be filled, printed and checked. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { areaAddress } from '../../../core/sheet/grid';
import type { Layout } from '../../../core/layout/layout';
import { layoutSheetXml } from './layoutSheet';
import { createStyleSheet } from './layoutStyles';
import { escapeXml } from '../../package/xml/xmlText';

export interface LayoutProperties {
  readonly title: string;
  /** Who draws the table up: the reporting office. */
  readonly author: string;
  readonly created: Date;
}

/** The same bytes for the same layout and properties. */
export function writeLayout(layout: Layout, properties: LayoutProperties): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const styles = createStyleSheet(layout.fontSize);
    const sheet = layoutSheetXml(layout, styles);
    const parts: Readonly<Record<string, string>> = {
      '[Content_Types].xml': contentTypesXml,
      '_rels/.rels': packageRelationshipsXml,
      'docProps/core.xml': corePropertiesXml(properties),
      'xl/workbook.xml': workbookXml(layout),
      'xl/_rels/workbook.xml.rels': workbookRelationshipsXml,
      'xl/styles.xml': styles.xml(),
      'xl/worksheets/sheet1.xml': sheet,
    };
    const files: Zippable = {};
    for (const [name, xml] of Object.entries(parts)) {
      // The first moment a zip can name; the true one stands in the properties.
      files[name] = [strToU8(declaration + xml), { mtime: '1980-01-01T00:00:00' }];
    }
    return zipSync(files);
  });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypesXml =
  `<Types xmlns="${packaging}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>';

function relationshipsXml(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const links = items.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${links.join('')}</Relationships>`;
}

const packageRelationshipsXml = relationshipsXml([
  ['rId1', `${office}/officeDocument`, 'xl/workbook.xml'],
  ['rId2', `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

const workbookRelationshipsXml = relationshipsXml([
  ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
  ['rId2', `${office}/styles`, 'styles.xml'],
]);

function corePropertiesXml({ title, author, created }: LayoutProperties): string {
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

/** Names: the table itself, by which it is found again, and the header rows that each printed page repeats. */
function workbookXml(layout: Layout): string {
  const sheet = `'${layout.sheet.replace(/'/g, "''")}'`;
  const area = areaAddress(layout.table).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
  const titles = `$${layout.headerRows.first + 1}:$${layout.headerRows.last + 1}`;
  const uncached = layout.cells.some(({ formula, value }) => formula !== undefined && value === null);
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    '<bookViews><workbookView/></bookViews>' +
    `<sheets><sheet name="${escapeXml(layout.sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeXml(`${sheet}!${titles}`)}</definedName>` +
    `<definedName name="${escapeXml(layout.name)}">${escapeXml(`${sheet}!${area}`)}</definedName></definedNames>` +
    // Cached results are exact; only formulas that have none make Excel reckon when it opens the file.
    (uncached ? '<calcPr fullCalcOnLoad="1"/>' : '') +
    '</workbook>'
  );
}
