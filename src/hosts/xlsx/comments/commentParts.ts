/** The comments of a sheet as its parts hold them: the plain ones (18.7.6), and the threads of newer programs ([MS-XLSX] 2.1.1). */
import type { CommentReply } from '../../../app/contract/comments';
import { attribute, decodeXml, decodeXstring } from '../../package/xml/xmlText';
import { scanXml } from '../../package/xml/scanXml';

/** A stretch of the part's text. */
export interface CommentElement {
  /** "D61" */
  readonly cell: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function commentElements(xml: string): readonly CommentElement[] {
  return elementsIn(xml, 'comment', 't').map(({ attributes, text, start, end }) => ({
    cell: cellOf(attributes),
    text: decodeXstring(text),
    start,
    end,
  }));
}

export interface Thread extends CommentElement {
  readonly resolved: boolean;
  readonly replies: readonly (CommentReply & Pick<CommentElement, 'start' | 'end'>)[];
}

/** `names`: of the persons, by their ids. */
export function threadsIn(xml: string, names: ReadonlyMap<string, string>): readonly Thread[] {
  const all = elementsIn(xml, 'threadedComment', 'text');
  return all
    .filter(({ attributes }) => attribute(attributes, 'parentId') === null)
    .map(({ attributes, text, start, end }) => {
      const id = attribute(attributes, 'id');
      return {
        cell: cellOf(attributes),
        text: decodeXml(text),
        start,
        end,
        resolved: ['1', 'true'].includes(attribute(attributes, 'done') ?? ''),
        replies: all
          .filter((each) => id !== null && attribute(each.attributes, 'parentId') === id)
          .map((each) => ({
            by: names.get(attribute(each.attributes, 'personId') ?? '') ?? '',
            text: decodeXml(each.text),
            start: each.start,
            end: each.end,
          })),
      };
    });
}

export function personNames(xml: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  scanXml(xml, {
    open(name, attributes) {
      const id = attribute(attributes, 'id');
      if (name === 'person' && id !== null)
        names.set(id, decodeXml(attribute(attributes, 'displayName') ?? ''));
    },
  });
  return names;
}

interface Scanned {
  readonly attributes: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Each `element` of the part with what its `textElement`s hold, phonetic hints left out. */
function elementsIn(xml: string, element: string, textElement: string): readonly Scanned[] {
  const found: Scanned[] = [];
  let open: { attributes: string; text: string; start: number } | null = null;
  let inText = false;
  let inHint = 0;
  scanXml(xml, {
    open(name, attributes, start) {
      if (name === element) open = { attributes, text: '', start };
      else if (name === 'rPh') inHint++;
      else if (name === textElement) inText = inHint === 0;
    },
    text(raw) {
      if (open && inText) open.text += raw;
    },
    close(name, _start, end) {
      if (name === textElement) inText = false;
      else if (name === 'rPh') inHint--;
      else if (name === element && open) {
        found.push({ ...open, end });
        open = null;
      }
    },
  });
  return found;
}

function cellOf(attributes: string): string {
  return decodeXml(attribute(attributes, 'ref') ?? '').toUpperCase();
}
