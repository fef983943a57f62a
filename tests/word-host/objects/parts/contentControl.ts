/** Content controls. */
import { removeWhole } from '../../edit/removeSpan';
import type { ContentControl } from '../../model/marks';
import { Span } from '../../model/span';
import { oneOf, textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { accessDenied, itemNotFound } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import { child, does, gets, type Kind, type Property, read, readWrite } from '../members/kind';
import { Items } from '../members/targets';
import { noteMethods, type SpanOf, textChildren, textMethods } from '../text/textMembers';

const spanOf: SpanOf<ContentControl> = ({ span }) => span;

function part<K extends 'title' | 'tag' | 'appearance' | 'cannotDelete' | 'cannotEdit'>(
  name: K,
  check: (value: unknown) => ContentControl[K],
): Property<ContentControl> {
  return readWrite(
    '1.1',
    (control) => control[name],
    (control, value) => {
      control[name] = check(value);
    },
  );
}

export const contentControl: Kind<ContentControl> = {
  type: 'ContentControl',
  tracked: true,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Appearance: part('appearance', oneOf(['BoundingBox', 'Tags', 'Hidden'])),
    CannotDelete: part('cannotDelete', truthOf),
    CannotEdit: part('cannotEdit', truthOf),
    Id: read('1.1', ({ id }) => id),
    Tag: part('tag', textOf),
    Text: read('1.1', ({ span }, host) => host.document.textOf(span)),
    Title: part('title', textOf),
  },
  children: {
    ...textChildren(spanOf),
    Paragraphs: child('1.1', ({ span }, host) =>
      host.open('ParagraphCollection', new Items(host.document.within(span))),
    ),
  },
  methods: {
    ...textMethods(spanOf),
    GetComments: noteMethods(spanOf).GetComments!,
    GetRange: gets('1.3', ({ span: { from, to } }, host) =>
      host.open('Range', new Span(from.paragraph, from.offset, to.paragraph, to.offset)),
    ),
    Delete: does('1.1', (control, host, keepsContent) => {
      if (control.cannotDelete) throw accessDenied();
      const { document } = host;
      document.controls = document.controls.filter((each) => each !== control);
      if (!truthOf(keepsContent)) removeWhole(document, control.span);
      host.events.changed();
    }),
  },
};

export const contentControls = collectionOf('ContentControlCollection', '1.1', 'ContentControl', {
  GetByTag: gets('1.1', ({ all }, host, tag) => {
    const wanted = textOf(tag);
    return host.open('ContentControlCollection', new Items(all.filter((each) => each.tag === wanted)));
  }),
  GetByTitle: gets('1.1', ({ all }, host, title) => {
    const wanted = textOf(title);
    return host.open('ContentControlCollection', new Items(all.filter((each) => each.title === wanted)));
  }),
  GetItem: gets('1.1', ({ all }, host, id) => {
    const one = all.find((each) => each.id === wholeOf(id));
    if (!one) throw itemNotFound();
    return host.open('ContentControl', one);
  }),
  GetById: gets('1.1', ({ all }, host, id) => {
    const one = all.find((each) => each.id === wholeOf(id));
    if (!one) throw itemNotFound();
    return host.open('ContentControl', one);
  }),
  GetByIdOrNullObject: gets('1.3', ({ all }, host, id) => {
    const one = all.find((each) => each.id === wholeOf(id));
    return one ? host.open('ContentControl', one) : null;
  }),
});
