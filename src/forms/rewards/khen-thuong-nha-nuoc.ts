/** 0602.N/BNV-TĐKT: state rewards; one printed number stands over two columns. */
import type { Column } from '../../core/form/form';
import { rowsIn } from '../../core/form/rowsOf';
import { rowRules } from '../formParts';
import { official } from '../officialForm';
import { OF_2023 } from './ministry';

/** Collectives and persons under one number: "(2)" stands over both. */
function both(key: string, label: string): Column[] {
  const printed = `(${key})`;
  return [
    { key: key + 'a', label: 'Tập thể', under: [label], printed },
    { key: key + 'b', label: 'Cá nhân', under: [label], printed },
  ];
}

const LEAVES = ['2a', '2b', '3', '4', '5a', '5b', '6', '7a', '7b', '8', '9a', '9b'];

export const khenThuongNhaNuoc = official({
  ...OF_2023,
  id: 'khen-thuong-nha-nuoc',
  title: 'Số lượng khen thưởng cấp Nhà nước',
  titleEn: 'State rewards',
  number: '0602.N/BNV-TĐKT',
  level: 'bộ, tỉnh',
  columns: [
    { key: '1', label: 'Tổng số' },
    ...both('2', 'Huân chương, huy chương'),
    { key: '3', label: 'Giải thưởng Hồ Chí Minh (cá nhân)' },
    { key: '4', label: 'Giải thưởng Nhà nước (cá nhân)' },
    ...both('5', 'Danh hiệu vinh dự nhà nước'),
    { key: '6', label: 'Cờ thi đua của Chính phủ' },
    ...both('7', 'Bằng khen của Thủ tướng Chính phủ'),
    { key: '8', label: 'Chiến sĩ thi đua toàn quốc' },
    ...both('9', 'Hình thức khen thưởng khác'),
  ],
  rows: rowsIn('Lượt khen', [
    ['M.1', 'Tổng số', undefined, '01'],
    ['A', 'Theo đơn vị trình', '', '1'],
    ['A.1', 'Bộ, ban, ngành', undefined, '02'],
    ['A.2', 'Tỉnh, thành phố', undefined, '03'],
    ['B', 'Theo đối tượng', '', '2'],
    ['B.1', 'Tập thể', undefined, '06'],
    ['B.1.1', 'Trong đó: Doanh nghiệp', undefined, '07'],
    ['B.2', 'Hộ gia đình', undefined, '08'],
    ['B.3', 'Cá nhân', undefined, '09'],
    ['B.3.1', 'Lãnh đạo cấp bộ, cấp tỉnh trở lên', undefined, '10'],
    ['B.3.2', 'Lãnh đạo cấp vụ, cấp sở', undefined, '11'],
    ['B.3.3', 'Doanh nhân', undefined, '12'],
    ['B.3.4', 'Các cấp lãnh đạo khác từ phó phòng trở lên', undefined, '13'],
    ['B.3.5', 'Người trực tiếp công tác, lao động, học tập', undefined, '14'],
    ['C', 'Theo phương thức khen thưởng', '', '3'],
    ['C.1', 'Khen thưởng thường xuyên', undefined, '15'],
    ['C.2', 'Khen thưởng chuyên đề', undefined, '16'],
    ['C.3', 'Khen thưởng đột xuất', undefined, '17'],
    ['C.4', 'Khen thưởng đối ngoại', undefined, '18'],
    ['C.5', 'Khen thưởng cống hiến', undefined, '19'],
    ['C.6', 'Khen thưởng niên hạn', undefined, '20'],
    ['C.7', 'Khen thưởng kháng chiến', undefined, '21'],
  ]),
  rules: [
    { text: `[1] = ${LEAVES.map((key) => `[${key}]`).join(' + ')}` },
    ...rowRules(
      'M.1 = A.1 + A.2',
      'M.1 = B.1 + B.2 + B.3',
      'B.1.1 <= B.1',
      'B.3 = B.3.1 + B.3.2 + B.3.3 + B.3.4 + B.3.5',
      'M.1 = C.1 + C.2 + C.3 + C.4 + C.5 + C.6 + C.7',
    ),
  ],
});
