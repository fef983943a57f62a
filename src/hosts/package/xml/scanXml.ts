/**
 * Reads XML as a run of tags and texts, in one pass, from pieces of any length. It keeps no tree and does not recurse:
 * 100.000 nested elements cost a counter, and a sheet of 50 MB never stands in memory as a whole.
 *
 * Names are given without their prefix when it is the root's: `<x:c>` in `<x:worksheet>` is "c". An element of any
 * other namespace keeps a mark (`<x14:c>` is "x14:c"), so that no extension is taken for a cell.
 */
import { refuse } from '../fileProblem';

export interface XmlEvents {
  /** `attributes` is the text between name and ">"; positions count characters from the start of the part. */
  open?(name: string, attributes: string, start: number, end: number): void;
  /**
   * Asked after the opening of an element with content: from where to go on, at the earliest its closing tag. What
   * lies between is passed over unread. Only for a part that stands in memory as a whole.
   */
  skip?(name: string, end: number): number;
  /** Also follows the opening of an empty element, with start equal to end. */
  close?(name: string, start: number, end: number): void;
  /** Not decoded; a long text comes in several pieces. */
  text?(raw: string): void;
}

export interface XmlScanner {
  push(piece: string): void;
  /** To be called at the end of the part: refuses one that is cut short. */
  finish(): void;
}

/** Longer tags, comments and CDATA sections than any office program writes. */
const longestMarkup = 1 << 20;

export function createXmlScanner(events: XmlEvents): XmlScanner {
  let rest = '';
  let restStart = 0;
  let depth = 0;
  let rootPrefix: string | null = null;

  const localName = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    rootPrefix ??= prefix;
    if (prefix === rootPrefix) return colon < 0 ? name : name.slice(colon + 1);
    return colon < 0 ? ':' + name : name;
  };

  /** Returns from where to read on. */
  const readTag = (body: string, start: number, end: number): number => {
    if (body.charCodeAt(0) === slash) {
      if (--depth < 0) refuse('file/damaged', 'xml');
      events.close?.(localName(body.slice(1).trimEnd()), start, end);
      return end;
    }
    const empty = body.charCodeAt(body.length - 1) === slash;
    const nameEnd = endOfName(body);
    if (nameEnd === 0 || (depth === 0 && rootPrefix !== null)) refuse('file/damaged', 'xml');
    const name = localName(body.slice(0, nameEnd));
    events.open?.(name, body.slice(nameEnd, empty ? -1 : undefined), start, end);
    if (empty) events.close?.(name, end, end);
    else depth++;
    return empty ? end : (events.skip?.(name, end) ?? end);
  };

  return {
    push(piece) {
      const source = rest + piece;
      let at = 0;
      while (at < source.length) {
        const bracket = source.indexOf('<', at);
        const textEnd = bracket < 0 ? source.length : bracket;
        if (textEnd > at) events.text?.(source.slice(at, textEnd));
        at = textEnd;
        if (bracket < 0) break;
        const markup = endOfMarkup(source, bracket);
        if (markup < 0) break;
        const second = source.charCodeAt(bracket + 1);
        at = markup;
        if (second === exclamation) {
          const section = cdata(source.slice(bracket, markup));
          if (section !== null) events.text?.(section);
        } else if (second !== question) {
          const body = source.slice(bracket + 1, markup - 1);
          at = readTag(body, restStart + bracket, restStart + markup) - restStart;
        }
      }
      rest = source.slice(at);
      restStart += at;
      if (rest.length > longestMarkup) refuse('file/damaged', 'xml');
    },
    finish() {
      if (rest !== '' || depth !== 0 || rootPrefix === null) refuse('file/damaged', 'xml');
    },
  };
}

/** Scans a part that stands in memory as a whole. */
export function scanXml(source: string, events: XmlEvents): void {
  const scanner = createXmlScanner(events);
  scanner.push(source);
  scanner.finish();
}

const slash = 47;
const exclamation = 33;
const question = 63;

/** Where the markup that begins at "<" ends, or -1 when its end has not come yet. */
function endOfMarkup(source: string, start: number): number {
  const second = source.charCodeAt(start + 1);
  if (second === question) return after(source, '?>', start + 2);
  if (second !== exclamation) return endOfTag(source, start + 1);
  const head = source.slice(start, start + 9);
  if (head.startsWith('<!--')) return after(source, '-->', start + 4);
  if (head === '<![CDATA[') return after(source, ']]>', start + 9);
  if (head === '<!DOCTYPE') return endOfDoctype(source, start);
  if (['<!--', '<![CDATA[', '<!DOCTYPE'].some((mark) => mark.startsWith(head))) return -1;
  return refuse('file/damaged', 'xml');
}

/** One without entities is passed over; another is a bomb, or reads other files. */
function endOfDoctype(source: string, start: number): number {
  let quote = '';
  let inside = false;
  for (let at = start; at < source.length; at++) {
    const char = source.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '[') inside = true;
    else if (char === ']') inside = false;
    else if (char === '<' && source.startsWith('<!ENTITY', at)) return refuse('file/damaged', 'doctype');
    else if (char === '>' && !inside) return at + 1;
  }
  return -1;
}

/** A ">" inside an attribute's quotes does not end the tag. */
function endOfTag(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) {
      return at + 1;
    } else if (code === 34 || code === 39) {
      quote = code;
    }
  }
  return -1;
}

function endOfName(body: string): number {
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code <= 32 || code === slash) return at;
  }
  return body.length;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The text of a CDATA section, escaped as if it stood outside of one; null for a comment. */
function cdata(markup: string): string | null {
  return markup.startsWith('<![CDATA[') ? markup.slice(9, -3).replace(/&/g, '&amp;') : null;
}
