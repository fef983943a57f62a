/** Comments with their replies, and footnotes. */
import type { Comment, Note, Reply } from '../../model/marks';
import { Span } from '../../model/span';
import { textOf, truthOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import { child, does, gets, type Kind, read, readWrite } from '../members/kind';
import { Items } from '../members/targets';

export const comment: Kind<Comment> = {
  type: 'Comment',
  tracked: true,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    AuthorName: read('1.4', ({ author }) => author),
    Content: readWrite(
      '1.4',
      ({ content }) => content,
      (target, value) => {
        target.content = textOf(value);
      },
    ),
    Id: read('1.4', ({ id }) => id),
    Resolved: readWrite(
      '1.4',
      ({ resolved }) => resolved,
      (target, value) => {
        target.resolved = truthOf(value);
      },
    ),
  },
  children: {
    Replies: child('1.4', ({ replies }, host) => host.open('CommentReplyCollection', new Items(replies))),
  },
  methods: {
    Delete: does('1.4', (target, { document }) => {
      document.comments = document.comments.filter((each) => each !== target);
    }),
    GetRange: gets('1.4', ({ span: { from, to } }, host) =>
      host.open('Range', new Span(from.paragraph, from.offset, to.paragraph, to.offset)),
    ),
    Reply: does('1.4', (target, host, text) => {
      const reply = { id: `reply${host.document.newId()}`, author: 'Người dùng', content: textOf(text) };
      target.replies.push(reply);
      return host.open('CommentReply', reply);
    }),
  },
};

export const comments = collectionOf('CommentCollection', '1.4', 'Comment', {
  GetItem: gets('1.4', ({ all }, host, id) => {
    const one = all.find((each) => each.id === textOf(id));
    if (!one) throw itemNotFound();
    return host.open('Comment', one);
  }),
});

export const commentReply: Kind<Reply> = {
  type: 'CommentReply',
  tracked: true,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    AuthorName: read('1.4', ({ author }) => author),
    Content: read('1.4', ({ content }) => content),
    Id: read('1.4', ({ id }) => id),
  },
};

export const commentReplies = collectionOf('CommentReplyCollection', '1.4', 'CommentReply', {
  GetItem: gets('1.4', ({ all }, host, id) => {
    const one = all.find((each) => each.id === textOf(id));
    if (!one) throw itemNotFound();
    return host.open('CommentReply', one);
  }),
});

export const noteItem: Kind<Note> = {
  type: 'NoteItem',
  tracked: true,
  properties: { Type: read('1.5', () => 'Footnote') },
  children: {
    Body: child('1.5', ({ story }, host) => host.open('Body', story)),
    Reference: child('1.5', ({ at: { paragraph, offset } }, host) =>
      host.open('Range', Span.of(paragraph, offset, offset + 1)),
    ),
  },
  methods: {
    Delete: does('1.5', (target, host) => {
      const { document } = host;
      document.notes = document.notes.filter((each) => each !== target);
      target.at.paragraph.splice(target.at.offset, 1, '');
      host.events.changed();
    }),
  },
};

export const noteItems = collectionOf('NoteItemCollection', '1.5', 'NoteItem');
