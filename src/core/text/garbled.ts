/** Texts whose letters were lost on their way: a file read in the wrong encoding, or saved in one that lacks them. */

/** UTF-8 read as a code page: "Ã¡", "á»•", "Æ°", "Ä‘"; or letters replaced for good: "T?ng s?", "T�ng". */
const READ_AS_CODE_PAGE =
  /[ÃÂÄÆ][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|á[»º][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const REPLACED = /\ufffd|[a-zà-ỹđ]\?[a-zà-ỹđ]|(^|\s)[a-zà-ỹđ]{1,3}\?(\s[a-zà-ỹđ])/i;

/** "Tá»•ng sá»‘", "T?ng s?" */
export function isGarbled(text: string): boolean {
  return READ_AS_CODE_PAGE.test(text) || REPLACED.test(text);
}
