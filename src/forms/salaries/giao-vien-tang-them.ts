/** 2d: money for additional teachers; one rule contradicts the header, one holds words that nobody can evaluate. */
import { columnRules } from '../formParts';
import { official, PRINTED_RULES } from '../officialForm';
import { fundColumns, OF_2024 } from './fund';

export const giaoVienTangThem = official({
  ...OF_2024,
  id: 'giao-vien-tang-them',
  title: 'Nhu cầu kinh phí cho biên chế giáo viên tăng thêm năm 2024',
  titleEn: 'Money for additional teachers in 2024',
  number: '2d',
  level: 'trường; xã từ 7/2025',
  certainty:
    PRINTED_RULES +
    ' Biểu in “5=6+7+11”, theo tiêu đề cột (bao gồm) phải là 5=6+7+12; cột 13 có “số tháng thực tế hưởng” không nằm trong biểu nên không kiểm tra được.',
  header: { order: 'STT', label: 'Chỉ tiêu', over: '', unit: '' },
  columns: fundColumns(
    [
      'Biên chế giao bổ sung năm 2024',
      'Có mặt đến 01/7/2024',
      [
        'Hệ số lương và phụ cấp',
        'Tổng hệ số của 1 biên chế',
        [
          'Bao gồm',
          'Hệ số lương',
          [
            'Phụ cấp',
            'Tổng hệ số phụ cấp',
            'Phụ cấp khu vực',
            'Phụ cấp ưu đãi nghề',
            'Phụ cấp thu hút',
            'Phụ cấp đặc biệt',
          ],
          'Các khoản đóng góp',
        ],
      ],
      'Nhu cầu kinh phí',
    ],
    ['5=6+7+12', '7=8+9x6+10x6+11x6', '12=6x23,5%', '13=4x5x0,31 triệu đồng x số tháng thực tế hưởng'],
    ['3', '4'],
    3,
  ).map((column) =>
    Number(column.key) >= 5 && column.key !== '13' ? { ...column, additive: false } : column,
  ),
  rules: columnRules('5=6+7+12', '7=8+9*6+10*6+11*6', '12=6*#0.235'),
});
