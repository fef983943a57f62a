/** II.06a/VPCP/KSTT: handling of administrative procedures by field, 11 figure columns. */
import { columnRules, columns, OWN_ROWS } from '../formParts';
import { official } from '../officialForm';

export const giaiQuyetTthc = official({
  id: 'giai-quyet-tthc',
  title: 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan trực tiếp giải quyết',
  titleEn: 'Handling of administrative procedures by the office that decides',
  number: 'II.06a/VPCP/KSTT',
  field: 'administration',
  status: 'superseded',
  statusNote: 'Thông tư 05/2025/TT-VPCP thay từ 15/02/2026; chưa tìm được biểu mới.',
  level: 'xã, tỉnh',
  source: 'Thông tư 01/2020/TT-VPCP',
  header: { order: 'TT', label: 'Lĩnh vực giải quyết', over: '', unit: '' },
  unit: 'Hồ sơ',
  ownRows: OWN_ROWS,
  columns: columns(3, [
    [
      'Số hồ sơ tiếp nhận',
      'Tổng số',
      ['Trong kỳ', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
      'Từ kỳ trước',
    ],
    ['Số lượng hồ sơ đã giải quyết', 'Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'],
    ['Số lượng hồ sơ đang giải quyết', 'Tổng số', 'Trong hạn', 'Quá hạn'],
  ]),
  between: { carried: ['[6] = [11]'] },
  rules: columnRules('3=4+5+6', '7=8+9+10', '11=12+13', '3=7+11'),
});
