/** A table that sets two periods side by side has the labels of its form, and is none of its tables: its title says so. */
import { bare } from '../../text/vietnamese';
import type { Table } from '../table';
import { linesAbove } from './linesAbove';

/** "SO SÁNH VỚI KỲ TRƯỚC: CƠ CẤU CÁN BỘ 6 THÁNG ĐẦU NĂM 2026", as forms/comparisonForm.ts has it drawn. */
export function isComparison(table: Table): boolean {
  return linesAbove(table).some((line) => bare(line).startsWith('so sanh voi ky truoc: '));
}
