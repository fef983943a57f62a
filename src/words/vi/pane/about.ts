/** What the About view says in Vietnamese. */
import type { AboutText } from '../../pane/viewText';

export const about: AboutText = {
  what: 'Chèn, điền, kiểm tra và giải thích biểu số liệu kèm báo cáo hành chính.',
  version: 'Phiên bản',
  host: 'Chạy trong',
  level: 'Mức chức năng',
  missing: 'Excel này chưa làm được',
  missingHere: 'Bản web chưa làm được',
  nothingMissing: 'Ở đây dùng được mọi chức năng.',
  shortcuts: 'Phím tắt trong bảng tính',
  without: {
    insert: 'Chèn biểu: tạo tệp mới bằng bản web của Số Khớp, hoặc chép bảng từ tệp mẫu.',
    highlight: 'Tô màu ô: chọn từng phát hiện để tới đúng ô.',
    watch: 'Tự kiểm tra khi sửa: nhấn Kiểm tra lại sau khi sửa.',
    insertAtCell: 'Chèn từ ô đang chọn: chèn vào trang tính mới rồi chép sang.',
    pageSetup: 'Đặt khổ giấy A4 và lề: đặt tay ở thẻ Bố trí trang (Page Layout).',
  },
  support: 'Thông tin khi cần hỗ trợ',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  select: 'Đã chọn, nhấn Ctrl+C để sao chép.',
};
