/** Phrases that many English sentences share. Figures stay as Vietnamese documents print them. */
import { writeFigure } from '../../core/number/write';
import type { Quantity } from '../../core/rule/quantity';
import type { Severity } from '../../core/rule/rule';
import { listing } from '../listing';
import { type Naming, namingWith } from '../naming';
import { shortened } from '../plainText';
import { printedText } from '../printed';
import { ruleText as ruleTextWith } from '../ruleText';

export function naming(rule: string | null): Naming {
  return namingWith({ column: 'column', sheet: 'sheet' }, rule);
}

/** "shows 56", "shows “12 chuyên mục, 48 tin”", "is blank" */
export function states(quantity: Quantity): string {
  if (quantity.printed !== '') return 'shows ' + printedText(quantity, 'that is');
  return quantity.figure ? `holds ${writeFigure(quantity.figure)} (and shows nothing)` : 'is blank';
}

/** "1 row", "3 rows" */
export function counted(count: number, one: string, many: string = one + 's'): string {
  return String(count) + ' ' + (count === 1 ? one : many);
}

/** "I.2, I.3.2 and II.2.2"; "… and 1 other row" */
export function list(items: readonly string[], noun = 'row', most?: number): string {
  return listing(items, 'and', (count) => counted(count, 'other ' + noun), most);
}

export function ruleText(rule: string): string {
  return ruleTextWith(rule, { column: 'column', when: 'when' });
}

/** What usually holds is confirmed, what must hold is checked. */
export function request(severity: Severity): string {
  return severity === 'info' ? 'please confirm' : 'please check';
}

/** A form's own explanation is in Vietnamese and quoted. */
export function note(label: string | null): string {
  const text = shortened(label ?? '', 160).replace(/\.+$/, '');
  return text === '' ? '' : ` (the form notes: “${text}”)`;
}
