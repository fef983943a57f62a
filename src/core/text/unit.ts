/** Units of measure compared as people do: "HS" is "Hồ sơ", "Tỉ lệ (%)" is "%". */
import { spelledOut } from './abbreviations';
import { tidy } from './label';
import { bare, syllableKey } from './vietnamese';

/** `spelling`: the same unit, shortened, without accents or in another order of words. */
export type UnitLikeness = 'same' | 'spelling' | 'other';

/** What reports write for a unit that forms name otherwise; without accents. */
const ALIASES: Readonly<Record<string, string>> = {
  'thu tuc hanh chinh': 'thu tuc',
  'van ban quy pham phap luat': 'van ban',
  'tr dong': 'trieu dong',
  'trieu d': 'trieu dong',
  'tr d': 'trieu dong',
  trd: 'trieu dong',
  trdong: 'trieu dong',
  'phan anh kien nghi': 'pakn',
  ng: 'nguoi',
};

/** "hồ sơ" and "Hồ sơ." are the same, "HS" and "Ho so" its spellings, "Thủ tục" is another unit. */
export function unitLikeness(printed: string, official: string): UnitLikeness {
  if (printed === official) return 'same';
  if (printed.length > LONGEST) return likenessOf(printed, official);
  const key = printed + '|' + official;
  let likeness = known.get(key);
  if (likeness === undefined) {
    likeness = likenessOf(printed, official);
    if (known.size >= MOST) known.clear();
    known.set(key, likeness);
  }
  return likeness;
}

/** The tables of a form print the same units, whichever file they stand in. */
const known = new Map<string, UnitLikeness>();
const MOST = 2000;
const LONGEST = 100;

function likenessOf(printed: string, official: string): UnitLikeness {
  const [one, other] = [syllablesOf(printed), syllablesOf(official)];
  if (keyOf(one) === keyOf(other)) return 'same';
  if (one.length === 0 || other.length === 0) return 'other';
  const [plain, plainOther] = [plainly(one), plainly(other)];
  const shortened = plain.replace(/ /g, '') === initialsOf(plainOther);
  return plain === plainOther || shortened || wordSet(plain) === wordSet(plainOther) ? 'spelling' : 'other';
}

function syllablesOf(unit: string): string[] {
  const words = tidy(unit).toLowerCase();
  if (/^[^0-9]{0,12}%\)?$/.test(words) || /^phần trăm$/.test(words)) return ['%'];
  return words.match(/[0-9a-zà-ỹđăâêôơư]+/g) ?? [];
}

/** Spelling counts; where the tone mark was put does not. */
function keyOf(syllables: readonly string[]): string {
  return syllables.map(syllableKey).join(' ');
}

/** Without accents, abbreviations spelled out, by the name that forms use. */
function plainly(syllables: readonly string[]): string {
  const words = syllables
    .map((syllable) => spelledOut(syllable)?.join(' ') ?? syllable)
    .map(bare)
    .join(' ');
  return (Object.prototype.hasOwnProperty.call(ALIASES, words) ? ALIASES[words] : undefined) ?? words;
}

/** "cơ quan, đơn vị" -> "cqdv"; one syllable has no initials that would tell it. */
function initialsOf(plain: string): string | null {
  const words = plain.split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : null;
}

/** "Có: 1, Không: 0" and "Không có: 0 Có: 1" say the same. */
function wordSet(plain: string): string {
  return plain
    .split(' ')
    .sort()
    .filter((word, i, all) => word !== all[i - 1])
    .join(' ');
}

/** "48 Tin, bài" -> "48 " in a row counted in "tin, bài"; null where the text does not end in the unit's words. */
export function withoutUnit(text: string, unit: string): string | null {
  const words = tidy(unit).toLowerCase();
  const typed = tidy(text);
  // Only a text that ends in the very letters is cut, so that its length tells where.
  if (!/[a-zà-ỹđ]/.test(words) || !typed.toLowerCase().endsWith(words)) return null;
  const figure = typed.slice(0, typed.length - words.length);
  return /\d[ ]?$/.test(figure) ? figure : null;
}
