/** What the Undo view says in Vietnamese. */
import type { UndoText } from '../../pane/viewText';

export const undo: UndoText = {
  partly: (count) => `Đã hoàn tác ${count} lần ghi, các lần còn lại thì chưa.`,
  intro: 'Mỗi lần ghi đều hoàn tác được, kể cả sau khi đóng và mở lại ngăn này.',
  nothing: 'Chưa có lần ghi nào.',
  all: 'Hoàn tác tất cả',
  revert: 'Hoàn tác',
  done: 'Đã trả các ô về như trước.',
  kept: (cells) => `Giữ nguyên vì đã có người sửa sau đó: ${cells}.`,
  interrupted:
    'Lần ghi trước bị ngắt giữa chừng. Hoàn tác để trả các ô về như trước, hoặc kiểm tra lại rồi giữ.',
  actions: {
    insert: (_cells, sheets) => `Chèn biểu trên “${sheets}”`,
    fill: (cells, sheets) => `Điền ${cells} ô trên “${sheets}”`,
    accept: (_cells, sheets) => `Ghi trang tính “${sheets}”`,
    fix: (cells, sheets) => `Sửa ${cells} ô trên “${sheets}”`,
  },
};
