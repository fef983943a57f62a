/** Every kind of object that this host has, and what each stands for. */
import type { Kind } from './members/kind';
import type { Targets } from './members/targets';
import { comment, commentReplies, commentReply, comments, noteItem, noteItems } from './parts/comments';
import { contentControl, contentControls } from './parts/contentControl';
import { wordDocument } from './parts/document';
import { customProperties, customProperty, documentProperties } from './parts/properties';
import { tableCell, tableCells, tableRow, tableRows } from './table/cells';
import { table, tables } from './table/table';
import { body } from './text/body';
import { listItem, paragraph, paragraphs } from './text/paragraph';
import { range, ranges, searchOptions } from './text/range';

export const kinds: { readonly [K in keyof Targets]: Kind<Targets[K]> } = {
  Document: wordDocument,
  Body: body,
  Paragraph: paragraph,
  ParagraphCollection: paragraphs,
  ListItem: listItem,
  Range: range,
  RangeCollection: ranges,
  SearchOptions: searchOptions,
  Table: table,
  TableCollection: tables,
  TableRow: tableRow,
  TableRowCollection: tableRows,
  TableCell: tableCell,
  TableCellCollection: tableCells,
  ContentControl: contentControl,
  ContentControlCollection: contentControls,
  Comment: comment,
  CommentCollection: comments,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplies,
  NoteItem: noteItem,
  NoteItemCollection: noteItems,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
};
