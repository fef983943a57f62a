/** 1-BTCTW: Party members at the beginning, come, gone, and at the end of the period. */
import { rowsIn } from '../../core/form/rowsOf';
import { rowRules } from '../formParts';
import { official } from '../officialForm';
import { COMPARED, COMPARED_RULES, OF_PARTY, REPEATED } from './compared';

export const tangGiamDangVien = official({
  ...OF_PARTY,
  id: 'tang-giam-dang-vien',
  title: 'Thống kê tăng, giảm đảng viên',
  titleEn: 'Party members: come and gone',
  number: '1-BTCTW',
  unit: 'Người',
  columns: COMPARED,
  rows: rowsIn('Người', [
    ['A', 'Tổng số đảng viên cuối kỳ trước chuyển sang'],
    ['B', 'Đảng viên tăng trong kỳ'],
    ['B.1', 'Kết nạp'],
    ['B.2', 'Chuyển đến'],
    ['B.2.1', 'Tỉnh khác chuyển đến', 'Người', 'a'],
    ['B.2.2', 'Huyện khác trong tỉnh chuyển đến', 'Người', 'b'],
    ['B.3', 'Phục hồi đảng tịch'],
    ['C', 'Đảng viên giảm trong kỳ'],
    ['C.1', 'Từ trần'],
    ['C.2', 'Khai trừ'],
    ['C.3', 'Xóa tên'],
    ['C.3.1', 'Trong đó: Đảng viên dự bị', 'Người', ''],
    ['C.4', 'Xin ra khỏi Đảng'],
    ['C.5', 'Chuyển đi'],
    ['C.5.1', 'Chuyển đi tỉnh khác', 'Người', 'a'],
    ['C.5.2', 'Chuyển đi huyện khác trong tỉnh', 'Người', 'b'],
    ['D', 'Đảng viên trong danh sách cuối kỳ báo cáo'],
  ]),
  between: { carried: ['A = D'], repeated: REPEATED },
  rules: [
    ...COMPARED_RULES,
    ...rowRules(
      'B = B.1 + B.2 + B.3',
      'B.2 = B.2.1 + B.2.2',
      'C = C.1 + C.2 + C.3 + C.4 + C.5',
      'C.5 = C.5.1 + C.5.2',
      'C.3.1 <= C.3',
      'D = A + B - C',
    ),
  ],
});
