/** Sums and quotients written out, first by name and then in figures: "I.2.2 ÷ I.2.1 = 45 ÷ 79". */
import type { Figure } from '../core/number/figure';
import { writeFigure, writeValue } from '../core/number/write';
import { type Computation, computationText } from '../core/rule/computation';
import type { Part, Quantity } from '../core/rule/quantity';
import { withoutTrailingZeros } from '../core/rule/kinds/rate';
import { shortened } from './plainText';

type NameOf = (quantity: Quantity) => string;

/** Longer sums are shown by their first terms and the last. */
const MOST_TERMS = 8;
const FIRST_TERMS = 4;

/** "1.234,5"; a figure of hundreds of digits is cut. */
export function figureText(figure: Figure): string {
  return shortened(writeFigure(figure), 45);
}

/** 50,0000 is 50: what is exact needs no zeros. */
export function exactText(figure: Figure): string {
  return figureText(withoutTrailingZeros(figure));
}

/** "I.5.2 + I.5.3 − I.5.4" */
export function namesText(parts: readonly Part[], nameOf: NameOf): string {
  return terms(parts, nameOf);
}

/** "68 + 0 − 2" */
export function figuresText(parts: readonly Part[]): string {
  return terms(parts, partText);
}

/** Whether something is taken away: then the result is no total. */
export function subtracts(parts: readonly Part[]): boolean {
  return parts.some(({ sign }) => sign === -1);
}

/** "II.1.1 + II.1.2 = 1 + 1" */
export function sumText(parts: readonly Part[], nameOf: NameOf): string {
  return namesText(parts, nameOf) + ' = ' + figuresText(parts);
}

/** "(cột 4 − cột 3) × 6" */
export function computedText(computation: Computation<Quantity>, nameOf: NameOf): string {
  const signs = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };
  return computationText(computation, nameOf, signs, (value) => writeValue(value));
}

/** "I.2.2 ÷ I.2.1 = 45 ÷ 79" */
export function quotientText(part: readonly Part[], whole: readonly Part[], nameOf: NameOf): string {
  return quotientNames(part, whole, nameOf) + ' = ' + quotientNames(part, whole, partText);
}

export function quotientNames(part: readonly Part[], whole: readonly Part[], nameOf: NameOf): string {
  return bracketed(part, nameOf) + ' ÷ ' + bracketed(whole, nameOf);
}

/** The figure that a rule puts in for a cell; a blank that counts as none is 0. */
export function partText({ figure }: Quantity): string {
  return figure ? figureText(figure) : '0';
}

function bracketed(parts: readonly Part[], nameOf: NameOf): string {
  const text = terms(parts, nameOf);
  return parts.length > 1 ? '(' + text + ')' : text;
}

function terms(parts: readonly Part[], textOf: NameOf): string {
  const signed = parts.map(({ sign, quantity }, i) => {
    const mark = i === 0 ? (sign === -1 ? '−' : '') : sign === -1 ? ' − ' : ' + ';
    const text = textOf(quantity);
    // "5 + (-6)", as people write it.
    return mark + (i > 0 && /^[-−][0-9]/.test(text) ? `(${text})` : text);
  });
  if (signed.length <= MOST_TERMS) return signed.join('');
  return signed.slice(0, FIRST_TERMS).join('') + ' + …' + (signed[signed.length - 1] ?? '');
}

/** The function of a formula that leaves out hidden rows. */
export function totalling(formula: string): string {
  return /\bAGGREGATE\s*\(/i.test(formula) ? 'AGGREGATE' : 'SUBTOTAL';
}

/** "D9, D12 (4.1, 4.2)"; the cells alone where the table prints no codes beside them. */
export function cellsAndRows(
  quantities: readonly Quantity[],
  nameOf: NameOf,
  listOf: (items: readonly string[], of: 'cells' | 'rows') => string,
): string {
  const cells = quantities.map(({ cell }) => cell);
  const names = quantities.map(nameOf);
  const areCoded = names.some((name, at) => name !== cells[at]);
  return listOf(cells, 'cells') + (areCoded ? ` (${listOf(names, 'rows')})` : '');
}
