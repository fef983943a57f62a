/**
 * Texts of the years before Unicode: TCVN3 (fonts .VnTime, .VnArial; TCVN
 * 5712:1993) and VNI (VNI-Times). Their bytes were Latin letters to Windows, so
 * Excel holds "Tæng sè" and "Toång soá" for "Tổng số". They are recognised and
 * said, never converted silently.
 */

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** TCVN3: one Latin-1 character a letter; the capitals with tone exist only in the ...H fonts. */
const TCVN3_LATIN = '¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_UNICODE = 'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

/** VNI: a base letter and a mark after it; the longest match is read first. */
const VNI_MARKS: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ['øûõùïêèúüéëâàåãáä', 'àảãáạăằẳẵắặâầẩẫấậ'],
  e: ['øûõùïâàåãáä', 'èẻẽéẹêềểễếệ'],
  o: ['øûõùïâàåãáä', 'òỏõóọôồổỗốộ'],
  ô: ['øûõùï', 'ờởỡớợ'],
  u: ['øûõùï', 'ùủũúụ'],
  ö: ['øûõùï', 'ừửữứự'],
  y: ['øûõù', 'ỳỷỹý'],
};
const VNI_ALONE: Readonly<Record<string, string>> = {
  ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ',
}; // prettier-ignore

function fromTcvn3(text: string): string {
  let read = '';
  for (let i = 0; i < text.length; i++) {
    const at = TCVN3_LATIN.indexOf(text.charAt(i));
    read += at < 0 ? text.charAt(i) : TCVN3_UNICODE.charAt(at);
  }
  return read;
}

function fromVni(text: string): string {
  let read = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    const upper = char !== lower;
    const marks = Object.prototype.hasOwnProperty.call(VNI_MARKS, lower) ? VNI_MARKS[lower] : undefined;
    const next = text.charAt(i + 1).toLowerCase();
    const at = marks && next !== '' ? marks[0].indexOf(next) : -1;
    let letter: string | undefined;
    if (marks && at >= 0) {
      letter = marks[1].charAt(at);
      i++;
    } else if (Object.prototype.hasOwnProperty.call(VNI_ALONE, lower)) {
      letter = VNI_ALONE[lower];
    }
    read += letter === undefined ? char : upper ? letter.toUpperCase() : letter;
  }
  return read;
}

/** The encoding that a font was made for: ".VnTime" -> TCVN3, "VNI-Times" -> VNI. */
export function encodingOfFont(font: string | undefined): LegacyEncoding | null {
  if (font === undefined) return null;
  if (/^\.Vn/i.test(font)) return 'TCVN3';
  return /^VNI[- ]/i.test(font) ? 'VNI' : null;
}

export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

/** The text as a font of those years showed it: ".VnTimeH" has only capitals, drawn for the codes of small letters. */
export function decodeByFont(text: string, font: string): string {
  const encoding = encodingOfFont(font);
  if (encoding === null || isUnicode(text)) return text;
  const decoded = decodeLegacy(text, encoding);
  return /^\.Vn.*H$/i.test(font) ? decoded.toUpperCase() : decoded;
}

/** Letters and marks that neither old encoding could hold: the text is Unicode, whatever its font. */
export function isUnicode(text: string): boolean {
  return /[\u0100-\u01b0\u0300-\u036f\u1ea0-\u1ef9]/.test(text);
}

/** Characters that Unicode Vietnamese never holds but both old encodings are full of. */
export function looksLegacy(text: string): boolean {
  return /[\u00a1-\u00ac\u00ae-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/.test(
    text,
  );
}
