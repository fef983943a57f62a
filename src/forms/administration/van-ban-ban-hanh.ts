/** Documents issued, by kind and issuing body. */
import { rowsIn } from '../../core/form/rowsOf';
import { columnRules, columns, numbered, sumOf } from '../formParts';
import { FROM_REPORTS, official } from '../officialForm';

export const vanBanBanHanh = official({
  id: 'van-ban-ban-hanh',
  title: 'Thống kê văn bản ban hành trong kỳ',
  titleEn: 'Documents issued in the period',
  field: 'administration',
  status: 'custom',
  monthly: true,
  level: 'xã',
  certainty: FROM_REPORTS,
  source: 'Báo cáo của Đảng ủy, HĐND, UBND xã; các loại văn bản theo Nghị định 30/2020/NĐ-CP, Điều 7.',
  header: { order: 'STT', label: 'Loại văn bản', over: '', unit: '' },
  unit: 'Văn bản',
  columns: columns(1, ['Tổng số', ['Chia theo cơ quan ban hành', 'Đảng ủy', 'HĐND xã', 'UBND xã']]),
  rows: rowsIn('Văn bản', [
    ['V', 'Tổng số văn bản ban hành', 'Văn bản', ''],
    ['V.1', 'Nghị quyết'],
    ['V.2', 'Quyết định'],
    ['V.3', 'Quy chế'],
    ['V.4', 'Quy định'],
    ['V.5', 'Đề án'],
    ['V.6', 'Chương trình'],
    ['V.7', 'Kế hoạch'],
    ['V.8', 'Hướng dẫn'],
    ['V.9', 'Thông báo'],
    ['V.10', 'Kết luận'],
    ['V.11', 'Báo cáo'],
    ['V.12', 'Tờ trình'],
    ['V.13', 'Công văn'],
    ['V.14', 'Giấy mời'],
    ['V.15', 'Văn bản khác'],
  ]),
  rules: [...columnRules('1=2+3+4'), sumOf('V', numbered('V', 1, 15))],
});
