/** Phrases that many Vietnamese sentences share. */
import { writeFigure } from '../../core/number/write';
import type { Quantity } from '../../core/rule/quantity';
import type { Severity } from '../../core/rule/rule';
import { listing } from '../listing';
import { type Naming, namingWith } from '../naming';
import { oneLine, shortened } from '../plainText';
import { printedText } from '../printed';
import { ruleText as ruleTextWith } from '../ruleText';

export function naming(rule: string | null): Naming {
  return namingWith({ column: 'cột', sheet: 'trang tính' }, rule);
}

/** "ghi 56", "ghi “12 chuyên mục, 48 tin”", "để trống"; "lưu 16 (ô không hiện số)" where the format shows nothing */
export function states(quantity: Quantity): string {
  if (quantity.printed !== '') return 'ghi ' + printedText(quantity, 'tức');
  return quantity.figure ? `lưu ${writeFigure(quantity.figure)} (ô không hiện số)` : 'để trống';
}

/** "I.2, I.3.2 và II.2.2"; "… và 3 chỉ tiêu khác" */
export function list(items: readonly string[], noun = 'chỉ tiêu', most?: number): string {
  return listing(items, 'và', (count) => String(count) + ' ' + noun + ' khác', most);
}

export function ruleText(rule: string): string {
  return ruleTextWith(rule, { column: 'cột', when: 'khi' });
}

/** What usually holds is confirmed, what must hold is checked. */
export function request(severity: Severity): string {
  return severity === 'info' ? 'đề nghị xác nhận' : 'đề nghị kiểm tra lại';
}

/** A form's own explanation, without its full stop. */
export function explanation(label: string | null): string {
  return shortened(label ?? '', 160).replace(/\.+$/, '');
}

/** "Thống kê" -> "thống kê"; "UBND" and "HĐND" keep their capitals. */
export function lowered(text: string): string {
  const line = oneLine(text);
  const second = line.charAt(1);
  return second === second.toUpperCase() && second !== ' '
    ? line
    : line.charAt(0).toLowerCase() + line.slice(1);
}
