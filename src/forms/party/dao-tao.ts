/** 10-BTCTW: training of cadres, 9 figure columns. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, printing, rowRules } from '../formParts';
import { official } from '../officialForm';
import { OF_PARTY } from './compared';

const PRINTED = ['3=4+6+8', '9=10+11'];

export const daoTao = official({
  ...OF_PARTY,
  id: 'dao-tao',
  title: 'Kết quả đào tạo, bồi dưỡng cán bộ',
  titleEn: 'Training of cadres',
  number: '10-BTCTW',
  header: { order: 'TT', label: 'Chương trình, hình thức', over: '', unit: '' },
  columns: printing(
    columns(3, [
      [
        'Số lượt người được cử đi',
        'Tổng số',
        ['Cán bộ cấp tỉnh', 'Tổng số', 'Trong đó: lãnh đạo, quản lý'],
        ['Cán bộ cấp huyện', 'Tổng số', 'Trong đó: lãnh đạo, quản lý'],
        'Cán bộ cấp xã',
      ],
      ['Số lớp đã mở', 'Tổng số lớp', 'Cấp ủy tỉnh mở', 'Cấp ủy huyện mở'],
    ]),
    PRINTED,
  ),
  rows: rowsIn('Lượt người, lớp', [
    ['I', 'Đào tạo'],
    ['I.1', 'Đào tạo về chuyên môn, nghiệp vụ'],
    ['I.1.1', 'Đại học', undefined, '-'],
    ['I.1.1.1', 'Đại học: học trong nước', undefined, '+'],
    ['I.1.1.2', 'Đại học: học ở ngoài nước', undefined, '+'],
    ['I.1.1.3', 'Đại học: liên kết đào tạo', undefined, '+'],
    ['I.1.2', 'Thạc sĩ', undefined, '-'],
    ['I.1.2.1', 'Thạc sĩ: học trong nước', undefined, '+'],
    ['I.1.2.2', 'Thạc sĩ: học ở ngoài nước', undefined, '+'],
    ['I.1.2.3', 'Thạc sĩ: liên kết đào tạo', undefined, '+'],
    ['I.1.3', 'Tiến sĩ', undefined, '-'],
    ['I.1.3.1', 'Tiến sĩ: học trong nước', undefined, '+'],
    ['I.1.3.2', 'Tiến sĩ: học ở ngoài nước', undefined, '+'],
    ['I.1.3.3', 'Tiến sĩ: liên kết đào tạo', undefined, '+'],
    ['I.2', 'Đào tạo về lý luận chính trị'],
    ['I.2.1', 'Trung cấp lý luận chính trị', undefined, '-'],
    ['I.2.2', 'Cao cấp lý luận chính trị', undefined, '-'],
    ['I.2.3', 'Cử nhân lý luận chính trị', undefined, '-'],
    ['II', 'Bồi dưỡng'],
    ['II.1', 'Bồi dưỡng lý luận chính trị'],
    ['II.2', 'Bồi dưỡng chuyên môn, nghiệp vụ'],
    ['II.3', 'Bồi dưỡng khác'],
  ]),
  rules: [
    ...columnRules(...PRINTED, '5<=4', '7<=6'),
    ...rowRules(
      'I = I.1 + I.2',
      'I.1 = I.1.1 + I.1.2 + I.1.3',
      'I.1.1 = I.1.1.1 + I.1.1.2 + I.1.1.3',
      'I.1.2 = I.1.2.1 + I.1.2.2 + I.1.2.3',
      'I.1.3 = I.1.3.1 + I.1.3.2 + I.1.3.3',
      'I.2 = I.2.1 + I.2.2 + I.2.3',
      'II = II.1 + II.2 + II.3',
    ),
  ],
});
