/** "Số người | Tỷ lệ (%)" over rows with one total: each row's share of it. */
import { isTotalRow } from '../form/ownRows';
import type { Table } from '../table/table';
import type { Candidate } from './said/candidate';
import { isRateHeading } from './said/headingRules';
import type { PrintedColumn } from './header/printedColumns';
import { counting, LIKELY } from './weighed';

/** `table` has its rows, `columns` are those with figures; no line alone says that a rate is a share, the column does. */
export function sharesOfTotal(table: Table, columns: readonly PrintedColumn[]): Candidate[] {
  const [total, ...more] = table.form.rows.filter(({ code }) => isTotalRow(code));
  if (!total || more.length > 0) return [];
  const count = counting(table);
  const found: Candidate[] = [];
  columns.forEach((rate, at) => {
    const amount = columns[at - 1];
    if (!amount || !isRateHeading(rate.headings) || isRateHeading(amount.headings)) return;
    const candidates = table.form.rows
      .filter(({ kind }) => kind === 'indicator')
      .map(({ code }): Candidate => {
        const [target, whole] = [`${code}[${rate.key}]`, `${total.code}[${amount.key}]`];
        const text = `${target} = ${code}[${amount.key}] / ${whole} %`;
        return { text, target, ground: 'words', cell: rate.texts[0]?.cell ?? '', printed: '', others: [] };
      });
    const kept = candidates.map(({ text }) => count(text));
    const holds = kept.filter((each) => each.holds > 0).length;
    const broken = kept.filter((each) => each.broken > 0).length;
    if (holds >= LIKELY && broken * 2 <= holds) found.push(...candidates);
  });
  return found;
}
