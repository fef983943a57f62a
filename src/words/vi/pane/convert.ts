/** What is said in Vietnamese of texts in an encoding of the years before Unicode. */
import type { ConvertText } from '../../pane/viewText';

export const convert: ConvertText = {
  found: (cells) =>
    `${cells} ô có chữ theo bảng mã cũ (TCVN3 hoặc VNI). Số Khớp vẫn đọc được; máy khác có thể chỉ thấy chữ lạ.`,
  preview: 'Xem trước khi đổi sang Unicode',
  willRead: 'Sau khi đổi sẽ đọc là',
  more: (cells) => `… và ${cells} ô nữa.`,
  left: (cells) => `Để nguyên vì chưa chắc là chữ gì: ${cells}. Đề nghị gõ lại các ô này.`,
  write: (cells) => `Đổi ${cells} ô sang Unicode`,
  done: (cells) => `Đã đổi ${cells} ô sang Unicode, phông chữ cũng đổi theo.`,
};
