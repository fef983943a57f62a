/** Packages made hostile at random, always the same for a seed: one piece repeated, nested or lengthened beyond reason, or a small slip. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../tests/core/locate/consistentTable';
import { mutated } from '../tests/fuzz/mutations';

/** What a part may grow to: a package beyond 100 MB is refused before anything is read. */
const MOST = 24_000_000;
const TIMES = [40, 500, 5_000, 50_000, 200_000] as const;

type Growth = (xml: string, random: Random) => string;

const within = (piece: string, random: Random): number =>
  Math.min(random.oneOf(TIMES), Math.max(2, Math.floor(MOST / Math.max(1, piece.length))));

/** The element that starts at a tag, with all that is in it. */
function elementAt(xml: string, from: number): string {
  const tag = /^<([A-Za-z][\w:.-]*)[^<>]*>/.exec(xml.slice(from, from + 4000));
  if (tag === null) return '';
  if (tag[0].endsWith('/>')) return tag[0];
  const close = `</${tag[1] ?? ''}>`;
  const end = xml.indexOf(close, from);
  return end < 0 ? '' : xml.slice(from, end + close.length);
}

function someElement(xml: string, random: Random): { at: number; element: string } {
  const starts = [...xml.matchAll(/<[A-Za-z]/g)].map(({ index }) => index);
  if (starts.length < 2) return { at: 0, element: '' };
  const at = starts[random.between(1, starts.length - 1)] ?? 0;
  return { at, element: elementAt(xml, at) };
}

const GROWTHS: Readonly<Record<string, Growth>> = {
  repeated(xml, random) {
    const { at, element } = someElement(xml, random);
    return element === '' || element.length > MOST / 4
      ? xml
      : xml.slice(0, at) + element.repeat(within(element, random)) + xml.slice(at + element.length);
  },
  numbered(xml, random) {
    const { at, element } = someElement(xml, random);
    if (!/\d/.test(element) || element.length > 20_000) return xml;
    const copies = Array.from({ length: within(element, random) }, (_, i) =>
      element.replace(/\d+/g, (digits) => String(Number(digits) + i)),
    );
    return xml.slice(0, at) + copies.join('') + xml.slice(at + element.length);
  },
  nested(xml, random) {
    const { at, element } = someElement(xml, random);
    const open = /^<([\w:.-]+)[^<>]*[^/]>/.exec(element);
    if (open === null) return xml;
    const [head, name = ''] = open;
    const times = within(head, random);
    const body = element.slice(0, -`</${name}>`.length);
    return (
      xml.slice(0, at) +
      head.repeat(times) +
      body +
      `</${name}>`.repeat(times + 1) +
      xml.slice(at + element.length)
    );
  },
  lengthened(xml, random) {
    const values = [...xml.matchAll(/="([^"<]{1,200})"|>([^<>]{1,200})</g)];
    if (values.length === 0) return xml;
    const found = random.oneOf(values);
    const value = found[1] ?? found[2] ?? '';
    const at = found.index + found[0].indexOf(value);
    const piece = random.oneOf([
      value,
      '9',
      '#,',
      '[',
      ';',
      '(',
      '0.',
      ' ',
      'I.',
      'A1:',
      '&#65;',
      '"',
      'ệ',
      '=1+',
      '"&"',
    ]);
    const safe = piece.replace(/"/g, '&quot;');
    return xml.slice(0, at) + safe.repeat(within(safe, random)) + xml.slice(at + value.length);
  },
  slip: (xml, random) => mutated(xml, random),
};

export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.between(0, 1) === 0) return bytes.slice(0, random.between(0, bytes.length));
  const copy = bytes.slice();
  for (let left = random.between(1, 8); left > 0; left--)
    copy[random.between(0, copy.length - 1)] = random.between(0, 255);
  return copy;
}

/** One package made hostile. What is no package at all is cut or scribbled on. */
export function hostileMutant(seed: Made, random: Random): Made {
  const inner = partsOf(seed.bytes);
  const names = Object.keys(inner).filter(
    (name) => /\.(xml|rels)$/.test(name) && (inner[name]?.length ?? 0) < 2_000_000,
  );
  if (names.length === 0 || random.between(0, 9) === 0)
    return { name: `${seed.name}: bytes`, bytes: cut(seed.bytes, random) };
  const part = random.oneOf(names);
  const growth = random.oneOf(Object.keys(GROWTHS));
  const xml = strFromU8(inner[part] ?? new Uint8Array());
  const grown = GROWTHS[growth]?.(xml, random) ?? xml;
  const bytes = zipSync({ ...inner, [part]: strToU8(grown) }, { level: 1 });
  return { name: `${seed.name}: ${part} ${growth}`, bytes };
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    let size = 0;
    return unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) < MOST });
  } catch {
    return {};
  }
}
