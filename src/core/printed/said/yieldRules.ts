/** "Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)": which units they are in, the figures say. */
import { YIELD_FACTORS, yieldsAmong } from '../../table/columns/yields';
import type { Candidate } from './candidate';
import type { PrintedColumn } from '../header/printedColumns';

/** `columns` are those with figures, left to right. */
export function yieldRules(columns: readonly PrintedColumn[]): Candidate[] {
  const said: Candidate[] = [];
  for (const { target, area, output } of yieldsAmong(
    columns,
    ({ headings }) => headings[headings.length - 1] ?? '',
  ))
    for (const factor of YIELD_FACTORS) {
      const scaled = factor === 1 ? `[${output.key}]` : `[${output.key}] * ${String(factor)}`;
      said.push({
        text: `[${target.key}] = ${scaled} / [${area.key}]`,
        target: `[${target.key}]`,
        ground: 'likely',
        cell: target.texts[0]?.cell ?? '',
        printed: '',
        others: [],
        choice: true,
      });
    }
  return said;
}
