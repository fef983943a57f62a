/** What the pane says in Vietnamese, besides findings, reasons and problems (src/words). */
import type { PaneText } from '../../pane/paneText';

export const pane: PaneText = {
  language: 'vi',
  otherLanguage: 'English',
  jobs: {
    form: 'Biểu',
    fill: 'Điền',
    check: 'Kiểm tra',
    export: 'Xuất',
    prose: 'Lời văn',
    tables: 'Bảng',
    bring: 'Đưa biểu vào',
  },
  more: 'Việc khác',
  views: {
    check: 'Kiểm tra',
    fill: 'Điền',
    insert: 'Chèn biểu',
    learn: 'Biểu chưa biết',
    undo: 'Hoàn tác',
    help: 'Trợ giúp',
    about: 'Giới thiệu',
    export: 'Xuất',
    narrative: 'Lời văn',
    many: 'Nhiều tệp',
    review: 'Duyệt',
    versions: 'So hai bản',
    pasted: 'Kiểm tra bảng dán',
    prose: 'Kiểm tra lời văn',
    bring: 'Đưa biểu vào',
  },
  viewsName: 'Việc cần làm',
  working: 'Đang làm, xin đợi…',
  loading: 'Đang mở Số Khớp…',
  stays: 'Số liệu không rời khỏi máy này.',
  cancel: 'Thôi',
  again: 'Thử lại',
  close: 'Đóng',
  goTo: (cell) => `Tới ô ${cell}`,
  asBefore: 'Các ô vẫn như trước.',
  reportAsBefore: 'Báo cáo vẫn như trước.',
  restAsBefore: 'Các ô của những lần ghi còn lại vẫn như trước.',
  notLoaded: 'Chưa tải được phần này của Số Khớp: đề nghị kiểm tra mạng rồi thử lại.',
  ourFault: (message) => `Số Khớp gặp lỗi: ${message}. Đề nghị thử lại; thông tin hỗ trợ ở mục Giới thiệu.`,

  first: {
    one: 'Số Khớp tìm chỗ số liệu chưa khớp trong biểu thống kê: tổng, tỷ lệ, “trong đó”, ô bỏ trống.',
    two: 'Mỗi phát hiện nói rõ ô nào, đang ghi gì, đúng ra là gì và vì sao.',
    sample: 'Mở biểu ví dụ',
  },

  check: {
    run: 'Kiểm tra',
    runAgain: 'Kiểm tra lại',
    scope: 'Phạm vi',
    workbook: 'Cả tệp',
    activeSheet: 'Trang tính đang mở',
  },

  outside: {
    silent: 'Excel chưa trả lời',
    silentWhat: 'Số Khớp đã đợi 8 giây mà Excel chưa trả lời. Đề nghị:',
    silentSteps: [
      'Đóng ngăn này rồi mở lại từ thẻ Trang đầu (Home), nhóm Số Khớp.',
      'Nếu vẫn vậy: lưu tệp, đóng Excel và mở lại.',
      'Nếu máy chặn mạng: nhờ người quản trị cho phép địa chỉ của phần bổ trợ này.',
    ],
    notExcel: 'Trang này chạy trong Excel',
    notExcelWhat:
      'Hãy mở Số Khớp từ thẻ Trang đầu (Home) của Excel. Không có Excel phù hợp? Dùng bản web của Số Khớp với chính tệp .xlsx.',
  },
};
