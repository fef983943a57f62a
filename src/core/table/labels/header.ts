/** Header rows: the words that name a column, and the rows that only print them again. */
import { bareLabel, tidy } from '../../text/label';
import { bare } from '../../text/vietnamese';

export type ColumnRole =
  | 'order'
  | 'label'
  | 'unit'
  | 'figure'
  | 'beside' // figures of another period, a plan, a comparison
  | 'note'; // words

/** Headings in bare letters; the first pattern that fits says the role. */
const WORDS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['order', /^(s ?t ?t|t ?t|so tt|so thu tu|thu tu|ma so)$/],
  ['unit', /^(don vi( tinh| do( luong)?)?|d ?v ?t|dv( tinh)?)$|^(don vi tinh|dvt) /],
  ['beside', /(^| )((ky|nam|quy|thang) truoc|cung ky|so sanh|so voi|luy ke|tang giam)( |$)/],
  ['beside', /^(ke hoach|chi tieu (duoc )?giao|chi tieu ke hoach|muc tieu|tang|giam)( |$)/],
  ['note', /^(ghi chu|giai trinh|nguon|don vi|co quan|bo phan|thoi gian|thoi han|ly do|minh chung|tai lieu|nguoi)( |$)/],
  ['label', /^(ten )?(chi tieu|noi dung|tieu chi|danh muc|linh vuc|chi so|hang muc)( |$)/],
  ['figure', /^(so lieu|ket qua|so luong|gia tri|(da |uoc )?thuc hien|ky bao cao|ky nay|trong ky|so bao cao|tong so|dat duoc)( |$)/],
]; // prettier-ignore

/** What a heading says its column holds; null for texts that are no heading. */
export function roleOf(heading: string): ColumnRole | null {
  if (heading.length > 150) return null;
  const words = bare(tidy(heading))
    .replace(/[^0-9a-z]+/g, ' ')
    .trim();
  if (words === '' || words.length > 60) return null;
  for (const [role, pattern] of WORDS) if (pattern.test(words)) return role;
  return null;
}

/** What a heading prints behind its words: a number, a rule, "(3)=(4)+(5)", "2 (=3+…+12)". */
const BEHIND = /\s*[([]?\s*(?:cột\s*)?\b[0-9]{1,2}\s*[)\]]?\s*\(?\s*=[^=].*$/i;

/** A heading as it is compared: without accents, case, and the rule that stands behind its words. */
export function headingKey(text: string): string {
  return text.length > 150 ? '' : bareLabel(headingWords(text));
}

/** "Tổng số (3)=(4)+(5)" -> "Tổng số". */
export function headingWords(text: string): string {
  const words = tidy(text);
  return words.includes('=') ? words.replace(BEHIND, '') || words : words;
}

/** A cell of the row that numbers the columns: "(1)", "A", "3=4+5+6", "4 (=2*100/3)"; gives its key. Excel makes -1 of a typed "(1)". */
export function columnKey(text: string): string | null {
  if (text.length > 150) return null;
  const match = /^(?:[([]|-(?=[1-9]))?\s?([0-9]{1,2}|[A-Ea-e])\s?[)\]]?(?:\s*[([]?\s*=\s*[^=\s].*)?$/.exec(
    tidy(text),
  );
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

/** True for the row "(1) (2) (3) (4)", "A B 1 2" or "(a) (b) (c)=(a)+(b)" under a header, whatever order its columns were put in. */
export function isNumberingRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => tidy(text) !== '');
  if (filled.length < (filled.every((text) => /^[([]/.test(tidy(text))) ? 2 : 3)) return false;
  const keys = filled.map(columnKey);
  if (keys.some((key) => key === null)) return false;
  const numbers = keys
    .filter((key) => key !== null && /^[0-9]/.test(key))
    .map(Number)
    .sort((a, b) => a - b);
  // One number may stand over two columns.
  const next = (number: number, i: number): boolean => number - (numbers[i - 1] ?? 0) <= 1;
  if (numbers.length > 0) return numbers.every((number, i) => i === 0 || next(number, i));
  return filled.some((text) => text.includes('=')) && keys.every((key, i) => key === 'abcde'.charAt(i));
}
