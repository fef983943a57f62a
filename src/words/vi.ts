/** Vietnamese, in the register of administrative reports: it asks to check again and never blames. */
import { shortened } from './plainText';
import { because, refused, unjudged } from './vi/filling';
import { cells } from './vi/cells';
import { flags } from './vi/flags';
import { form } from './vi/form';
import { mending } from './vi/mending';
import { periods } from './vi/periods';
import { printedRules } from './vi/printedRules';
import { problems } from './vi/problems';
import { rates } from './vi/rates';
import { relations } from './vi/relations';
import { list } from './vi/phrases';
import { explaining, following } from './vi/table/following';
import { unseen } from './vi/table/unseen';
import { why } from './vi/why';
import type { Words } from './words';

export const vi: Words = {
  language: 'vi',
  finding: { ...relations, ...rates, ...cells, ...form, ...unseen, ...periods, ...printedRules },
  why,
  mending,
  title: {
    'sum/broken': 'Tổng không khớp',
    'sum/residual': 'Các dòng trong đó chưa đủ tổng',
    'rate/broken': 'Tỷ lệ không khớp',
    'rate/truncated': 'Tỷ lệ chưa làm tròn đúng',
    'rate/undefined': 'Tỷ lệ không tính được',
    'bound/broken': 'Vượt giới hạn',
    'equal/broken': 'Hai chỗ ghi khác nhau',
    'product/broken': 'Phép tính không khớp',
    'cell/missing': 'Chưa có số liệu',
    'cell/unreadable': 'Chưa đọc được số liệu',
    'cell/domain': 'Số liệu ngoài phạm vi',
    'cell/stored': 'Giá trị lưu và hiển thị',
    'unit/differs': 'Đơn vị tính khác biểu mẫu',
    'row/missing': 'Thiếu dòng',
    'row/extra': 'Dòng ngoài biểu mẫu',
    'row/hidden': 'Dòng hoặc trang tính đang ẩn',
    'column/hidden': 'Cột số liệu đang ẩn',
    'column/unjudged': 'Cột số liệu chưa kiểm tra',
    'row/label': 'Tên chỉ tiêu khác biểu mẫu',
    'row/moved': 'Thứ tự dòng khác biểu mẫu',
    'formula/altered': 'Công thức khác biểu mẫu',
    'period/balance': 'Số đầu kỳ không khớp kỳ trước',
    'period/decreases': 'Lũy kế giảm so với kỳ trước',
    'period/jump': 'Chênh lệch lớn so với kỳ trước',
    'rule/printed': 'Công thức in trong bảng',
    'style/decimals': 'Số chữ số thập phân khác nhau',
    'text/legacy': 'Chữ dùng bảng mã cũ',
  },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  flag: flags,
  because,
  refused,
  unjudged,
  tally: ({ holds, broken, unknown }) => {
    const waiting = unknown > 0 ? `, ${String(unknown)} chưa đánh giá được vì thiếu số liệu` : '';
    return `Đã xét ${String(holds + broken + unknown)} quy tắc: ${String(holds)} khớp, ${String(broken)} không khớp${waiting}.`;
  },
  inColumn: (heading) => `Cột “${shortened(heading, 60)}”: `,
  likewise: (columns) =>
    `Cũng như vậy ở ${list(
      columns.map(
        ({ column, cell, printed }) =>
          `cột “${shortened(column, 60)}” (${cell}${printed === '' ? '' : ` ghi ${shortened(printed, 45)}`})`,
      ),
      'cột',
      3,
    )}.`,
  follows: following,
  explains: explaining,
  problem: problems,
};
