/** Paragraphs, and the signs of those that are items of a list. */
import { removeBlock } from '../../edit/removeSpan';
import type { Paragraph } from '../../model/text';
import { Span } from '../../model/span';
import { textOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import type { Host } from '../members/host';
import { child, does, gets, type Kind, read, readWrite } from '../members/kind';
import type { SpanOf } from './textMembers';
import { noteMethods, textChildren, textMethods } from './textMembers';

const spanOf: SpanOf<Paragraph> = (paragraph) => Span.of(paragraph);

const levelOf = ({ story }: Paragraph): number => story.cell?.row.table.level ?? 0;

export const paragraph: Kind<Paragraph> = {
  type: 'Paragraph',
  tracked: true,
  properties: {
    Alignment: readWrite(
      '1.1',
      ({ alignment }) => alignment,
      (target, value) => {
        target.alignment = textOf(value);
      },
    ),
    IsListItem: read('1.3', ({ list }) => list !== null),
    Style: readWrite(
      '1.1',
      ({ style }) => style,
      (target, value) => {
        target.style = textOf(value);
      },
    ),
    TableNestingLevel: read('1.3', levelOf),
    Text: read('1.1', ({ text }) => text),
  },
  children: {
    ...textChildren(spanOf),
    ListItemOrNullObject: child('1.3', (target, host) =>
      target.list ? host.open('ListItem', target) : null,
    ),
  },
  methods: {
    ...textMethods(spanOf),
    ...noteMethods(spanOf),
    GetRange: gets('1.3', (target, host, where) => {
      const end = target.text.length;
      if (where === 'Start') return host.open('Range', Span.of(target, 0, 0));
      if (where === 'End' || where === 'After') return host.open('Range', Span.of(target, end, end));
      return host.open('Range', Span.of(target));
    }),
    GetNextOrNullObject: gets('1.3', (target, host) => beside(target, host, 1)),
    GetPreviousOrNullObject: gets('1.3', (target, host) => beside(target, host, -1)),
    GetNext: gets('1.3', (target, host) => there(beside(target, host, 1))),
    GetPrevious: gets('1.3', (target, host) => there(beside(target, host, -1))),
    Delete: does('1.1', (target, host) => {
      removeBlock(host.document, target);
      host.events.changed();
    }),
  },
};

function beside(target: Paragraph, host: Host, step: number): unknown {
  const all = host.document.paragraphs;
  const next = all[all.indexOf(target) + step];
  return next ? host.open('Paragraph', next) : null;
}

function there(object: unknown): unknown {
  if (object === null) throw itemNotFound();
  return object;
}

export const paragraphs = collectionOf('ParagraphCollection', '1.1', 'Paragraph', {
  GetLast: gets('1.3', ({ all }, host) => {
    const last = all[all.length - 1];
    if (!last) throw itemNotFound();
    return host.open('Paragraph', last);
  }),
});

export const listItem: Kind<Paragraph> = {
  type: 'ListItem',
  properties: {
    Level: read('1.3', ({ list }) => list?.level ?? 0),
    ListString: read('1.3', ({ list }) => list?.sign ?? ''),
  },
};
