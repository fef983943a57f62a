/** Header rows: the words that name a column, and the rows that only print them again. */
import { bare } from '../text/vietnamese';
import { tidy } from '../text/label';

export type ColumnRole = 'order' | 'label' | 'unit' | 'figure' | 'other';

/** Headings in bare letters; a heading that begins with one of these words has that role. */
const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['order', /^(stt|tt|so tt|so thu tu|thu tu|s ?t ?t)$/],
  ['unit', /^(don vi( tinh)?|dvt|dv tinh|dv|d\.v\.t)\b/],
  ['other', /^(ghi chu|ky truoc|cung ky|nam truoc|so sanh|tang|giam|ke hoach|chi tieu giao|luy ke ky truoc|giai trinh|nguon|don vi (thuc hien|chu tri|phu trach))\b/],
  ['label', /^(ten )?(chi tieu|noi dung|tieu chi|danh muc|linh vuc|noi dung chi tieu|ten chi tieu)\b/],
  ['figure', /^(so lieu|ket qua|so luong|gia tri|thuc hien|ky bao cao|ky nay|trong ky|so bao cao|uoc thuc hien|tong so|dat duoc)\b/],
]; // prettier-ignore

/** What a heading says its column holds; null for texts that are no heading. */
export function roleOf(heading: string): ColumnRole | null {
  const words = bare(tidy(heading))
    .replace(/[()*:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.length > 60) return null;
  for (const [role, pattern] of WORDS) if (pattern.test(words)) return role;
  return null;
}

/** A cell of the row that numbers the columns: "(1)", "A", "3=4+5+6"; gives its key. */
export function columnKey(text: string): string | null {
  const match = /^\(?([0-9]{1,2}|[A-D])\)?(?:\s*=\s*[-0-9+()\s/*%]+)?$/.exec(tidy(text));
  return match?.[1] ?? null;
}

/**
 * True for a row of headings: an order or unit heading beside a label or figure
 * heading, or a label heading beside a figure heading.
 */
export function isHeaderRow(texts: readonly string[]): boolean {
  const roles = texts.map(roleOf);
  const has = (role: ColumnRole): boolean => roles.includes(role);
  return (has('label') && (has('order') || has('unit') || has('figure'))) || (has('order') && has('unit'));
}

/** True for the row "(1) (2) (3) (4)" or "A B 1 2" under a header. */
export function isNumberingRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => tidy(text) !== '');
  if (filled.length < 3) return false;
  const keys = filled.map(columnKey);
  if (keys.some((key) => key === null)) return false;
  const numbers = keys.filter((key) => key !== null && /^[0-9]/.test(key)).map(Number);
  return numbers.length > 0 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
}
