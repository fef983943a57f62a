/** 11-BTCTW: cadres moved between levels, 11 figure columns. */
import { rowsIn } from '../../core/form/rowsOf';
import { atMost, columnRules, columns, printing, rowRules, within } from '../formParts';
import { official } from '../officialForm';
import { OF_PARTY } from './compared';

export const luanChuyen = official({
  ...OF_PARTY,
  id: 'luan-chuyen',
  title: 'Kết quả luân chuyển cán bộ',
  titleEn: 'Cadres moved between levels',
  number: '11-BTCTW',
  unit: 'Người',
  columns: printing(
    columns(2, [
      'Tổng số',
      [
        'Hướng luân chuyển',
        'Trung ương về tỉnh',
        'Tỉnh về huyện',
        'Huyện về tỉnh',
        'Huyện này sang huyện khác',
        'Ngành này sang ngành khác',
        'Tỉnh về xã',
        'Huyện về xã',
        'Xã về huyện',
        'Xã này sang xã khác',
        'Phòng, ban này sang phòng, ban khác',
      ],
    ]),
    ['2 (=3+…+12)'],
  ),
  rows: rowsIn('Người', [
    ['T', 'TỔNG SỐ', undefined, ''],
    ['T.1', 'Trong đó: Nữ', undefined, '*'],
    ['T.2', 'Dân tộc thiểu số', undefined, '*'],
    ['T.3', 'Tôn giáo', undefined, '*'],
    ['T.4', 'Tăng thêm chức danh', undefined, '*'],
    ['A', 'Tuổi đời', '', '1'],
    ['A.1', 'Từ 40 tuổi trở xuống', undefined, '-'],
    ['A.2', 'Trên 40 đến 50 tuổi', undefined, '-'],
    ['A.3', 'Trên 50 tuổi', undefined, '-'],
    ['B', 'Trình độ chuyên môn', '', '2'],
    ['B.1', 'Trung cấp chuyên môn', undefined, '-'],
    ['B.2', 'Cao đẳng', undefined, '-'],
    ['B.3', 'Đại học', undefined, '-'],
    ['B.4', 'Trên đại học', undefined, '-'],
    ['C', 'Lý luận chính trị', '', '3'],
    ['C.1', 'Sơ cấp', undefined, '-'],
    ['C.2', 'Trung cấp', undefined, '-'],
    ['C.3', 'Cao cấp, cử nhân', undefined, '-'],
  ]),
  rules: [
    ...columnRules('2=3..12'),
    ...rowRules('T = A.1 + A.2 + A.3'),
    ...within('T', ['T.1', 'T.2', 'T.3', 'T.4']),
    atMost('T', ['B.1', 'B.2', 'B.3', 'B.4']),
    atMost('T', ['C.1', 'C.2', 'C.3']),
  ],
});
