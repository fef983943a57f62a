/** 02/PLI: labour in use, by kind of employer; 12 figure columns. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, rowRules } from '../formParts';
import { official } from '../officialForm';

export const suDungLaoDong = official({
  id: 'su-dung-lao-dong',
  title: 'Tình hình sử dụng lao động',
  titleEn: 'Labour in use',
  number: '02/PLI',
  field: 'society',
  status: 'unverified',
  level: 'tỉnh; xã cung cấp số liệu',
  source: 'Phụ lục I Nghị định 145/2020/NĐ-CP (nguồn chỉ in số mẫu)',
  header: { order: 'STT', label: 'Người sử dụng lao động', over: '', unit: '' },
  unit: 'Người',
  columns: columns(3, [
    ['Số lao động', 'Tổng số', 'Lao động nữ', 'Lao động trên 35 tuổi', 'Lao động tham gia BHXH bắt buộc'],
    [
      'Phân loại theo vị trí việc làm',
      'Nhà quản lý',
      'Chuyên môn kỹ thuật bậc cao',
      'Chuyên môn kỹ thuật bậc trung',
      'Vị trí khác',
    ],
    [
      'Phân loại theo hợp đồng lao động',
      'Không xác định thời hạn',
      'Xác định thời hạn',
      'Hợp đồng lao động khác',
    ],
  ]),
  rows: rowsIn('Người', [
    ['L.1', 'Doanh nghiệp'],
    ['L.2', 'Hợp tác xã'],
    ['L.3', 'Cơ quan, tổ chức'],
    ['L.4', 'Hộ kinh doanh, cá nhân'],
    ['T', 'Tổng', undefined, ''],
  ]),
  rules: [
    ...columnRules('3=7+8+9+10=11+12+13', '4<=3', '5<=3', '6<=3'),
    ...rowRules('T = L.1 + L.2 + L.3 + L.4'),
  ],
});
