/** Giải thích từng mã phát hiện. */
import type { ExplainText } from './words';
import { viCells } from './viCells';

const PRINTED = 'Quy tắc của biểu mẫu hoặc do chính bảng in ra; cả danh sách ở docs/rules.md.';
const DERIVED =
  'Suy ra từ số thứ tự, tên chỉ tiêu và công thức in trong biểu mẫu; cả danh sách ở docs/rules.md.';

export const vi: ExplainText = {
  codes: {
    'sum/broken': {
      meaning:
        'Một số tổng khác với tổng của các số thành phần. Các số được cộng đúng như đã in, không sai số làm tròn; còn ô trống thì chỉ kết luận khi các số đã có vượt quá tổng.',
      cure: 'Đối chiếu từng số với sổ gốc. Ô được nghi nhiều nhất và giá trị làm cho khớp được nêu sẵn; nếu biểu có thêm dòng ngoài mẫu thì kiểm tra xem dòng ấy đã nằm trong tổng chưa.',
      source: DERIVED,
    },
    'sum/residual': {
      meaning:
        'Các dòng “trong đó” được hiểu là chia hết số tổng mà cộng lại vẫn chưa đủ. Có thể đúng như thế (còn loại khác không kể ra), nên chỉ là lưu ý.',
      cure: 'Nếu còn phần khác không kể ra thì giữ nguyên, có thể giải trình; nếu các dòng đã kể hết thì tìm số còn thiếu.',
      source: DERIVED,
    },
    'rate/broken': {
      meaning:
        'Tỷ lệ đã in không phải là kết quả làm tròn của tử số chia mẫu số. Số in được hiểu là một khoảng: “66,67” là mọi giá trị từ 66,665 đến dưới 66,675.',
      cure: 'Tính lại tỷ lệ từ hai số đếm. Nếu tỷ lệ đúng mà không khớp thì một trong hai số đếm sai: phần “Vì sao” cho biết số đếm nào thì khớp.',
      source: DERIVED,
    },
    'rate/truncated': {
      meaning:
        'Tỷ lệ chỉ đúng nếu cắt bỏ phần lẻ (66,66 cho 66,666…) hoặc làm tròn lên; làm tròn thông thường cho số khác ở chữ số cuối.',
      cure: 'Ghi theo cách làm tròn thông thường (từ 5 trở lên thì tăng 1). Cả cơ quan quen cắt bớt thì phát hiện được gộp thành một; sửa một lượt hoặc giải trình một lần.',
      source:
        'Không tìm thấy văn bản quy định cách làm tròn tỷ lệ; lấy theo cách Excel và mọi người vẫn làm (làm tròn nửa lên).',
    },
    'rate/undefined': {
      meaning:
        'Mẫu số bằng 0 mà tỷ lệ vẫn ghi một con số (0 hoặc 100). Không chia được cho 0 nên tỷ lệ không có giá trị.',
      cure: 'Ghi ký hiệu “-” ở tỷ lệ ấy, thống nhất trong cả biểu. Nếu nơi nhận báo cáo yêu cầu ghi 100 thì giữ và giải trình.',
      source:
        'Ký hiệu “-” (không phát sinh) theo cách dùng của niên giám thống kê. Có nơi chấm điểm coi không phát sinh như đạt 100% (Thông tư 01/2018/TT-VPCP, Điều 13 khoản 8), vì vậy chỉ là cảnh báo.',
    },
    'bound/broken': {
      meaning:
        'Một phần lớn hơn toàn bộ, hoặc một số vượt giới hạn (tỷ lệ trên 100, số phải bằng 0 khi không có đối tượng).',
      cure: 'Xem số nào gõ sai: phần, hay toàn bộ. Trường hợp đặc biệt có thật (vượt kế hoạch) thì giải trình.',
      source: DERIVED,
    },
    'equal/broken': {
      meaning: 'Cùng một số liệu được ghi ở hai chỗ của biểu mà hai chỗ ghi khác nhau.',
      cure: 'Chọn số đúng theo sổ gốc rồi ghi ở cả hai chỗ. Hai chỗ thật ra khác nghĩa thì giải trình.',
      source: DERIVED,
    },
    'product/broken': {
      meaning: 'Một phép nhân, chia hoặc cộng với hằng số in trong biểu cho kết quả khác với số đã ghi.',
      cure: 'Tính lại theo công thức ở phần “Vì sao”; kiểm tra cả đơn vị tính (đồng, nghìn đồng, triệu đồng).',
      source: PRINTED,
    },
    ...viCells,
  },
  meaning: 'Nghĩa là gì',
  holds: 'Bảng khớp',
  breaks: 'Bảng có phát hiện này',
  before: 'Bảng kỳ trước',
  says: 'Số Khớp nói',
  cure: 'Làm gì',
  source: 'Căn cứ',
  all: 'Các mã phát hiện',
  allWhat:
    'Mỗi mã có nghĩa, hai bảng ví dụ (khớp và không khớp, đều chạy thử trên chính bộ kiểm tra), cách làm và căn cứ.',
  code: 'Mã',
  severity: 'Mức',
  hidden: '(ẩn)',
  stores: (value) => `(ô lưu ${value})`,
  formula: (formula) => `(công thức ${formula})`,
  inRules: (count) => `${String(count)} quy tắc của các biểu mẫu báo mã này khi không khớp: xem [rules.md].`,
  generated: 'Trang này do `npm run docs` sinh ra từ chương trình, không sửa tay.',
  views: 'Làm gì ở đâu',
  viewLines: [
    'Biểu: chèn đúng mẫu, hoặc để Số Khớp học biểu chưa biết.',
    'Điền: các ô tính được từ ô khác; ô bạn đã gõ chỉ đổi khi bạn đánh dấu ở chính ô ấy.',
    'Kiểm tra: từng chỗ không khớp, vì sao, ô nào nên xem, cách sửa, giải trình, chú thích tại ô.',
    'Xuất: phụ lục Word có mã đối chiếu, báo cáo kiểm tra, CSV.',
    '⋯ Lời văn: số liệu trong đoạn văn có khớp không.',
    '⋯ Nhiều tệp (bản web: nút ở đầu trang): biểu của nhiều đơn vị một lượt, xếp theo việc cần làm, gửi lại và tổng hợp.',
    '⋯ Duyệt: ai đã xem biểu, dòng nào, còn hiệu lực không.',
    '⋯ So hai bản: ô nào khác bản cũ.',
    '⋯ Kiểm tra bảng dán: bảng chép từ nơi khác.',
    '⋯ Hoàn tác: lấy lại mọi lần ghi.',
  ],
  wordLines: [
    'Lời văn: từng chỗ tính được trong báo cáo, so với các bảng của nó; sửa, ghi chú thích, giải trình.',
    'Bảng: các bảng của báo cáo được kiểm tra như biểu trong Excel.',
    'Đưa biểu vào: biểu đã kiểm tra trong Excel thành bảng Word, đối chiếu mã, cập nhật từ tệp mới.',
    '⋯ Hoàn tác: lấy lại mọi lần ghi.',
  ],
  guide: 'Hướng dẫn sử dụng',
  support: 'Hỗ trợ',
  privacy: 'Quyền riêng tư',
  keys: 'Bàn phím: F8 và Shift+F8 tới phát hiện sau, trước; Tab qua từng nút; Esc đóng hộp đang mở.',
};
