/** 2b: more paid to retired commune cadres in 2024; the factor is in millions of đồng. */
import { columnRules } from '../formParts';
import { official } from '../officialForm';
import { fundColumns, OF_2024 } from './fund';

export const canBoXaNghiViec = official({
  ...OF_2024,
  id: 'can-bo-xa-nghi-viec',
  title: 'Quỹ trợ cấp tăng thêm năm 2024 của cán bộ xã đã nghỉ việc hưởng trợ cấp hằng tháng',
  titleEn: 'More paid to retired commune cadres in 2024',
  number: '2b',
  level: 'xã',
  source:
    'Nghị định 42/2023/NĐ-CP, 75/2024/NĐ-CP; thông tư của Bộ Tài chính hướng dẫn Nghị định 73/2024/NĐ-CP',
  header: { order: 'STT', label: 'Nội dung', over: '', unit: '' },
  unit: 'Triệu đồng, người',
  columns: fundColumns(
    [
      'Số người đến 01/07/2024',
      'Quỹ trợ cấp 1 tháng theo Nghị định 42/2023/NĐ-CP',
      'Quỹ trợ cấp 1 tháng theo Nghị định 75/2024/NĐ-CP',
      'Quỹ trợ cấp tăng thêm tháng 7',
      'BHYT tăng thêm tháng 7',
      'Tổng quỹ trợ cấp tăng thêm năm 2024',
    ],
    ['4=3-2', '5=1x0.54x4,5%', '6=(4+5)x6T'],
    ['1'],
  ),
  rules: columnRules('4=3-2', '5=1*#0.54*#0.045', '6=(4+5)*#6'),
});
