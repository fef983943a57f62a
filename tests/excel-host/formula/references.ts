/** Rewrites the references in a formula's text: when cells move, a sheet is renamed or deleted. */
import {
  type Box,
  boxAddress,
  isWholeColumns,
  isWholeRows,
  parseBox,
  quoteSheet,
  splitSheet,
} from '../model/box';
import { tokens } from './tokens';

export interface Reference {
  /** As written; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly box: Box;
}

/** `change` gives the new reference, the same one, or null for "#REF!". */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const all = tokens(formula.replace(/^=/, ''));
  if (!all) return formula;
  const texts = all.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const [sheet, address] = splitSheet(token.text);
    const box = parseBox(address);
    if (!box) return token.text;
    const changed = change({ sheet, box });
    if (changed === null) return '#REF!';
    if (changed.sheet === sheet && changed.box === box) return token.text;
    const prefix = changed.sheet === null ? '' : `${quoteSheet(changed.sheet)}!`;
    return prefix + likeBefore(address, changed.box);
  });
  return (formula.startsWith('=') ? '=' : '') + texts.join('');
}

/** The new box with the `$` marks of the old address. */
function likeBefore(address: string, box: Box): string {
  const marks = address.split(':').map((part) => {
    const match = /^(\$?)[A-Za-z]*(\$?)\d*$/.exec(part);
    return [match?.[1] ?? '', match?.[2] ?? ''] as const;
  });
  const parts = boxAddress(box).split(':');
  const whole = isWholeColumns(box) || isWholeRows(box);
  return parts
    .map((part, index) => {
      const [first, second] = marks[index] ?? marks[0] ?? ['', ''];
      return whole ? first + part : first + part.replace(/^([A-Z]+)/, `$1${second}`);
    })
    .join(':');
}
