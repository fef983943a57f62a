/** What is said of a check's result in Vietnamese. */
import type { ResultText } from '../../pane/viewText';

export const result: ResultText = {
  mark: 'Tô màu ô',
  watch: 'Tự kiểm tra khi sửa',
  none: 'Số liệu khớp. Không còn phát hiện nào cần xử lý.',
  found: (errors, warnings, infos) => {
    const parts = [`${errors} lỗi`, `${warnings} cảnh báo`, `${infos} lưu ý`];
    return parts.filter((part) => !part.startsWith('0 ')).join(', ');
  },
  sinceLast: 'So với lần kiểm tra trước:',
  since: {
    mended: (count) => `đã sửa ${count}`,
    accepted: (count) => `đã giải trình ${count}`,
    fresh: (count) => `mới ${count}`,
    reopened: (count) => `mở lại ${count}`,
  },
  bySeverity: 'Theo mức độ',
  bySection: 'Theo mục của biểu',
  grouping: 'Sắp xếp',
  unchanged: 'So với lần kiểm tra trước: không có gì thay đổi.',
  list: 'Các phát hiện',
  keys: 'Phím ↑ ↓ hoặc F8, Shift+F8: phát hiện sau, trước. Enter: tới ô.',
  previous: 'Phát hiện trước',
  next: 'Phát hiện sau',
  position: (at, all) => `${at}/${all}`,
  section: (code, label) => (label === '' ? code : `${code}. ${label}`),
  wholeTable: 'Cả biểu',
  printed: 'Đang ghi',
  blank: '(trống)',
  expected: 'Đúng ra',
  unjudged: (count) => `Chưa đủ số liệu để xét (${count})`,
  accepted: (count) => `Đã giải trình (${count})`,
  lapsed: (reason) => `Đã giải trình “${reason}” nhưng số liệu đã đổi nên giải trình không còn hiệu lực.`,
  accept: 'Chấp nhận, ghi lý do',
  reason: 'Lý do chấp nhận',
  by: 'Người giải trình (không bắt buộc)',
  save: 'Ghi giải trình',
  needsReason: 'Cần ghi lý do.',
  saved: 'Đã ghi vào trang tính “Giải trình”.',
  revoke: 'Bỏ giải trình',
  revoked: 'Đã bỏ giải trình.',
  marked: 'Đã tô màu các ô có phát hiện; màu gốc của ô vẫn giữ nguyên bên dưới.',
  unmarked: 'Đã bỏ tô màu.',
  marksUnsure: 'Nội dung các ô vẫn như trước; có thể còn ô được tô màu: nhấn ô Tô màu lần nữa để bỏ.',
  watching: 'Sẽ kiểm tra lại sau mỗi lần sửa. Nút Kiểm tra vẫn là kết quả chắc chắn.',
  notWatching: 'Đã tắt tự kiểm tra.',
};
