/** Writes texts as the typists of the nineties did, by the code tables of TCVN 5712:1993 (VN3) and of VNI for Windows. */

/** Each letter with its five tones: level, grave, hook, tilde, acute, dot below. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  a: ['a', 'à', 'ả', 'ã', 'á', 'ạ'],
  ă: ['ă', 'ằ', 'ẳ', 'ẵ', 'ắ', 'ặ'],
  â: ['â', 'ầ', 'ẩ', 'ẫ', 'ấ', 'ậ'],
  e: ['e', 'è', 'ẻ', 'ẽ', 'é', 'ẹ'],
  ê: ['ê', 'ề', 'ể', 'ễ', 'ế', 'ệ'],
  i: ['i', 'ì', 'ỉ', 'ĩ', 'í', 'ị'],
  o: ['o', 'ò', 'ỏ', 'õ', 'ó', 'ọ'],
  ô: ['ô', 'ồ', 'ổ', 'ỗ', 'ố', 'ộ'],
  ơ: ['ơ', 'ờ', 'ở', 'ỡ', 'ớ', 'ợ'],
  u: ['u', 'ù', 'ủ', 'ũ', 'ú', 'ụ'],
  ư: ['ư', 'ừ', 'ử', 'ữ', 'ứ', 'ự'],
  y: ['y', 'ỳ', 'ỷ', 'ỹ', 'ý', 'ỵ'],
};

/** All letters of the language, small, with every tone. */
export const ALPHABET: readonly string[] = Object.values(LETTERS)
  .flat()
  .concat('bcdđghklmnpqrstvx'.split(''));

/** Codes of TCVN3 in the order of LETTERS; 0 is the ASCII letter. */
const TCVN3: Readonly<Record<string, readonly number[]>> = {
  a: [0, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0, 0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0, 0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0, 0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};
const TCVN3_CAPITALS: Readonly<Record<string, number>> = {
  Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7,
}; // prettier-ignore

function tcvn3Letter(small: string): string {
  if (small === 'đ') return String.fromCharCode(0xae);
  for (const [letter, tones] of Object.entries(LETTERS)) {
    const tone = tones.indexOf(small);
    const code = tone < 0 ? 0 : TCVN3[letter]![tone]!;
    if (code > 0) return String.fromCharCode(code);
  }
  return small;
}

/** Capitals with a tone had no code: they were typed as small letters, in a font that drew capitals for them. */
export function toTcvn3(text: string): string {
  return Array.from(text, (char) => {
    const capital = TCVN3_CAPITALS[char];
    if (capital !== undefined) return String.fromCharCode(capital);
    const small = char.toLowerCase();
    const code = tcvn3Letter(small);
    return code === small ? char : code;
  }).join('');
}

/** What is typed into a cell in a font of capitals, ".VnTimeH": small letters all. */
export function toTcvn3Capitals(text: string): string {
  return toTcvn3(text.toLowerCase());
}

/** VNI writes the ASCII letter and, after it, a mark for shape and tone together. */
const VNI_MARKS: Readonly<Record<string, readonly string[]>> = {
  a: ['', 'ø', 'û', 'õ', 'ù', 'ï'],
  ă: ['ê', 'è', 'ú', 'ü', 'é', 'ë'],
  â: ['â', 'à', 'å', 'ã', 'á', 'ä'],
};
const VNI_BASE: Readonly<Record<string, readonly [base: string, marks: string]>> = {
  a: ['a', 'a'], ă: ['a', 'ă'], â: ['a', 'â'], e: ['e', 'a'], ê: ['e', 'â'], o: ['o', 'a'], ô: ['o', 'â'],
  ơ: ['ô', 'a'], u: ['u', 'a'], ư: ['ö', 'a'], y: ['y', 'a'],
}; // prettier-ignore
const VNI_WHOLE: Readonly<Record<string, string>> = {
  i: 'i', ì: 'ì', ỉ: 'æ', ĩ: 'ó', í: 'í', ị: 'ò', ỵ: 'î', đ: 'ñ',
}; // prettier-ignore

function vniLetter(small: string): string {
  const whole = VNI_WHOLE[small];
  if (whole !== undefined) return whole;
  for (const [letter, tones] of Object.entries(LETTERS)) {
    const tone = tones.indexOf(small);
    const base = VNI_BASE[letter];
    if (tone >= 0 && base) return base[0] + VNI_MARKS[base[1]]![tone]!;
  }
  return small;
}

export function toVni(text: string): string {
  return Array.from(text, (char) => {
    const small = char.toLowerCase();
    return char === small ? vniLetter(small) : vniLetter(small).toUpperCase();
  }).join('');
}
