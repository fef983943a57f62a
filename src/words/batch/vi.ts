/** A report on many files in Vietnamese. */
import type { BatchWords } from './words';

export const vi: BatchWords = {
  title: 'Kết quả kiểm tra số liệu',
  sheets: {
    findings: 'Kết quả kiểm tra',
    overview: 'Tổng quan',
    rules: 'Quy tắc',
    notSent: 'Chưa gửi',
    repeated: 'Gửi trùng',
  },
  columns: {
    number: 'STT',
    file: 'Tệp',
    sheet: 'Trang tính',
    unit: 'Đơn vị',
    form: 'Biểu',
    period: 'Kỳ báo cáo',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    remarks: 'Lưu ý',
    unknown: 'Quy tắc chưa xét được',
    filled: 'Đã điền (%)',
    state: 'Tình trạng',
    rule: 'Quy tắc',
    reason: 'Vì sao',
    source: 'Căn cứ',
    tables: 'Số biểu vi phạm',
    findings: 'Số phát hiện',
    kind: 'Loại',
    files: 'Các tệp',
    message: 'Nội dung',
    cells: 'Ô',
    severity: 'Mức độ',
  },
  states: { failed: 'Không kiểm tra được', errors: 'Có lỗi', warnings: 'Có cảnh báo', clean: 'Khớp' },
  repeated: { unit: 'Một đơn vị gửi nhiều biểu', figures: 'Số liệu giống hệt nhau' },
  nobodyMissing: 'Mọi đơn vị trong danh sách đã gửi.',
  none: 'Không có.',
  search: 'Tìm đơn vị, tệp, nội dung',
  print: 'In',
  sortHint: 'Bấm vào tiêu đề cột để sắp xếp',
  found: (findings) => `${findings} phát hiện`,
  next: {
    steps: (steps) => `Việc tiếp theo: ${steps.join('; ')}.`,
    failed: (files) => `xem ${files} tệp không kiểm tra được`,
    errors: (files) => `gửi lại ${files} biểu có lỗi`,
    notSent: (units) => `nhắc ${units} đơn vị chưa gửi`,
    repeated: (cases) => `xem ${cases} trường hợp gửi trùng`,
    ready: (listed) =>
      listed
        ? 'Không biểu nào có lỗi và các đơn vị đã gửi đủ: có thể tổng hợp.'
        : 'Không biểu nào có lỗi: có thể tổng hợp.',
    twice: (cases) => `${cases} trường hợp gửi trùng hoặc số liệu giống hệt nhau`,
  },
  counts: (tables, errors, warnings) => `${tables} biểu, ${errors} lỗi, ${warnings} cảnh báo`,
  note: {
    title: (unit) => `Đề nghị rà soát số liệu: ${unit}`,
    intro: (errors, warnings, file) =>
      `Qua kiểm tra tệp “${file}”, biểu số liệu có ${errors} lỗi và ${warnings} cảnh báo như sau. Đề nghị đơn vị rà soát, sửa và gửi lại, hoặc giải trình từng điểm.`,
    closing:
      'Số liệu nêu trên được đối chiếu tự động giữa các ô trong biểu; tệp gốc của đơn vị được giữ nguyên.',
  },
  commented: (copies, folder) => `Đã ghi ${copies} bản sao có góp ý vào “${folder}”.`,
  besideOriginals: (folder) =>
    `“${folder}” là thư mục của chính các tệp được kiểm tra: đề nghị chọn thư mục khác để tệp gốc được giữ nguyên`,
  noted: (notes, folder) => `Đã ghi ${notes} phiếu đề nghị rà soát vào “${folder}”.`,
  interrupted: (done, total) =>
    `Đã dừng: mới kiểm tra ${done} trên ${total} tệp; kết quả của các tệp còn lại chưa có.`,
  left: (time) => `còn khoảng ${time}`,
  missingShards: (numbers, of) =>
    `thiếu phần ${numbers.map((n) => `${n}/${of}`).join(', ')}: cần đủ ${of} phần mới ghép được`,
  notShard: (file) => `“${file}” không phải kết quả của so-khop check --json --shard`,
  otherRun: (file) =>
    `“${file}” thuộc lần chạy khác: số phần, số tệp hoặc phiên bản không trùng, hoặc phần này đã có`,
  noFigures: (file) => `“${file}” không có số liệu từng ô: đề nghị kiểm tra lại các phần với --figures`,
  shardNeedsJson: '--shard cần --json: các phần được ghép lại bằng so-khop merge',
};
