/** Cấu hình riêng của cơ quan. */
import type { OfficeWords } from './words';

export const vi: OfficeWords = {
  faulty: (file, faults) => `tệp cấu hình ${file} có ${String(faults)} chỗ sai, đề nghị sửa rồi chạy lại:`,
  fault: (fault, meant) => {
    switch (fault.code) {
      case 'notJson':
        return 'không phải JSON: kiểm tra dấu ngoặc, dấu phẩy, dấu nháy kép.';
      case 'notObject':
        return `${fault.path === '' ? 'cả tệp' : fault.path}: cần là một nhóm { … }.`;
      case 'unknownKey':
        return `${fault.path}: không có mục này; ${meant === null ? '' : `có phải ý bạn là “${meant}”? `}các mục: ${fault.known.join(', ')}.`;
      case 'notSeverity':
        return `${fault.path}: ${fault.value} không dùng được; ghi "error", "warning" hoặc "info". Không tắt hẳn được: im lặng không có nghĩa là khớp.`;
      case 'notTolerance':
        return `${fault.path}: ${fault.value} không dùng được; ghi một số không âm, ví dụ "0,5".`;
      case 'notText':
        return `${fault.path}: ${fault.value} không dùng được; ghi tên thư mục trong dấu nháy kép.`;
    }
  },
  tooLarge: (file) => `tệp cấu hình ${file} quá lớn (trên 64 KB): đây có lẽ là tệp khác.`,
  used: (file) => `Kiểm tra theo cấu hình của cơ quan: ${file}`,
  within: (tolerance) => `Chênh lệch trong mức cơ quan cho phép (${tolerance.replace('.', ',')}).`,
  watching: (folder) => `Đang theo dõi ${folder}: mỗi tệp được kiểm tra khi lưu. Nhấn Ctrl+C để dừng.`,
  notAFolder: (folder) => `--watch cần một thư mục; “${folder}” không phải thư mục`,
};
