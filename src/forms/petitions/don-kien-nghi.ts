/** 04/XLD of 2024: petitions and feedback handled. */
import { columnRules, columns, printing } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_2024 } from './inspectorate';

// The source prints "8=…=15+18": a misprint, since 15 and 16 are what the header parts.
const PRINTED = ['1=2+3', '4=5+6', '8=9+10+11+12=13+14=15+16', '16=17+18'];

export const donKienNghi = official({
  ...OF_2024,
  id: 'don-kien-nghi',
  title: 'Tổng hợp kết quả xử lý đơn kiến nghị, phản ánh',
  titleEn: 'Petitions and feedback handled',
  number: '04/XLD',
  certainty: SEEN_IN_SOFTWARE + ' Biểu in “8=…=15+18”; theo tiêu đề cột phải là 15+16.',
  columns: printing(
    columns(1, [
      [
        'Đơn kiến nghị, phản ánh phải xử lý',
        'Tổng số đơn',
        'Đơn kỳ trước chuyển sang',
        'Đơn tiếp nhận trong kỳ',
      ],
      ['Đơn đã xử lý', 'Tổng số đơn đã xử lý', 'Đơn kỳ trước đã xử lý', 'Đơn trong kỳ đã xử lý'],
      ['Đủ điều kiện xử lý', 'Số đơn', 'Số vụ việc'],
      ['Phân loại vụ việc theo nội dung', 'Chế độ, chính sách', 'Đất đai', 'Tư pháp', 'Nội dung khác'],
      ['Phân loại theo tình trạng giải quyết', 'Đã được giải quyết', 'Chưa được giải quyết'],
      'Vụ việc thuộc thẩm quyền',
      [
        'Vụ việc không thuộc thẩm quyền',
        'Tổng số không thuộc thẩm quyền',
        'Chuyển đơn',
        'Đôn đốc giải quyết',
      ],
      ['Kết quả giải quyết vụ việc thuộc thẩm quyền', 'Đã giải quyết', 'Chưa giải quyết'],
    ]),
    PRINTED,
  ),
  between: { carried: ['[2] = [1] - [4]'] },
  rules: columnRules(...PRINTED, '15=19+20', '4<=1', '7<=4', '8<=7'),
});
