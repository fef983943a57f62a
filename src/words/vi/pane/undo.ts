/** What the Undo view says in Vietnamese. */
import type { UndoText } from '../../pane/viewText';

export const undo: UndoText = {
  partly: (count) => `Đã hoàn tác ${count} lần ghi, các lần còn lại thì chưa.`,
  intro:
    'Mỗi lần Số Khớp ghi vào tệp là một dòng: Hoàn tác trả các ô của dòng ấy về như trước, ô bạn tự gõ thì giữ nguyên. Làm được cả sau khi đóng và mở lại ngăn này.',
  nothing: 'Chưa có lần ghi nào.',
  all: 'Hoàn tác tất cả',
  allAsk: (count, again) =>
    `Hoàn tác ${count} lần ghi sau đây?${again ? ' Sau đó vẫn làm lại được từng lần.' : ''}`,
  allSure: (count) => `Hoàn tác ${count} lần ghi`,
  undone: 'Đã hoàn tác',
  again: 'Làm lại',
  redone: 'Đã làm lại.',
  revert: 'Hoàn tác',
  done: 'Đã trả các ô về như trước.',
  report: {
    intro:
      'Mỗi lần Số Khớp ghi vào báo cáo là một dòng: Hoàn tác trả chỗ ấy về như trước, chữ bạn tự gõ thì giữ nguyên. Làm được cả sau khi đóng và mở lại ngăn này.',
    done: 'Đã trả báo cáo về như trước.',
    accept: 'Ghi giải trình vào báo cáo',
  },
  kept: (cells) => `Giữ nguyên vì đã có người sửa sau đó: ${cells}.`,
  interrupted:
    'Lần ghi trước bị ngắt giữa chừng. Hoàn tác để trả các ô về như trước, hoặc kiểm tra lại rồi giữ.',
  actions: {
    insert: (_cells, sheets) => `Chèn biểu trên “${sheets}”`,
    fill: (cells, sheets) => `Điền ${cells} ô trên “${sheets}”`,
    accept: (_cells, sheets) => `Ghi trang tính “${sheets}”`,
    fix: (cells, sheets) => `Sửa ${cells} ô trên “${sheets}”`,
    text: () => 'Sửa lời văn',
    comment: (_cells, sheets) =>
      sheets === '' ? 'Ghi chú thích vào báo cáo' : `Ghi chú thích tại ô trên “${sheets}”`,
    uncomment: (_cells, sheets) =>
      sheets === '' ? 'Xóa chú thích của Số Khớp' : `Xóa chú thích của Số Khớp trên “${sheets}”`,
    table: () => 'Đưa biểu vào báo cáo',
    update: (cells, sheets) => `Cập nhật ${cells} ô của “${sheets}”`,
  },
};
