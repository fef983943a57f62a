/** Every text of the Export view; loaded with it. What exports themselves say is in src/words/exports. */

export interface ExportText {
  readonly table: string;
  readonly noTable: string;
  readonly lookAgain: string;
  readonly clean: string;
  readonly checkNow: string;
  readonly reason: string;
  readonly needsReason: string;
  readonly changedMeanwhile: string;
  readonly fields: string;
  readonly unit: string;
  readonly unitExample: string;
  readonly annexNumber: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly documentNumberExample: string;
  readonly date: string;
  readonly dateExample: string;
  readonly wrongDate: string;
  readonly annex: string;
  readonly heading: string;
  readonly sealLine: string;
  readonly copy: string;
  readonly word: string;
  readonly csv: string;
  readonly json: string;
  readonly seal: string;
  readonly sealed: (code: string) => string;
  readonly unseal: string;
  /** `code`: null where the workbook carried none. */
  readonly unsealed: (code: string | null) => string;
  readonly noSeal: string;
  readonly verifyOpen: string;
  readonly copyPlace: string;
  readonly report: string;
  readonly reportWord: string;
  readonly reportSheet: string;
  readonly reportInserted: (sheet: string) => string;
  readonly downloaded: (name: string) => string;
  /** Said of a Word file, since a table can leave in another way. */
  readonly notSeen: string;
  readonly noWordFiles: string;
  readonly noReaders: string;
  readonly reportName: string;
  readonly verify: string;
  readonly verifyFile: string;
  readonly verifyCode: string;
  readonly verifyCodeRun: string;
  readonly noCode: string;
  readonly otherCode: (code: string) => string;
}

const vi: ExportText = {
  table: 'Bảng cần xuất',
  noTable: 'Chưa thấy biểu nào để xuất trong tệp này.',
  lookAgain: 'Tìm lại',
  clean: 'Số liệu đã kiểm tra và khớp: xuất được.',
  checkNow: 'Kiểm tra ngay',
  reason: 'Lý do vẫn xuất',
  needsReason: 'Cần ghi lý do vẫn xuất.',
  changedMeanwhile: 'Số liệu vừa thay đổi. Xem lại cảnh báo ở đầu mục này rồi xuất lại.',
  fields: 'Thông tin phụ lục',
  unit: 'Tên đơn vị',
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
  verifyFile: 'Tệp .docx hoặc .xlsx đã xuất',
  verifyCode: 'Hoặc mã in dưới bảng, so với bảng đang mở',
  verifyCodeRun: 'So với bảng đang mở',
  noCode: 'Mã đối chiếu có 12 chữ và số, dạng 7K2M-9QXA-4TBD.',
  otherCode: (code) =>
    `Bảng đang mở khác với bảng mang mã ${code}: số liệu hoặc giải trình đã đổi. Chọn tệp đã xuất để biết dòng nào.`,
};

const en: ExportText = {
  table: 'Table to export',
  noTable: 'No form was found in this workbook to export.',
  lookAgain: 'Look again',
  clean: 'The figures are checked and agree: ready to export.',
  checkNow: 'Check now',
  reason: 'Reason for exporting nevertheless',
  needsReason: 'Give the reason for exporting nevertheless.',
  changedMeanwhile:
    'The figures have just changed. Read the warning at the top of this view, then export again.',
  fields: 'About the annex',
  unit: 'Unit name',
  unitExample: 'UBND xã …',
  annexNumber: 'Annex number (optional)',
  title: 'Title (blank: as in the table)',
  documentNumber: 'Document number',
  documentNumberExample: '123/BC-UBND',
  date: 'Date of the document',
  dateExample: '05/6/2026',
  wrongDate: 'Write the date of the document like 05/6/2026 (day/month/year), or leave it blank.',
  annex: 'The table',
  heading: 'Copy the annex heading and title, too',
  sealLine: 'Print the verification code under the table',
  copy: 'Copy table for Word',
  word: 'Download Word file',
  csv: 'Download CSV',
  json: 'Download JSON',
  seal: 'Put the code into this workbook',
  sealed: (code) =>
    `The open workbook now carries the code ${code}: save it. Whoever receives it can tell whether a figure was changed.`,
  unseal: 'Take the code out of this workbook',
  unsealed: (code) =>
    code === null
      ? 'The open workbook carries no verification code.'
      : `The code ${code} was taken out of the open workbook: save it.`,
  noSeal:
    'This Excel cannot put the code into the workbook. Print it under the table, or use the web edition of Số Khớp.',
  verifyOpen: 'Verify the code in this workbook',
  copyPlace: 'Table to copy',
  report: 'Check report',
  reportWord: 'Download report for Word',
  reportSheet: 'Add report as a sheet',
  reportInserted: (sheet) => `The check report is on the sheet “${sheet}”, ready to print.`,
  downloaded: (name) => `Downloaded “${name}”.`,
  notSeen: 'No file to be seen? Use Copy table for Word.',
  noWordFiles:
    'This Excel cannot make Word files. Use Copy table for Word instead, and the sheet for the check report.',
  noReaders:
    'This Excel cannot read files here. Type the code to compare the open table, or use the web edition of Số Khớp.',
  reportName: 'Check report',
  verify: 'Verify a code',
  verifyFile: 'An exported .docx or .xlsx file',
  verifyCode: 'Or the code printed under the table, for the open table',
  verifyCodeRun: 'Compare the open table',
  noCode: 'A verification code has 12 letters and digits, like 7K2M-9QXA-4TBD.',
  otherCode: (code) =>
    `The open table differs from the one with code ${code}: figures or accepted findings have changed. Choose the exported file to see which rows.`,
};

export const exportText: Readonly<Record<'vi' | 'en', ExportText>> = { vi, en };
