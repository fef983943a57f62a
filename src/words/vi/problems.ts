/** Why something could not be done, and what to do. */
import { shortened } from '../plainText';
import type { Detail, Words } from '../words';

/** Why a file is not a workbook that can be read, by the host's reason. */
const NOT_WORKBOOK: Readonly<Record<string, string>> = {
  empty: 'là tệp rỗng: đề nghị chép hoặc tải lại tệp',
  oldFormat: 'là tệp .xls của Excel 97-2003: đề nghị mở bằng Excel, lưu thành .xlsx rồi thử lại',
  binary: 'là tệp .xlsb: đề nghị mở bằng Excel, lưu thành .xlsx rồi thử lại',
  html: 'thực chất là trang web mang tên tệp Excel: đề nghị mở bằng Excel, lưu thành .xlsx rồi thử lại',
  text: 'thực chất là tệp văn bản: đề nghị mở bằng Excel, lưu thành .xlsx rồi thử lại',
  openDocument: 'là tệp OpenDocument: đề nghị mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi thử lại',
  document: 'là tệp văn phòng khác, không phải bảng tính: đề nghị chọn tệp .xlsx',
  special: 'không phải là tệp thường trên đĩa: đề nghị lưu thành tệp .xlsx rồi thử lại',
};
const DAMAGED: Readonly<Record<string, string>> = {
  cutShort: 'bị thiếu phần cuối, có thể do chép hoặc tải chưa xong: đề nghị chép hoặc tải lại tệp',
  checksum: 'có nội dung bị sai lệch khi lưu hoặc khi chép: đề nghị chép hoặc tải lại tệp',
};
const TOO_BIG: Readonly<Record<string, string>> = {
  cells: 'có quá nhiều ô',
  entries: 'chứa quá nhiều thành phần',
};

function isWord({ file }: Detail): boolean {
  return /\.docx$/i.test(file ?? '');
}

export const problems: Words['problem'] = {
  'file/encrypted': (detail) =>
    `${file(detail)} có mật khẩu nên không đọc được: đề nghị mở bằng ${isWord(detail) ? 'Word' : 'Excel'}, bỏ mật khẩu, lưu lại rồi thử lại.`,
  'file/damaged': (detail) =>
    `${file(detail)} ${choose(DAMAGED, detail.reason) ?? `bị hỏng: đề nghị mở bằng ${isWord(detail) ? 'Word, lưu thành tệp .docx' : 'Excel, lưu thành tệp .xlsx'} mới rồi thử lại`}.`,
  'file/tooBig': (detail) =>
    detail.reason === 'prose'
      ? `${file(detail)} có quá nhiều đoạn hoặc quá nhiều số trong lời văn: đề nghị tách thành nhiều tệp, hoặc để số liệu trong bảng, rồi thử lại.`
      : `${file(detail)} ${choose(TOO_BIG, detail.reason) ?? 'quá lớn'} so với một biểu thống kê: đề nghị chép riêng biểu sang tệp mới rồi thử lại.`,
  'file/notWorkbook': (detail) =>
    isWord(detail)
      ? `${file(detail)} không phải là tệp Word .docx đọc được: đề nghị mở bằng Word, lưu thành tệp .docx mới rồi thử lại.`
      : `${file(detail)} ${choose(NOT_WORKBOOK, detail.reason) ?? 'không phải là tệp Excel: đề nghị chọn tệp .xlsx'}.`,
  'file/notText': (detail) =>
    `${file(detail)} không phải là tệp văn bản mã Unicode (UTF-8): đề nghị lưu lại thành .txt mã UTF-8 rồi thử lại.`,
  'file/notFound': (detail) =>
    `${file(detail)} không tìm thấy hoặc không mở được: đề nghị kiểm tra lại đường dẫn và quyền đọc tệp.`,
  'file/notWritable': (detail) =>
    detail.reason === 'exists'
      ? `${file(detail)} đã có sẵn nên không ghi đè: đề nghị chọn tên tệp khác.`
      : detail.reason === 'ENAMETOOLONG'
        ? `${file(detail)} có tên quá dài nên không ghi được: đề nghị đặt tên ngắn hơn.`
        : `${file(detail)} không ghi được: đề nghị đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác.`,
  'table/notFound': (detail) =>
    noTable(detail) ??
    `Không tìm thấy biểu thống kê${on(detail)}: đề nghị chọn trang tính có biểu và giữ nguyên dòng tiêu đề (STT, Chỉ tiêu, Đơn vị tính, Số liệu).`,
  'table/noEarlier': () =>
    'Tệp kỳ trước không có biểu nào cùng mẫu với các biểu đang kiểm tra: đề nghị chọn đúng tệp kỳ trước.',
  'table/noOtherPeriod': () =>
    'Tệp không có biểu cùng mẫu của kỳ trước để so sánh: đề nghị chọn thêm tệp kỳ trước, hoặc đưa biểu kỳ trước vào cùng tệp và ghi rõ kỳ báo cáo ở tên biểu.',
  'table/sideBySide': () =>
    'Biểu đã có kỳ trước và kỳ này cạnh nhau nên không cần lập bảng so sánh: các cột tăng giảm, tỷ lệ của biểu đã được tính lại trong kết quả kiểm tra.',
  'form/unknown': (detail) => {
    const forms = shortened(detail.forms ?? '', 200);
    return `Không có biểu mẫu${named(detail.form)}: ${forms === '' ? 'đề nghị chọn biểu mẫu trong danh sách' : 'đề nghị chọn một trong các biểu mẫu ' + forms}.`;
  },
  'period/unreadable': (detail) =>
    `Không đọc được kỳ báo cáo${named(detail.period)}: đề nghị ghi như “6 tháng đầu năm 2026”, “quý II năm 2026” hoặc “năm 2026”.`,
  'sheet/protected': (detail) =>
    `${sheet(detail)} đang được bảo vệ nên không ghi được: đề nghị vào thẻ Xem lại (Review), bỏ bảo vệ trang tính rồi thử lại.`,
  'sheet/editing': () => 'Đang có ô được sửa dở: đề nghị nhấn Enter (hoặc Esc) rồi thử lại.',
  'sheet/notEmpty': (detail) =>
    `${detail.range === undefined ? 'Vùng cần ghi' : 'Vùng ' + shortened(detail.range)}${on(detail)} đã có nội dung nên chưa ghi gì: đề nghị chọn vùng trống hoặc trang tính mới.`,
  'sheet/filtered': (detail) =>
    `${sheet(detail)} đang lọc hoặc ẩn dòng nên chưa ghi gì, để số liệu không vào nhầm dòng: đề nghị bỏ lọc, hiện các dòng ẩn rồi thử lại.`,
  'cells/changed': (detail) =>
    `${detail.cells === undefined ? 'Có ô' : 'Ô ' + shortened(detail.cells)} đã thay đổi sau khi xem trước nên chưa ghi gì: đề nghị xem lại rồi thực hiện lại.`,
  'host/tooOld': (detail) =>
    `Phiên bản Excel này chưa có chức năng cần thiết${detail.needs === undefined ? '' : ` (cần ${shortened(detail.needs)})`}: đề nghị cập nhật Excel, hoặc dùng bản web của Số Khớp với chính tệp này.`,
  'host/lacksPart': () =>
    'Ứng dụng đang mở tệp này không có chức năng vừa yêu cầu nên chưa làm gì: đề nghị mở tệp bằng Excel hoặc bản web của Số Khớp.',
  'host/failed': (detail) =>
    `Excel chưa thực hiện được yêu cầu${detail.message === undefined ? '' : ` (${shortened(detail.message, 120)})`}: đề nghị thử lại; nếu vẫn gặp lỗi, lưu tệp, đóng và mở lại Excel.`,
  'write/unfinished': (detail) =>
    `Excel dừng giữa chừng và ${detail.cells === undefined ? 'một số ô' : 'ô ' + shortened(detail.cells, 120)} chưa trả lại được như cũ: đề nghị mở mục Hoàn tác để trả lại tiếp; nếu không được thì đóng tệp mà không lưu rồi mở lại.`,
  'tool/fault': (detail) =>
    `${file(detail)} chưa xét được vì Số Khớp gặp lỗi${detail.message === undefined ? '' : ` (${shortened(detail.message, 120)})`}, không phải do tệp: đề nghị gửi câu này cho người hỗ trợ.`,
};

