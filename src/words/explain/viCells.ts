/** Giải thích các mã về ô, dòng, cột và kỳ báo cáo. */
import type { ExplainText } from './words';
import type { FindingCode } from '../../core/finding/finding';

const FORM = 'So với biểu mẫu: tên dòng, thứ tự và đơn vị tính của biểu ở docs/rules.md.';
const SIGNS =
  'Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân (Luật Kế toán 2003, Điều 12); ký hiệu “-”, “…”, “x” theo niên giám thống kê.';
const SHOWN = 'Số được in là số được hiểu: điều kiện kiểm tra chung cho mọi biểu.';
const PERIODS = 'Tên cột, tên dòng của biểu (đầu kỳ, trong kỳ, lũy kế, cuối kỳ) và bảng kỳ trước.';

type Relations =
  | 'sum/broken' | 'sum/residual' | 'rate/broken' | 'rate/truncated' | 'rate/undefined' | 'bound/broken' | 'equal/broken' | 'product/broken'; // prettier-ignore

export const viCells: Omit<Record<FindingCode, ExplainText['codes'][FindingCode]>, Relations> = {
  'cell/missing': {
    meaning: 'Một chỉ tiêu chưa có số liệu và cũng chưa có ký hiệu thống nhất. Ô trống không được coi là 0.',
    cure: 'Ghi số; không phát sinh thì ghi “-” hoặc 0; có phát sinh mà chưa thu thập được thì ghi “…”. Ô tính được từ ô khác: mục Điền sẽ điền.',
    source: SIGNS,
  },
  'cell/unreadable': {
    meaning:
      'Ô có chữ ở chỗ của số, hoặc một số đọc được hai cách (12.5, 1,234). Số Khớp hỏi lại, không tự đoán.',
    cure: 'Gõ lại cho rõ: 2.654 cho hai nghìn sáu trăm năm mươi tư, 99,7 cho chín mươi chín phẩy bảy. Các cách đọc được nêu sẵn để chọn.',
    source: SIGNS,
  },
  'cell/domain': {
    meaning:
      'Số không thể có ở chỗ ấy: số đếm âm hoặc lẻ, câu trả lời có/không khác 0 và 1, số ghi ở dòng tiêu đề.',
    cure: 'Kiểm tra có gõ nhầm dấu trừ, dấu phẩy hay nhầm dòng không.',
    source: SHOWN,
  },
  'cell/stored': {
    meaning:
      'Số lưu trong ô và số hiện ra khác nhau: ô lưu 39,6 mà in ra 40, hoặc số được lưu như chữ nên công thức bỏ qua.',
    cure: 'Gõ lại đúng số cần in. Số lưu như chữ: mục Điền đổi thành số cho cả bảng sau khi bạn đồng ý.',
    source: SHOWN,
  },
  'unit/differs': {
    meaning: 'Đơn vị tính ghi trong bảng khác biểu mẫu.',
    cure: 'Ghi lại đơn vị của biểu mẫu; nếu số liệu đã tính theo đơn vị khác thì đổi cả số (nghìn đồng, triệu đồng).',
    source: FORM,
  },
  'row/missing': {
    meaning:
      'Một dòng của biểu mẫu không có trong bảng. Dòng trống cũng cần giữ lại để nơi nhận tổng hợp được.',
    cure: 'Chèn lại dòng với đúng số thứ tự và tên chỉ tiêu; không phát sinh thì ghi “-”.',
    source: FORM,
  },
  'row/extra': {
    meaning: 'Bảng có một dòng mà biểu mẫu không có, hoặc in một dòng hai lần.',
    cure: 'Chuyển nội dung vào lời văn hay phụ lục riêng, hoặc thêm dòng vào biểu của tệp nếu nơi nhận yêu cầu thêm dòng.',
    source: FORM,
  },
  'row/hidden': {
    meaning:
      'Có một dòng ẩn chép lại chỉ tiêu đã hiện ra: chỉ dòng nhìn thấy được kiểm tra. Dòng ẩn là dòng của biểu thì vẫn được kiểm tra và tính vào tổng, nhưng không được in. Biểu ở trang tính đang ẩn thì không được kiểm tra khi đã có biểu ở trang tính đang hiện.',
    cure: 'Xóa dòng hoặc trang tính ẩn nếu không dùng nữa, hoặc bỏ ẩn để xem số nào đúng.',
    source: SHOWN,
  },
  'column/hidden': {
    meaning:
      'Có cột số liệu đang ẩn. Cột chép lại cột đang hiện thì không được kiểm tra; cột của biểu thì vẫn được kiểm tra và tính vào tổng, nhưng không được in.',
    cure: 'Bỏ ẩn để kiểm tra, hoặc xóa cột nếu không dùng nữa.',
    source: SHOWN,
  },
  'column/unjudged': {
    meaning:
      'Bảng có một cột số liệu mà không quy tắc nào xét được. Số Khớp nói ra để không ai tưởng cột ấy đã khớp.',
    cure: 'Tự đối chiếu cột này, hoặc đặt lại tiêu đề cột cho rõ (kỳ báo cáo, lũy kế).',
    source: SHOWN,
  },
  'row/label': {
    meaning: 'Tên chỉ tiêu khác biểu mẫu: gõ sai, viết tắt, hoặc đã đổi nghĩa.',
    cure: 'Ghi lại đúng tên của biểu mẫu. Nếu là chỉ tiêu khác thì đưa thành dòng riêng.',
    source: FORM,
  },
  'row/moved': {
    meaning: 'Dòng đứng sai thứ tự, hoặc số thứ tự đã bị đánh lại.',
    cure: 'Đưa dòng về chỗ của biểu mẫu và ghi lại số thứ tự.',
    source: FORM,
  },
  'formula/altered': {
    meaning:
      'Ô tính được có công thức khác với quy tắc của biểu. Hôm nay kết quả có thể vẫn đúng, lần sửa tới thì sai.',
    cure: 'Thay bằng công thức nêu trong phát hiện (mục Điền làm được sau khi bạn đồng ý ở chính ô ấy).',
    source: 'Công thức suy ra từ quy tắc của biểu ở docs/rules.md.',
  },
  'period/balance': {
    meaning: 'Số đầu kỳ khác số cuối kỳ của báo cáo kỳ trước.',
    cure: 'Mở báo cáo kỳ trước để đối chiếu; nếu kỳ trước đã được điều chỉnh thì giải trình.',
    source: PERIODS,
  },
  'period/decreases': {
    meaning: 'Số lũy kế từ đầu năm nhỏ hơn kỳ trước. Lũy kế chỉ tăng hoặc giữ nguyên.',
    cure: 'Kiểm tra có ghi số trong kỳ vào cột lũy kế không; kỳ trước ghi sai thì giải trình.',
    source: PERIODS,
  },
  'period/jump': {
    meaning:
      'Số tăng hoặc giảm bất thường so với kỳ trước: thừa hay thiếu một chữ số, gấp nghìn lần, đổi dấu.',
    cure: 'Đối chiếu với sổ gốc; thay đổi có thật thì giải trình.',
    source: 'So với bảng kỳ trước; mức coi là bất thường: gấp từ 8 lần trở lên, số từ 20 trở lên.',
  },
  'rule/printed': {
    meaning:
      'Bảng in một công thức mà không hiểu được, hoặc các số trong bảng không theo: cần người trả lời.',
    cure: 'Sửa công thức in ở tiêu đề, hoặc sửa các số; công thức đúng mà viết khác thì ghi vào trang tính Quy tắc.',
    source: 'Công thức in trong chính bảng.',
  },
  'style/decimals': {
    meaning: 'Các tỷ lệ của một bảng in với số chữ số thập phân khác nhau.',
    cure: 'Thống nhất một cách, thường là hai chữ số như biểu mẫu.',
    source: 'Cách trình bày thống nhất trong một bảng; chỉ là lưu ý.',
  },
  'text/legacy': {
    meaning:
      'Chữ gõ bằng bảng mã cũ (TCVN3, VNI) với phông như .VnTime. Máy không có phông ấy sẽ thấy chữ lỗi.',
    cure: 'Chuyển tệp sang Unicode (UniKey: Công cụ chuyển mã) rồi đổi phông Times New Roman.',
    source: 'Unicode theo TCVN 6909:2001.',
  },
};
