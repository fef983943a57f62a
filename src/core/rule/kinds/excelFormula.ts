/**
 * The parts of a live formula that every kind of rule needs. A cell counts as
 * known when it holds a number or "-"; until all are known the result is "",
 * so that a form that is being typed into shows neither 0 nor #DIV/0!.
 */
import type { Part } from '../quantity';
import type { Ref } from '../rule';
import type { Side } from '../statement';

export type AddressOf = (ref: Ref) => string;

/** How many of the cells are known: `COUNT(D7,D8)+(D7="-")+(D8="-")`. */
export function knownCount(addresses: readonly string[]): string {
  return 'COUNT(' + addresses.join(',') + ')' + addresses.map((address) => '+(' + address + '="-")').join('');
}

export function addressesOf(side: Side, address: AddressOf): string[] {
  return side.kind === 'terms' ? side.terms.map((term) => address(term.ref)) : [];
}

/** `SUM(D7,D8)`, which passes over "-"; `SUM(D7)-SUM(D8)` where cells are subtracted. */
export function sumOf(side: Side, address: AddressOf): string {
  if (side.kind !== 'terms') return '0';
  const added = side.terms.filter((term) => term.sign === 1).map((term) => address(term.ref));
  const taken = side.terms.filter((term) => term.sign === -1).map((term) => address(term.ref));
  const sum = added.length > 0 ? 'SUM(' + added.join(',') + ')' : '0';
  return taken.length > 0 ? sum + '-SUM(' + taken.join(',') + ')' : sum;
}

/** "III.3.2.1 + III.3.2.2" for messages and reports. */
export function partsText(parts: readonly Part[]): string {
  return parts
    .map((part, i) => (part.sign === -1 ? (i === 0 ? '-' : ' - ') : i === 0 ? '' : ' + ') + part.quantity.row)
    .join('');
}
