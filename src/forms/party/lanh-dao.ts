/** 9C-BTCTW: leaders of the commune, 10 figure columns. */
import { rowsIn } from '../../core/form/rowsOf';
import { atMost, columnRules, columns, rowRules } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_PARTY } from './compared';

export const lanhDao = official({
  ...OF_PARTY,
  id: 'lanh-dao',
  title: 'Thống kê cán bộ lãnh đạo, quản lý cấp xã',
  titleEn: 'Leaders of the commune',
  number: '9C-BTCTW',
  level: 'xã',
  certainty: SEEN_IN_SOFTWARE + ' Nguồn ghi cấp huyện trong tên biểu.',
  unit: 'Người',
  columns: columns(2, [
    ['Cấp ủy', 'Ban Chấp hành', 'Ban Thường vụ', 'Bí thư', 'Phó Bí thư'],
    ['Hội đồng nhân dân', 'Chủ tịch', 'Phó Chủ tịch'],
    ['Ủy ban nhân dân', 'Chủ tịch', 'Phó Chủ tịch'],
    ['Mặt trận Tổ quốc, đoàn thể', 'Chủ tịch', 'Phó Chủ tịch'],
  ]),
  rows: rowsIn('Người', [
    ['T', 'TỔNG SỐ', undefined, ''],
    ['T.1', 'Trong đó: Nữ', undefined, '*'],
    ['T.2', 'Dân tộc thiểu số', undefined, '*'],
    ['A', 'Tuổi đời', '', '1'],
    ['A.1', 'Từ 40 tuổi trở xuống', undefined, '-'],
    ['A.2', 'Trên 40 đến 50 tuổi', undefined, '-'],
    ['A.3', 'Trên 50 tuổi', undefined, '-'],
    ['B', 'Trình độ chuyên môn', '', '2'],
    ['B.1', 'Cao đẳng', undefined, '-'],
    ['B.2', 'Đại học', undefined, '-'],
    ['B.3', 'Trên đại học', undefined, '-'],
    ['C', 'Chức danh khoa học', '', '3'],
    ['C.1', 'Phó giáo sư', undefined, '-'],
    ['C.2', 'Giáo sư', undefined, '-'],
    ['D', 'Lý luận chính trị', '', '4'],
    ['D.1', 'Sơ cấp', undefined, '-'],
    ['D.2', 'Trung cấp', undefined, '-'],
    ['D.3', 'Cao cấp', undefined, '-'],
  ]),
  rules: [
    ...columnRules('3<=2', '4+5<=3'),
    ...rowRules('T = A.1 + A.2 + A.3', 'T.1 <= T', 'T.2 <= T'),
    atMost('T', ['B.1', 'B.2', 'B.3']),
    atMost('T', ['C.1', 'C.2']),
    atMost('T', ['D.1', 'D.2', 'D.3']),
  ],
});
