/**
 * The statistics table of a commune's administrative-reform (CCHC) report: 7
 * sections, 124 rows, one figure column.
 */
import { official } from '../officialForm';
import { cchcXaRows } from './cchcXaRows';
import { cchcXaRules } from './cchcXaRules';

export const cchcXa = official({
  id: 'cchc-xa',
  title: 'Biểu thống kê số liệu báo cáo cải cách hành chính của xã',
  titleEn: 'Statistics table of a commune’s administrative-reform report',
  source:
    'Biểu kèm báo cáo cải cách hành chính định kỳ của UBND cấp xã; quan hệ giữa các dòng suy ra từ tên chỉ tiêu, chưa tìm được văn bản ban hành biểu.',
  printedTitle: 'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO',
  header: { order: 'STT', label: 'Chỉ tiêu thống kê', over: 'Kết quả thống kê', unit: 'Đơn vị tính' },
  columns: [{ key: '1', label: 'Số liệu' }],
  rows: cchcXaRows,
  rules: cchcXaRules,
  field: 'administration',
  status: 'unverified',
  statusNote: 'Đang dùng trong báo cáo năm 2026; chưa tìm được văn bản ban hành biểu.',
  level: 'xã',
  certainty: 'Dòng lấy theo biểu của một xã; quan hệ suy ra từ tên chỉ tiêu.',
});
