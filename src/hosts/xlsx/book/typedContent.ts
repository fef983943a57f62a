/**
 * What a typed or pasted text becomes in a cell: a number only when it surely
 * reads as one the Vietnamese way, otherwise the text as it was typed.
 */
import type { CellContent } from '../../../core/fill/change';
import type { Figure, Measure } from '../../../core/number/figure';
import { isPercentFormat, isTextFormat } from '../../../core/number/format/numberFormat';
import { readText } from '../../../core/number/read/readText';

export interface Typed extends CellContent {
  /** A number format to set, so that the cell shows what was typed; null leaves it. */
  readonly format: string | null;
}

/**
 * "2.654" is 2654 in a count and outside tables, a question in a rate: there it
 * stays text, for the check to ask. "1.2" and "12.5" stay text everywhere.
 */
export function typedContent(text: string, format: string, measure: Measure | null): Typed {
  const kept: Typed = { value: text === '' ? null : text, formula: null, format: null };
  if (text.trim() === '') return { ...kept, value: null };
  if (isTextFormat(format)) return kept;
  // As in Excel, an apostrophe in front says "text".
  if (text.startsWith("'")) return { ...kept, value: text.slice(1) };
  const figure = surely(text, measure);
  if (!figure) return kept;
  const value = Number(figure.value.toString());
  if (isPercentFormat(format)) {
    return { value: Number(figure.value.div(100).toString()), formula: null, format: null };
  }
  return { value, formula: null, format: format === 'General' ? formatFor(text, figure) : null };
}

function surely(text: string, measure: Measure | null): Figure | null {
  const measures: readonly Measure[] = measure === null ? ['amount', 'count'] : [measure];
  for (const each of measures) {
    const reading = readText(text, each);
    if (reading.kind === 'figure' && !reading.warn) return reading.figure;
  }
  return null;
}

/** Excel, too, takes up the groups that were typed: "2.654" shows as 2.654. */
function formatFor(text: string, { value, decimals }: Figure): string | null {
  const places = decimals > 0 ? '.' + '0'.repeat(decimals) : '';
  if (text.includes('.') && value.abs().gte(1000)) return '#,##0' + places;
  // "5,00" would show as 5.
  return decimals > 0 && value.toString() !== value.toFixed(decimals) ? '0' + places : null;
}
