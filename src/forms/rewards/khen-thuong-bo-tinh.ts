/** 0603.N/BNV-TĐKT: rewards of ministries and provinces. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, rowRules } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_2023 } from './ministry';

export const khenThuongBoTinh = official({
  ...OF_2023,
  id: 'khen-thuong-bo-tinh',
  title: 'Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể trung ương và tỉnh, thành phố',
  titleEn: 'Rewards of ministries and provinces',
  number: '0603.N/BNV-TĐKT',
  certainty: SEEN_IN_SOFTWARE + ' Nguồn đánh số mục 1 rồi 3, thiếu mục 2.',
  columns: columns(1, [
    'Tổng số',
    [
      'Chia theo hình thức khen thưởng',
      'Bằng khen',
      'Chiến sĩ thi đua cấp bộ, cấp tỉnh',
      'Cờ thi đua',
      'Huy hiệu (kỷ niệm chương)',
    ],
  ]),
  rows: rowsIn('Lượt khen', [
    ['M.1', 'Tổng số', undefined, '01'],
    ['B', 'Theo đối tượng', '', '1'],
    ['B.1', 'Tập thể', undefined, '02'],
    ['B.1.1', 'Trong đó: Doanh nghiệp', undefined, '03'],
    ['B.2', 'Hộ gia đình', undefined, '04'],
    ['B.3', 'Cá nhân', undefined, '05'],
    ['B.3.1', 'Lãnh đạo cấp bộ, cấp tỉnh trở lên', undefined, '06'],
    ['B.3.2', 'Lãnh đạo cấp vụ, cấp sở', undefined, '07'],
    ['B.3.3', 'Doanh nhân', undefined, '08'],
    ['B.3.4', 'Các cấp lãnh đạo khác từ phó phòng trở lên', undefined, '09'],
    ['B.3.5', 'Người trực tiếp công tác, lao động, học tập', undefined, '10'],
    ['C', 'Theo phương thức khen thưởng', '', '3'],
    ['C.1', 'Khen thưởng thường xuyên', undefined, '11'],
    ['C.2', 'Khen thưởng chuyên đề', undefined, '12'],
    ['C.3', 'Khen thưởng đột xuất', undefined, '13'],
    ['C.4', 'Khen thưởng đối ngoại', undefined, '14'],
    ['C.5', 'Khen thưởng cống hiến', undefined, '15'],
    ['C.6', 'Khen thưởng niên hạn', undefined, '16'],
    ['C.7', 'Khen thưởng kháng chiến', undefined, '17'],
  ]),
  rules: [
    ...columnRules('1=2+3+4+5'),
    ...rowRules(
      'M.1 = B.1 + B.2 + B.3',
      'B.1.1 <= B.1',
      'B.3 = B.3.1 + B.3.2 + B.3.3 + B.3.4 + B.3.5',
      'M.1 = C.1 + C.2 + C.3 + C.4 + C.5 + C.6 + C.7',
    ),
  ],
});
