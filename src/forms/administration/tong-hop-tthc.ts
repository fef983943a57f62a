/** II.07b/VPCP/KSTT: how many procedures there are, by level. */
import { columnRules, columns, OWN_ROWS } from '../formParts';
import { official } from '../officialForm';

const LEVELS = ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã'] as const;

export const tongHopTthc = official({
  id: 'tong-hop-tthc',
  title: 'Tổng hợp số lượng thủ tục hành chính',
  titleEn: 'Number of administrative procedures by level',
  number: 'II.07b/VPCP/KSTT',
  field: 'administration',
  status: 'superseded',
  statusNote: 'Thông tư 05/2025/TT-VPCP thay từ 15/02/2026; chưa tìm được biểu mới.',
  level: 'tỉnh',
  source: 'Thông tư 01/2020/TT-VPCP',
  header: { order: 'TT', label: 'Lĩnh vực', over: '', unit: '' },
  unit: 'Thủ tục',
  ownRows: OWN_ROWS,
  columns: columns(1, [
    ['Tổng số thủ tục hành chính', 'Tổng số', ...LEVELS],
    [
      'Thủ tục hành chính theo cơ chế một cửa',
      'Tổng số',
      'Tại Bộ phận Một cửa cấp tỉnh',
      'Cấp huyện',
      'Cấp xã',
    ],
    ['Quy trình nội bộ', 'Tổng số', ...LEVELS],
  ]),
  rules: columnRules('1=2+3+4', '5=6+7+8', '9=10+11+12', '5<=1', '6<=2', '7<=3', '8<=4'),
});
