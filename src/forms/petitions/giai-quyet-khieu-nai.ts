/** 01/KQGQ: complaints settled, 26 columns. */
import { columnRules, columns, type Heading, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=2+3', '5=20+21+22+23+24'];
const BACK: readonly Heading[] = ['Tiền (Trđ)', 'Đất (m2)'];

export const giaiQuyetKhieuNai = official({
  ...OF_2024,
  id: 'giai-quyet-khieu-nai',
  title: 'Tổng hợp kết quả giải quyết khiếu nại thuộc thẩm quyền',
  titleEn: 'Complaints settled',
  number: '01/KQGQ',
  columns: printing(
    columns(1, [
      ['Đơn khiếu nại thuộc thẩm quyền', 'Tổng số đơn', 'Đơn kỳ trước chuyển sang', 'Đơn tiếp nhận trong kỳ'],
      'Tổng số vụ việc',
      ['Đã giải quyết', 'Số vụ việc giải quyết bằng quyết định', 'Số vụ việc rút đơn'],
      ['Kiến nghị thu hồi cho Nhà nước', ...BACK],
      ['Trả lại cho tổ chức', ...BACK],
      ['Trả lại cho cá nhân', ...BACK],
      'Số tổ chức được trả lại quyền lợi',
      'Số cá nhân được trả lại quyền lợi',
      [
        'Kiến nghị xử lý hành chính',
        'Tổng số người bị kiến nghị xử lý',
        'Trong đó cán bộ, công chức, viên chức',
      ],
      ['Chuyển cơ quan điều tra', 'Số vụ', 'Số người', 'Trong đó cán bộ, công chức'],
      [
        'Phân tích kết quả giải quyết',
        ['Giải quyết lần đầu', 'Khiếu nại đúng', 'Khiếu nại sai', 'Khiếu nại đúng một phần'],
        ['Giải quyết lần 2', 'Công nhận quyết định lần đầu', 'Hủy, sửa quyết định lần đầu'],
      ],
      ['Chấp hành thời hạn giải quyết', 'Đúng thời hạn', 'Không đúng thời hạn'],
    ]).map((column) =>
      /^(Tiền|Đất)/.test(column.label) ? { ...column, measure: 'amount' as const } : column,
    ),
    PRINTED,
  ),
  rules: columnRules(...PRINTED, '5+6<=4', '16<=15', '19<=18', '5=25+26'),
});
