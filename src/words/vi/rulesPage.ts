/** What the page of all rules says; the officials who answer for the forms read it, in Vietnamese. */
import type { Severity } from '../../core/rule/rule';

const severity: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

export const RULES_PAGE = {
  title: 'Quy tắc kiểm tra',
  origin: 'Trang này được sinh ra từ chính các biểu mẫu (`so-khop forms --markdown`), không sửa tay.',
  /** Two lines of Markdown. */
  reading: [
    'Cách đọc: `A = B + C` là tổng; `A = B / C %` là tỷ lệ; `A <= B` là giới hạn; `A = 0 => B = 0` là điều kiện;',
    '`?` là số liệu mà biểu không có.',
  ],
  severity,
  source: (source: string): string => 'Nguồn: ' + source,
  size: (rows: number, columns: number, rules: number): string =>
    `${String(rows)} dòng, ${String(columns)} cột số liệu, ${String(rules)} quy tắc.`,
  number: (number: string): string => `Biểu số ${number}; `,
  level: (level: string): string => `; cấp lập: ${level}. `,
  rules: ['Quy tắc', 'Mã phát hiện', 'Mức', 'Vì sao', 'Căn cứ'],
  rows: ['Dòng', 'Chỉ tiêu', 'Đơn vị tính'],
  columns: ['Cột', 'Tiêu đề'],
  ownRows: 'Dòng do cơ quan tự lập.',
} as const;
