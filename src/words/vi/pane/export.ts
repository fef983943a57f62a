/** What the Export view says in Vietnamese. */
import type { ExportText } from '../../pane/exportText';

export const exporting: ExportText = {
  table: 'Biểu cần xuất',
  noTable: 'Chưa thấy biểu nào để xuất trong tệp này.',
  unlisted: (tables) =>
    `${tables === 1 ? 'Có bảng' : `Có ${String(tables)} bảng`} không thuộc biểu mẫu nào trong danh sách nên chưa xuất được: mở “Biểu chưa biết”, bấm “Học biểu này”, rồi quay lại đây.`,
  lookAgain: 'Tìm lại',
  clean: 'Số liệu đã kiểm tra và khớp: xuất được.',
  checkNow: 'Kiểm tra ngay',
  reason: 'Lý do vẫn xuất',
  needsReason: 'Cần ghi lý do vẫn xuất.',
  changedMeanwhile: 'Số liệu vừa thay đổi. Xem lại cảnh báo ở đầu mục này rồi xuất lại.',
  fields: 'Thông tin phụ lục',
  unit: 'Tên đơn vị báo cáo',
  unitExample: 'UBND xã …',
  annexNumber: 'Phụ lục số (không bắt buộc)',
  title: 'Tên biểu (bỏ trống: lấy theo bảng)',
  documentNumber: 'Số, ký hiệu văn bản',
  documentNumberExample: '123/BC-UBND',
  date: 'Ngày văn bản',
  dateExample: '05/6/2026',
  wrongDate: 'Ngày văn bản cần ghi dạng 05/6/2026, hoặc bỏ trống.',
  annex: 'Bảng số liệu',
  heading: 'Chép cả dòng “Phụ lục” và tên biểu',
  sealLine: 'In mã đối chiếu dưới bảng',
  copy: 'Chép bảng cho Word',
  word: 'Tải tệp Word',
  csv: 'Tải CSV',
  json: 'Tải JSON',
  seal: 'Gắn mã vào tệp đang mở',
  sealed: (code) =>
    `Đã gắn mã đối chiếu ${code} vào tệp đang mở: hãy lưu tệp. Ai nhận tệp cũng xem được số liệu có bị sửa hay không.`,
  unseal: 'Gỡ mã khỏi tệp đang mở',
  unsealed: (code) =>
    code === null
      ? 'Tệp đang mở không mang mã đối chiếu nào.'
      : `Đã gỡ mã đối chiếu ${code} khỏi tệp đang mở: hãy lưu tệp.`,
  noSeal: 'Excel này không gắn được mã vào tệp. Hãy in mã dưới bảng, hoặc dùng bản web của Số Khớp.',
  verifyOpen: 'Kiểm tra mã gắn trong tệp đang mở',
  copyPlace: 'Bảng để chép',
  report: 'Báo cáo kiểm tra',
  reportWord: 'Tải báo cáo Word',
  reportSheet: 'Thêm trang tính báo cáo',
  reportInserted: (sheet) => `Báo cáo kiểm tra ở trang tính “${sheet}”, in được ngay.`,
  downloaded: (name) => `Đã tải “${name}”.`,
  notSeen: 'Không thấy tệp? Dùng nút Chép bảng cho Word.',
  noWordFiles:
    'Excel này không tạo được tệp Word. Hãy dùng nút Chép bảng cho Word; báo cáo kiểm tra thì dùng trang tính.',
  noReaders:
    'Excel này không đọc được tệp ở đây. Hãy gõ mã để so với bảng đang mở, hoặc dùng bản web của Số Khớp.',
  reportName: 'Kết quả kiểm tra',
  verify: 'Kiểm tra mã đối chiếu',
  verifyFile: 'Chọn tệp .docx hoặc .xlsx đã xuất…',
  verifyCode: 'Hoặc mã in dưới bảng, so với bảng đang mở',
  verifyCodeRun: 'So với bảng đang mở',
  noCode: 'Mã đối chiếu có 12 chữ và số, dạng 7K2M-9QXA-4TBD.',
  otherCode: (code) =>
    `Bảng đang mở khác với bảng mang mã ${code}: số liệu hoặc giải trình đã đổi. Chọn tệp đã xuất để biết dòng nào.`,
};
