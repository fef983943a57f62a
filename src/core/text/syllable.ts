/** Whether letters make a Vietnamese syllable: what tells a text that was read right from one that was not. */
import { syllableKey } from './vietnamese';

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvxq])?';
/** By the letters without tone, the longest first. */
const RHYME =
  '(?:' +
  [
    'uyên|uyêt|uya|uyu|uynh|uyt|uych|uyp|uy|uê[nc]?h?|uâ(?:n|t|ng|y)|uơ|uây',
    'oai|oay|oao|oeo|oa(?:ch|ng|nh|[cmnpt])?|oă(?:ng|[cmnt])|oe[nt]?|oong|ooc',
    'iêu|yêu|iê(?:ng|[cmnpt])|yê(?:ng|[mnt])|ia|ua|ưa',
    'uôi|uô(?:ng|[cmnt])|ươi|ươu|ươ(?:ng|[cmnpt])',
    'ai|ay|ao|au|a(?:ch|ng|nh|[cmnpt])?|ă(?:ng|[cmnpt])|âu|ây|â(?:ng|[cmnpt])',
    'eo|e(?:ng|[cmnpt])?|êu|ê(?:ch|nh|[mnpt])?|iu|i(?:ch|nh|[mnpt])?|y',
    'oi|o(?:ng|[cmnpt])?|ôi|ô(?:ng|[cmnpt])?|ơi|ơ[mnpt]?',
    'ui|u(?:ng|[cmnpt])?|ưi|ưu|ư(?:ng|[cmnt])?',
  ].join('|') +
  ')';
const SYLLABLE = new RegExp(`^${ONSET}${RHYME}[1-5]?$`);

/** "Tổng", "quý", "nghiêng": true; "Tæng", "Toång", "xyz": false. At most one tone mark. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(syllableKey(word)) && toneMarks(word) <= 1;
}

/** Letters that carry a tone. */
function toneMarks(word: string): number {
  let marks = 0;
  for (let i = 0; i < word.length; i++) if (/[1-5]$/.test(syllableKey(word.charAt(i)))) marks++;
  return marks;
}
