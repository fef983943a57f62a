/** 2e: salary money saved where units pay more of their costs themselves. */
import { columnRules } from '../formParts';
import { official, PRINTED_RULES } from '../officialForm';
import { fundColumns, OF_2024 } from './fund';

export const mucTuChu = official({
  ...OF_2024,
  id: 'muc-tu-chu',
  title: 'Nguồn cải cách tiền lương tiết kiệm do thay đổi mức độ tự chủ của đơn vị sự nghiệp',
  titleEn: 'Salary money saved where units are more autonomous',
  number: '2e',
  certainty: PRINTED_RULES + ' Nguồn in số biểu 2đ lần nữa cho biểu này.',
  header: { order: 'STT', label: 'Phân loại đơn vị sự nghiệp', over: '', unit: '' },
  unit: 'Triệu đồng, đơn vị',
  columns: fundColumns(
    [
      'Số đơn vị đến 31/12/2023',
      'Số đơn vị đến 31/12/2024',
      ['Thay đổi trong năm', 'Tăng', 'Giảm'],
      ['Kinh phí tiết kiệm', 'Tiết kiệm 1 tháng', 'Tiết kiệm cả năm'],
      '50% để thực hiện cải cách tiền lương',
    ],
    ['7=6*50%'],
    ['1', '2', '3', '4'],
  ),
  between: { carried: ['[1] = [2]'] },
  rules: columnRules('2=1+3-4', '7=6*#0.5'),
});
