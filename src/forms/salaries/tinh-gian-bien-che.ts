/** 2đ: salary money saved by having fewer posts. */
import { columnRules } from '../formParts';
import { official, PRINTED_RULES } from '../officialForm';
import { fundColumns, OF_2024 } from './fund';

export const tinhGianBienChe = official({
  ...OF_2024,
  id: 'tinh-gian-bien-che',
  title: 'Nguồn cải cách tiền lương tiết kiệm từ tinh giản biên chế, sắp xếp tổ chức bộ máy',
  titleEn: 'Salary money saved by having fewer posts',
  number: '2đ',
  certainty: PRINTED_RULES + ' Biểu in “5=4-2”: số âm khi tiết kiệm được; ở đây tính 5=2-4 theo tên cột.',
  header: { order: 'STT', label: 'Phân loại đơn vị', over: '', unit: '' },
  unit: 'Triệu đồng, người',
  columns: fundColumns(
    [
      ['Tại 01/7/2023', 'Số đối tượng', 'Quỹ lương tháng 7/2023'],
      ['Tại 01/7/2024', 'Số đối tượng', 'Quỹ lương tháng 7/2024'],
      'Tiết kiệm 1 tháng',
      'Kinh phí NSNN khác tiết kiệm năm 2024',
      'Tổng kinh phí tiết kiệm năm 2024',
      '50% để thực hiện cải cách tiền lương',
    ],
    ['5=2-4', '7=5*12 tháng + 6', '8=7*50%'],
    ['1', '3'],
  ),
  rules: columnRules('5=2-4', '7=5*#12+6', '8=7*#0.5'),
});
