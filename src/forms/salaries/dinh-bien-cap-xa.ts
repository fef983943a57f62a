/** 2d of 2023: what commune cadres cost under Decree 33/2023: products of columns. */
import { columnRules } from '../formParts';
import { official, PRINTED_RULES } from '../officialForm';
import { fundColumns, OF_2024 } from './fund';

export const dinhBienCapXa = official({
  ...OF_2024,
  id: 'dinh-bien-cap-xa',
  title: 'Kinh phí tăng, giảm theo Nghị định 33/2023/NĐ-CP của cán bộ, công chức cấp xã',
  titleEn: 'Cost of commune cadres under Decree 33/2023',
  number: '2d',
  statusNote: 'Chỉ dùng cho năm 2023.',
  level: 'huyện, tỉnh',
  certainty: PRINTED_RULES + ' “10=3-9” cho số dương khi giảm.',
  source: 'Thông tư 50/2023/TT-BTC (17/7/2023)',
  header: { order: 'STT', label: 'Phân loại đơn vị cấp xã', over: '', unit: '' },
  columns: fundColumns(
    [
      'Số đơn vị cấp xã',
      [
        'Theo Nghị định 34/2019/NĐ-CP',
        'Định biên 1 xã theo Nghị định 34/2019',
        'Tổng số định biên theo Nghị định 34/2019',
        'Số đã tính trong định mức năm 2022',
        'Hệ số lương bình quân',
        'Hệ số phụ cấp bình quân',
        'Tỷ lệ phụ cấp tính đóng góp',
      ],
      [
        'Theo Nghị định 33/2023/NĐ-CP',
        'Định biên 1 xã theo Nghị định 33/2023',
        'Tổng số định biên theo Nghị định 33/2023',
      ],
      'Số tăng, giảm',
      'Quỹ lương, phụ cấp 1 tháng',
      'Quỹ lương, phụ cấp năm 2023',
    ],
    ['3=1*2', '9=1*8', '10=3-9', '12=11x5T'],
    ['1', '2', '3', '4', '8', '9', '10'],
  ).map((column) => ({
    ...column,
    ...(['2', '5', '6', '7', '8'].includes(column.key) ? { additive: false } : {}),
    ...(column.key === '10' ? { signed: true } : {}),
  })),
  rules: columnRules('3=1*2', '9=1*8', '10=3-9', '12=11*#5'),
});
