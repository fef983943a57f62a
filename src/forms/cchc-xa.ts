/**
 * The statistics table of a commune's administrative-reform (CCHC) report: 7
 * sections, 124 rows, one figure column.
 */
import { rowsOf } from '../core/form/rowsOf';
import type { RuleText } from '../core/rule/rule';
import { official } from './officialForm';

/**
 * The specimen's own slips are corrected here: III.1 reads "Thống kê"; III.3.1
 * counts files, not per cent; VII.4.3.1 to VII.4.4.2 count files, not procedures;
 * V.4.1 has its unit; V.3 is a heading over its four rows and has none.
 */
// prettier-ignore
const rows = rowsOf([
  ['I', 'Công tác chỉ đạo điều hành CCHC'],
  ['I.1', 'Số văn bản chỉ đạo CCHC đã ban hành (Kết luận; công văn chỉ đạo, triển khai, quán triệt các văn bản chỉ đạo của tỉnh)', 'Văn bản'],
  ['I.2', 'Tỷ lệ hoàn thành Kế hoạch CCHC năm (Lũy kế đến thời điểm báo cáo)', '%'],
  ['I.2.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ'],
  ['I.2.2', 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ'],
  ['I.3', 'Kiểm tra CCHC'],
  ['I.3.1', 'Số phòng, đơn vị trực thuộc được kiểm tra', 'Cơ quan, đơn vị'],
  ['I.3.2', 'Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra', '%'],
  ['I.3.2.1', 'Số vấn đề phát hiện qua kiểm tra', 'Vấn đề'],
  ['I.3.2.2', 'Số vấn đề phát hiện đã xử lý xong', 'Vấn đề'],
  ['I.4', 'Tuyên truyền cải cách hành chính'],
  ['I.4.1', 'Tuyên truyền trên Trang thông tin điện tử của đơn vị', 'Tin, bài'],
  ['I.4.2', 'Tuyên truyền qua các hình thức khác: hội nghị, tập huấn, qua các nền tảng mạng xã hội (zalo, facebook…)', 'Không có: 0 Có: 1'],
  ['I.5', 'Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao'],
  ['I.5.1', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ'],
  ['I.5.2', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ'],
  ['I.5.3', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ'],
  ['I.5.4', 'Số nhiệm vụ quá hạn nhưng chưa hoàn thành', 'Nhiệm vụ'],
  ['I.6', 'Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp', 'Không = 0 Có = 1'],
  ['II', 'Cải cách thể chế'],
  ['II.1', 'Tổng số VBQPPL do địa phương ban hành', 'Văn bản'],
  ['II.1.1', 'Số VBQPPL do HĐND xã ban hành', 'Văn bản'],
  ['II.1.2', 'Số VBQPPL do UBND xã ban hành', 'Văn bản'],
  ['II.2', 'Kiểm tra, xử lý VBQPPL'],
  ['II.2.1', 'Số VBQPPL tự kiểm tra theo thẩm quyền', 'Văn bản'],
  ['II.2.2', 'Tỷ lệ xử lý VBQPPL sau kiểm tra', '%'],
  ['II.2.2.1', 'Tổng số VBQPPL cần phải xử lý sau kiểm tra', 'Văn bản'],
  ['II.2.2.2', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'],
  ['II.3', 'Rà soát VBQPPL'],
  ['II.3.1', 'Số VBQPPL đã rà soát thuộc thẩm quyền', 'Văn bản'],
  ['II.3.2', 'Tỷ lệ xử lý VBQPPL sau rà soát', '%'],
  ['II.3.2.1', 'Tổng số VBQPPL cần phải xử lý sau rà soát', 'Văn bản'],
  ['II.3.2.2', 'Số VBQPPL có kiến nghị xử lý đã được xử lý xong', 'Văn bản'],
  ['III', 'Cải cách thủ tục hành chính'],
  ['III.1', 'Thống kê TTHC'],
  ['III.1.1', 'Số TTHC đề xuất phê duyệt phương án đơn giản hóa', 'Thủ tục'],
  ['III.1.2', 'Số TTHC công bố mới', 'Thủ tục'],
  ['III.1.3', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục'],
  ['III.1.4', 'Tổng số TTHC đang có hiệu lực thuộc thẩm quyền giải quyết tại địa phương', 'Thủ tục'],
  ['III.2', 'Thực hiện cơ chế một cửa, một cửa liên thông'],
  ['III.2.1', 'Số TTHC liên thông cùng cấp', 'Thủ tục'],
  ['III.2.2', 'Số TTHC liên thông giữa các cấp chính quyền', 'Thủ tục'],
  ['III.2.3', 'Số TTHC đã thực hiện tiếp nhận và giải quyết hồ sơ không phụ thuộc vào địa giới hành chính', 'Thủ tục'],
  ['III.3', 'Kết quả giải quyết TTHC'],
  ['III.3.1', 'Tổng số hồ sơ TTHC đã tiếp nhận', 'Hồ sơ'],
  ['III.3.2', 'Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn', '%'],
  ['III.3.2.1', 'Tổng số hồ sơ TTHC đã giải quyết xong', 'Hồ sơ'],
  ['III.3.2.2', 'Số hồ sơ TTHC giải quyết trước và đúng hạn', 'Hồ sơ'],
  ['III.3.3', 'Tỷ lệ giải quyết phản ánh, kiến nghị (PAKN) về quy định TTHC', '%'],
  ['III.3.3.1', 'Tổng số PAKN đã tiếp nhận (trực tiếp hoặc do cơ quan có thẩm quyền chuyển đến)', 'PAKN'],
  ['III.3.3.2', 'Số PAKN đã giải quyết xong', 'PAKN'],
  ['III.4', 'Tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC', '%'],
  ['IV', 'Cải cách tổ chức bộ máy'],
  ['IV.1', 'Sắp xếp, kiện toàn tổ chức bộ máy'],
  ['IV.1.1', 'Số phòng chuyên môn', 'Phòng'],
  ['IV.1.2', 'Số đơn vị sự nghiệp trực thuộc', 'Đơn vị'],
  ['IV.2', 'Số liệu về biên chế công chức'],
  ['IV.2.1', 'Tổng số biên chế được giao trong năm', 'Người'],
  ['IV.2.2', 'Tổng số biên chế có mặt tại thời điểm báo cáo', 'Người'],
  ['IV.2.3', 'Số hợp đồng lao động làm việc tại các cơ quan, đơn vị hành chính trực thuộc', 'Người'],
  ['IV.2.4', 'Số biên chế đã tinh giản trong kỳ báo cáo', 'Người'],
  ['IV.2.5', 'Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015', '%'],
  ['IV.3', 'Số người làm việc hưởng lương từ NSNN tại các đơn vị sự nghiệp công lập'],
  ['IV.3.1', 'Tổng số người làm việc được giao', 'Người'],
  ['IV.3.2', 'Tổng số người làm việc có mặt tại thời điểm báo cáo', 'Người'],
  ['IV.3.3', 'Số người đã tinh giản trong kỳ báo cáo', 'Người'],
  ['IV.3.4', 'Tỷ lệ % đã tinh giản so với năm 2015', '%'],
  ['V', 'Cải cách chế độ công vụ'],
  ['V.1', 'Vị trí việc làm của công chức, viên chức'],
  ['V.1.1', 'Số cơ quan, tổ chức hành chính đã được phê duyệt vị trí việc làm theo quy định', 'Cơ quan, đơn vị'],
  ['V.1.2', 'Số đơn vị sự nghiệp đã được phê duyệt vị trí việc làm theo quy định', 'Cơ quan, đơn vị'],
  ['V.1.3', 'Số cơ quan, tổ chức có vi phạm trong thực hiện vị trí việc làm phát hiện qua thanh tra', 'Cơ quan, đơn vị'],
  ['V.2', 'Tuyển dụng công chức, viên chức'],
  ['V.2.1', 'Số công chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người'],
  ['V.2.2', 'Số công chức được tuyển dụng theo trường hợp đặc biệt', 'Người'],
  ['V.2.3', 'Số viên chức được tuyển dụng (thi tuyển, xét tuyển)', 'Người'],
  ['V.2.4', 'Số viên chức được tuyển dụng theo trường hợp đặc biệt', 'Người'],
  ['V.3', 'Số lượng lãnh đạo quản lý được tuyển chọn, bổ nhiệm thông qua thi tuyển (Lũy kế từ đầu năm)'],
  ['V.3.1', 'Số lãnh đạo xã hiện có mặt', 'Người'],
  ['V.3.2', 'Số lãnh đạo xã được bổ nhiệm mới', 'Người'],
  ['V.3.3', 'Số lãnh đạo cấp phòng hoặc tương đương hiện có mặt', 'Người'],
  ['V.3.4', 'Số lãnh đạo cấp phòng hoặc tương đương được bổ nhiệm mới', 'Người'],
  ['V.4', 'Số lượng cán bộ, công chức, viên chức bị kỷ luật (cả về Đảng và chính quyền)'],
  ['V.4.1', 'Số lãnh đạo cấp xã bị kỷ luật', 'Người'],
  ['V.4.2', 'Số lãnh đạo cấp phòng hoặc tương đương bị kỷ luật', 'Người'],
  ['V.4.3', 'Số công chức, viên chức, người lao động bị kỷ luật', 'Người'],
  ['VI', 'Cải cách tài chính công'],
  ['VI.1', 'Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công', '%'],
  ['VI.1.1', 'Kế hoạch được giao', 'Triệu đồng'],
  ['VI.1.2', 'Đã thực hiện', 'Triệu đồng'],
  ['VI.2', 'Thực hiện tự chủ tài chính của đơn vị sự nghiệp (ĐVSN) tại địa phương (lũy kế đến thời điểm báo cáo)'],
  ['VI.2.1', 'Tổng số ĐVSN công lập tại địa phương', 'Đơn vị'],
  ['VI.2.2', 'Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư', 'Đơn vị'],
  ['VI.2.3', 'Số ĐVSN tự bảo đảm chi thường xuyên', 'Đơn vị'],
  ['VI.2.4', 'Số ĐVSN tự bảo đảm một phần chi thường xuyên', 'Đơn vị'],
  ['VI.2.4.1', 'Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên', 'Đơn vị'],
  ['VI.2.4.2', 'Số ĐVSN tự bảo đảm từ 30% - dưới 70% chi thường xuyên', 'Đơn vị'],
  ['VI.2.4.3', 'Số ĐVSN tự bảo đảm từ 10% - dưới 30% chi thường xuyên', 'Đơn vị'],
  ['VI.2.5', 'Số ĐVSN do Nhà nước bảo đảm chi thường xuyên', 'Đơn vị'],
  ['VI.2.6', 'Số lượng ĐVSN đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo)', 'Đơn vị'],
  ['VII', 'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số'],
  ['VII.1', 'Thực hiện Kế hoạch chuyển đổi số'],
  ['VII.1.1', 'Số nhiệm vụ được giao triển khai thực hiện trong kế hoạch', 'Nhiệm vụ'],
  ['VII.1.2', 'Số nhiệm vụ đã hoàn thành theo kế hoạch', 'Nhiệm vụ'],
  ['VII.2', 'Tỷ lệ hồ sơ công việc của đơn vị được xử lý trên môi trường mạng', '%'],
  ['VII.3', 'Tỷ lệ sử dụng văn bản điện tử của cơ quan, đơn vị', '%'],
  ['VII.3.1', 'Tổng số văn bản đi của đơn vị', 'Văn bản'],
  ['VII.3.2', 'Số văn bản điện tử (Chỉ thống kê văn bản được gửi hoàn toàn dưới dạng điện tử; sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)', 'Văn bản'],
  ['VII.4', 'Cung cấp dịch vụ công trực tuyến (DVCTT)'],
  ['VII.4.1', 'Tỷ lệ DVCTT toàn trình đủ điều kiện', '%'],
  ['VII.4.1.1', 'Tổng số DVC đủ điều kiện lên trực tuyến toàn trình', 'Thủ tục'],
  ['VII.4.1.2', 'Số lượng DVCTT toàn trình', 'Thủ tục'],
  ['VII.4.2', 'Tỷ lệ DVC có phát sinh hồ sơ nộp trực tuyến (toàn trình + một phần)', '%'],
  ['VII.4.2.1', 'Tổng số DVCTT có phát sinh hồ sơ (gồm các DVCTT có phát sinh hồ sơ trực tuyến hoặc trực tiếp hoặc cả 2 hình thức)', 'Thủ tục'],
  ['VII.4.2.2', 'Số DVCTT có phát sinh hồ sơ trực tuyến', 'Thủ tục'],
  ['VII.4.3', 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%'],
  ['VII.4.3.1', 'Tổng số hồ sơ của DVCTT toàn trình (gồm hồ sơ nộp trực tuyến + trực tiếp)', 'Hồ sơ'],
  ['VII.4.3.2', 'Số hồ sơ nộp trực tuyến của các DVCTT toàn trình', 'Hồ sơ'],
  ['VII.4.4', 'Tỷ lệ hồ sơ trực tuyến một phần', '%'],
  ['VII.4.4.1', 'Tổng số hồ sơ của DVCTT một phần (gồm hồ sơ nộp trực tuyến + trực tiếp)', 'Hồ sơ'],
  ['VII.4.4.2', 'Số hồ sơ nộp trực tuyến của các DVCTT một phần', 'Hồ sơ'],
  ['VII.4.5', 'Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến', '%'],
  ['VII.4.5.1', 'Tổng số TTHC có yêu cầu nghĩa vụ tài chính (tất cả các TTHC có phát sinh phí, lệ phí…)', 'Thủ tục'],
  ['VII.4.5.2', 'Số TTHC đã được tích hợp, triển khai thanh toán trực tuyến trên Cổng DVC quốc gia hoặc trên Cổng DVC của tỉnh', 'Thủ tục'],
]);

const PART = 'Một phần không thể lớn hơn tổng thể.';

/** A whole with parts that are each within it: "III.3.2.2 <= III.3.2.1". */
function parts(...pairs: readonly (readonly [part: string, whole: string])[]): RuleText[] {
  return pairs.map(([part, whole]) => ({ text: part + ' <= ' + whole, label: PART }));
}

/** What usually holds but need not: said for information, never as an error. */
function usually(...rules: readonly (readonly [text: string, label: string])[]): RuleText[] {
  return rules.map(([text, label]) => ({ text, label, severity: 'info' as const }));
}

const sums: RuleText[] = [
  { text: 'II.1 = II.1.1 + II.1.2', label: 'Văn bản của xã do HĐND hoặc UBND xã ban hành.' },
  {
    text: 'VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5',
    label: 'Bốn nhóm tự chủ chia hết số đơn vị sự nghiệp.',
  },
  { text: 'VI.2.4 = VI.2.4.1 + VI.2.4.2 + VI.2.4.3', label: 'Ba mức tự bảo đảm chia hết nhóm một phần.' },
  { text: 'IV.1.2 = VI.2.1', label: 'Cùng là số đơn vị sự nghiệp của xã, ghi ở hai mục.' },
];

function rate(text: string): RuleText {
  return { text, label: 'Số đã làm được chia cho tổng số, nhân 100.' };
}

const rates: RuleText[] = [
  rate('I.2 = I.2.2 / I.2.1 %'),
  rate('I.3.2 = I.3.2.2 / I.3.2.1 %'),
  rate('II.2.2 = II.2.2.2 / II.2.2.1 %'),
  rate('II.3.2 = II.3.2.2 / II.3.2.1 %'),
  {
    text: 'III.3.2 = III.3.2.2 / III.3.2.1 %',
    // The label says "tiếp nhận" and the decree counts on what was received, yet the form's own two rows are on time and handled.
    alternatives: ['III.3.2 = III.3.2.2 / III.3.1 %', 'III.3.2 = III.3.2.1 / III.3.1 %'],
    source: 'Nghị định 61/2018/NĐ-CP, Điều 30 khoản 2 điểm c',
  },
  rate('III.3.3 = III.3.3.2 / III.3.3.1 %'),
  rate('VI.1 = VI.1.2 / VI.1.1 %'),
  rate('VII.3 = VII.3.2 / VII.3.1 %'),
  rate('VII.4.1 = VII.4.1.2 / VII.4.1.1 %'),
  rate('VII.4.2 = VII.4.2.2 / VII.4.2.1 %'),
  rate('VII.4.3 = VII.4.3.2 / VII.4.3.1 %'),
  rate('VII.4.4 = VII.4.4.2 / VII.4.4.1 %'),
  rate('VII.4.5 = VII.4.5.2 / VII.4.5.1 %'),
  {
    text: 'III.4 = ? / III.3.1 %',
    alternatives: ['III.4 = ? / III.3.2.1 %', 'III.4 = ? / III.3.2.2 %'],
    severity: 'info',
    label: 'Bảng không ghi tử số của tỷ lệ số hóa.',
  },
  { text: 'IV.2.5 = ? / 0 %', severity: 'info', label: 'Xã lập năm 2025 nên không có gốc so sánh năm 2015.' },
  { text: 'IV.3.4 = ? / 0 %', severity: 'info', label: 'Xã lập năm 2025 nên không có gốc so sánh năm 2015.' },
];

const bounds: RuleText[] = [
  ...parts(
    ['I.2.2', 'I.2.1'],
    ['I.3.2.2', 'I.3.2.1'],
    ['I.5.2', 'I.5.1'],
    ['I.5.3', 'I.5.1'],
    ['I.5.4', 'I.5.1'],
    ['II.2.2.1', 'II.2.1'],
    ['II.2.2.2', 'II.2.2.1'],
    ['II.3.2.1', 'II.3.1'],
    ['II.3.2.2', 'II.3.2.1'],
    ['III.2.1', 'III.1.4'],
    ['III.2.3', 'III.1.4'],
    ['III.3.2.2', 'III.3.2.1'],
    ['III.3.2.2', 'III.3.1'],
    ['III.3.3.2', 'III.3.3.1'],
    ['IV.2.2', 'IV.2.1'],
    ['V.1.1', 'IV.1.1'],
    ['V.1.2', 'IV.1.2'],
    ['V.1.2', 'VI.2.1'],
    ['V.3.2', 'V.3.1'],
    ['V.3.4', 'V.3.3'],
    ['V.4.1', 'V.3.1'],
    ['V.4.2', 'V.3.3'],
    ['VI.1.2', 'VI.1.1'],
    ['VI.2.2', 'VI.2.1'],
    ['VI.2.3', 'VI.2.1'],
    ['VI.2.4', 'VI.2.1'],
    ['VI.2.5', 'VI.2.1'],
    ['VII.1.2', 'VII.1.1'],
    ['VII.3.2', 'VII.3.1'],
    ['VII.4.1.1', 'III.1.4'],
    ['VII.4.1.2', 'VII.4.1.1'],
    ['VII.4.2.1', 'III.1.4'],
    ['VII.4.2.2', 'VII.4.2.1'],
    ['VII.4.3.1', 'III.3.1'],
    ['VII.4.3.2', 'VII.4.3.1'],
    ['VII.4.4.1', 'III.3.1'],
    ['VII.4.4.2', 'VII.4.4.1'],
    ['VII.4.5.1', 'III.1.4'],
    ['VII.4.5.2', 'VII.4.5.1'],
  ),
  {
    text: 'I.5.2 + I.5.3 + I.5.4 <= I.5.1',
    remainder: true,
    label: 'Phần còn lại là nhiệm vụ chưa đến hạn, biểu không có dòng riêng.',
  },
  {
    text: 'VII.4.3.1 + VII.4.4.1 <= III.3.1',
    remainder: true,
    label: 'Phần còn lại là hồ sơ của thủ tục chưa cung cấp trực tuyến.',
  },
  { text: 'I.3.1 = 0 => I.3.2.1 = 0', label: 'Không kiểm tra đơn vị nào thì không phát hiện vấn đề.' },
  { text: 'I.3.1 = 0 => I.3.2.2 = 0', label: 'Không kiểm tra đơn vị nào thì không có vấn đề đã xử lý.' },
];

const expectations: RuleText[] = usually(
  ['II.2.1 <= II.1', 'Thường chỉ tự kiểm tra văn bản ban hành trong kỳ.'],
  ['III.2.1 + III.2.2 <= III.1.4', 'Thủ tục liên thông nằm trong số thủ tục đang có hiệu lực.'],
  [
    'III.3.2.1 <= III.3.1',
    'Số đã giải quyết thường không lớn hơn số tiếp nhận, trừ khi có hồ sơ kỳ trước chuyển sang.',
  ],
  ['IV.3.2 <= IV.3.1', 'Số có mặt thường không lớn hơn số được giao.'],
  ['V.1.1 = IV.1.1', 'Thường mọi phòng chuyên môn đều được phê duyệt vị trí việc làm.'],
  ['V.2.1 + V.2.2 <= IV.2.2', 'Công chức được tuyển nằm trong số có mặt.'],
  ['V.2.3 + V.2.4 <= IV.3.2', 'Viên chức được tuyển nằm trong số có mặt.'],
  ['V.3.1 + V.3.3 <= IV.2.2', 'Lãnh đạo xã và cấp phòng nằm trong biên chế có mặt.'],
  ['V.3.3 <= IV.2.2', 'Lãnh đạo cấp phòng nằm trong biên chế có mặt.'],
  ['V.4.1 + V.4.2 + V.4.3 <= IV.3.2', 'Số người bị kỷ luật thường nhỏ hơn số người làm việc.'],
  ['IV.2.4 > 0 => IV.2.5 > 0', 'Có tinh giản trong kỳ thì tỷ lệ tinh giản phải lớn hơn 0.'],
  ['IV.3.3 > 0 => IV.3.4 > 0', 'Có tinh giản trong kỳ thì tỷ lệ tinh giản phải lớn hơn 0.'],
);

const limits: RuleText[] = rows
  .filter((row) => row.measure === 'rate' && row.kind === 'indicator')
  .map((row) => ({
    text: row.code + ' <= 100',
    label: 'Tỷ lệ của một phần trong tổng thể không vượt 100%.',
  }));

export const cchcXa = official({
  id: 'cchc-xa',
  title: 'Biểu thống kê số liệu báo cáo cải cách hành chính của xã',
  titleEn: 'Statistics table of a commune’s administrative-reform report',
  source:
    'Biểu kèm báo cáo cải cách hành chính định kỳ của UBND cấp xã; quan hệ giữa các dòng suy ra từ tên chỉ tiêu, chưa tìm được văn bản ban hành biểu.',
  printedTitle: 'BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO',
  header: { order: 'STT', label: 'Chỉ tiêu thống kê', over: 'Kết quả thống kê', unit: 'Đơn vị tính' },
  columns: [{ key: '1', label: 'Số liệu' }],
  rows,
  rules: [...sums, ...rates, ...bounds, ...expectations, ...limits],
  field: 'administration',
  status: 'unverified',
  statusNote: 'Đang dùng trong báo cáo năm 2026; chưa tìm được văn bản ban hành biểu.',
  level: 'xã',
  certainty: 'Dòng lấy theo biểu của một xã; quan hệ suy ra từ tên chỉ tiêu.',
});
