/** A sheet of lines under headings as a worksheet: filters, headings that stay, links (ECMA-376 Part 1, 18.3.1.99). */
import { addressOf } from '../../../core/sheet/grid';
import type { LayoutCell } from '../../../core/layout/layout';
import { cutText, printable } from '../../../core/text/printable';
import { linesOf } from '../../../core/text/textWidth';
import { escapeXml } from '../../package/xml/xmlText';
import { cellXml } from '../edit/cellXml';
import type { Fill, StyleSheet } from './layoutStyles';

/** To a cell of this workbook, or to a file beside it. */
export type Link =
  | { readonly sheet: string; readonly cell: string }
  | { readonly file: string; readonly sheet: string; readonly cell: string };

export interface ListCell extends Pick<LayoutCell, 'look' | 'bold' | 'format' | 'formula'> {
  /** Texts stay texts whatever they begin with. */
  readonly value: string | number | null;
  readonly fill?: Fill;
  readonly link?: Link;
}

export interface ListSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly ListCell[])[];
  /** In characters. */
  readonly columnWidths: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row of headings that carries the filter, from 0; null for none. */
  readonly filterRow: number | null;
  readonly fontSize: number;
}

export interface ListSheetXml {
  readonly xml: string;
  /** Addresses of other files, each with its relationship's id. */
  readonly links: readonly { readonly id: string; readonly target: string }[];
}

/** Excel takes no more links in a sheet. */
const MOST_LINKS = 65000;
const LONGEST_TEXT = 32767;
const POINTS_PER_CHARACTER = 5.4;
const TALLEST = 409;

export function listSheetXml(list: ListSheet, styles: StyleSheet): ListSheetXml {
  const { frozen, rows, columnWidths, filterRow, fontSize } = list;
  const links = new Map<string, string>();
  const hyperlinks: string[] = [];
  const data: string[] = [];
  rows.forEach((cells, row) => {
    const content = cells.map((cell, column) => {
      const reference = addressOf({ row, column });
      if (cell.link && hyperlinks.length < MOST_LINKS) hyperlinks.push(linkXml(reference, cell.link, links));
      const style = styles.styleOf({
        look: cell.look,
        ...(cell.bold ? { bold: true } : {}),
        ...(cell.format === undefined ? {} : { format: cell.format }),
        ...(cell.fill === undefined ? {} : { fill: cell.fill }),
        ...(cell.link ? { link: true as const } : {}),
      });
      const value =
        typeof cell.value === 'string' ? cutText(printable(cell.value), LONGEST_TEXT) : cell.value;
      return cellXml('', `r="${reference}" s="${style}"`, { value, formula: cell.formula ?? null });
    });
    const height = heightOf(cells, columnWidths, fontSize);
    const size = height === null ? '' : ` ht="${height}" customHeight="1"`;
    data.push(`<row r="${row + 1}"${size}>${content.join('')}</row>`);
  });
  const width = Math.max(1, columnWidths.length);
  const filter =
    filterRow === null
      ? ''
      : `<autoFilter ref="${addressOf({ row: filterRow, column: 0 })}:${addressOf({ row: Math.max(filterRow, rows.length - 1), column: width - 1 })}"/>`;
  const xml =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${fontSize * 1.3}"/>` +
    `<cols>${columnWidths.map((each, i) => `<col min="${i + 1}" max="${i + 1}" width="${each}" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${data.join('')}</sheetData>` +
    filter +
    (hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>';
  return { xml, links: [...links].map(([target, id]) => ({ id, target })) };
}

function paneXml({ rows, columns }: ListSheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = addressOf({ row: rows, column: columns });
  return `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

function linkXml(reference: string, link: Link, links: Map<string, string>): string {
  const location =
    link.cell === '' ? '' : ` location="${escapeXml(`'${link.sheet.replace(/'/g, "''")}'!${link.cell}`)}"`;
  if (!('file' in link)) return `<hyperlink ref="${reference}"${location}/>`;
  const target = encodeURI(link.file.replace(/\\/g, '/')).replace(/[#?]/g, encodeURIComponent);
  const id = links.get(target) ?? `rId${links.size + 1}`;
  links.set(target, id);
  return `<hyperlink ref="${reference}" r:id="${id}"${location}/>`;
}

/** Excel measures wrapped rows when it opens a file; LibreOffice would show one line of each. */
function heightOf(cells: readonly ListCell[], widths: readonly number[], size: number): number | null {
  let lines = 1;
  cells.forEach(({ value, look }, i) => {
    const points = (widths[i] ?? 0) * POINTS_PER_CHARACTER;
    // Most cells are short: five characters fit any column.
    if (typeof value !== 'string' || value.length < 6) return;
    lines = Math.max(lines, linesOf(value.slice(0, 2000), points, size, look === 'header'));
  });
  return lines === 1 ? null : Math.min(TALLEST, lines * size * 1.35 + 3);
}
