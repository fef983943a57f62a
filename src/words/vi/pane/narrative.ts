/** The view of prose in Vietnamese. */
import type { NarrativeText } from '../../pane/narrativeText';

export const narrative: NarrativeText = {
  intro:
    'Dán lời văn của báo cáo hoặc thả tệp vào đây. Số Khớp kiểm tra từng chỗ tính được và so với biểu trong tệp đang mở; chỗ nào không chắc thì hỏi.',
  paste: 'Lời văn',
  file: 'Chọn báo cáo và phụ lục (.docx, .txt, .md)…',
  run: 'Kiểm tra lời văn',
  list: 'Các chỗ đã kiểm tra',
  judged: 'Lời văn đã kiểm tra',
  comments: 'Tải bản Word có chú thích',
  commented: (name) => `Đã tải ${name}: mỗi chỗ cần xem lại có một chú thích, ngoài ra không đổi gì.`,
  copyName: (name) => `${name} (có chú thích)`,
  letter: 'Các câu gửi người soạn',
  copy: 'Sao chép',
  copied: 'Đã sao chép các câu gửi người soạn.',
  select: 'Đã chọn các câu: nhấn Ctrl+C để sao chép.',
  same: 'Cùng chỉ tiêu',
  other: 'Khác chỉ tiêu',
  remembered: 'Đã ghi câu trả lời vào trang giải trình: lần sau không hỏi lại.',
  noReader: 'Bản Excel này không đọc được tệp ở đây: đề nghị chép lời văn rồi dán vào ô.',
};
