/** What the Insert view says in Vietnamese. */
import type { InsertText } from '../../pane/viewText';
import { STATUS } from '../formStatus';

export const insert: InsertText = {
  search: 'Tìm biểu',
  searchExample: 'tên, số biểu hoặc chữ trong dòng',
  picture: (form) => `Hình biểu: ${form}`,
  moreRows: (count) => `… và ${count} dòng nữa`,
  noForm: 'Không có biểu nào có các chữ này. Hãy thử ít chữ hơn.',
  status: STATUS,
  level: (level) => level,
  form: 'Biểu mẫu',
  unit: 'Tên đơn vị báo cáo',
  needsUnit: 'Cần ghi tên đơn vị báo cáo, ví dụ: UBND xã Bình Lư.',
  unitExample: 'UBND xã …',
  period: 'Kỳ báo cáo',
  periodExample: '6 tháng đầu năm 2026',
  where: 'Vị trí',
  newSheet: 'Trang tính mới',
  activeCell: 'Từ ô đang chọn',
  run: 'Chèn biểu',
  done: (sheet) => `Đã chèn biểu trên trang tính “${sheet}”.`,
  overwrite: 'Ghi đè',
  overwriteAsk: (range) => `Vùng ${range} đang có nội dung. Ghi đè? Có thể hoàn tác ở mục Hoàn tác.`,
};
