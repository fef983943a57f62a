/**
 * The records as CSV that a Vietnamese Excel opens by a double click: its decimal comma leaves ";" as the separator,
 * and without a byte-order mark it takes UTF-8 for a code page. ("sep=;" would make it ignore the mark.)
 */
import { formulaSafe } from './formulaSafe';
import type { IndicatorRecord } from './records';

const HEADINGS = ['code', 'label', 'unit', 'column', 'figure', 'printed', 'period'] as const;
const MARK = '\ufeff';

/**
 * `I.2;"Tỷ lệ …";%;1;56,96;56,96;6 tháng đầu năm 2026`: figures exact, with a comma and without dots between groups,
 * which an English Excel would take for decimals.
 */
export function recordsCsv(records: readonly IndicatorRecord[]): string {
  const lines = records.map((record) =>
    HEADINGS.map((heading) => {
      const value = record[heading];
      if (heading === 'figure') return value === null ? '' : value.replace('.', ',');
      return field(value ?? '');
    }).join(';'),
  );
  return MARK + [HEADINGS.join(';'), ...lines].join('\r\n') + '\r\n';
}

/** Made harmless where it could be a formula, and quoted where it holds a separator. */
function field(text: string): string {
  const safe = formulaSafe(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