/** Why there is none, where that can be told. */
function noTable(detail: Detail): string | null {
  switch (detail.reason) {
    case 'empty':
      return `Không tìm thấy biểu thống kê${on(detail)} vì các ô đều trống: nếu biểu là ảnh chụp hoặc hình vẽ chèn vào trang tính thì đề nghị lấy tệp gốc hoặc gõ lại vào ô.`;
    case 'garbled':
      return `Không đọc được biểu thống kê${on(detail)} vì chữ bị lỗi mã chữ${detail.sample === undefined ? '' : ` (ví dụ “${shortened(detail.sample)}”)`}: đề nghị lấy lại tệp gốc, hoặc khi mở tệp .csv, .txt bằng Excel thì chọn mã Unicode (UTF-8).`;
    case 'unknownForm':
      return `${sheet(detail).replace(/^T/, 'Ở t')} có bảng số liệu${detail.range === undefined ? '' : ` (${shortened(detail.range)})`} nhưng không thuộc biểu mẫu nào đã biết nên chưa kiểm tra được: đề nghị kiểm tra lại tên chỉ tiêu và dòng tiêu đề; nếu là biểu riêng của đơn vị thì mở “Biểu chưa biết” trong phần Biểu (dòng lệnh: so-khop forms infer) để Số Khớp học biểu này.`;
    default:
      return null;
  }
}

function choose(sentences: Readonly<Record<string, string>>, reason: string | undefined): string | undefined {
  return reason !== undefined && Object.prototype.hasOwnProperty.call(sentences, reason)
    ? sentences[reason]
    : undefined;
}

function named(name: string | undefined): string {
  return name === undefined ? '' : ` “${shortened(name)}”`;
}

function file(detail: Detail): string {
  return 'Tệp' + named(detail.file);
}

function sheet(detail: Detail): string {
  return 'Trang tính' + named(detail.sheet);
}

function on(detail: Detail): string {
  return detail.sheet === undefined ? '' : ' trên trang tính' + named(detail.sheet);
}
