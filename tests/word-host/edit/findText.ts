/** Word's search: in one paragraph at a time, deleted text included; quotes of any kind find one another. */
import type { WordDocument } from '../model/document';
import { Span } from '../model/span';
import { HostError, invalidArgument, notImplemented } from '../../office-host/protocol/hostError';

export interface SearchWishes {
  readonly matchCase: boolean;
  readonly matchWholeWord: boolean;
}

/** Longer texts are refused. */
const LONGEST = 255;

export function findText(document: WordDocument, inside: Span, wanted: string, wishes: SearchWishes): Span[] {
  if (wanted === '') throw invalidArgument();
  if (wanted.length > LONGEST) {
    throw new HostError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
  }
  const text = alike(unescaped(wanted), wishes);
  const found: Span[] = [];
  for (const paragraph of document.within(inside)) {
    const from = paragraph === inside.from.paragraph ? inside.from.offset : 0;
    const until = paragraph === inside.to.paragraph ? inside.to.offset : paragraph.text.length;
    const searched = alike(paragraph.text.slice(0, until), wishes);
    for (let at = searched.indexOf(text, from); at >= 0; at = searched.indexOf(text, at + text.length)) {
      const isWord = !/[\p{L}\p{N}]/u.test(searched.charAt(at - 1) + searched.charAt(at + text.length));
      if (!wishes.matchWholeWord || isWord) found.push(Span.of(paragraph, at, at + text.length));
    }
  }
  return found;
}

/** "^^" is a caret, "^t" a tab; the other codes nobody here asks for. */
function unescaped(text: string): string {
  return text.replace(/\^(.?)/g, (_, code: string) => {
    if (code === '^') return '^';
    if (code === 't') return '\t';
    throw notImplemented(`the search code ^${code}`);
  });
}

function alike(text: string, { matchCase }: SearchWishes): string {
  const plain = text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
  return matchCase ? plain : plain.toLowerCase();
}
