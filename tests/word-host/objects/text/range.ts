/** Ranges, and what a search is told. */
import { removeSpan } from '../../edit/removeSpan';
import { ADD_IN } from '../../edit/writeText';
import { Span } from '../../model/span';
import { textOf, truthOf } from '../../../office-host/protocol/argument';
import { HostError, invalidArgument } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import { child, does, gets, type Kind, read, readWrite } from '../members/kind';
import { Items, type SearchOptions } from '../members/targets';
import { noteMethods, type SpanOf, textChildren, textMethods } from './textMembers';

const spanOf: SpanOf<Span> = (span) => span;

const other = (argument: unknown): Span => {
  const target = (argument as { readonly target?: unknown } | null | undefined)?.target;
  if (!(target instanceof Span)) throw invalidArgument();
  return target;
};

export const range: Kind<Span> = {
  type: 'Range',
  tracked: true,
  properties: {
    IsEmpty: read('1.3', (span, host) => host.document.compare(span.from, span.to) === 0),
    Text: read('1.1', (span, host) => host.document.textOf(span)),
  },
  children: {
    ...textChildren(spanOf),
    Paragraphs: child('1.1', (span, host) =>
      host.open('ParagraphCollection', new Items(host.document.within(span))),
    ),
  },
  methods: {
    ...textMethods(spanOf),
    ...noteMethods(spanOf),
    Delete: does('1.1', (span, host) => {
      removeSpan(host.document, span);
      host.events.changed();
    }),
    ExpandTo: gets('1.3', (span, host, argument) => {
      const far = other(argument);
      const { document } = host;
      const before = document.compare(far.from, span.from) < 0 ? far.from : span.from;
      const after = document.compare(far.to, span.to) > 0 ? far.to : span.to;
      return host.open('Range', new Span(before.paragraph, before.offset, after.paragraph, after.offset));
    }),
    GetRange: gets('1.3', ({ from, to }, host, where) => {
      if (where === 'Start' || where === 'Before') {
        return host.open('Range', Span.of(from.paragraph, from.offset, from.offset));
      }
      if (where === 'End' || where === 'After') {
        return host.open('Range', Span.of(to.paragraph, to.offset, to.offset));
      }
      return host.open('Range', new Span(from.paragraph, from.offset, to.paragraph, to.offset));
    }),
    InsertComment: does('1.4', ({ from, to }, host, text) => {
      if (from.paragraph === to.paragraph && from.offset === to.offset) {
        throw new HostError('GeneralException', 'A comment needs a text.');
      }
      const span = new Span(from.paragraph, from.offset, to.paragraph, to.offset);
      const comment = {
        id: `comment${host.document.newId()}`,
        span,
        author: ADD_IN,
        content: textOf(text),
        resolved: false,
        replies: [],
      };
      host.document.comments.push(comment);
      return host.open('Comment', comment);
    }),
  },
};

export const ranges = collectionOf('RangeCollection', '1.1', 'Range');

const wish = (name: keyof SearchOptions): Kind<SearchOptions>['properties'] => ({
  [name.charAt(0).toUpperCase() + name.slice(1)]: readWrite(
    '1.1',
    (options) => options[name],
    (options, value) => {
      options[name] = truthOf(value);
    },
  ),
});

export const searchOptions: Kind<SearchOptions> = {
  type: 'SearchOptions',
  properties: { ...wish('matchCase'), ...wish('matchWholeWord') },
};
