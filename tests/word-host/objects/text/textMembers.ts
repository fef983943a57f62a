/** What bodies, paragraphs, ranges and content controls have in common: text that is read, searched, written. */
import { insertBlocks } from '../../edit/insertBlocks';
import { putText, splitAt } from '../../edit/writeText';
import { removeSpan, topBlock } from '../../edit/removeSpan';
import { findText } from '../../edit/findText';
import type { WordDocument } from '../../model/document';
import { NOTE_SIGN, Paragraph, Place, Story, Table } from '../../model/text';
import { Span } from '../../model/span';
import { readHtml } from '../../markup/readHtml';
import type { Markup } from '../../markup/markup';
import { readOoxml } from '../../markup/readOoxml';
import { writeOoxml } from '../../markup/writeOoxml';
import { oneOf, textOf, wholeOf } from '../../../office-host/protocol/argument';
import { HostError, invalidArgument } from '../../../office-host/protocol/hostError';
import type { Host } from '../members/host';
import { type Child, child, does, gets, type Method } from '../members/kind';
import { Items, type SearchOptions } from '../members/targets';

export type SpanOf<T> = (target: T, host: Host) => Span;

const place = oneOf(['Replace', 'Start', 'End']);
const beside = oneOf(['Before', 'After', 'Start', 'End']);

const inside = <T>(spanOf: SpanOf<T>, target: T, host: Host, span: Span): boolean =>
  host.document.contains(spanOf(target, host), span);

export function textChildren<T>(spanOf: SpanOf<T>): Record<string, Child<T>> {
  return {
    ContentControls: child('1.1', (target, host) => {
      const all = host.document.controls.filter(({ span }) => inside(spanOf, target, host, span));
      return host.open('ContentControlCollection', new Items(all));
    }),
    Footnotes: child('1.5', (target, host) => {
      const all = host.document.notes.filter(({ at }) =>
        inside(spanOf, target, host, Span.of(at.paragraph, at.offset, at.offset)),
      );
      return host.open('NoteItemCollection', new Items(all));
    }),
    Tables: child('1.3', (target, host) => {
      const all = tablesWithin(host.document, spanOf(target, host));
      return host.open('TableCollection', new Items(all));
    }),
    ParentContentControlOrNullObject: child('1.3', (target, host) => {
      const span = spanOf(target, host);
      const around = host.document.controls.filter((each) => host.document.contains(each.span, span));
      const nearest = around[around.length - 1];
      return nearest ? host.open('ContentControl', nearest) : null;
    }),
    ParentTableOrNullObject: child('1.3', (target, host) => {
      const { cell } = spanOf(target, host).from.paragraph.story;
      return cell ? host.open('Table', cell.row.table) : null;
    }),
    ParentTableCellOrNullObject: child('1.3', (target, host) => {
      const { cell } = spanOf(target, host).from.paragraph.story;
      return cell ? host.open('TableCell', cell) : null;
    }),
  };
}

function tablesWithin(document: WordDocument, span: Span): Table[] {
  const tables: Table[] = [];
  for (const { story } of document.within(span)) {
    for (let cell = story.cell; cell; cell = cell.row.table.story.cell) {
      const { table } = cell.row;
      if (!tables.includes(table) && document.contains(span, document.spanOfTable(table))) tables.push(table);
    }
  }
  return tables;
}

