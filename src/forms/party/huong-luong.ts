/** 8C-BTCTW: people paid from the budget: at the beginning, come, gone, and at the end of the period. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, numbered, rowRules, sumOf } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_PARTY } from './compared';

const GROUPS = ['Cán bộ', 'Công chức', 'Viên chức', 'Người hưởng phụ cấp'] as const;

export const huongLuong = official({
  ...OF_PARTY,
  id: 'huong-luong',
  title: 'Tình hình người hưởng lương, phụ cấp từ ngân sách',
  titleEn: 'People paid from the budget: come and gone',
  number: '8C-BTCTW',
  level: 'tỉnh, huyện',
  certainty: SEEN_IN_SOFTWARE,
  unit: 'Người',
  columns: [
    { key: '3', label: 'Kỳ này' },
    { key: '4', label: 'Cùng kỳ năm trước' },
    { key: '5', label: '(%) kỳ này so với cùng kỳ năm trước', measure: 'rate' },
  ],
  rows: rowsIn('Người', [
    ['A', 'Tổng số cuối kỳ trước chuyển sang'],
    ...GROUPS.map((group, i) => [`A.${String(i + 1)}`, `${group} cuối kỳ trước`] as const),
    ['B', 'Số người tăng trong kỳ'],
    ['B.1', 'Công chức tăng'],
    ['B.1.1', 'Thi tuyển công chức', undefined, 'a'],
    ['B.1.2', 'Tiếp nhận vào công chức', undefined, 'b'],
    ['B.2', 'Viên chức tăng'],
    ['B.2.1', 'Thi tuyển viên chức', undefined, 'a'],
    ['B.2.2', 'Tiếp nhận vào viên chức', undefined, 'b'],
    ['C', 'Số người giảm trong kỳ'],
    ['C.1', 'Nghỉ hưu'],
    ['C.2', 'Chuyển đi'],
    ['C.3', 'Cho thôi việc'],
    ['C.4', 'Buộc thôi việc'],
    ['C.5', 'Chuyển sang không hưởng lương ngân sách'],
    ['C.6', 'Tinh giản biên chế'],
    ['C.7', 'Lý do khác'],
    ['D', 'Tổng số cuối kỳ báo cáo'],
    ...GROUPS.map((group, i) => [`D.${String(i + 1)}`, `${group} cuối kỳ báo cáo`] as const),
  ]),
  between: { carried: ['A = D'], repeated: ['[4] = [3]'] },
  rules: [
    ...columnRules('5=3/4%'),
    ...rowRules('D = A + B - C', 'B = B.1 + B.2', 'B.1 = B.1.1 + B.1.2', 'B.2 = B.2.1 + B.2.2'),
    sumOf('A', numbered('A', 1, 4)),
    sumOf('C', numbered('C', 1, 7)),
    sumOf('D', numbered('D', 1, 4)),
  ],
});
