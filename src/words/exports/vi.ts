/** Exports in Vietnamese. */
import type { ExportWarning } from '../../app/export/exportGate';
import type { ExportWords } from './exportWords';
import { placeText } from '../vi/table/place';
import { verification } from './verification.vi';

export const vi: ExportWords = {
  warning,
  reasonWanted: 'Nếu vẫn xuất, xin ghi lý do; lý do sẽ nằm trong báo cáo kiểm tra.',
  sealLine: (code) => `Mã đối chiếu số liệu: ${code}`,
  verification,
  copied: {
    copied: 'Đã chép bảng. Mở báo cáo Word và dán (Ctrl+V).',
    selected: 'Đã chọn bảng, nhấn Ctrl+C để chép, rồi dán vào báo cáo.',
  },
  report: {
    title: 'Kết quả kiểm tra số liệu',
    sheet: 'Kết quả kiểm tra',
    form: (title) => `Biểu: ${title}`,
    place: placeText,
    tally: (holds, broken, unknown) =>
      `Quy tắc đã xét: ${holds} khớp, ${broken} không khớp, ${unknown} chưa đủ số liệu để xét.`,
    counts: (errors, warnings, notes, accepted) =>
      `Còn lại: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý; đã giải trình: ${accepted}.`,
    clean: 'Không còn điểm nào cần xem lại.',
    exportReason: (reason) => `Lý do xuất bảng khi chưa khớp: ${reason}`,
    seal: (code) => `Mã đối chiếu số liệu: ${code}`,
    open: 'Các điểm cần xem lại',
    accepted: 'Các điểm đã giải trình',
    unjudged: 'Các quy tắc chưa đủ số liệu để xét',
    columns: {
      number: 'STT',
      severity: 'Mức độ',
      cell: 'Ô',
      message: 'Nội dung',
      printed: 'Đã ghi',
      expected: 'Phù hợp',
      reason: 'Lý do giải trình',
      by: 'Người giải trình',
      date: 'Ngày',
    },
    date: (day, month, year) => `Ngày ${two(day, 10)} tháng ${two(month, 3)} năm ${year}`,
    signatures: ['Người lập biểu', 'Người kiểm tra'],
    sign: '(Ký, ghi rõ họ tên)',
  },
};

/** NĐ 30/2020/NĐ-CP: days below 10 and the months 1 and 2 take a zero. */
function two(number: number, below: number): string {
  return number < below ? `0${number}` : String(number);
}

function warning(given: ExportWarning): string {
  switch (given.code) {
    case 'export/unchecked':
      return 'Bảng chưa được kiểm tra.';
    case 'export/changed':
      return 'Số liệu đã thay đổi sau lần kiểm tra gần nhất. Nên kiểm tra lại trước khi xuất.';
    case 'export/errors':
      return `Còn ${given.count} lỗi chưa sửa hoặc chưa giải trình.`;
    case 'export/warnings':
      return `Còn ${given.count} cảnh báo chưa xem lại.`;
    case 'export/unjudged':
      return `Còn ${given.count} quy tắc chưa xét được vì thiếu số liệu.`;
  }
}
