/** 01/XLD of 2024: petitions handled, of all kinds. */
import { columnRules, columns, type Heading, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=2+3=4+5', '6=8+9+10=11+12+13=14+18', '14=15+16+17', '18=19+20+21'];

const KINDS: readonly Heading[] = ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'];

export const xuLyDon = official({
  ...OF_2024,
  id: 'xu-ly-don',
  title: 'Tổng hợp kết quả xử lý đơn',
  titleEn: 'Petitions handled',
  number: '01/XLD',
  columns: printing(
    columns(1, [
      ['Số đơn phải xử lý', 'Tổng số đơn phải xử lý', 'Kỳ trước chuyển sang', 'Tiếp nhận trong kỳ'],
      ['Tình trạng xử lý', 'Số đơn đã xử lý', 'Số đơn chưa xử lý'],
      ['Đủ điều kiện xử lý', 'Số đơn đủ điều kiện', 'Số vụ việc đủ điều kiện'],
      ['Phân loại theo nội dung', ...KINDS],
      [
        'Phân loại theo tình trạng giải quyết',
        'Giải quyết lần đầu',
        'Giải quyết nhiều lần',
        'Chưa giải quyết xong',
      ],
      [
        'Đơn thuộc thẩm quyền',
        'Tổng số thuộc thẩm quyền',
        'Đơn khiếu nại thuộc thẩm quyền',
        'Đơn tố cáo thuộc thẩm quyền',
        'Đơn kiến nghị, phản ánh thuộc thẩm quyền',
      ],
      [
        'Đơn không thuộc thẩm quyền',
        'Tổng số không thuộc thẩm quyền',
        'Hướng dẫn',
        'Chuyển đơn',
        'Đôn đốc giải quyết',
      ],
      'Số văn bản phúc đáp nhận được',
    ]),
    PRINTED,
  ),
  between: { carried: ['[2] = [5]'] },
  rules: columnRules(...PRINTED, '6<=4', '7<=6', '15<=8', '16<=9', '17<=10'),
});
