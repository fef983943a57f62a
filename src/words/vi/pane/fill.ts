/** What the Fill view says in Vietnamese. */
import type { FillText } from '../../pane/viewText';

export const fill: FillText = {
  look: 'Xem trước',
  lookAgain: 'Xem lại',
  intro: 'Tính các ô suy ra được từ ô khác. Chỉ ghi những dòng được chọn.',
  nothing: 'Không có ô nào cần điền.',
  all: 'Chọn tất cả',
  blank: 'Ô trống tính được',
  refresh: 'Công thức cần tính lại',
  replace: 'Ô đã gõ số hoặc công thức khác với số tính ra: đánh dấu để ghi đè',
  convert: 'Số đang lưu dạng văn bản: đánh dấu để chuyển thành số',
  refused: (count) => `Không điền được (${count})`,
  apply: (count) => `Điền ${count} ô`,
  done: (count) => `Đã điền ${count} ô.`,
  skipped: (cells) => `Bỏ qua ô đã thay đổi sau khi xem trước: ${cells}. Nhấn Xem lại để điền tiếp.`,
  which: (cell) => `Giá trị ghi vào ${cell}`,
  before: 'Trước',
  after: 'Sau',
};
