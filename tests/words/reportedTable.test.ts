/** What a reviewer of the reported table reads, worst first. */
import { describe as sentenceOf } from '../../src/words/words';
import { wordsOf } from '../../src/words/wordsOf';
import { reportedGrid } from '../fixtures/reportedTable';
import { findingsOn } from './slips';

// prettier-ignore
const SENTENCES: readonly (readonly [finding: string, sentence: string])[] = [
  ['error cell/unreadable', 'I.4.1 “Tuyên truyền trên Trang thông tin điện tử của đơn vị” ghi “12 chuyên mục, 48 tin” nên chưa đọc được số liệu (ô có nhiều số): đề nghị chỉ ghi một số, phần chi tiết đưa vào thuyết minh.'],
  ['error cell/domain', 'I.4.2 “Tuyên truyền qua các hình thức khác: hội nghị, tập huấn, qua…” ghi “210 hội nghị” nhưng chỉ tiêu này chỉ ghi 0 hoặc 1: đề nghị ghi 1 nếu có, 0 nếu không.'],
  ['error rate/broken', 'III.3.2 “Tỷ lệ hồ sơ TTHC tiếp nhận được giải quyết trước và đúng hạn” ghi 99,7 nhưng III.3.2.2 ÷ III.3.2.1 = 2.677 ÷ 2.647 = 101,1334%, làm tròn là 101,1. Tỷ lệ 99,7 lại khớp với III.3.2.1 ÷ III.3.1 = 2.647 ÷ 2.654: có thể số liệu ghi nhầm dòng hoặc tỷ lệ được tính từ dòng khác, đề nghị kiểm tra lại. Nếu sửa D52 thành 2.647 thì phải sửa cùng lúc D50 → 100,0.'],
  ['error bound/broken', 'III.3.2.2 “Số hồ sơ TTHC giải quyết trước và đúng hạn” ghi 2.677, lớn hơn III.3.2.1 “Tổng số hồ sơ TTHC đã giải quyết xong” ghi 2.647 (nhiều hơn 30), và cũng lớn hơn III.3.1 (2.654): đề nghị kiểm tra lại các số liệu này. Nếu sửa D52 thành 2.647 thì phải sửa cùng lúc D50 → 100,0.'],
  ['warning rate/truncated', 'I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm” ghi 56 nhưng I.2.2 ÷ I.2.1 = 45 ÷ 79 = 56,96%, làm tròn là 57 (56 là bỏ bớt phần lẻ, không làm tròn): đề nghị ghi 57 hoặc 56,96.'],
  ['warning rate/undefined', '5 tỷ lệ có mẫu số bằng 0 nên không tính được, nhưng trong cùng một biểu lại ghi khác nhau: I.3.2 và III.3.3 ghi 0; II.2.2 và II.3.2 ghi 100; VI.1 để trống. Đề nghị ghi thống nhất “-” (không phát sinh).'],
  ['warning cell/missing', 'III.2.2 “Số TTHC liên thông giữa các cấp chính quyền” chưa có số liệu: đề nghị ghi số liệu, hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được.'],
  ['warning unit/differs', 'III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận” ghi đơn vị tính “%” nhưng biểu mẫu ghi “Hồ sơ”: đề nghị sửa theo biểu mẫu.'],
  ['warning equal/broken', 'IV.1.2 “Số đơn vị sự nghiệp trực thuộc” ghi 10 nhưng VI.2.1 “Tổng số ĐVSN công lập tại địa phương” ghi 11, lệch 1. Cùng là số đơn vị sự nghiệp của xã, ghi ở hai mục: đề nghị kiểm tra và ghi thống nhất.'],
  ['warning unit/differs', 'V.4.1 “Số lãnh đạo cấp xã bị kỷ luật” chưa ghi đơn vị tính: đề nghị ghi “Người” theo biểu mẫu.'],
  ['warning unit/differs', 'VII.4.3.1 “Tổng số hồ sơ của DVCTT toàn trình” ghi đơn vị tính “Thủ tục” nhưng biểu mẫu ghi “Hồ sơ”: đề nghị sửa theo biểu mẫu.'],
  ['warning unit/differs', 'VII.4.3.2 “Số hồ sơ nộp trực tuyến của các DVCTT toàn trình” ghi đơn vị tính “Thủ tục” nhưng biểu mẫu ghi “Hồ sơ”: đề nghị sửa theo biểu mẫu.'],
  ['warning unit/differs', 'VII.4.4.1 “Tổng số hồ sơ của DVCTT một phần” ghi đơn vị tính “Thủ tục” nhưng biểu mẫu ghi “Hồ sơ”: đề nghị sửa theo biểu mẫu.'],
  ['warning unit/differs', 'VII.4.4.2 “Số hồ sơ nộp trực tuyến của các DVCTT một phần” ghi đơn vị tính “Thủ tục” nhưng biểu mẫu ghi “Hồ sơ”: đề nghị sửa theo biểu mẫu.'],
  ['info cell/stored', '95 ô số liệu lưu dạng văn bản (ví dụ I.1 ghi 15) nên hàm SUM của Excel bỏ qua: đề nghị chuyển thành số.'],
  ['info style/decimals', 'Các tỷ lệ trong biểu có số chữ số thập phân khác nhau: I.2 ghi 56 (0 chữ số), III.3.2 ghi 99,7 (1 chữ số) và III.4 ghi 99,65 (2 chữ số). Đề nghị ghi thống nhất 2 chữ số thập phân.'],
  ['info sum/residual', 'I.5.1 “Tổng số nhiệm vụ được giao” ghi 78, trong đó I.5.2 + I.5.3 + I.5.4 = 68 + 0 + 0 = 68, còn lại 10. Phần còn lại là nhiệm vụ chưa đến hạn, biểu không có dòng riêng: đề nghị xác nhận.'],
  ['info bound/broken', 'II.2.1 “Số VBQPPL tự kiểm tra theo thẩm quyền” ghi 3, lớn hơn II.1 “Tổng số VBQPPL do địa phương ban hành” ghi 2 (nhiều hơn 1). Thường chỉ tự kiểm tra văn bản ban hành trong kỳ: đề nghị xác nhận.'],
  ['info row/label', 'Dòng III.1 ghi “Thông kê TTHC”, biểu mẫu ghi “Thống kê TTHC”: đề nghị sửa lại chính tả.'],
  ['info sum/residual', 'III.3.1 “Tổng số hồ sơ TTHC đã tiếp nhận” ghi 2.654, trong đó VII.4.3.1 + VII.4.4.1 = 730 + 1.702 = 2.432, còn lại 222. Phần còn lại là hồ sơ của thủ tục chưa cung cấp trực tuyến: đề nghị xác nhận.'],
  ['info rate/broken', 'III.4 “Tỷ lệ số hoá hồ sơ, kết quả giải quyết TTHC” ghi 99,65 nhưng không có số nguyên nào chia cho 2.654 (III.3.1), 2.647 (III.3.2.1) hoặc 2.677 (III.3.2.2) mà làm tròn ra 99,65; chỉ khi bỏ bớt phần lẻ mà không làm tròn mới ra số này: đề nghị xác nhận tử số và mẫu số của tỷ lệ.'],
  ['info rate/undefined', 'IV.2.5 “Tỷ lệ phần trăm biên chế đã tinh giản so với năm 2015” và IV.3.4 “Tỷ lệ % đã tinh giản so với năm 2015” cùng ghi 0. Xã lập năm 2025 nên không có gốc so sánh năm 2015: đề nghị xác nhận, nếu đúng thì ghi “x”.'],
  ['info bound/broken', 'IV.3.2 “Tổng số người làm việc có mặt tại thời điểm báo cáo” ghi 380, lớn hơn IV.3.1 “Tổng số người làm việc được giao” ghi 364 (nhiều hơn 16). Số có mặt thường không lớn hơn số được giao: đề nghị xác nhận.'],
  ['info cell/missing', 'V.3 “Số lượng lãnh đạo quản lý được tuyển chọn, bổ nhiệm thông…” là dòng tiêu đề, không có số liệu, nhưng ghi đơn vị tính “Người”: đề nghị xác nhận; nếu dòng này không phải ghi số liệu thì bỏ đơn vị tính.'],
];

test('the reported table in Vietnamese', () => {
  const said = findingsOn(reportedGrid()).map((finding) => [
    finding.severity + ' ' + finding.code,
    sentenceOf(finding, wordsOf('vi')),
  ]);
  expect(said).toEqual(SENTENCES);
});
