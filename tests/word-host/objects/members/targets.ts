/** Every kind of object that this Word has, and what each stands for. */
import type { WordDocument } from '../../model/document';
import type {
  Comment,
  ContentControl,
  CustomProperties,
  Info,
  Note,
  Property,
  Reply,
} from '../../model/marks';
import type { Cell, Paragraph, Row, Story, Table } from '../../model/text';
import type { Span } from '../../model/span';

/** What a collection held when it was asked for. */
export class Items<T> {
  constructor(readonly all: readonly T[]) {}
}

export interface SearchOptions {
  matchCase: boolean;
  matchWholeWord: boolean;
}

export interface Targets {
  Document: WordDocument;
  Body: Story;
  Paragraph: Paragraph;
  ParagraphCollection: Items<Paragraph>;
  ListItem: Paragraph;
  Range: Span;
  RangeCollection: Items<Span>;
  SearchOptions: SearchOptions;
  Table: Table;
  TableCollection: Items<Table>;
  TableRow: Row;
  TableRowCollection: Items<Row>;
  TableCell: Cell;
  TableCellCollection: Items<Cell>;
  ContentControl: ContentControl;
  ContentControlCollection: Items<ContentControl>;
  Comment: Comment;
  CommentCollection: Items<Comment>;
  CommentReply: Reply;
  CommentReplyCollection: Items<Reply>;
  NoteItem: Note;
  NoteItemCollection: Items<Note>;
  DocumentProperties: Info;
  CustomPropertyCollection: CustomProperties;
  CustomProperty: Property;
}
