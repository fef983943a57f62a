/** 6F-BTCTW: results of self-criticism and criticism. */
import { rowsIn } from '../../core/form/rowsOf';
import { columns, rowRules } from '../formParts';
import { official, SEEN_IN_SOFTWARE } from '../officialForm';
import { OF_PARTY } from './compared';

export const kiemDiem = official({
  ...OF_PARTY,
  id: 'kiem-diem',
  title: 'Kết quả kiểm điểm tự phê bình và phê bình',
  titleEn: 'Self-criticism and criticism',
  number: '6F-BTCTW',
  certainty: SEEN_IN_SOFTWARE,
  header: { order: 'TT', label: 'Nội dung', over: '', unit: '' },
  columns: columns(1, ['Tập thể', 'Đảng viên']),
  rows: rowsIn('Tập thể, người', [
    ['K.1', 'Tổng số phải kiểm điểm'],
    ['K.2', 'Số đã kiểm điểm'],
    ['K.3', 'Số chưa kiểm điểm'],
    ['K.3.1', 'Trong đó: mới thành lập hoặc mới kết nạp dưới 6 tháng'],
    ['K.3.2', 'Được miễn công tác và sinh hoạt đảng', undefined, ''],
    ['K.3.3', 'Bị đình chỉ sinh hoạt', undefined, ''],
    ['K.4', 'Số được gợi ý kiểm điểm'],
    ['K.4.1', 'Trong đó: thuộc diện Ban Thường vụ Tỉnh ủy quản lý'],
    ['K.4.2', 'Thuộc diện Ban Thường vụ cấp ủy cấp trên trực tiếp quản lý'],
    ['K.4.3', 'Thuộc diện đảng ủy cơ sở quản lý'],
  ]),
  rules: rowRules(
    'K.1 = K.2 + K.3',
    'K.3.1 + K.3.2 + K.3.3 <= K.3',
    'K.4 <= K.2',
    'K.4.1 + K.4.2 + K.4.3 <= K.4',
  ),
});
