/** What the views say in Vietnamese. */
import type { ViewText } from '../../pane/viewText';
import { about } from './about';
import { fill } from './fill';
import { insert } from './insert';
import { result } from './result';
import { convert } from './convert';
import { undo } from './undo';

export const views: ViewText = {
  sampleDone: (sheet) => `Đã mở biểu ví dụ trên trang tính “${sheet}”. Nhấn Kiểm tra để xem kết quả.`,
  result,
  fill,
  insert,
  convert,
  undo,
  about,
  commands: {
    markedElsewhere: (sheets) => `Đã tô màu ô có phát hiện trên trang tính khác: ${sheets}.`,
    openByHand: (view) =>
      `Excel này chưa cho nút này mở ngăn. Đề nghị nhấn nút Ngăn tác vụ rồi chọn mục ${view}.`,
  },
};
