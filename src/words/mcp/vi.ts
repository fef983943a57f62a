/** Các công cụ cho trợ lý, bằng tiếng Việt. */
import type { McpWords } from './words';

export const vi: McpWords = {
  instructions:
    'Kiểm tra biểu số liệu và lời văn của báo cáo hành chính bằng số thập phân chính xác. Hãy dùng thay cho việc tự cộng, chia, so sánh số. Chỗ nào trả lời là chưa rõ (unknown) thì chưa được xét: không được coi là đúng.',
  tool: {
    check:
      'Kiểm tra các biểu trong tệp .xlsx, .xlsm hoặc báo cáo .docx: tổng, tỷ lệ, giới hạn, tên chỉ tiêu, đơn vị tính. Mỗi phát hiện có ô, giá trị đúng, ô nghi sai kèm giá trị đề xuất và một câu giải thích.',
    explain:
      'Giải thích một mã phát hiện như rate/broken: nghĩa, bảng khớp và bảng không khớp, cách làm, căn cứ.',
    fill: 'Điền các ô tính được vào một bản sao; tệp gốc giữ nguyên, số người đã gõ giữ nguyên trừ ô nêu ở replace.',
    infer: 'Tìm các quy tắc mà một biểu chưa biết đã điền (.xlsx, .csv) tuân theo, kèm căn cứ.',
    prose:
      'Kiểm tra số liệu trong lời văn của báo cáo: tổng và các phần, tỷ lệ, tăng giảm, số nêu hai lần; kèm tệp biểu thì so cả với biểu.',
  },
  argument: {
    path: 'Tệp cần đọc, đường dẫn đầy đủ hoặc tính từ nơi khởi động máy chủ.',
    previous: 'Tệp kỳ trước để đối chiếu.',
    form: 'Mã biểu mẫu; bỏ trống thì tự nhận ra.',
    code: 'Mã phát hiện; bỏ trống thì mọi mã.',
    out: 'Tệp mới để ghi; tệp ấy chưa được có sẵn.',
    replace: 'Các ô được phép ghi đè số đã gõ: “D7,D9”. Cần hỏi người dùng trước.',
    text: 'Chính lời văn; hoặc text, hoặc path.',
    table: 'Tệp .xlsx có biểu để so với lời văn.',
    lang: 'Ngôn ngữ của câu chữ: vi hoặc en.',
  },
  unknownTool: (name) => `Không có công cụ “${name}”.`,
  notText: (name) => `“${name}” cần là một chuỗi không rỗng.`,
  needs: (name) => `Thiếu “${name}”.`,
  unknown: (name) => `Không có mục “${name}”.`,
  oneOf: (names) => `Cần đúng một trong: ${names}.`,
  exists: (file) => `“${file}” đã có sẵn: cần một tên mới.`,
};
