/** 03/XLD of 2024: denunciations handled, 27 columns. */
import { columnRules, columns, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=2+3', '4=5+6', '8=9+14+15+16+17=18+19+20=21+24', '9=10+11+12+13', '21=22+23', '24=25+26'];

export const donToCao = official({
  ...OF_2024,
  id: 'don-to-cao',
  title: 'Tổng hợp kết quả xử lý đơn tố cáo',
  titleEn: 'Denunciations handled',
  number: '03/XLD',
  columns: printing(
    columns(1, [
      ['Đơn tố cáo phải xử lý', 'Tổng số đơn tố cáo', 'Đơn kỳ trước chuyển sang', 'Đơn tiếp nhận trong kỳ'],
      ['Đơn tố cáo đã xử lý', 'Tổng số đơn đã xử lý', 'Đơn kỳ trước đã xử lý', 'Đơn trong kỳ đã xử lý'],
      ['Đủ điều kiện xử lý', 'Số đơn', 'Số vụ việc'],
      [
        'Phân loại vụ việc tố cáo theo nội dung',
        [
          'Lĩnh vực hành chính',
          'Tổng số vụ việc hành chính',
          'Chế độ, chính sách',
          'Đất đai, nhà cửa',
          'Công chức, công vụ',
          'Nội dung khác',
        ],
        'Tham nhũng',
        'Lĩnh vực tư pháp',
        'Lĩnh vực Đảng, đoàn thể',
        'Lĩnh vực khác',
      ],
      [
        'Phân loại vụ việc theo tình trạng giải quyết',
        'Tố cáo tiếp do quá hạn chưa giải quyết',
        'Tố cáo tiếp khi đã có kết luận',
        'Chưa giải quyết',
      ],
      ['Vụ việc thuộc thẩm quyền', 'Tổng số thuộc thẩm quyền', 'Tố cáo lần đầu', 'Tố cáo tiếp'],
      [
        'Vụ việc không thuộc thẩm quyền',
        'Tổng số không thuộc thẩm quyền',
        'Chuyển đơn',
        'Đôn đốc giải quyết',
      ],
      'Số văn bản phúc đáp nhận được',
    ]),
    PRINTED,
  ),
  between: { carried: ['[2] = [1] - [4]'] },
  rules: columnRules(...PRINTED, '4<=1', '7<=4', '8<=7'),
});
