/** What is said of comments at cells in Vietnamese. */
import type { CommentsText } from './text';

export const vi: CommentsText = {
  intro:
    'Ghi mỗi lỗi, cảnh báo thành chú thích ngay tại ô, để người lập biểu đọc và trả lời trong chính tệp này. Chú thích của người khác được giữ nguyên.',
  tooOld:
    'Phiên bản Excel này chưa ghi được chú thích tại ô từ đây (cần ExcelApi 1.10: Excel 2021, Microsoft 365). Đề nghị dùng bản web, hoặc dòng lệnh: so-khop check TỆP --comments THƯ-MỤC.',
  ask: 'Trả lời ở dưới dòng này',
  preview: (count) => `Xem trước chú thích ở ${count} ô`,
  put: (count) => `Ghi chú thích vào ${count} ô`,
  update: (count) => `Cập nhật chú thích (${count} ô)`,
  clear: (count) => `Xóa chú thích của Số Khớp (${count})`,
  nothing: 'Không còn lỗi, cảnh báo nào để ghi thành chú thích.',
  done: (added, removed) =>
    [
      added > 0 ? `Đã ghi chú thích vào ${added} ô.` : '',
      removed > 0 ? `Đã xóa ${removed} chú thích cũ.` : '',
    ]
      .join(' ')
      .trim(),
  left: (cells) => `Giữ nguyên vì đã có chú thích của người khác hoặc có người trả lời: ${cells}.`,
  unchanged: 'Chú thích vẫn như cũ, không có gì phải ghi.',
  standing: 'Chú thích đã ghi',
  none: 'Chưa có chú thích nào của Số Khớp trong tệp.',
  states: {
    answered: 'Có trả lời, số liệu vẫn chưa khớp',
    resolved: 'Đã đánh dấu xong, số liệu vẫn chưa khớp',
    removed: 'Chú thích đã bị xóa, số liệu vẫn chưa khớp',
    waiting: 'Chưa ai trả lời',
    mended: 'Đã sửa hoặc đã giải trình',
  },
  reply: (by, text) => (by === '' ? `“${text}”` : `${by}: “${text}”`),
  takeAsReason: 'Ghi câu trả lời làm giải trình',
  lookAgain: 'Đọc lại chú thích',
};
