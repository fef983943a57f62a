/** What the view that learns a table says in Vietnamese. */
import type { LearnText } from '../../pane/learnText';

export const learn: LearnText = {
  intro:
    'Biểu chưa có trong danh sách? Mở trang tính có biểu đã điền rồi bấm nút dưới đây: Số Khớp tìm các quy tắc mà số liệu tuân theo, bạn chọn quy tắc đúng, và biểu được kiểm tra ngay.',
  run: 'Học biểu này',
  nothing: 'Trang tính đang mở không có bảng số liệu nào: hãy mở trang tính có biểu đã điền rồi bấm lại.',
  found: (rules, sure, sheet) =>
    `Trang tính “${sheet}”: ${rules} quy tắc tìm được, ${sure} quy tắc chắc chắn đã chọn sẵn.`,
  title: 'Tên biểu',
  grounds: {
    printed: 'biểu in sẵn',
    words: 'theo chữ và số thứ tự',
    formula: 'theo công thức',
    header: 'theo tiêu đề cột',
    figures: 'theo số liệu',
  },
  support: (ground, holds, of) => `${ground}; đúng ${holds}/${of}`,
  own: 'bạn viết',
  rules: 'Quy tắc tìm được',
  ask: (of, ways) =>
    `“${of}” tính theo cách nào? Có ${ways} cách khớp với số liệu: chọn cách đúng, hoặc bỏ trống nếu không cách nào đúng.`,
  wouldFind: (cells) => `Nếu chọn, sẽ báo lệch ở ô ${cells}.`,
  edit: 'Sửa',
  rewrite: 'Sửa quy tắc',
  replace: 'Thay quy tắc',
  point: { column: 'Lấy cột của ô đang chọn', row: 'Lấy dòng của ô đang chọn' },
  outside: 'Ô đang chọn không thuộc cột hay dòng có tên của biểu: chọn một ô trong biểu rồi bấm lại.',
  cells: 'Xem ô',
  write: 'Viết thêm quy tắc bằng tên cột hoặc tên dòng',
  example: 'Tổng số = Nam + Nữ',
  add: 'Thêm',
  unknown: (name) => `Biểu không có cột hay dòng nào tên “${name}”, hoặc có nhiều hơn một.`,
  unreadable:
    'Chưa hiểu quy tắc. Viết như “Tổng số = Nam + Nữ”, “Tỷ lệ = Nữ / Tổng số %” hoặc “Nữ <= Tổng số”.',
  check: (rules) => `Dùng ${rules} quy tắc và kiểm tra`,
  needsTitle: 'Cần ghi tên biểu.',
  needsRule: 'Cần chọn ít nhất một quy tắc.',
  kept: (sheet) =>
    `Đã ghi các quy tắc vào trang tính “${sheet}”: mở ra để sửa, gửi tệp đi thì nơi nhận cũng được kiểm tra theo.`,
};
