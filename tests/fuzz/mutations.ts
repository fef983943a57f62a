/** Small changes to a text, such as a broken disk, a careless program or somebody with ill will makes. */
import type { Random } from '../core/locate/consistentTable';

/** What readers are known to trip over: lengths, bounds, entities, names of JavaScript, signs that nobody sees. */
const NASTY = [
  '0', '-1', '1e308', '999999999999999999', '2147483648', '4294967296', '1048577', 'XFE1', 'ZZZZ9', 'A0', 'NaN', '=',
  '<', '>', '&', '&amp;', '&#0;', '&#x110000;', '<!DOCTYPE a [<!ENTITY b "c">]>', '<![CDATA[', ']]>', '<!--', '"', "'",
  '__proto__', 'constructor', 'toString', '\u0000', '\u202e', '\ufeff', '\ud800', 'ệ', 'e\u0323\u0302', '%', ',', '.',
  '(', ')', '[', '{', '\\', '/', '../', ' ', '\n', '\t', 'I', '1.1', '3 (=4+8)', 'trong đó', 'gồm', 'đạt 99,7%', ';;;',
] as const; // prettier-ignore

type Mutation = (text: string, random: Random) => string;

const place = (text: string, random: Random): number => random.between(0, text.length);
/** Mostly a few signs, now and then a great part. */
const length = (text: string, random: Random): number =>
  random.between(0, 3) > 0 ? random.between(1, 8) : random.between(1, Math.max(1, text.length));

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + length(text, random));
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + random.oneOf(NASTY) + text.slice(at);
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + random.oneOf(NASTY) + text.slice(at + length(text, random));
  },
  (text, random) => {
    const [from, to] = [place(text, random), place(text, random)];
    return text.slice(0, to) + text.slice(from, from + length(text, random)) + text.slice(to);
  },
  (text, random) => {
    const at = place(text, random);
    const sign = String.fromCharCode(random.between(1, 0x2fff));
    return text.slice(0, at) + sign + text.slice(at + 1);
  },
  // A value of one place stands at another: a shared string's number, a style, a reference.
  (text, random) => {
    const values = text.match(/"[^"]{0,20}"|>[^<]{1,20}</g) ?? ['""'];
    const [one, other] = [random.oneOf(values), random.oneOf(values)];
    return other.startsWith(one.charAt(0)) ? text.replace(one, other) : text;
  },
  (text, random) => {
    const at = place(text, random);
    const piece = text.slice(at, at + length(text, random));
    return piece.length > 60
      ? text
      : text.slice(0, at) + piece.repeat(random.between(2, 40)) + text.slice(at);
  },
];

/** One to four changes. */
export function mutated(text: string, random: Random): string {
  let changed = text;
  for (let left = random.between(1, 4); left > 0; left--) changed = random.oneOf(MUTATIONS)(changed, random);
  return changed;
}
