/** The annex as a Word file. Imported only when somebody exports: the library is heavy. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  type IRunOptions,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { printable, printableLine } from '../core/text/printable';
import type { Annex } from './document/annex';
import type { AnnexCell, AnnexRow } from './document/annexTable';
import { A4, CELL_PADDING, type Page, PART_SIZE } from './document/page';

export const FONT = 'Times New Roman';
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

export async function annexDocx(annex: Annex): Promise<Uint8Array> {
  const { heading, page } = annex;
  const title = printableLine(heading.title);
  const document = documentOf({
    title,
    author: annex.author,
    page,
    children: [
      line(heading.annex, { bold: true, size: 14 }),
      line(title, { bold: true, size: 14 }),
      line(heading.attached, { italics: true, size: 14, after: 12 }),
      ...tablesOf(annex),
      ...(annex.sealLine === ''
        ? []
        : [line(annex.sealLine, { italics: true, size: 9, align: AlignmentType.RIGHT, before: 4 })]),
    ],
  });
  return bytesOf(document);
}

export interface DocumentParts {
  readonly title: string;
  readonly author: string;
  readonly page: Pick<Page, 'orientation' | 'margins'>;
  readonly children: readonly (Paragraph | Table)[];
}

export function documentOf({ title, author, page, children }: DocumentParts): Document {
  return new Document({
    title: printableLine(title),
    subject: printableLine(title),
    creator: printableLine(author) || 'Số Khớp',
    lastModifiedBy: printableLine(author) || 'Số Khớp',
    description: 'Số Khớp',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 28, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(A4.short),
              height: twips(A4.long),
              orientation:
                page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(page.margins.top),
              bottom: twips(page.margins.bottom),
              left: twips(page.margins.left),
              right: twips(page.margins.right),
              header: twips(10),
              footer: twips(10),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
}

/** Works in Node and in browsers alike. */
export async function bytesOf(document: Document): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export interface LineLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Points. */
  readonly size: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

export function line(text: string, look: LineLook): Paragraph {
  return new Paragraph({
    alignment: look.align ?? AlignmentType.CENTER,
    spacing: { before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 },
    ...(look.keepNext ? { keepNext: true } : {}),
    // The paragraph's own mark sets the height of an empty line.
    run: { font: FONT, size: look.size * 2 },
    children: runsOf(text, look),
  });
}

function runsOf(text: string, look: LineLook): TextRun[] {
  const parts = printable(text).split('\n');
  return parts.map((part, i) => {
    const run: IRunOptions = {
      text: part,
      font: FONT,
      size: look.size * 2,
      bold: look.bold ?? false,
      italics: look.italics ?? false,
      ...(i > 0 ? { break: 1 } : {}),
    };
    return new TextRun(run);
  });
}

/** Word makes one table of two that follow each other: a small line parts them. */
function tablesOf({ table, page }: Annex): (Paragraph | Table)[] {
  if (page.parts.length === 0) return [drawTable(table.header, table.body, page.columnWidths, page.fontSize)];
  return page.parts.flatMap((part, i) => [
    ...(i === 0 ? [] : [line('', { size: 6 })]),
    drawTable(part.table.header, part.table.body, part.columnWidths, PART_SIZE),
  ]);
}

export function drawTable(
  header: readonly AnnexRow[],
  body: readonly AnnexRow[],
  columnWidths: readonly number[],
  fontSize: number,
): Table {
  const widths = columnWidths.map(twips);
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const row = ({ cells, keepNext }: AnnexRow, isHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHeader ? { tableHeader: true } : {}),
      ...(keepNext ? { keepNext } : {}),
      children: cells.map((cell) => cellOf(cell, widths, fontSize)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      left: twips(CELL_PADDING),
      right: twips(CELL_PADDING),
      top: 20,
      bottom: 20,
    },
    rows: [...header.map((each) => row(each, true)), ...body.map((each) => row(each, false))],
  });
}

function cellOf(cell: AnnexCell, widths: readonly number[], size: number): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
  return new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [line(cell.text, { bold: cell.bold, size, align: ALIGN[cell.align] })],
  });
}

/** Whole twips: Word 2007 calls a file damaged whose lengths carry a unit. */
function twips(millimetres: number): number {
  return Math.floor((millimetres / 25.4) * 1440 + 0.5);
}