export function textMethods<T>(spanOf: SpanOf<T>): Record<string, Method<T>> {
  const found = (target: T, host: Host, text: unknown, options: Partial<SearchOptions>): unknown => {
    const wishes = { matchCase: options.matchCase ?? false, matchWholeWord: options.matchWholeWord ?? false };
    const spans = findText(host.document, spanOf(target, host), textOf(text), wishes);
    return host.open('RangeCollection', new Items(spans));
  };
  return {
    Search: gets('1.1', (target, host, text, options) =>
      found(target, host, text, (options as { readonly target?: SearchOptions } | null)?.target ?? {}),
    ),
    _Search2: gets('1.1', (target, host, text, flags) => {
      const bits = wholeOf(flags);
      return found(target, host, text, { matchCase: (bits & 1) > 0, matchWholeWord: (bits & 2) > 0 });
    }),
    GetOoxml: gets('1.1', (target, host) => writeOoxml(blocksOf(host.document, spanOf(target, host)))),
    GetReviewedText: gets('1.4', (target, host, version) => {
      const wanted = version === 'Original' ? 'Original' : 'Current';
      return host.document
        .within(spanOf(target, host))
        .map((each) => each.reviewed(wanted))
        .join('\r');
    }),
    InsertText: does('1.1', (target, host, text, where) => {
      const span = spanOf(target, host);
      const at = place(where);
      // What stood at the end of a content control is replaced within it.
      const ending = host.document.controls.filter(
        ({ span: own }) =>
          at === 'Replace' &&
          own.to.paragraph === span.to.paragraph &&
          own.to.offset === span.to.offset &&
          host.document.compare(own.from, span.from) <= 0,
      );
      if (at === 'Replace') removeSpan(host.document, span);
      const { paragraph, offset } = at === 'Start' ? span.from : span.to;
      const put = putText(host.document, paragraph, offset, textOf(text));
      if (at === 'Replace') span.take(put.from.paragraph, put.from.offset, put.to.paragraph, put.to.offset);
      for (const control of ending) control.span.to.moveTo(put.to.paragraph, put.to.offset);
      host.events.changed();
      return host.open('Range', put);
    }),
    InsertOoxml: does('1.1', (target, host, xml, where) => {
      // The old engine takes Word down with it.
      if (host.webview === 'Trident') {
        host.faults.sessionLost = true;
        throw new HostError('GeneralException', 'Word has stopped working.');
      }
      return insert(host, spanOf(target, host), where, lost(readOoxml(textOf(xml)), host.losses.ooxml));
    }),
    InsertHtml: does('1.1', (target, host, html, where) =>
      insert(host, spanOf(target, host), where, lost(readHtml(textOf(html)), host.losses.html)),
    ),
    InsertParagraph: does('1.1', (target, host, text, where) => {
      const made = newParagraph(spanOf(target, host), beside(where));
      putText(host.document, made, 0, textOf(text));
      host.events.changed();
      return host.open('Paragraph', made);
    }),
    InsertTable: does('1.3', (target, host, rows, columns, where, values) => {
      const [height, width] = [wholeOf(rows), wholeOf(columns)];
      const texts = values as readonly (readonly string[])[] | null;
      if (height < 1 || width < 1 || texts?.some((row) => row.length !== width)) {
        throw invalidArgument();
      }
      const filled = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => texts?.[row]?.[column] ?? ''),
      );
      const anchor = newParagraph(spanOf(target, host), beside(where));
      const table = Table.of(anchor.story, filled);
      const { blocks } = anchor.story;
      blocks.splice(blocks.indexOf(anchor), blocks[blocks.indexOf(anchor) + 1] ? 1 : 0, table);
      host.events.changed();
      return host.open('Table', table);
    }),
    InsertContentControl: does('1.1', (target, host) => {
      const { from, to } = spanOf(target, host);
      const span = new Span(from.paragraph, from.offset, to.paragraph, to.offset);
      const control = { id: host.document.newId(), span, title: '', tag: '' };
      const whole = { ...control, appearance: 'BoundingBox', cannotDelete: false, cannotEdit: false };
      host.document.controls.push(whole);
      return host.open('ContentControl', whole);
    }),
    Select: gets('1.1', (target, host, mode) => {
      const { from, to } = spanOf(target, host);
      const start = mode === 'End' ? to : from;
      const end = mode === 'Start' ? from : to;
      host.document.selection = new Span(start.paragraph, start.offset, end.paragraph, end.offset);
      host.events.selectionMoved();
    }),
  };
}

/** Members that ranges have, and the others by way of their range. */
export function noteMethods<T>(spanOf: SpanOf<T>): Record<string, Method<T>> {
  return {
    InsertFootnote: does('1.5', (target, host, text) => {
      const { paragraph, offset } = spanOf(target, host).to;
      paragraph.splice(offset, 0, NOTE_SIGN);
      const story = new Story('Footnote');
      story.blocks.push(new Paragraph(story, textOf(text)));
      const note = { at: new Place(paragraph, offset, 'after'), story };
      host.document.notes.push(note);
      host.events.changed();
      return host.open('NoteItem', note);
    }),
    GetComments: gets('1.4', (target, host) => {
      const span = spanOf(target, host);
      const all = host.document.comments.filter((each) => host.document.contains(span, each.span));
      return host.open('CommentCollection', new Items(all));
    }),
  };
}

/** Word may lose what it was handed and say nothing: so many blocks from the end. */
function lost(markup: Markup, count: number): Markup {
  if (count === 0) return markup;
  const blocks = markup.blocks.slice(0, Math.max(1, markup.blocks.length - count));
  for (const block of blocks) {
    if (block instanceof Table && block.rows.length > count) block.rows.splice(-count);
  }
  const controls = markup.controls.filter(
    ({ first, last }) => blocks.includes(first) && blocks.includes(last),
  );
  return { blocks, controls };
}

function insert(host: Host, span: Span, where: unknown, markup: Markup): unknown {
  const at = place(where) as 'Replace' | 'Start' | 'End';
  const put = insertBlocks(host.document, span, at, markup);
  host.events.changed();
  return host.open('Range', put);
}

/** A span over a whole table is that table. */
function blocksOf(document: WordDocument, span: Span): Story['blocks'] {
  const { cell } = span.from.paragraph.story;
  const table = cell?.row.table;
  if (table && document.contains(span, document.spanOfTable(table)))
    return blocksIn(document, span, table.story);
  return blocksIn(document, span, span.from.paragraph.story);
}

function blocksIn(document: WordDocument, span: Span, story: Story): Story['blocks'] {
  const blocks: Story['blocks'] = [];
  for (const paragraph of document.within(span)) {
    const block = topBlock(paragraph, story);
    if (!blocks.includes(block)) blocks.push(block);
  }
  return blocks;
}

function newParagraph(span: Span, where: string): Paragraph {
  const isFirst = where === 'Before' || where === 'Start';
  const { paragraph } = isFirst ? span.from : span.to;
  if (!isFirst) return splitAt(paragraph, paragraph.text.length);
  const made = new Paragraph(paragraph.story);
  const { blocks } = paragraph.story;
  blocks.splice(blocks.indexOf(paragraph), 0, made);
  return made;
}
