/** The body of the document, of a cell, of a footnote. */
import type { Story } from '../../model/text';
import { child, gets, type Kind, read } from '../members/kind';
import { Items } from '../members/targets';
import { noteMethods, type SpanOf, textChildren, textMethods } from './textMembers';

const spanOf: SpanOf<Story> = (story, host) => host.document.spanOf(story);

export const body: Kind<Story> = {
  type: 'Body',
  tracked: true,
  properties: {
    Text: read('1.1', (story, host) => host.document.textOf(spanOf(story, host))),
    Type: read('1.3', (story) => story.kind),
  },
  children: {
    ...textChildren(spanOf),
    Paragraphs: child('1.1', (story, host) =>
      host.open('ParagraphCollection', new Items(host.document.paragraphsOf(story))),
    ),
  },
  methods: {
    ...textMethods(spanOf),
    GetComments: noteMethods(spanOf).GetComments!,
    GetRange: gets('1.3', (story, host, where) => {
      const { from, to } = spanOf(story, host);
      const span = spanOf(story, host);
      if (where === 'Start') span.take(from.paragraph, from.offset, from.paragraph, from.offset);
      if (where === 'End') span.take(to.paragraph, to.offset, to.paragraph, to.offset);
      return host.open('Range', span);
    }),
  },
};
