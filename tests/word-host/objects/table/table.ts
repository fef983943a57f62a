/** Tables. */
import { removeBlock } from '../../edit/removeSpan';
import { putText, takeText } from '../../edit/writeText';
import type { WordDocument } from '../../model/document';
import { Cell, Paragraph, Row, type Table } from '../../model/text';
import type { Span } from '../../model/span';
import { textOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import type { Host } from '../members/host';
import { child, does, gets, type Kind, read, readWrite } from '../members/kind';
import { Items } from '../members/targets';
import { type SpanOf, textChildren, textMethods } from '../text/textMembers';

const spanOf: SpanOf<Table> = (table, host) => host.document.spanOfTable(table);

export const cellText = (document: WordDocument, { story }: Cell): string =>
  document
    .paragraphsOf(story)
    .map(({ text }) => text)
    .join('\r');

/** The first paragraph takes the text; the others go. */
export function writeCell(host: Host, { story }: Cell, text: string): void {
  const [first, ...others] = host.document.paragraphsOf(story);
  if (!first) throw itemNotFound();
  for (const each of others) removeBlock(host.document, each);
  takeText(host.document, first, 0, first.text.length);
  putText(host.document, first, first.text.length, text);
  host.events.changed();
}

function cellAt(table: Table, row: unknown, column: unknown): Cell | null {
  return table.rows[wholeOf(row)]?.cells[wholeOf(column)] ?? null;
}

export const table: Kind<Table> = {
  type: 'Table',
  tracked: true,
  properties: {
    Alignment: readWrite(
      '1.3',
      ({ alignment }) => alignment,
      (target, value) => {
        target.alignment = textOf(value);
      },
    ),
    HeaderRowCount: readWrite(
      '1.3',
      ({ rows }) => rows.filter(({ isHeader }) => isHeader).length,
      ({ rows }, value) => {
        const count = wholeOf(value);
        rows.forEach((row, at) => {
          row.isHeader = at < count;
        });
      },
    ),
    IsUniform: read('1.3', ({ rows }) => rows.every(({ cells }) => cells.length === rows[0]?.cells.length)),
    NestingLevel: read('1.3', ({ level }) => level),
    RowCount: read('1.3', ({ rows }) => rows.length),
    Style: readWrite(
      '1.3',
      ({ style }) => style,
      (target, value) => {
        target.style = textOf(value);
      },
    ),
    Values: readWrite(
      '1.3',
      ({ rows }, host) => rows.map(({ cells }) => cells.map((cell) => cellText(host.document, cell))),
      ({ rows }, value, host) => {
        const texts = value as readonly (readonly string[])[];
        if (texts.length !== rows.length) throw invalidArgument();
        rows.forEach(({ cells }, at) => {
          if (texts[at]?.length !== cells.length) throw invalidArgument();
          cells.forEach((cell, column) => {
            writeCell(host, cell, textOf(texts[at]?.[column]));
          });
        });
      },
    ),
  },
  children: {
    ...textChildren(spanOf),
    Rows: child('1.3', ({ rows }, host) => host.open('TableRowCollection', new Items(rows))),
    Tables: child('1.3', (target, host) => {
      const inner = target.rows.flatMap(({ cells }) =>
        cells.flatMap(({ story }) => host.document.tablesOf(story)),
      );
      return host.open('TableCollection', new Items(inner));
    }),
  },
  methods: {
    Search: textMethods(spanOf).Search!,
    _Search2: textMethods(spanOf)._Search2!,
    Select: textMethods(spanOf).Select!,
    InsertContentControl: textMethods(spanOf).InsertContentControl!,
    InsertParagraph: does('1.3', (target, host, text, where) => {
      const { blocks } = target.story;
      const made = new Paragraph(target.story, textOf(text));
      blocks.splice(blocks.indexOf(target) + (where === 'Before' ? 0 : 1), 0, made);
      host.events.changed();
      return host.open('Paragraph', made);
    }),
    GetRange: gets('1.3', (target, host) => host.open('Range', spanOf(target, host))),
    GetCell: gets('1.3', (target, host, row, column) => {
      const cell = cellAt(target, row, column);
      if (!cell) throw itemNotFound();
      return host.open('TableCell', cell);
    }),
    GetCellOrNullObject: gets('1.3', (target, host, row, column) => {
      const cell = cellAt(target, row, column);
      return cell ? host.open('TableCell', cell) : null;
    }),
    GetParagraphBeforeOrNullObject: gets('1.3', (target, host) => {
      const before = target.story.blocks[target.story.blocks.indexOf(target) - 1];
      return before instanceof Paragraph ? host.open('Paragraph', before) : null;
    }),
    AddRows: does('1.3', (target, host, where, count, values) => {
      const width = target.rows[0]?.cells.length ?? 1;
      const texts = values as readonly (readonly string[])[] | null;
      for (let at = 0; at < wholeOf(count); at++) {
        const row = new Row(target);
        row.cells = Array.from({ length: width }, (_, i) => new Cell(row, texts?.[at]?.[i] ?? ''));
        if (where === 'Start') target.rows.splice(at, 0, row);
        else target.rows.push(row);
      }
      host.events.changed();
    }),
    DeleteRows: does('1.3', (target, host, from, count) => {
      target.rows.splice(wholeOf(from), wholeOf(count));
      host.events.changed();
    }),
    Delete: does('1.3', (target, host) => {
      removeBlock(host.document, target);
      host.events.changed();
    }),
  },
};

export const tables = collectionOf('TableCollection', '1.3', 'Table');

export const wholeCell = ({ story }: Cell, host: Host): Span => host.document.spanOf(story);
