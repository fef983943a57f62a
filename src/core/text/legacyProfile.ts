/** In which old encoding a sheet's texts are, by the words that each way of reading makes of them. */
import { decodeLegacy, isUnicode, type LegacyEncoding, looksLegacy } from './legacy';
import { isSyllable } from './syllable';

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];

/** Fewer words say too little of a whole sheet. */
const FEWEST = 3;

/** So much of what has old letters must make words. */
const SHARE = 0.8;

/** Letters and what may stand for letters: old encodings use signs such as "¸" and "µ". */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;

/** Words in which old letters stand: "Tæng", "sè". */
function markedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[\u00a1-\u00ff]/.test(word));
}

/** "ĐVSN": letters of names, cut short. */
function isShort(word: string): boolean {
  return /^[A-ZĐ]{2,8}$/.test(word);
}

/** Words whose old letters are those of Unicode. */
const AS_UNICODE: Readonly<Record<LegacyEncoding, RegExp>> = {
  TCVN3: /^[A-Za-zý]+$/,
  VNI: /^[A-Za-zìíÌÍ]+$/,
};

/** How many of a text's words with old letters read as Vietnamese in an encoding, by letters that it changes. */
function wordsRead(text: string, encoding: LegacyEncoding): { readonly read: number; readonly of: number } {
  const words = markedWords(text);
  const read = words.filter((word) => {
    const decoded = decodeLegacy(word, encoding);
    const isOld = decoded !== word || AS_UNICODE[encoding].test(word);
    return isOld && (isSyllable(decoded) || isShort(decoded));
  });
  return { read: read.length, of: words.length };
}

/**
 * The encoding that nearly all of the texts make words by, and no other does as well; null where none speaks for itself.
 * ["Tæng sè", "Sè hé nghÌo"] -> TCVN3. Texts with letters that neither encoding has are Unicode and say nothing.
 */
export function profileOf(texts: readonly string[]): LegacyEncoding | null {
  const old = texts.filter((text) => !isUnicode(text));
  // Letters that no Unicode text of ours has: without them "Các" and "hé" may be what they seem.
  const telling = old.filter((text) => looksLegacy(text) && markedWords(text).length > 0);
  if (telling.length === 0) return null;
  const tried = ENCODINGS.map((encoding) => {
    const all = old.map((text) => wordsRead(text, encoding));
    const read = all.reduce((sum, each) => sum + each.read, 0);
    return { encoding, read, of: all.reduce((sum, each) => sum + each.of, 0) };
  }).sort((a, b) => b.read - a.read);
  const [best, other] = tried;
  if (!best || best.read < FEWEST || best.read < best.of * SHARE) return null;
  return other?.read === best.read ? null : best.encoding;
}

/** Whether every word of it with old letters reads as Vietnamese: a lone "©" or "Müller" does not. */
export function readsWhole(text: string, encoding: LegacyEncoding): boolean {
  const { read, of } = wordsRead(text, encoding);
  return of > 0 && read === of;
}
