/** Adds the styles of a form to the style sheet of a workbook that has its own (ECMA-376 Part 1, 18.8). */
import { withAttribute } from '../edit/cellXml';
import { scanXml } from '../../package/xml/scanXml';
import { splice, type Splice } from '../../package/xml/splice';
import { attribute } from '../../package/xml/xmlText';

interface List {
  /** The whole opening tag. */
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  /** Before the closing tag. */
  readonly contentEnd: number;
  /** `<numFmts/>`: there is no closing tag. */
  readonly empty: boolean;
  readonly items: readonly string[];
}

const joined = ['numFmts', 'fonts', 'borders', 'cellXfs'];

export interface JoinedStyles {
  readonly xml: string;
  /** What is to be added to the style numbers of `added`. */
  readonly firstStyle: number;
}

/** null for a style sheet without the lists that every writer writes. */
export function joinStyles(source: string, added: string): JoinedStyles | null {
  const prefix = /<([^\s:/>?!]+:)?styleSheet/.exec(source)?.[1] ?? '';
  const old = listsOf(source);
  const fresh = listsOf(added);
  const fonts = old.get('fonts');
  const borders = old.get('borders');
  const styles = old.get('cellXfs');
  if (!fonts || !borders || !styles) return null;

  const used = (old.get('numFmts')?.items ?? []).map((item) => Number(attribute(item, 'numFmtId')));
  const firstFormat = Math.max(163, ...used) + 1;
  const formats = new Map<string, string>();
  (fresh.get('numFmts')?.items ?? []).forEach((item, i) => {
    formats.set(attribute(item, 'numFmtId') ?? '', String(firstFormat + i));
  });
  const renumbered = (item: string): string => {
    const match = /^<([^\s/>]+)([^>]*?)(\/?)>/.exec(item);
    let attributes = match?.[2] ?? '';
    const shift = (name: string, by: number): void => {
      attributes = withAttribute(attributes, name, String(Number(attribute(attributes, name) ?? 0) + by));
    };
    shift('fontId', fonts.items.length);
    shift('borderId', borders.items.length);
    const format = attribute(attributes, 'numFmtId') ?? '0';
    attributes = withAttribute(attributes, 'numFmtId', formats.get(format) ?? format);
    return `<${match?.[1] ?? 'xf'}${attributes}${match?.[3] ?? ''}>` + item.slice(match?.[0].length ?? 0);
  };
  const items: Readonly<Record<string, readonly string[]>> = {
    numFmts: (fresh.get('numFmts')?.items ?? []).map((item) =>
      item.replace(/numFmtId="(\d+)"/, (_, id: string) => `numFmtId="${formats.get(id) ?? id}"`),
    ),
    fonts: fresh.get('fonts')?.items ?? [],
    borders: fresh.get('borders')?.items ?? [],
    cellXfs: (fresh.get('cellXfs')?.items ?? []).map(renumbered),
  };
  const rootEnd = source.indexOf('>', source.indexOf('styleSheet')) + 1;
  const splices = joined.flatMap((name) =>
    appended(
      name,
      old.get(name),
      (items[name] ?? []).map((item) => prefixed(item, prefix)),
      prefix,
      rootEnd,
    ),
  );
  return { xml: splice(source, splices), firstStyle: styles.items.length };
}

function appended(
  name: string,
  list: List | undefined,
  items: readonly string[],
  prefix: string,
  rootEnd: number,
): Splice[] {
  if (items.length === 0) return [];
  const text = items.join('');
  if (!list) {
    // Only numFmts may be absent; it is the first child of the root.
    const whole = `<${prefix}${name} count="${items.length}">${text}</${prefix}${name}>`;
    return [{ start: rootEnd, end: rootEnd, text: whole }];
  }
  const open = `<${prefix}${name}${withAttribute(list.attributes, 'count', String(list.items.length + items.length))}>`;
  if (list.empty) return [{ start: list.start, end: list.end, text: `${open}${text}</${prefix}${name}>` }];
  return [
    { start: list.start, end: list.end, text: open },
    { start: list.contentEnd, end: list.contentEnd, text },
  ];
}

function listsOf(source: string): Map<string, List> {
  const lists = new Map<string, List>();
  let list: { name: string; start: number; end: number; attributes: string; items: string[] } | null = null;
  let depth = 0;
  let itemStart = 0;
  scanXml(source, {
    open(element, attributes, start, end) {
      depth++;
      if (depth === 2 && joined.includes(element))
        list = { name: element, start, end, attributes, items: [] };
      if (depth === 3) itemStart = start;
    },
    close(_element, start, end) {
      if (list && depth === 3) list.items.push(source.slice(itemStart, end));
      if (list && depth === 2) {
        lists.set(list.name, { ...list, contentEnd: start, empty: start === end });
        list = null;
      }
      depth--;
    },
  });
  return lists;
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
