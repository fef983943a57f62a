/** Primary schools at the beginning of the school year: sections I and II. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, numbered, rowRules, sumOf, within } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';

export const giaoDucTieuHoc = official({
  id: 'giao-duc-tieu-hoc',
  title: 'Báo cáo thống kê giáo dục tiểu học, kỳ đầu năm học',
  titleEn: 'Primary schools at the beginning of the school year',
  field: 'society',
  status: 'unverified',
  statusNote: 'Có lẽ theo Thông tư 24/2018/TT-BGDĐT.',
  level: 'trường, xã, tỉnh',
  certainty: SEEN_IN_SOFTWARE + ' Mới có phần I và II.',
  source: 'Cơ sở dữ liệu ngành giáo dục (2025); nguồn không ghi số thông tư',
  header: { order: 'STT', label: 'Chỉ tiêu', over: '', unit: 'Đơn vị tính' },
  columns: columns(1, ['Tổng số', ['Chia ra', 'Công lập', 'Tư thục']]),
  rows: rowsIn('Trường', [
    ['I', 'Trường', ''],
    ['I.1', 'Tổng số trường'],
    ['I.1.1', 'Trung du, đồng bằng, thành phố'],
    ['I.1.1.1', 'Trung du, đồng bằng, thành phố: từ 28 lớp trở lên'],
    ['I.1.1.2', 'Trung du, đồng bằng, thành phố: từ 27 lớp trở xuống'],
    ['I.1.2', 'Miền núi, vùng sâu, hải đảo'],
    ['I.1.2.1', 'Miền núi, vùng sâu, hải đảo: từ 19 lớp trở lên'],
    ['I.1.2.2', 'Miền núi, vùng sâu, hải đảo: từ 18 lớp trở xuống'],
    ['I.1.3', 'Trong đó: trường đạt chuẩn quốc gia'],
    ['I.1.4', 'Trong đó: trường có lớp bán trú'],
    ['I.2', 'Số điểm trường', 'Điểm trường'],
    ['II', 'Lớp', ''],
    ['II.1', 'Tổng số lớp', 'Lớp'],
    ...[1, 2, 3, 4, 5].map((grade) => [`II.1.${String(grade)}`, `Lớp ${String(grade)}`, 'Lớp'] as const),
    ['II.1.6', 'Trong đó: lớp học 2 buổi/ngày', 'Lớp'],
    ['II.1.7', 'Trong đó: lớp bán trú', 'Lớp'],
    ['II.1.8', 'Trong đó: lớp chuyên biệt', 'Lớp'],
    ['II.1.9', 'Trong đó: lớp ghép', 'Lớp'],
  ]),
  rules: [
    ...columnRules('1=2+3'),
    ...rowRules(
      'I.1 = I.1.1 + I.1.2',
      'I.1.1 = I.1.1.1 + I.1.1.2',
      'I.1.2 = I.1.2.1 + I.1.2.2',
      'I.1.3 <= I.1',
      'I.1.4 <= I.1',
    ),
    sumOf('II.1', numbered('II.1', 1, 5)),
    ...within('II.1', numbered('II.1', 6, 9)),
  ],
});
