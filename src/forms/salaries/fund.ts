/** What the forms on salary funds have in common: amounts, the office's own rows, the total above them. */
import type { Column } from '../../core/form/form';
import { columns, printing, TOTAL_FIRST } from '../formParts';
import { PRINTED_RULES } from '../officialForm';

export const OF_2024 = {
  field: 'salaries',
  status: 'superseded',
  statusNote: 'Chỉ dùng cho năm 2024.',
  level: 'xã trở lên',
  certainty: PRINTED_RULES,
  source:
    'Thông tư của Bộ Tài chính hướng dẫn Nghị định 73/2024/NĐ-CP (nguồn không ghi số; có lẽ 62/2024/TT-BTC)',
  ownRows: TOTAL_FIRST,
} as const;

/** Money and coefficients; the columns listed in `counted` count people or units. */
export function fundColumns(
  headings: Parameters<typeof columns>[1],
  printed: readonly string[],
  counted: readonly string[],
  first = 1,
): Column[] {
  const all = columns(first, headings).map((column) =>
    counted.includes(column.key) ? column : { ...column, measure: 'amount' as const },
  );
  return printing(all, printed);
}
