/** A layout as the worksheet of a new workbook (ECMA-376 Part 1, 18.3.1.99). */
import { addressOf, areaAddress, type Area } from '../../../core/sheet/grid';
import type { Layout, LayoutCell } from '../../../core/layout/layout';
import { cellXml } from '../edit/cellXml';
import type { StyleSheet } from './layoutStyles';

/** The elements stand in the order of the schema; Excel repairs a sheet where they do not. */
export function layoutSheetXml(layout: Layout, styles: StyleSheet): string {
  const header = layout.headerRows.last + 1;
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (layout.wide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/>` +
    '<selection pane="bottomLeft"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="${(layout.fontSize * 1.3).toString()}"/>` +
    columnsXml(layout.columnWidths) +
    `<sheetData>${rowsXml(layout, styles)}</sheetData>` +
    mergesXml(layout.merges) +
    '<printOptions horizontalCentered="1"/>' +
    pageXml(layout) +
    breaksXml(layout) +
    '</worksheet>'
  );
}

/** A column's width counts the digits it shows, and 5 pixels of padding of the 7 that a digit takes (18.3.1.13). */
function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, i) => {
    const padded = Math.floor(((width * 7 + 5) / 7) * 256) / 256;
    return `<col min="${i + 1}" max="${i + 1}" width="${padded}" customWidth="1"/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsXml(layout: Layout, styles: StyleSheet): string {
  const rows = new Map<number, Map<number, LayoutCell>>();
  const put = (cell: LayoutCell): void => {
    const row = rows.get(cell.row) ?? new Map<number, LayoutCell>();
    rows.set(cell.row, row);
    if (!row.has(cell.column)) row.set(cell.column, cell);
  };
  layout.cells.forEach(put);
  for (const row of layout.rowHeights.keys()) if (!rows.has(row)) rows.set(row, new Map());
  // A merge draws its frame from the borders of all its cells.
  for (const merge of layout.merges) {
    const first = rows.get(merge.row)?.get(merge.column);
    if (first) coveredCells(merge, first).forEach(put);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = layout.rowHeights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const content = [...cells.values()]
        .sort((a, b) => a.column - b.column)
        .map((cell) =>
          cellXml('', `r="${addressOf(cell)}" s="${styles.styleOf(cell)}"`, {
            value: cell.value,
            formula: cell.formula ?? null,
          }),
        );
      return `<row r="${row + 1}"${size}>${content.join('')}</row>`;
    })
    .join('');
}

function coveredCells(merge: Area, first: LayoutCell): LayoutCell[] {
  const { look, bold } = first;
  const cells: LayoutCell[] = [];
  for (let row = merge.row; row < merge.row + merge.rows; row++) {
    for (let column = merge.column; column < merge.column + merge.columns; column++) {
      cells.push({ row, column, value: null, look, ...(bold === undefined ? {} : { bold }) });
    }
  }
  return cells;
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const items = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

/** Paper 9 is A4; one page wide and as many high as it takes. */
function pageXml({ margins, orientation, wide }: Layout): string {
  const inches = (millimetres: number): string => String(Number((millimetres / 25.4).toPrecision(6)));
  const size = wide ? `scale="${wide.scale}"` : 'fitToWidth="1" fitToHeight="0"';
  return (
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
    `bottom="${inches(margins.bottom)}" header="${inches(margins.top / 2)}" footer="${inches(margins.bottom / 2)}"/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" ${size}/>` +
    // Decree 30/2020/NĐ-CP, Appendix I: page numbers of size 13 to 14, centred in the top margin, none on page 1.
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>'
  );
}

/** Where a table too wide for one page goes on on the next. */
function breaksXml({ wide }: Layout): string {
  if (!wide || wide.breaks.length === 0) return '';
  const items = wide.breaks.map((column) => `<brk id="${column}" max="1048575" man="1"/>`);
  return `<colBreaks count="${items.length}" manualBreakCount="${items.length}">${items.join('')}</colBreaks>`;
}
