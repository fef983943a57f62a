/** 02/XLD of 2024: complaints handled, 26 columns. */
import { columnRules, columns, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=2+3', '4=5+6', '9=10+11+12', '20=21+22', '23=24+25'];

export const donKhieuNai = official({
  ...OF_2024,
  id: 'don-khieu-nai',
  title: 'Tổng hợp kết quả xử lý đơn khiếu nại',
  titleEn: 'Complaints handled',
  number: '02/XLD',
  columns: printing(
    columns(1, [
      [
        'Đơn khiếu nại phải xử lý',
        'Tổng số đơn khiếu nại',
        'Đơn kỳ trước chuyển sang',
        'Đơn tiếp nhận trong kỳ',
      ],
      ['Đơn khiếu nại đã xử lý', 'Tổng số đơn đã xử lý', 'Đơn kỳ trước đã xử lý', 'Đơn trong kỳ đã xử lý'],
      ['Đủ điều kiện xử lý', 'Số đơn', 'Số vụ việc'],
      [
        'Phân loại vụ việc khiếu nại theo nội dung',
        [
          'Lĩnh vực hành chính',
          'Tổng số vụ việc hành chính',
          'Chế độ, chính sách',
          'Đất đai, nhà cửa',
          'Nội dung khác',
        ],
        'Lĩnh vực tư pháp',
        'Lĩnh vực Đảng, đoàn thể',
        'Lĩnh vực khác',
      ],
      [
        'Phân loại vụ việc theo tình trạng giải quyết',
        'Đã giải quyết lần đầu',
        'Đã giải quyết lần 2',
        'Đã có bản án của Tòa',
        'Chưa giải quyết xong',
      ],
      ['Vụ việc thuộc thẩm quyền', 'Tổng số thuộc thẩm quyền', 'Lần đầu', 'Lần 2'],
      ['Vụ việc không thuộc thẩm quyền', 'Tổng số không thuộc thẩm quyền', 'Hướng dẫn', 'Đôn đốc giải quyết'],
      'Số văn bản phúc đáp nhận được',
    ]),
    PRINTED,
  ),
  between: { carried: ['[2] = [1] - [4]'] },
  rules: [
    ...columnRules(...PRINTED),
    ...columnRules('8=9+13+14+15=16+17+18+19=20+23', '4<=1', '7<=4', '8<=7'),
  ],
});
