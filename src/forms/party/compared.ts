/** What forms of the Party's organisation committee have in common: this period, the same of last year, and their rate. */
import type { Column } from '../../core/form/form';
import { columnRules } from '../formParts';
import { PRINTED_RULES } from '../officialForm';

export const COMPARED: readonly Column[] = [
  { key: '2', label: 'Kỳ này' },
  { key: '3', label: 'Cùng kỳ năm trước' },
  { key: '4', label: '(%) kỳ này so với cùng kỳ năm trước', measure: 'rate', printed: '4 (=2*100/3)' },
];

/** The same, written as the generation of forms before wrote it. */
export const COMPARED_BEFORE: readonly Column[] = COMPARED.map((column) =>
  column.key === '4' ? { ...column, printed: '4 = 2:3' } : column,
);

/** Its third column is the second of a year before. */
export const REPEATED = ['[3] = [2]'];

export const COMPARED_RULES = columnRules('4=2/3%');

export const OF_PARTY = {
  field: 'party',
  status: 'unverified',
  statusNote: 'Thấy trong phần mềm năm 2022; chưa tìm được văn bản hướng dẫn hiện hành.',
  level: 'cấp ủy cấp trên; đảng ủy xã cung cấp số liệu',
  certainty: PRINTED_RULES,
  source: 'Biểu thống kê của Ban Tổ chức Trung ương',
  header: { order: 'TT', label: 'Tiêu chí', over: '', unit: '' },
} as const;
