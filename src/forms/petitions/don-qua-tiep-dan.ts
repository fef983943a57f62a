/** 02/TCD of 2021: petitions taken while receiving citizens. */
import { columnRules, columns, printing } from '../formParts';
import { official } from '../officialForm';
import { OF_2024 } from './inspectorate';

const PRINTED = ['1=3+5+7=9+11', '2=4+6+8=10+12'];

export const donQuaTiepDan = official({
  ...OF_2024,
  id: 'don-qua-tiep-dan',
  title: 'Tổng hợp kết quả phân loại, xử lý đơn qua tiếp công dân',
  titleEn: 'Petitions sorted and handled while receiving citizens',
  number: '02/TCD',
  statusNote: 'Chỉ có trong bộ biểu năm 2021; từ 2024 không còn.',
  source: 'Thông tư 02/2021/TT-TTCP',
  columns: printing(
    columns(1, [
      ['Tổng số tiếp nhận', 'Số đơn', 'Số vụ việc'],
      [
        'Phân loại đơn theo nội dung',
        ['Khiếu nại', 'Số đơn', 'Số vụ việc'],
        ['Tố cáo', 'Số đơn', 'Số vụ việc'],
        ['Kiến nghị, phản ánh', 'Số đơn', 'Số vụ việc'],
      ],
      [
        'Phân loại theo thẩm quyền',
        ['Thuộc thẩm quyền', 'Số đơn', 'Số vụ việc'],
        ['Không thuộc thẩm quyền', 'Số đơn', 'Số vụ việc'],
      ],
      ['Kết quả xử lý đơn không thuộc thẩm quyền', 'Hướng dẫn', 'Chuyển đơn', 'Đôn đốc giải quyết'],
      'Số văn bản phúc đáp nhận được',
    ]),
    PRINTED,
  ),
  rules: columnRules(...PRINTED),
});
