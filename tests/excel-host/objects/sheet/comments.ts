/** Comments at cells: threads that people answer, and notes of the older kind. A cell has one of the two, or none. */
import { requireUnprotected } from '../../edit/permission';
import { Area } from '../../model/area';
import type { Comment, Note, Reply } from '../../model/comment';
import { parseBox, splitSheet } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import { textOf, truthOf } from '../../../office-host/protocol/argument';
import { HostError, invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import type { Host } from '../members/host';
import { type Kind, child, does, gets, read, readWrite } from '../members/kind';

/** Whom this Excel is signed in as. */
export const OWN_NAME = 'Người dùng';

export interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export interface PlacedNote {
  readonly sheet: Sheet;
  readonly note: Note;
}

interface Scope {
  readonly sheets: readonly Sheet[];
  readonly home: Sheet | null;
}

const all = ({ sheets }: Scope): PlacedComment[] =>
  sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));

/** "Sheet1!D6", "D6" or a Range: one cell. */
function cellOf({ home }: Scope, host: Host, where: unknown): Area {
  const target = (where as { readonly target?: unknown } | null)?.target;
  if (target instanceof Area) {
    if (target.box.rows * target.box.columns !== 1) throw invalidArgument();
    return target;
  }
  const [name, cells] = splitSheet(textOf(where));
  const sheet = name === null ? (home ?? host.workbook.active) : host.workbook.find(name);
  const box = parseBox(cells);
  if (!sheet || box?.rows !== 1 || box.columns !== 1) throw invalidArgument();
  return new Area(sheet, box);
}

export function addComment(host: Host, { sheet, box }: Area, content: string, author: string): Comment {
  requireUnprotected(sheet);
  const isHere = (each: { readonly box: { readonly row: number; readonly column: number } }): boolean =>
    each.box.row === box.row && each.box.column === box.column;
  // Excel has room for one of them at a cell.
  if (sheet.comments.some(isHere) || sheet.notes.some(isHere))
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  if (content === '') throw invalidArgument();
  const comment: Comment = { id: host.workbook.newId(), box, author, content, resolved: false, replies: [] };
  sheet.comments.push(comment);
  return comment;
}

export const comments: Kind<Scope> = {
  type: 'CommentCollection',
  items: (scope, host) => all(scope).map((placed) => host.open('Comment', placed)),
  methods: {
    Add: does('1.10', (scope, host, where, content, kind): HostObject => {
      if (kind !== undefined && kind !== null && kind !== 'Plain')
        throw new HostError('HostNotImplemented', 'comments.add with mentions');
      const area = cellOf(scope, host, where);
      const comment = addComment(host, area, textOf(content), OWN_NAME);
      return host.open('Comment', { sheet: area.sheet, comment });
    }),
    GetCount: gets('1.10', (scope) => all(scope).length),
    GetItem: gets('1.10', (scope, host, id) => {
      const placed = all(scope).find(({ comment }) => comment.id === id);
      if (!placed) throw itemNotFound();
      return host.open('Comment', placed);
    }),
  },
};

export const comment: Kind<PlacedComment> = {
  type: 'Comment',
  identity: (placed) => ({ Id: placed.comment.id }),
  properties: {
    Id: read('1.10', (placed) => placed.comment.id),
    AuthorName: read('1.10', (placed) => placed.comment.author),
    Content: readWrite(
      '1.10',
      (placed) => placed.comment.content,
      (placed, value) => {
        placed.comment.content = textOf(value);
      },
    ),
    Resolved: readWrite(
      '1.11',
      (placed) => placed.comment.resolved,
      (placed, value) => {
        placed.comment.resolved = truthOf(value);
      },
    ),
  },
  children: { Replies: child('1.10', (placed, host) => host.open('CommentReplyCollection', placed)) },
  methods: {
    Delete: does('1.10', ({ sheet, comment: one }) => {
      requireUnprotected(sheet);
      sheet.comments = sheet.comments.filter((each) => each !== one);
    }),
    GetLocation: gets('1.10', ({ sheet, comment: one }, host) =>
      host.open('Range', new Area(sheet, one.box)),
    ),
  },
};

export const replies: Kind<PlacedComment> = {
  type: 'CommentReplyCollection',
  items: ({ comment: one }, host) => one.replies.map((reply) => host.open('CommentReply', reply)),
  methods: { GetCount: gets('1.10', ({ comment: one }) => one.replies.length) },
};

export const reply: Kind<Reply> = {
  type: 'CommentReply',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: read('1.10', ({ id }) => id),
    AuthorName: read('1.10', ({ author }) => author),
    Content: read('1.10', ({ content }) => content),
  },
};

export const notes: Kind<Scope> = {
  type: 'NoteCollection',
  items: ({ sheets }, host) =>
    sheets.flatMap((sheet) => sheet.notes.map((note) => host.open('Note', { sheet, note }))),
  methods: {
    GetCount: gets('1.18', ({ sheets }) => sheets.reduce((sum, sheet) => sum + sheet.notes.length, 0)),
  },
};

export const note: Kind<PlacedNote> = {
  type: 'Note',
  properties: {
    AuthorName: read('1.18', (placed) => placed.note.author),
    Content: read('1.18', (placed) => placed.note.content),
  },
  methods: {
    GetLocation: gets('1.18', (placed, host) => host.open('Range', new Area(placed.sheet, placed.note.box))),
  },
};
