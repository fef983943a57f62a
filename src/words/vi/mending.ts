/** What is said of causes, suspects and their corrections. */
import type { MendingWords } from '../words';
import { ruleText } from './phrases';

export const mending: MendingWords = {
  oneCause: (count) => `Một nguyên nhân, ${String(count)} phát hiện`,
  suspects: 'Ô nhiều khả năng sai',
  together: 'Cách sửa cả nhóm',
  tooMany: 'Còn nhiều cách khác, chưa liệt kê hết.',
  cut: 'Quá nhiều số không khớp nhau nên chưa tìm hết nguyên nhân: đề nghị sửa các lỗi thấy rõ rồi kiểm tra lại.',
  preview: (cell, value) => `Xem trước: sửa ${cell} thành ${value}`,
  every: (count) => `Sửa cả ${String(count)} ô`,
  before: 'Đang ghi',
  after: 'sửa thành',
  blank: '(trống)',
  clears: (count, fresh) => {
    const gone = count > 0 ? `Xóa được ${String(count)} phát hiện` : 'Chưa xóa hết phát hiện này';
    return fresh > 0 ? `${gone}, nhưng thêm ${String(fresh)} phát hiện mới.` : `${gone}.`;
  },
  apply: (count) => (count > 1 ? `Sửa ${String(count)} ô` : 'Sửa ô này'),
  only: (cell) => `Chỉ sửa ô ${cell}`,
  done: (cells) => `Đã sửa ô ${cells}. Có thể hoàn tác ở mục Hoàn tác.`,
  explain: (title) => `“${title}” nghĩa là gì? Ví dụ và cách làm`,
  why: 'Vì sao',
  rule: 'Quy tắc',
  ruleText,
  reason: 'Lý do',
  source: 'Căn cứ',
  needs: (cell, value, companions) => `Nếu sửa ${cell} thành ${value} thì phải sửa cùng lúc ${companions}.`,
  exchanged: (one, other) => `${one} và ${other}: hai ô có thể bị nhập đổi chỗ cho nhau.`,
  shifted: ({ first, last, by }) =>
    `Các ô ${first} đến ${last}: cả khối có thể bị nhập lệch ${by > 0 ? 'xuống' : 'lên'} ${String(Math.abs(by))} dòng, đề nghị so lại từng dòng rồi sửa cả khối một lần.`,
  copied: ({ first, last, from }) =>
    `Các ô ${first} đến ${last}: số giống hệt cột có ô ${from}, có thể bị dán nhầm từ cột đó; đề nghị so lại từng dòng rồi sửa cả cột một lần.`,
  recalculate: (cell, value) =>
    `Ô ${cell} có công thức nhưng đang hiện kết quả cũ (tính lại là ${value}): đề nghị bấm F9 để Excel tính lại, lưu tệp rồi kiểm tra lại.`,
  told: (cell, value) => `Lời văn của báo cáo ghi ${value} cho ô ${cell}.`,
  company: (companions) => `cùng ${companions}`,
  how: {
    substituted: 'nhầm một phím',
    swapped: 'đảo hai chữ số',
    leftOut: 'thiếu một chữ số',
    doubled: 'gõ lặp một chữ số',
    putIn: 'thừa một chữ số',
    sign: 'nhầm dấu',
    comma: 'lệch dấu phẩy',
    source: 'theo nguồn số liệu khác',
    truncated: 'bỏ bớt phần lẻ, không làm tròn',
    decimalsDropped: 'bỏ phần thập phân',
    roundedUp: 'làm tròn lên',
    agreedSign: 'ký hiệu quy ước',
    pasted: 'chép nhầm dòng bên cạnh',
    exchanged: 'hai ô có thể bị nhập đổi chỗ cho nhau',
    copied: 'cả cột có thể bị dán nhầm từ cột khác',
    shifted: 'cả khối có thể bị nhập lệch dòng',
    recalculated: 'công thức chưa tính lại',
    solved: 'tính từ các ô khác',
  },
};
