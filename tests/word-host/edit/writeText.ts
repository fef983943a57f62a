/** Puts text into the document and takes it out: at once, or as tracked changes. */
import type { WordDocument } from '../model/document';
import { Paragraph, Place } from '../model/text';
import { Span } from '../model/span';

export const ADD_IN = 'Người dùng';

/** The span of what was put in; a line break in it begins a new paragraph. */
export function putText(document: WordDocument, paragraph: Paragraph, at: number, text: string): Span {
  const [first = '', ...others] = text.split(/\r\n|\r|\n/);
  putLine(document, paragraph, at, first);
  let last = paragraph;
  let end = at + first.length;
  for (const line of others) {
    last = splitAt(last, end);
    putLine(document, last, 0, line);
    end = line.length;
  }
  return new Span(paragraph, at, last, end);
}

function putLine(document: WordDocument, paragraph: Paragraph, at: number, text: string): void {
  if (text === '') return;
  paragraph.splice(at, 0, text);
  if (document.tracking === 'Off') return;
  const from = new Place(paragraph, at, 'after');
  const to = new Place(paragraph, at + text.length, 'before');
  paragraph.revisions.push({ kind: 'inserted', from, to, author: ADD_IN });
}

/** What another tracked change put in goes at once; what one took out stays as it is. */
export function takeText(document: WordDocument, paragraph: Paragraph, start: number, end: number): void {
  if (document.tracking === 'Off') {
    paragraph.splice(start, end - start, '');
    return;
  }
  for (let until = end; until > start;) {
    const revision = paragraph.revisionAt(until - 1);
    let from = until - 1;
    while (from > start && paragraph.revisionAt(from - 1) === revision) from--;
    if (revision?.kind === 'inserted') paragraph.splice(from, until - from, '');
    else if (!revision) {
      const places = [new Place(paragraph, from, 'after'), new Place(paragraph, until, 'before')] as const;
      paragraph.revisions.push({ kind: 'deleted', from: places[0], to: places[1], author: ADD_IN });
    }
    until = from;
  }
}

/** The paragraph ends at `at`; the new one holds what stood behind it. */
export function splitAt(paragraph: Paragraph, at: number): Paragraph {
  const rest = new Paragraph(paragraph.story, paragraph.text.slice(at));
  rest.style = paragraph.style;
  rest.list = paragraph.list;
  const { blocks } = paragraph.story;
  blocks.splice(blocks.indexOf(paragraph) + 1, 0, rest);
  for (const place of [...paragraph.places]) {
    if (place.offset > at || (place.offset === at && place.lean === 'after' && at < paragraph.text.length)) {
      place.moveTo(rest, place.offset - at);
    }
  }
  paragraph.text = paragraph.text.slice(0, at);
  rest.revisions = paragraph.revisions.filter(({ from }) => from.paragraph === rest);
  paragraph.revisions = paragraph.revisions.filter(({ from }) => from.paragraph === paragraph);
  return rest;
}
