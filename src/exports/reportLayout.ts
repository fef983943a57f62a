/** The check report as a printable sheet of the workbook. */
import type { Area } from '../core/sheet/grid';
import type { Layout, LayoutCell, Look } from '../core/layout/layout';
import { cutText, printable } from '../core/text/printable';
import { linesOf } from '../core/text/textWidth';
import type { CheckReport } from './document/checkReport';
import { MARGINS } from './document/page';

const WIDTHS = [6, 11, 13, 58, 20, 18];
const FONT_SIZE = 12;
const LINE = 16;
const POINTS_PER_CHARACTER = 6;
const LONGEST = 2000;

const REPORT_NAME = 'SoKhop_KetQua';

/** Findings first, under headings that stay; then what was accepted, what waits for figures, the date and the signatures. */
export function reportLayout(report: CheckReport): Layout {
  const { words } = report;
  const { columns } = words;
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  const width = WIDTHS.length;
  let row = 0;

  const widthOf = (from: number, count: number): number =>
    WIDTHS.slice(from, from + count).reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  const put = (column: number, text: string, look: Look, span = 1): void => {
    const value = cutText(printable(text), LONGEST);
    cells.push({ row, column, value, look, format: '@' });
    if (span > 1) merges.push({ row, column, rows: 1, columns: span });
    const bold = look === 'header' || look === 'title' || look === 'office';
    const lines = linesOf(
      value,
      widthOf(column, span) - 5,
      look === 'title' ? FONT_SIZE + 1 : FONT_SIZE,
      bold,
    );
    if (lines > 1) rowHeights.set(row, Math.min(409, Math.max(rowHeights.get(row) ?? 0, lines * LINE + 2)));
  };
  const wide = (text: string, look: Look): void => {
    put(0, text, look, width);
    row++;
  };
  const record = (texts: readonly string[], looks: readonly Look[]): void => {
    texts.forEach((text, i) => {
      put(i, text, looks[i] ?? 'label');
    });
    row++;
  };

  wide(report.unitName, 'office');
  wide(report.title, 'title');
  const header = row;
  const headings = [
    columns.number,
    columns.severity,
    columns.cell,
    columns.message,
    columns.printed,
    columns.expected,
  ];
  record(
    headings,
    headings.map(() => 'header'),
  );
  report.open.forEach((each, i) => {
    const texts = [String(i + 1), each.severity, each.cells, each.message, each.printed, each.expected];
    record(texts, ['order', 'label', 'label', 'label', 'figure', 'figure']);
  });
  if (report.open.length === 0) wide(words.clean, 'label');
  const last = row - 1;

  row++;
  for (const text of report.summary) wide(text, 'plain');
  if (report.accepted.length > 0) {
    row++;
    wide(words.accepted, 'heading');
    const titles = [columns.number, columns.date, columns.cell, columns.message, columns.reason, columns.by];
    record(
      titles,
      titles.map(() => 'header'),
    );
    report.accepted.forEach((each, i) => {
      record([String(i + 1), each.date, each.cells, each.message, each.reason, each.by], ['order']);
    });
  }
  if (report.unjudged.length > 0) {
    row++;
    wide(`${words.unjudged} (${report.unjudged.length})`, 'heading');
    for (const text of report.unjudged) wide(text, 'label');
  }
  row++;
  put(3, report.dateLine, 'subtitle', 3);
  row++;
  const [drawnUp, checked] = words.signatures;
  put(0, drawnUp.toUpperCase(), 'office', 3);
  put(3, checked.toUpperCase(), 'office', 3);
  row++;
  put(0, words.sign, 'subtitle', 3);
  put(3, words.sign, 'subtitle', 3);

  return {
    sheet: words.sheet.slice(0, 31),
    cells,
    merges,
    columnWidths: WIDTHS,
    rowHeights,
    headerRows: { first: header, last: header },
    orientation: 'landscape',
    margins: MARGINS,
    fontSize: FONT_SIZE,
    table: { row: header, column: 0, rows: last - header + 1, columns: width },
    name: REPORT_NAME,
  };
}
