/** The check report as a Word file: what was judged, what is left, what was accepted and why, and who signs. */
import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AnnexCell, AnnexRow } from './document/annexTable';
import type { CheckReport } from './document/checkReport';
import { A4, MARGINS } from './document/page';
import { bytesOf, documentOf, drawTable, line } from './docx';

/** Of the page's 165 mm. */
const OPEN_WIDTHS = [10, 18, 20, 79, 19, 19];
const ACCEPTED_WIDTHS = [10, 18, 53, 38, 23, 23];
const SIZE = 11;
/** Rules that wait for figures may be all of them: a few tell what is missing. */
const MOST_UNJUDGED = 30;

export async function reportDocx(report: CheckReport): Promise<Uint8Array> {
  const { words } = report;
  const { columns } = words;
  const children: (Paragraph | Table)[] = [
    line(report.unitName, { bold: true, size: 13, align: AlignmentType.LEFT }),
    line(report.title, { bold: true, size: 14, before: 12, after: 8 }),
    ...report.summary.map((text) => line(text, { size: 13, align: AlignmentType.LEFT, after: 3 })),
  ];
  const heading = (text: string, count: number): Paragraph =>
    line(`${text} (${count})`, {
      bold: true,
      size: 13,
      align: AlignmentType.LEFT,
      before: 10,
      after: 4,
      keepNext: true,
    });

  if (report.open.length > 0) {
    const titles = [
      columns.number,
      columns.severity,
      columns.cell,
      columns.message,
      columns.printed,
      columns.expected,
    ];
    const rows = report.open.map((each, i) => [
      String(i + 1),
      each.severity,
      each.cells,
      each.message,
      each.printed,
      each.expected,
    ]);
    children.push(heading(words.open, rows.length), listTable(titles, rows, OPEN_WIDTHS, [4, 5]));
  } else {
    children.push(line(words.clean, { bold: true, size: 13, align: AlignmentType.LEFT, before: 10 }));
  }
  if (report.accepted.length > 0) {
    const titles = [columns.number, columns.cell, columns.message, columns.reason, columns.by, columns.date];
    const rows = report.accepted.map((each, i) => [
      String(i + 1),
      each.cells,
      each.message,
      each.reason,
      each.by,
      each.date,
    ]);
    children.push(heading(words.accepted, rows.length), listTable(titles, rows, ACCEPTED_WIDTHS, []));
  }
  if (report.unjudged.length > 0) {
    children.push(heading(words.unjudged, report.unjudged.length));
    for (const text of report.unjudged.slice(0, MOST_UNJUDGED)) {
      children.push(line('– ' + text, { size: 12, align: AlignmentType.LEFT, after: 2 }));
    }
    if (report.unjudged.length > MOST_UNJUDGED)
      children.push(line('…', { size: 12, align: AlignmentType.LEFT }));
  }
  children.push(
    line(report.dateLine, {
      italics: true,
      size: 13,
      align: AlignmentType.RIGHT,
      before: 14,
      after: 4,
      keepNext: true,
    }),
  );
  children.push(signatures(report));
  return bytesOf(
    documentOf({
      title: report.title,
      author: report.unitName,
      page: { orientation: 'portrait', margins: MARGINS },
      children,
    }),
  );
}

function listTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  figures: readonly number[],
): Table {
  const cell = (text: string, column: number, align: AnnexCell['align'], bold: boolean): AnnexCell => ({
    column,
    text,
    columnSpan: 1,
    rowSpan: 1,
    align,
    bold,
  });
  const header: AnnexRow = { cells: titles.map((text, i) => cell(text, i, 'center', true)) };
  const body = rows.map((texts): AnnexRow => ({
    cells: texts.map((text, i) =>
      cell(text, i, i === 0 ? 'center' : figures.includes(i) ? 'right' : 'left', false),
    ),
  }));
  return drawTable([header], body, widths, SIZE);
}

/** Two columns without a frame, room between the title and the name. */
function signatures({ words }: CheckReport): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const width = Math.floor((((A4.short - MARGINS.left - MARGINS.right) / 25.4) * 1440) / 2);
  const cells = words.signatures.map(
    (title) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
          line(title.toUpperCase(), { bold: true, size: 13 }),
          line(words.sign, { italics: true, size: 13, after: 70 }),
        ],
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * 2, type: WidthType.DXA },
    columnWidths: [width, width],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
