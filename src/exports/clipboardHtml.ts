/**
 * The annex for the clipboard: HTML that Word, Outlook, LibreOffice Writer and Google Docs take with merges, borders,
 * widths and fonts, and plain text with tabs for everything else. Styles stand in each cell: no program that is pasted
 * into reads a style sheet alike.
 */
import { printable } from '../core/text/printable';
import type { Annex } from './document/annex';
import type { AnnexCell, AnnexRow, AnnexTable } from './document/annexTable';
import { CELL_PADDING, PART_SIZE } from './document/page';
import { formulaSafe } from './formulaSafe';
import { element, type Markup, writeMarkup } from './markup';

export interface ClipboardAnnex {
  /** A whole page, as text/html wants it. */
  readonly html: string;
  /** text/plain */
  readonly text: string;
  /** The same as a tree, to be drawn and selected where the clipboard cannot be written. */
  readonly markup: Markup;
}

export interface ClipboardOptions {
  /** Without them only the table is copied: the report often has its own. */
  readonly heading: boolean;
}

const FONT = "'Times New Roman',serif";

export function clipboardAnnex(annex: Annex, { heading }: ClipboardOptions): ClipboardAnnex {
  const above = heading ? headingLines(annex) : [];
  const below =
    annex.sealLine === '' ? [] : [paragraph(annex.sealLine, { size: 9, align: 'right', italic: true })];
  const markup = element(
    'div',
    { 'font-family': FONT, color: '#000000' },
    [...above, ...tablesMarkup(annex), ...below],
    {
      lang: 'vi',
    },
  );
  return { html: page(writeMarkup(markup)), text: plainText(annex, heading), markup };
}

function page(body: string): string {
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" ' +
    'xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">' +
    `<title></title></head><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`
  );
}

function headingLines({ heading }: Annex): Markup[] {
  return [
    paragraph(heading.annex, { size: 14, align: 'center', bold: true }),
    paragraph(heading.title, { size: 14, align: 'center', bold: true }),
    paragraph(heading.attached, { size: 14, align: 'center', italic: true, after: 12 }),
  ];
}

interface ParagraphLook {
  readonly size: number;
  readonly align: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly after?: number;
}

/** Margins of 0 keep Word's own paragraph spacing out of the cells. */
function paragraph(text: string, { size, align, bold, italic, after = 0 }: ParagraphLook): Markup {
  const style = {
    margin: `0pt 0pt ${after}pt 0pt`,
    // Writer reads the sides one by one, and a length without its unit not at all.
    'margin-top': '0pt',
    'margin-bottom': `${after}pt`,
    'text-align': align,
    'font-family': FONT,
    'font-size': `${size}pt`,
    'line-height': 'normal',
    // Bold stands in the style and as an element: some programs take only one of them.
    ...(bold ? { 'font-weight': 'bold' } : {}),
    ...(italic ? { 'font-style': 'italic' } : {}),
  };
  const lines = printable(text).split('\n');
  const content: (Markup | string)[] = [];
  lines.forEach((line, i) => {
    if (i > 0) content.push(element('br', {}, []));
    content.push(line === '' ? '\u00a0' : line);
  });
  const run = element('span', { 'font-family': FONT, 'font-size': `${size}pt` }, content);
  const inner = bold ? element('b', {}, [run]) : italic ? element('i', {}, [run]) : run;
  return element('p', style, [inner], { class: 'MsoNormal', align });
}

/** A table too wide to be read comes in parts, as in the document; a small line keeps Word from joining them. */
function tablesMarkup({ table, page: { columnWidths, fontSize, parts } }: Annex): Markup[] {
  if (parts.length === 0) return [tableMarkup(table, columnWidths, fontSize)];
  return parts.reduce<Markup[]>(
    (all, part, i) =>
      all.concat(
        i === 0 ? [] : [paragraph('', { size: 6, align: 'left' })],
        tableMarkup(part.table, part.columnWidths, PART_SIZE),
      ),
    [],
  );
}

function tableMarkup(table: AnnexTable, columnWidths: readonly number[], fontSize: number): Markup {
  const widths = columnWidths.map(points);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const row = (each: AnnexRow): Markup =>
    element(
      'tr',
      { 'page-break-inside': 'avoid' },
      each.cells.map((cell) => cellMarkup(cell, widths, fontSize)),
    );
  return element(
    'table',
    {
      'border-collapse': 'collapse',
      border: 'solid windowtext 0.5pt',
      'table-layout': 'fixed',
      width: `${tenths(total)}pt`,
      'font-family': FONT,
      'font-size': `${fontSize}pt`,
      'mso-border-alt': 'solid windowtext .5pt',
      'mso-table-layout-alt': 'fixed',
    },
    [
      element(
        'colgroup',
        {},
        widths.map((width) => element('col', { width: `${width}pt` }, [], { width: pixels(width) })),
      ),
      // Word and Writer repeat the rows of <thead> on each page.
      element('thead', {}, table.header.map(row)),
      element('tbody', {}, table.body.map(row)),
    ],
    { border: '1', cellspacing: '0', cellpadding: '0', width: pixels(total) },
  );
}

function cellMarkup(cell: AnnexCell, widths: readonly number[], size: number): Markup {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
  return element(
    'td',
    {
      border: 'solid windowtext 0.5pt',
      padding: `1pt ${points(CELL_PADDING)}pt`,
      'vertical-align': 'middle',
      'text-align': cell.align,
      width: `${tenths(width)}pt`,
      // Pasted into Excel, a text stays a text: "1.1" no date, "=1+1" no formula.
      'mso-number-format': "'\\@'",
    },
    [paragraph(cell.text, { size, align: cell.align, bold: cell.bold })],
    {
      ...(cell.columnSpan > 1 ? { colspan: String(cell.columnSpan) } : {}),
      ...(cell.rowSpan > 1 ? { rowspan: String(cell.rowSpan) } : {}),
      width: pixels(width),
      align: cell.align,
      valign: 'middle',
    },
  );
}

function plainText({ heading, table, sealLine }: Annex, withHeading: boolean): string {
  const lines = withHeading ? [heading.annex, heading.title, heading.attached].map(plainCell) : [];
  const width = table.columns.length;
  for (const { cells } of [...table.header, ...table.body]) {
    const texts = new Array<string>(width).fill('');
    for (const cell of cells) texts[cell.column] = plainCell(cell.text);
    lines.push(texts.join('\t'));
  }
  if (sealLine !== '') lines.push(plainCell(sealLine));
  return lines.join('\r\n') + '\r\n';
}

function plainCell(text: string): string {
  return formulaSafe(
    printable(text)
      .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
      .trim(),
  );
}

function points(millimetres: number): number {
  return tenths((millimetres * 72) / 25.4);
}

/** HTML's own attributes count pixels of 1/96 inch. */
function pixels(width: number): string {
  return String(Math.floor((width * 96) / 72));
}

function tenths(length: number): number {
  return Math.floor(length * 10) / 10;
}
