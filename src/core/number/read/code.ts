/** Digits that name something instead of counting it. */
import { compose } from '../../text/vietnamese';

/** "00004", "001099012345", "007": a code or identity number, kept as text. "05" and "00" are not: counts below ten are written so. */
export function isCode(text: string): boolean {
  return /^0\d{2,}$/.test(text);
}

/** A year heading a column, "2025" or "Năm 2025": never added up. For header cells only; in a figure cell 2025 is a count. */
export function isYear(header: string): boolean {
  return /^(?:năm )?(?:19|20)\d\d$/.test(compose(header).toLowerCase());
}
