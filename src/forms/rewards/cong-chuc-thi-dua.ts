/** 0605.N/BNV-TĐKT: officials for rewards, by age, qualification and years of service. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, numbered, sumOf } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_2023 } from './ministry';

export const congChucThiDua = official({
  ...OF_2023,
  id: 'cong-chuc-thi-dua',
  title: 'Số lượng công chức làm công tác thi đua, khen thưởng',
  titleEn: 'Officials for emulation and rewards',
  number: '0605.N/BNV-TĐKT',
  certainty: SEEN_IN_SOFTWARE + ' Nguồn in mã số 14 hai lần.',
  unit: 'Người',
  columns: columns(1, ['Tổng số', 'Trong đó: Nữ']),
  rows: rowsIn('Người', [
    ['M.1', 'Tổng số', undefined, '01'],
    ['A', 'Theo độ tuổi', '', '1'],
    ['A.1', 'Từ 30 tuổi trở xuống', undefined, '02'],
    ['A.2', 'Từ 31 đến 40 tuổi', undefined, '03'],
    ['A.3', 'Từ 41 đến 50 tuổi', undefined, '04'],
    ['A.4', 'Từ 51 đến 55 tuổi', undefined, '05'],
    ['A.5', 'Từ 56 đến 60 tuổi', undefined, '06'],
    ['A.6', 'Trên 60 tuổi', undefined, '07'],
    ['B', 'Theo trình độ', '', '2'],
    ['B.1', 'Sơ cấp', undefined, '08'],
    ['B.2', 'Trung cấp', undefined, '09'],
    ['B.3', 'Cao đẳng', undefined, '10'],
    ['B.4', 'Đại học', undefined, '11'],
    ['B.5', 'Trên đại học', undefined, '12'],
    ['C', 'Theo thâm niên', '', '3'],
    ['C.1', 'Dưới 5 năm', undefined, '13'],
    ['C.2', 'Từ 5 đến 10 năm', undefined, '14'],
    ['C.3', 'Từ 10 năm trở lên', undefined, '14'],
  ]),
  rules: [
    ...columnRules('2<=1'),
    sumOf('M.1', numbered('A', 1, 6)),
    sumOf('M.1', numbered('B', 1, 5)),
    sumOf('M.1', numbered('C', 1, 3)),
  ],
});
